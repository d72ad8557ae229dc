import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { element, escapeXml, startTag } from './xml.ts'

describe('element', () => {
  it('escapes what is put in, and leaves out attributes without a value', () => {
    const inner = element('b', { title: 'a "quoted"\nline', gone: null }, '1 < 2 & 3')
    expect(String(element('a', { n: 1 }, inner, null, [2, 'x']))).toBe(
      '<a n="1"><b title="a &quot;quoted&quot;&#10;line">1 &lt; 2 &amp; 3</b>2x</a>',
    )
    expect(String(element('br', {}))).toBe('<br/>')
  })

  it('prints by number what XML cannot hold and what acts unseen', () => {
    expect(escapeXml('a\u0000b\u202ec\ud800\ufffe')).toBe('a⟦U+0000⟧b⟦U+202E⟧c⟦U+D800⟧⟦U+FFFE⟧')
  })

  it('never lets text become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const fragment = parseFragment(String(element('b', { title: text }, text)))
        expect(fragment.childNodes).toHaveLength(1)
        const [only] = fragment.childNodes
        expect(
          only && 'childNodes' in only ? only.childNodes.every(({ nodeName }) => nodeName === '#text') : false,
        ).toBe(true)
      }),
    )
  })

  it('opens an element that is written piece by piece', () => {
    expect(startTag('graph', { mode: 'static' })).toBe('<graph mode="static">')
  })
})
