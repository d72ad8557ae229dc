/** What a character is for cutting a text into words: a letter or figure, punctuation that ends a clause, a picture that does so too. */
export const wordCharacter = 1
export const pauseCharacter = 2
/** A pause too. */
export const questionMark = 3
export const pictureCharacter = 4
const otherCharacter = 5
type Sort = 1 | 2 | 3 | 4 | 5

const isWord = /^[\p{L}\p{N}]$/u
const questionMarks = '?؟፧'
const pauses = new Set('.!?؟،,;؛:\n|()።፣፤፥፦፧፨')
const isPicture = /^[\u{1f1e6}-\u{1f1ff}\u{1f300}-\u{1faff}]$/u

/** Sorts met so far: of the BMP's characters by code, 0 where it was not met; of the others by themselves. Both are bounded by Unicode. */
const known = new Uint8Array(0x10000)
const knownPairs = new Map<number, Sort>()

/** The character that begins here. Half of a pair is no letter of anything. */
export function sortAt(text: string, at: number): Sort {
  const unit = text.charCodeAt(at)
  if ((unit & 0xf800) !== 0xd800) {
    const sort = known[unit] as Sort | 0
    if (sort !== 0) return sort
    const learnt = sortOf(text.charAt(at))
    known[unit] = learnt
    return learnt
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
  if (isWord.test(char)) return wordCharacter
  if (questionMarks.includes(char)) return questionMark
  if (pauses.has(char)) return pauseCharacter
  return isPicture.test(char) ? pictureCharacter : otherCharacter
}
