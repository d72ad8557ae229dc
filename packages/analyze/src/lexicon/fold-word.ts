/** Letters that no diacritic tells apart from a plain one, but that keyboards and haste do. */
const plainLetters: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
  ڕ: 'ر',
  ڵ: 'ل',
  ۆ: 'و',
  ێ: 'ي',
  ڤ: 'ف',
  گ: 'ك',
  ټ: 'ت',
  ډ: 'د',
  ړ: 'ر',
  ږ: 'ژ',
  ښ: 'ش',
  ڼ: 'ن',
  ې: 'ي',
  ۍ: 'ي',
}
const special = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu')
const stretched = /(\p{L})\1{2,}/gu

/**
 * The form in which words of texts and of lexicons are compared, made from a word of the lower-case shadow. Stretched letters
 * (`pleaaase`) count once. `foldWord('jaaa')` is `ja`, `foldWord('straße')` is `strasse`.
 */
export function foldWord(word: string): string {
  const known = folded.get(word)
  if (known !== undefined) return known
  const key = fold(word)
  if (folded.size >= cacheSize) folded.clear()
  folded.set(word, key)
  return key
}

/** A few thousand words make up most of all texts. Bounded, since evidence can hold any number of different ones. */
const cacheSize = 50_000
const folded = new Map<string, string>()

const fold = (word: string): string =>
  word.replace(stretched, '$1').replace(special, (letter) => plainLetters[letter] ?? letter)
