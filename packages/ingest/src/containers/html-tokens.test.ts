import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HtmlTokens } from './html-tokens.ts'

type Token =
  | { kind: 'open'; name: string; attributes: Record<string, string>; start: number; end: number; isCut: boolean }
  | { kind: 'close'; name: string; start: number; end: number }
  | { kind: 'text'; text: string; misencoded: boolean }

/** The tokens of some bytes cut in pieces; texts that follow each other are joined. */
function tokens(html: Uint8Array | string, sizes: readonly number[] = [1e9], limit = 1e6): Token[] {
  const found: Token[] = []
  const reader = new HtmlTokens(
    {
      open: (tag) => found.push({ kind: 'open', ...tag, attributes: Object.fromEntries(tag.attributes) }),
      close: (name, start, end) => found.push({ kind: 'close', name, start, end }),
      text: (text, misencoded) => {
        const last = found.at(-1)
        if (last?.kind === 'text')
          Object.assign(last, { text: last.text + text, misencoded: last.misencoded || misencoded })
        else found.push({ kind: 'text', text, misencoded })
      },
    },
    { attributes: ['class', 'href'], limit },
  )
  const bytes = Buffer.from(html as string)
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1
    reader.push(bytes.subarray(at, at + size))
    at += size
  }
  reader.end()
  return found
}
const texts = (html: Uint8Array | string) =>
  tokens(html).flatMap((token) => (token.kind === 'text' ? [token.text] : []))

describe('HTML tokens', () => {
  it('gives tags with the wanted attributes and their place in bytes', () => {
    const html = 'é<DIV Class="a é" id=x href=\'?a=1&amp;b\' class=b>ü</div >'
    const [before, open, inside, close] = tokens(html)
    expect([before, inside]).toEqual([
      { kind: 'text', text: 'é', misencoded: false },
      { kind: 'text', text: 'ü', misencoded: false },
    ])
    const bytes = Buffer.from(html)
    expect(open).toEqual({
      kind: 'open',
      name: 'div',
      attributes: { class: 'a é', href: '?a=1&b' },
      start: 2,
      end: bytes.indexOf('ü'),
      isCut: false,
    })
    expect(close).toEqual({ kind: 'close', name: 'div', start: bytes.indexOf('</'), end: bytes.length - 2 })
    expect(tokens('<p></p>').at(-1)).toEqual({ kind: 'close', name: 'p', start: 3, end: 7 })
  })

  it('decodes entities and leaves alone what is none', () => {
    expect(texts('it&#039;s &quot;1 &lt; 2&quot; &amp;&nbsp;&#x1F600; &unknown; AT&T')).toEqual([
      'it\'s "1 < 2" &\u00a0😀 &unknown; AT&T',
    ])
  })

  it('keeps comments, declarations and unfinished tags out of the text', () => {
    expect(texts('<!doctype html>a<!-- <p>no</p> -->b<p c')).toEqual(['ab'])
    expect(texts('a < b <3')).toEqual(['a < b <3'])
  })

  it('says when bytes are not UTF-8', () => {
    const html = Buffer.concat([Buffer.from('<p>a'), Buffer.from([0xff, 0xc3]), Buffer.from('</p><p>b')])
    expect(tokens(html).filter(({ kind }) => kind === 'text')).toEqual([
      { kind: 'text', text: 'a\ufffd\ufffd', misencoded: true },
      { kind: 'text', text: 'b', misencoded: false },
    ])
  })

  it('drops an attribute that is too long, and says so', () => {
    const [open] = tokens(`<a href="${'x'.repeat(50)}" class="y">`, [7], 20)
    expect(open).toMatchObject({ attributes: { class: 'y' }, isCut: true })
  })

  it('gives long texts in pieces, cut between characters', () => {
    const long = '𝄞é漢a'.repeat(60_000)
    const pieces: string[] = []
    const reader = new HtmlTokens(
      { open: () => undefined, close: () => undefined, text: (text) => pieces.push(text) },
      { attributes: [], limit: 10 },
    )
    const bytes = Buffer.from(long)
    for (let at = 0; at < bytes.length; at += 10_007) reader.push(bytes.subarray(at, at + 10_007))
    reader.end()
    expect(pieces.length).toBeGreaterThan(5)
    expect(pieces.join('')).toBe(long)
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(80_000)
  })

  it('reads a comment of any length without keeping it', () => {
    const reader = new HtmlTokens(
      { open: () => undefined, close: () => undefined, text: (text) => read.push(text) },
      { attributes: [], limit: 10 },
    )
    const read: string[] = []
    const before = process.memoryUsage().rss
    reader.push(Buffer.from('a<!--'))
    const filler = Buffer.alloc(1024 * 1024, 'x')
    for (let i = 0; i < 768; i++) reader.push(filler)
    reader.push(Buffer.from('-->b'))
    reader.end()
    expect(read.join('')).toBe('ab')
    // Half of the comment: far above what is held, far below holding it.
    expect(process.memoryUsage().rss - before).toBeLessThan(384 * 1024 * 1024)
  })

  const parts = fc.constantFrom(
    ...[
      '<div class="a">',
      '</div>',
      '<br/>',
      '&amp;',
      '&#1',
      ';',
      '&',
      '<',
      '>',
      '"',
      '<!--',
      '-->',
      '<a href=x y>',
      'é漢😀',
    ],
    ...[
      '<script>',
      '</script>',
      '<title>',
      '</title>',
      ' ',
      '\n',
      'text',
      '</',
      '/>',
      '<p',
      "class='",
      '\0',
      '<![CDATA[',
      ']]>',
    ],
  )
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 })

  it('gives the same whatever the pieces', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), sizes, (html, cut) => {
        expect(tokens(html.join(''), cut)).toEqual(tokens(html.join('')))
      }),
      { numRuns: 1000 },
    )
  })

  it('never throws, and its places are places of tags', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.array(parts).map((html) => Buffer.from(html.join(''))),
    )
    fc.assert(
      fc.property(bytes, (html) => {
        for (const token of tokens(html)) {
          if (token.kind === 'text') continue
          const found = Buffer.from(html).subarray(token.start, token.end).toString('latin1').toLowerCase()
          expect(found.startsWith(token.kind === 'open' ? '<' : '</')).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})
