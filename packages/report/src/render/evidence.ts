import { figure } from './figures.ts'
import { type Html, type HtmlValue, html } from './html.ts'
import { visiblePieces } from './visible-characters.ts'

const pieces = (text: string): HtmlValue =>
  [...visiblePieces(text)].map((piece) =>
    piece.named ? html`<bdi class="code-point" dir="ltr">${piece.text}</bdi>` : piece.text,
  )

/** Text that comes from a file of the case, isolated so that its writing direction touches nothing around it. */
export const evidence = (text: string): Html => html`<bdi dir="auto">${pieces(text)}</bdi>`

/** How much of a long message is printed on either side of the quote, UTF-16 units. What is left out is stated. */
const contextUnits = 600
/** The longest quote printed whole, UTF-16 units. */
const quoteUnits = 2_000

/**
 * A message with the cited words marked. `start` and `end` are UTF-16 offsets in the raw text. A long message is cut around
 * the quote and says how many characters were left out.
 */
export function quotation(text: string, start: number, end: number): Html {
  const from = boundary(text, start - contextUnits)
  const to = boundary(text, end + contextUnits)
  return html`<bdi class="said" dir="auto">${leftOut(from)}${pieces(text.slice(from, start))}<mark>${quoted(
    text.slice(start, end),
  )}</mark>${pieces(text.slice(end, to))}${leftOut(text.length - to)}</bdi>`
}

function quoted(quote: string): HtmlValue {
  if (quote.length <= quoteUnits) return pieces(quote)
  const half = quoteUnits / 2
  const [head, tail] = [boundary(quote, half), boundary(quote, quote.length - half)]
  return [pieces(quote.slice(0, head)), leftOut(tail - head), pieces(quote.slice(tail))]
}

const leftOut = (units: number): HtmlValue =>
  units > 0 && html`<bdi class="left-out" dir="ltr">[… ${figure(units)} characters left out …]</bdi>`

/** The place itself, or one unit later where it would cut a surrogate pair in two. */
export function boundary(text: string, place: number): number {
  if (place <= 0) return 0
  if (place >= text.length) return text.length
  const code = text.charCodeAt(place)
  return code >= 0xdc00 && code <= 0xdfff ? place + 1 : place
}
