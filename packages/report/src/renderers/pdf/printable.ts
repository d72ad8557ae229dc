import { codePointName } from '../../render/visible-characters.ts'
import { type Typeface, typefaces } from './fonts.ts'

/**
 * Tells how a page prints text of which its typefaces lack a letter, and counts. The compiler would leave an empty box, and PDF/A forbids it,
 * so each is printed by its number. A letter and the marks upon it must be of one typeface: marks that it lacks are named.
 */
export class Printable {
  #named = 0
  readonly #segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

  /** How many characters were printed by number for want of a letter. */
  get named(): number {
    return this.#named
  }

  /** The text in pieces: what the typefaces print, and the names of characters that they lack. */
  pieces(text: string): { text: string; named: boolean }[] {
    if (covers(typefaces()[0], text)) return [{ text, named: false }]
    const pieces: { text: string; named: boolean }[] = []
    for (const { segment } of this.#segmenter.segment(text))
      for (const piece of this.#cluster(segment)) {
        const last = pieces.at(-1)
        if (last && !last.named && !piece.named) last.text += piece.text
        else pieces.push(piece)
      }
    return pieces
  }

  /** The text of pictures and properties, where a name cannot be set apart. */
  plain(text: string): string {
    return this.pieces(text)
      .map((piece) => piece.text)
      .join('')
  }

  *#cluster(cluster: string): Generator<{ text: string; named: boolean }> {
    const characters = [...cluster]
    const best = this.#typefaceOf(characters)
    for (const character of characters) {
      const named = !(best && has(best, character))
      if (named) this.#named += 1
      yield { text: named ? codePointName(character) : character, named }
    }
  }

  /** The first that has them all, or else the first that has the letter which the marks stand upon. */
  #typefaceOf(characters: readonly string[]): Typeface | undefined {
    const [letter = ''] = characters
    return (
      typefaces().find((typeface) => characters.every((character) => has(typeface, character))) ??
      typefaces().find((typeface) => has(typeface, letter))
    )
  }
}

/** Joiners, direction marks and variation selectors print nothing of themselves, so no typeface needs them. */
const unseen = /\p{Join_Control}|\p{Bidi_Control}|\p{Variation_Selector}|[\u00ad\u200b\u2060]/u

const has = (typeface: Typeface, character: string): boolean =>
  typeface.characters.has(character.codePointAt(0) ?? 0) || unseen.test(character)

const covers = (typeface: Typeface | undefined, text: string): boolean => {
  if (typeface === undefined) return false
  for (const character of text) if (!typeface.characters.has(character.codePointAt(0) ?? 0)) return false
  return true
}
