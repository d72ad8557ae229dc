import type { Inline } from '../../document/document.ts'
import { visiblePieces } from '../../render/visible-characters.ts'
import type { CrossReferences } from '../cross-references.ts'
import {
  type ContentPart,
  contentParts,
  directionOf,
  type EvidencePiece,
  evidencePieces,
  linesOf,
} from '../evidence-pieces.ts'
import { breakable } from './break-places.ts'
import type { Printable } from './printable.ts'

/**
 * Content as the template reads it: text, or a list with a letter for its kind. `n`: name of a character, `h`: marked, `g`: evidence,
 * `d`: digits kept on one line, `b`: line break, `s`: strong, `i`: emphasis, `c`: code, `m`: masked, `r`: link (anchor, text).
 */
export type PageContent = (string | [kind: string, ...rest: (string | PageContent)[]])[]

/** A line of a quotation with its own direction. */
export interface PageLine {
  dir: 'ltr' | 'rtl'
  content: PageContent
}

/** First strong isolate, left-to-right isolate, and what ends each (Unicode Annex 9, 2.4). */
const [isolate, leftToRight, end] = ['\u2068', '\u2066', '\u2069']

/** Longer groups of digits may break over lines. */
const digitsKept = 24

/** Many names in a row may break after each: see `breakable`. */
const named = (name: string): PageContent => [leftToRight, ['n', name], end, '\u200b']

/** Turns content into data for the template; nothing of it is ever read as markup. */
export class PageContents {
  readonly #printable: Printable
  readonly #references: CrossReferences
  #acting = 0

  constructor(printable: Printable, references: CrossReferences) {
    this.#printable = printable
    this.#references = references
  }

  /** Characters printed by number so far. */
  get named(): number {
    return this.#acting + this.#printable.named
  }

  /** `unbroken` is the number of letters after which a word may break. */
  of(content: readonly Inline[], unbroken = 24): PageContent {
    return contentParts(content).flatMap((part) => this.#part(part, unbroken))
  }

  lines(content: readonly Inline[]): PageLine[] {
    return linesOf(content).map((line) => ({ dir: directionOf(line), content: this.of(line) }))
  }

  #part(part: ContentPart, unbroken: number): PageContent {
    if (typeof part === 'string') return this.words(part, unbroken)
    switch (part.type) {
      case 'together':
        return [['g', this.#evidence(evidencePieces(part.evidence), unbroken)]]
      case 'masked':
        return [['m', this.words(`[${part.text}]`)]]
      case 'strong':
        return [['s', this.of(part.content, unbroken)]]
      case 'emphasis':
        return [['i', this.of(part.content, unbroken)]]
      case 'code':
        return [['c', this.words(part.text, Math.min(unbroken, 16))]]
      case 'reference':
        return [this.link(part.to)]
    }
  }

  link(to: string): PageContent[number] {
    const { anchor, text } = this.#references.target(to)
    return ['r', anchor, text]
  }

  /** Words of this program, which may hold a name all the same. */
  words(text: string, unbroken = 24): PageContent {
    return [...visiblePieces(text)].flatMap((piece) =>
      piece.named ? this.#name(piece.text) : this.#printed(piece.text, unbroken),
    )
  }

  #evidence(pieces: readonly EvidencePiece[], unbroken: number): PageContent {
    return [isolate, ...pieces.flatMap((piece) => this.#piece(piece, unbroken)), end]
  }

  #piece({ kind, spans }: EvidencePiece, unbroken: number): PageContent {
    const content = spans.flatMap(({ text, marked }): PageContent => {
      const shown = kind === 'named' ? this.#name(text) : this.#printed(text, unbroken)
      return marked ? [['h', shown]] : shown
    })
    if (kind !== 'digits') return content
    const units = spans.reduce((total, { text }) => total + text.length, 0)
    return units > digitsKept ? [leftToRight, ...content, end] : [['d', content]]
  }

  #name(text: string): PageContent {
    this.#acting += 1
    return named(text)
  }

  #printed(text: string, unbroken: number): PageContent {
    return text.split('\n').flatMap((line, at): PageContent => {
      const printed = this.#printable
        .pieces(line.replaceAll('\t', '    '))
        .flatMap((piece): PageContent => (piece.named ? named(piece.text) : [breakable(piece.text, unbroken)]))
      return at === 0 ? printed : [['b'], ...printed]
    })
  }
}
