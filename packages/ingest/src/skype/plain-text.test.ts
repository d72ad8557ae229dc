import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributesOf, tokens } from './markup.ts'
import { toPlainText } from './plain-text.ts'

const text = (content: string) => toPlainText(content).text

describe('toPlainText', () => {
  it.each([
    ['no mark-up', 'a > b; "c"', 'a > b; "c"'],
    ['tags', '<b raw_pre="*">bold</b> <i>it</i> <s>gone</s> <pre>x  y</pre>', 'bold it gone x  y'],
    ['entities once', '&lt;b&gt; &amp;lt; &#39;&apos;&quot; &#x1F600; &eacute;', "<b> &lt; ''\" 😀 é"],
    ['entities without a semicolon', '?a=1&copy=2 &amp &', '?a=1&copy=2 &amp &'],
    ['a bare bracket', 'I <3 you, 1 < 2, < b>', 'I <3 you, 1 < 2, < b>'],
    ['an unclosed tag', 'a <b bold', 'a <b bold'],
    ['a tag never closed', '<b>bold', 'bold'],
    ['brackets in attributes', '<a href="https://e.org/?q=1>0&amp;r">x > y</a>', 'x > y (https://e.org/?q=1>0&r)'],
    ['quotes that never close', 'x <a href="y>z</a>', 'x z'],
    ['an apostrophe in a tag', "<b it's>x</b> it's <i>y</i>", "x it's y"],
    ['line breaks', 'a<br>b<br/>c\nd\r\ne', 'a\nb\nc\nd\r\ne'],
    ['blocks', '<p>a</p><p>b</p><ul><li>c</li><li>d</li></ul>', 'a\nb\nc\nd'],
    ['blocks with breaks of their own', '<div>a</div>\n<div>b</div>', 'a\nb'],
    ['an emoticon in a link', '<a href="https://e.org"><ss type="smile">:)</ss></a>', ':) (https://e.org)'],
    ['a label that is its address', '<a href="https://e.org/x/">e.org/x</a>', 'e.org/x'],
    ['a mail address', '<a href="mailto:a@e.org">a@e.org</a>', 'a@e.org'],
    ['a link without label', '<a href="https://e.org"></a>', 'https://e.org'],
    ['a link never closed', '<a href="https://e.org">here', 'here (https://e.org)'],
    ['a picture', 'see <img src="https://e.org/i.png" alt="cat"/>', 'see cat (https://e.org/i.png)'],
    ['a mention', '<at id="8:ben">Ben</at>!', 'Ben!'],
    ['non-breaking space', 'a&nbsp;b', 'a\u00a0b'],
    ['comments', 'a<!-- hidden -->b<?xml?>c', 'abc'],
    ['script as text', '<script>alert(1)</script>', 'alert(1)'],
    ['edit words without a mark', 'Edited previous message: x &amp; y', 'Edited previous message: x & y'],
  ])('%s', (_, content, expected) => {
    expect(text(content)).toBe(expected)
  })

  it('shows quotes as quotes, nested and in a row', () => {
    const quote = (inner: string, id: string) =>
      `<quote author="ben" authorname="B &amp; C" timestamp="1700000000" messageid="${id}"><legacyquote>[x] Ben: </legacyquote>${inner}<legacyquote>\n\n&lt;&lt;&lt; </legacyquote></quote>`
    expect(toPlainText(`before${quote(`${quote('deep', '2')}mid\nline`, '1')}after`)).toEqual({
      text: 'before\n> > deep\n> mid\n> line\nafter',
      quote: { author: 'ben', authorName: 'B & C', timeSeconds: '1700000000', messageId: '1' },
      replaces: null,
    })
    expect(text(`${quote('a', '1')}${quote('b', '2')}`)).toBe('> a\n> b')
    expect(text('<quote>never closed\nline')).toBe('> never closed\n> line')
    expect(text(`${'<quote>'.repeat(9)}x`)).toBe('> > > x')
  })

  it('tells edits', () => {
    expect(toPlainText('Edited previous message: b<e_m a="x" ts_ms="12" t="61"></e_m>')).toMatchObject({
      ...{ text: 'b', replaces: '12' },
    })
    expect(toPlainText('<e_m a="x"/>')).toMatchObject({ text: '', replaces: '' })
  })

  it('takes time in proportion to the length', { timeout: 300_000 }, () => {
    // Milliseconds that only work growing with the square of the length would need, on the slowest of machines.
    const quadratic = 20_000
    const hostile = [
      '<',
      '<a ',
      '<a "',
      "<a href='",
      '<a href="',
      '<a b=">"',
      '</',
      '<!',
      '&',
      '&#',
      '<quote>',
      '<a href=x>',
      '<p>',
    ]
    for (const unit of hostile) {
      const content = unit.repeat(300_000)
      for (const whole of [content, `${content}>`]) {
        const started = performance.now()
        expect(text(whole).length).toBeLessThanOrEqual(whole.length * 3)
        expect([unit, performance.now() - started < quadratic]).toEqual([unit, true])
      }
    }
    const started = performance.now()
    attributesOf('a="'.repeat(300_000))
    attributesOf(' '.repeat(300_000))
    expect(performance.now() - started).toBeLessThan(quadratic)
    expect(text(`<quote>${'\n'.repeat(100_000)}x</quote>`).length).toBeLessThan(400_000)
  })

  it('never throws, and takes away nothing but tags', () => {
    const piece = fc.constantFrom(
      '<b>',
      '</b>',
      '<a href="x">',
      '<quote>',
      '&amp;',
      '<',
      '>',
      '"',
      "'",
      '=',
      '&',
      'word',
      '\n',
      '<br/>',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const content = pieces.join('')
        const seen = [...tokens(content)].map((token) => (token.kind === 'text' ? token.text : ''))
        expect(typeof text(content)).toBe('string')
        if (!/[<&]/.test(content)) expect(seen.join('')).toBe(content)
      }),
      { numRuns: 500 },
    )
  })
})
