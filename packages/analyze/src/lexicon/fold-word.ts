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
export const foldWord = (word: string): string =>
  isFolded(word) ? word : word.replace(stretched, '$1').replace(special, (letter) => plainLetters[letter] ?? letter)

const specialUnits = new Set(Object.keys(plainLetters).map((letter) => letter.charCodeAt(0)))

/** Whether nothing need be replaced; of rare characters, which are pairs of units, it is not told. Nearly all words are folded already. */
function isFolded(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (unit >= 0x80 && ((unit & 0xf800) === 0xd800 || specialUnits.has(unit))) return false
    if (unit === word.charCodeAt(at + 1) && unit === word.charCodeAt(at + 2)) return false
  }
  return true
}
