import type { Inline } from '../../document/document.ts'
import { type Html, type HtmlValue, html } from '../../render/html.ts'
import type { CrossReferences, Place } from '../cross-references.ts'
import type { DocumentTexts } from '../document-texts.ts'
import {
  type ContentPart,
  contentParts,
  directionOf,
  type EvidencePiece,
  evidencePieces,
  linesOf,
} from '../evidence-pieces.ts'
import type { pageWords } from '../page-words.ts'

/** What the parts of a page need to know of the document. */
export interface HtmlContext {
  texts: DocumentTexts
  references: CrossReferences
  words: (typeof pageWords)[keyof typeof pageWords]
  /** The address of an anchor, seen from the page that is written. */
  href(anchor: string): string
  /** Told of each character that is printed by its number. */
  named(): void
}

export const content = (inlines: readonly Inline[], context: HtmlContext): HtmlValue =>
  contentParts(inlines).map((part) => contentPart(part, context))

function contentPart(part: ContentPart, context: HtmlContext): HtmlValue {
  if (typeof part === 'string') return part
  switch (part.type) {
    case 'together':
      return html`<bdi dir="auto">${pieces(evidencePieces(part.evidence), context)}</bdi>`
    case 'masked':
      return html`<bdi class="masked" dir="ltr">[${part.text}]</bdi>`
    case 'strong':
      return html`<strong>${content(part.content, context)}</strong>`
    case 'emphasis':
      return html`<em>${content(part.content, context)}</em>`
    case 'code':
      return placed(html`<code>${part.text}</code>`, part.href)
    case 'reference':
      return link(context.references.target(part.to), context)
  }
}

/** Leads to the message in its chat, where the report has the chats. */
export const placed = (shown: Html, href: string | null | undefined): Html =>
  href ? html`<a href="${href}">${shown}</a>` : shown

export const link = ({ anchor, text }: Place, { href }: HtmlContext): Html =>
  html`<a href="${href(anchor)}">${text}</a>`

/** Line by line: each takes its direction from its own first letter, so a line of figures alone follows none of its neighbours. */
export const lines = (inlines: readonly Inline[], context: HtmlContext): HtmlValue =>
  linesOf(inlines).map((line) => html`<p class="said" dir="${directionOf(line)}">${content(line, context)}</p>\n`)

const pieces = (all: readonly EvidencePiece[], context: HtmlContext): HtmlValue =>
  all.map((piece) => {
    const spans = piece.spans.map(({ text, marked }) => (marked ? html`<mark>${text}</mark>` : text))
    if (piece.kind === 'text') return spans
    if (piece.kind === 'digits') return html`<bdi class="digits" dir="ltr">${spans}</bdi>`
    context.named()
    return html`<bdi class="code-point" dir="ltr">${spans}</bdi>`
  })

/** The longest list of citing places that is printed; how many more there are is said. */
const placesPrinted = 12

export function cited(id: string | null, context: HtmlContext): HtmlValue {
  const places = context.references.citations(id)
  if (places.length === 0) return null
  const more = places.length - placesPrinted
  const shown = places.slice(0, placesPrinted).map((place, at) => [at > 0 && ' · ', link(place, context)])
  const rest = context.words.moreCitations.replace('{count}', context.texts.formats.number(more))
  return html`<small class="cited">${context.words.citedAt} ${shown}${more > 0 && ` · ${rest}`}</small>`
}
