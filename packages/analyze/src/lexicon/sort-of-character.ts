/** What a character is for cutting a text into words: a letter or figure, punctuation that ends a clause, a picture that does so too. */
type Sort = 'word' | 'pause' | 'picture' | 'other'

const isWord = /^[\p{L}\p{N}]$/u
const pauses = new Set('.!?؟،,;؛:\n|()።፣፤፥፦፧፨')
const isPicture = /^[\u{1f1e6}-\u{1f1ff}\u{1f300}-\u{1faff}]$/u

/** Sorts met so far: of the BMP's characters by code, of the others by themselves. Both are bounded by Unicode. */
const known: (Sort | undefined)[] = new Array(0x10000)
const knownPairs = new Map<number, Sort>()

/** The character that begins here. Half of a pair is no letter of anything. */
export function sortAt(text: string, at: number): Sort {
  const unit = text.charCodeAt(at)
  if ((unit & 0xf800) !== 0xd800) {
    const sort = known[unit]
    if (sort !== undefined) return sort
    known[unit] = sortOf(text.charAt(at))
    return known[unit]
  }
  const code = text.codePointAt(at) ?? unit
  const sort = knownPairs.get(code) ?? sortOf(String.fromCodePoint(code))
  knownPairs.set(code, sort)
  return sort
}

/** In UTF-16 units. */
export const widthAt = (text: string, at: number): 1 | 2 =>
  (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1

function sortOf(char: string): Sort {
  if (isWord.test(char)) return 'word'
  if (pauses.has(char)) return 'pause'
  return isPicture.test(char) ? 'picture' : 'other'
}
