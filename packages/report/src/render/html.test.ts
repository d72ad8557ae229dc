import fc from 'fast-check'
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, it } from 'vitest'
import { Html, html } from './html.ts'
import { visible } from './visible-characters.ts'

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('<', '>', '"', "'", '&', '</b>', '<script>', '-->', '\0', '\u202e', '\ud800', '&lt;', 'x'))
    .map((parts) => parts.join('')),
)

describe('html', () => {
  it('escapes what is put in, joins lists and leaves nothing for null and false', () => {
    expect(html`<b title="${'"\''}">${'1 < 2 & 3'}</b>${[1, null, false, html`<i></i>`]}`.toString()).toBe(
      '<b title="&quot;&#39;">1 &lt; 2 &amp; 3</b>1<i></i>',
    )
  })

  it('puts markup in unescaped only when the template made it', () => {
    expect(html`${html`<br>`}${'<br>'}`.toString()).toBe('<br>&lt;br&gt;')
    expect(html`<p>${Html.trusted('<hr>')}</p>`.toString()).toBe('<p><hr></p>')
  })

  it('lets no text become an element or leave its attribute', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { childNodes } = parseFragment(html`<b title="${text}">${text}</b>`.toString())
        const [element] = childNodes as Tree.Element[]
        expect(childNodes).toHaveLength(1)
        expect(element?.attrs).toEqual([{ name: 'title', value: visible(text) }])
        const inner = (element?.childNodes ?? []) as Tree.TextNode[]
        expect(inner.map((node) => node.nodeName)).toEqual(text === '' ? [] : ['#text'])
        expect(inner[0]?.value ?? '').toBe(visible(text))
      }),
      { numRuns: 500 },
    )
  })
})
