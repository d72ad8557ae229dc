/**
 * Characters that hide, reorder or end other text and would act unseen: controls other than tab and line feed, bidi
 * embeddings, overrides and isolates (Unicode Annex 9, 2.1–2.5), line separators, the byte order mark, noncharacters that
 * HTML forbids, and lone surrogates, which UTF-8 cannot carry. The marks U+200E, U+200F and U+061C and the joiners stay as
 * they are: everyday Arabic, Hebrew and Persian text needs them and they move only themselves.
 */
const acting = /[\p{Cc}--[\t\n]]|[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gv
const unencodable = /\p{Cs}|\0/gv

/** `⟦U+202E⟧`: how such a character is printed. */
export const codePointName = (character: string): string =>
  `⟦U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟧`

/** The text with every acting character printed by its number. */
export const visible = (text: string): string => text.replace(acting, codePointName)

/** The text with only that made visible which a UTF-8 text file cannot carry: lone surrogates and U+0000. */
export const encodable = (text: string): string => text.replace(unencodable, codePointName)

/** The text in pieces: plain stretches, and the names of acting characters between them. */
export function* visiblePieces(text: string): Generator<{ text: string; named: boolean }> {
  let from = 0
  for (const match of text.matchAll(acting)) {
    if (match.index > from) yield { text: text.slice(from, match.index), named: false }
    yield { text: codePointName(match[0]), named: true }
    from = match.index + match[0].length
  }
  if (from < text.length) yield { text: text.slice(from), named: false }
}
