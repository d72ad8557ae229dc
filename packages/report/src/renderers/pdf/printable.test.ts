import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { typefaces } from './fonts.ts'
import { Printable } from './printable.ts'

const shown = (text: string) => {
  const printable = new Printable()
  return { text: printable.plain(text), named: printable.named }
}

it('takes its letters from the typefaces that the template names, and from no other', () => {
  const template = readFileSync(join(import.meta.dirname, 'template.typ'), 'utf8')
  const named = new Set([...template.matchAll(/"((?:Noto|Vazir)[^"]*)"/g)].map(([, family]) => family))
  expect(named).toEqual(new Set(typefaces().map(({ family }) => family)))
})

describe('Printable', () => {
  it.each([
    'Straße',
    'سلام می‌گویم',
    'ሰላም',
    'שלום',
    'ok 👍🏽 👨‍👩‍👧',
    'e\u0301',
    '⟦−→≥⟧',
    'Ełżbieta Đặng',
    'नमस्ते',
    'ბარათი',
  ])('has letters for %s', (text) => {
    expect(shown(text)).toEqual({ text, named: 0 })
  })

  it('names what no typeface has, and counts it', () => {
    expect(shown('价 x \u{e000}')).toEqual({ text: '⟦U+4EF7⟧ x ⟦U+E000⟧', named: 2 })
  })

  it('names marks that the typeface of their letter lacks', () => {
    expect(shown('ب\u135d')).toEqual({ text: 'ب⟦U+135D⟧', named: 1 })
  })
})
