import fc from 'fast-check'
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, it } from 'vitest'
import { evidence, quotation } from './evidence.ts'
import { visible } from './visible-characters.ts'

const textOf = (node: Tree.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
const find = (node: Tree.Node, name: string): Tree.Node[] => [
  ...(node.nodeName === name ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap((child) => find(child, name)) : []),
]

describe('evidence', () => {
  it('isolates the text and names the characters that act unseen', () => {
    expect(evidence('a\u202eb\u0007c').toString()).toBe(
      '<bdi dir="auto">a<bdi class="code-point" dir="ltr">⟦U+202E⟧</bdi>b<bdi class="code-point" dir="ltr">⟦U+0007⟧</bdi>c</bdi>',
    )
  })

  it('leaves alone what right-to-left text needs', () => {
    const text = '\u200fمی\u200cگویم\u200e 123\n\tسطر'
    expect(evidence(text).toString()).toBe(`<bdi dir="auto">${text}</bdi>`)
  })
})

describe('quotation', () => {
  it('marks exactly the cited words, in any script', () => {
    const text = 'السعر ٤٥٠٠ يورو للشخص'
    const page = parseFragment(quotation(text, 6, 15).toString())
    expect(find(page, 'mark').map(textOf)).toEqual(['٤٥٠٠ يورو'])
    expect(textOf(page)).toBe(text)
  })

  it('says how much of a long message it leaves out', () => {
    const text = `${'a'.repeat(10_000)}QUOTE${'b'.repeat(700)}`
    const shown = textOf(parseFragment(quotation(text, 10_000, 10_005).toString()))
    expect(shown).toBe(
      `[… 9,400 characters left out …]${'a'.repeat(600)}QUOTE${'b'.repeat(600)}[… 100 characters left out …]`,
    )
  })

  it('shortens an endless quote in its middle', () => {
    const shown = textOf(parseFragment(quotation('q'.repeat(5_000), 0, 5_000).toString()))
    expect(shown).toBe(`${'q'.repeat(1_000)}[… 3,000 characters left out …]${'q'.repeat(1_000)}`)
  })

  it('never cuts a pair of surrogates', () => {
    const shown = textOf(parseFragment(quotation(`${'😀'.repeat(500)}x`, 1_000, 1_001).toString()))
    expect(shown).not.toContain('U+D8')
    expect(shown).not.toContain('U+DE')
  })

  it('shows every character of a short message once, whatever it is and whatever is cited', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.nat(80), fc.nat(80), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
        const page = parseFragment(quotation(text, start, end).toString())
        const cited = text.slice(start, end)
        expect(find(page, 'mark').map(textOf)).toEqual([visible(cited)])
        expect(textOf(page)).toBe(visible(text.slice(0, start)) + visible(cited) + visible(text.slice(end)))
      }),
      { numRuns: 500 },
    )
  })
})
