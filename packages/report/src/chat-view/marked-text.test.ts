import fc from 'fast-check'
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, it } from 'vitest'
import { html } from '../render/html.ts'
import { visible } from '../render/visible-characters.ts'
import { sampleFinding, sampleMessage } from '../sample-case.test-support.ts'
import { markedText, type NumberedFinding } from './marked-text.ts'

const textOf = (node: Tree.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
const marksIn = (node: Tree.Node): Tree.Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) => [
        ...(child.nodeName === 'mark' ? [child as Tree.Element] : []),
        ...marksIn(child),
      ])
    : []
const numbersOf = ({ attrs }: Tree.Element) => attrs.find(({ name }) => name === 'data-n')?.value ?? ''

const found = (number: number, start: number, end: number, kind = 'payment.amount'): NumberedFinding => ({
  number,
  title: `<${kind}>`,
  finding: sampleFinding(sampleMessage(1), kind, '', { start, end, rule: 'money/"prefix"' }),
})
const page = (text: string, findings: readonly NumberedFinding[]) =>
  parseFragment(html`${markedText(text, findings)}`.toString())

describe('markedText', () => {
  it('marks exactly the cited words and numbers them behind the last', () => {
    const text = 'السعر ٤٥٠٠ يورو للشخص'
    const marks = marksIn(page(text, [found(1, 6, 15)]))
    expect(marks.map(textOf)).toEqual(['٤٥٠٠ يورو'])
    expect(marks.map(numbersOf)).toEqual(['1'])
  })

  it('gives each stretch of overlapping findings all their names, and each number once', () => {
    const marks = marksIn(page('abcdefghij', [found(1, 1, 6), found(2, 3, 8, 'price.quoted'), found(3, 6, 6)]))
    expect(marks.map(textOf)).toEqual(['bc', 'def', 'gh'])
    expect(marks.map(numbersOf)).toEqual(['', '1', '2'])
    expect(marks[1]?.attrs.find(({ name }) => name === 'title')?.value).toBe(
      '<payment.amount> (money/"prefix"), <price.quoted> (money/"prefix")',
    )
  })

  it('keeps the digits of a number together though a finding ends within them', () => {
    const markup = html`${markedText('رقم +32 470 12 34 56', [found(1, 4, 11)])}`.toString()
    expect(markup).toMatch(/<bdi class="digits" dir="ltr"><mark[^>]*>\+32 470<\/mark> 12 34 56<\/bdi>/)
  })

  it('shows every character once and in order, whatever is found in it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(fc.constantFrom('1', '٢', ' ', '+', '\u202e', '😀', '\ud83d', 'ب', '\n', '<', '&', '"'))
        .map((all) => all.join('')),
    )
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(45), fc.nat(45)), { maxLength: 6 }), (said, spans) => {
        const findings = spans.map(([a, b], at) => found(at + 1, Math.min(a, b), Math.max(a, b)))
        const shown = page(said, findings)
        expect(textOf(shown)).toBe(visible(said))
        const numbers = marksIn(shown).flatMap((mark) => numbersOf(mark).split(', ').filter(Boolean))
        expect(numbers).toEqual([...new Set(numbers)])
      }),
      { numRuns: 500 },
    )
  })
})
