import { type Html, type HtmlValue, html } from './html.ts'
import { visiblePieces } from './visible-characters.ts'

const pieces = (text: string): HtmlValue =>
  [...visiblePieces(text)].map((piece) =>
    piece.named ? html`<bdi class="code-point" dir="ltr">${piece.text}</bdi>` : piece.text,
  )

/** Text that comes from a file of the case, isolated so that its writing direction touches nothing around it. */
export const evidence = (text: string): Html => html`<bdi dir="auto">${pieces(text)}</bdi>`

/** The place itself, or one unit later where it would cut a surrogate pair in two. */
export function boundary(text: string, place: number): number {
  if (place <= 0) return 0
  if (place >= text.length) return text.length
  const code = text.charCodeAt(place)
  return code >= 0xdc00 && code <= 0xdfff ? place + 1 : place
}
