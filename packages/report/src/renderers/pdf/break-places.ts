/**
 * Lets long words break: hashes, paths, links. By the zero-width space, since it alone counts for nothing in the bidi algorithm (class BN,
 * Unicode Annex 9, X9): a space between the digits of a number would let its halves change places.
 */
export function breakable(text: string, unbroken: number): string {
  if (text.length <= unbroken) return text
  return text.replace(/\S+/gu, (word) => (word.length > unbroken ? broken(word, unbroken) : word))
}

/** Never before a mark or a joiner, which belong to the letter before them. */
const attached = /[\p{M}\p{Join_Control}\p{Emoji_Modifier}]/u
/** Where paths, references and addresses are best broken. */
const parting = /[-./_:@,;&=]/u

function broken(word: string, unbroken: number): string {
  let text = ''
  let since = 0
  let before = ''
  for (const character of word) {
    const free = since >= unbroken || (since >= unbroken / 2 && parting.test(before) && !parting.test(character))
    if (free && !attached.test(character) && before !== '\u200d') {
      text += '\u200b'
      since = 0
    }
    text += character
    since += 1
    before = character
  }
  return text
}
