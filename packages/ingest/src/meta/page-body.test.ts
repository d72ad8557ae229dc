import { describe, expect, it } from 'vitest'
import type { HtmlElement } from '../containers/html-element.ts'
import { HtmlTree } from '../containers/html-tree.ts'
import { readPageBody } from './page-body.ts'

function body(html: string) {
  let root: HtmlElement | undefined
  const tree = new HtmlTree(
    {
      closed: (element) => {
        if (element.parent === null) root = element
      },
    },
    { recordBytes: 1e6, depth: 50 },
  )
  tree.push(Buffer.from(`<main>${html}</main>`))
  tree.end()
  return readPageBody(root?.children ?? [])
}
const names = (html: string) => body(html).attachments.map(({ name, mime }) => [name, mime])

describe('the body of a message on a page', () => {
  it('takes texts out of their markup, with the line breaks of their author', () => {
    expect(body('<div><div></div><div>a &lt;b&gt;<br />c </div><div></div></div>').texts).toEqual(['a <b>\nc '])
    expect(body('<div>one</div><div>two <b>bold</b></div>').texts).toEqual(['one', 'two bold'])
    expect(body('<p>\n   laid out\n   </p>').texts).toEqual(['laid out'])
    expect(body('<p> \u202bعربي\u202c </p><div>  </div>').texts).toEqual([' \u202bعربي\u202c '])
    expect(body('<div>The video chat ended.<span class="x">Duration: 5 minutes</span></div>').texts).toEqual([
      'The video chat ended.',
      'Duration: 5 minutes',
    ])
  })

  it('names a picture once, however often it is linked', () => {
    const picture = 'messages/inbox/a_1/photos/1.jpg'
    expect(names(`<a href="${picture}"><img src="${picture}"/></a><img src="b.png">`)).toEqual([
      [picture, 'image/jpeg'],
      ['b.png', 'image/png'],
    ])
  })

  it('names films and voice notes, and nothing of what players show without them', () => {
    const film = '<video src="v/1.mp4"><a href="v/1.mp4"><div>Click for video:<img src="v/1.jpg"/></div></a></video>'
    expect(body(film)).toMatchObject({ texts: [], links: [] })
    expect(names(film)).toEqual([
      ['v/1.mp4', 'video/mp4'],
      ['v/1.jpg', 'image/jpeg'],
    ])
    expect(names('<audio src="x/2.mp4"></audio>')).toEqual([['x/2.mp4', 'audio/mp4']])
    // Instagram puts voice notes in <video> (other.md B3).
    expect(names('<video src="messages/inbox/a/audio/3.mp4"></video>')).toEqual([
      ['messages/inbox/a/audio/3.mp4', 'audio/mp4'],
    ])
    expect(names('<video><source src="v/4.mp4"></video>')).toEqual([['v/4.mp4', 'video/mp4']])
  })

  it('keeps links, and their words where they are others than the address', () => {
    expect(body('<a href="https://example.org/a">https://example.org/a</a>')).toMatchObject({
      texts: [],
      links: ['https://example.org/a'],
    })
    expect(body('<div>look</div><a href="https://example.org/a?b&amp;c">A page</a>')).toMatchObject({
      texts: ['look', 'A page'],
      links: ['https://example.org/a?b&c'],
    })
    expect(body('<a href="files/doc.pdf">doc.pdf</a>')).toMatchObject({ texts: [], links: [] })
    expect(names('<a href="files/doc.pdf">my thesis</a>')).toEqual([['files/doc.pdf', 'application/pdf']])
    expect(body('<a href="tel:+3212">call</a> <a href="#top">up</a>')).toMatchObject({ texts: ['call up'], links: [] })
  })

  it('takes an emoji that is a picture for text, and keeps inline data out of the names', () => {
    expect(body('a <img alt="😀" src="https://static.example/1f600.png"> b')).toMatchObject({
      texts: ['a 😀 b'],
      attachments: [],
    })
    expect(names('<img src="data:image/png;base64,AAAA">')).toEqual([[null, 'image/png']])
    expect(names('<img>')).toEqual([[null, null]])
  })

  it('gives the entries of a list apart from the text', () => {
    const html =
      '<div>text</div><div><ul><li><span>👍Ann<span> (x)</span></span></li><li> </li><li>😍Bo</li></ul></div>'
    expect(body(html)).toMatchObject({ texts: ['text'], listed: ['👍Ann (x)', '😍Bo'] })
  })
})
