/** The longest shadow of one character, in UTF-16 units. Longer compatibility forms (U+FDFA is 18) are left as they are. */
export const maxShadowUnits = 4

/**
 * Letters of the Arabic script that writers and keyboards use for one another. What carries a hamza or madda (أ إ آ ؤ ئ ۀ)
 * is not listed: it falls together with its base letter when combining marks are dropped.
 */
const arabicVariants: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ں: 'ن',
}

/** Arabic decimal and thousands separators; typographic apostrophes, as used in Swiss digit groups; the minus sign. */
const punctuationVariants: Readonly<Record<string, string>> = {
  '٫': '.',
  '٬': ',',
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '\u2212': '-',
  '\t': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
}

const tatweel = '\u0640'
const isDropped = (char: string) => char === tatweel || /^[\p{Cf}\p{Mn}\p{Me}]$/u.test(char)
const isDecimalDigit = (codePoint: number) => /^\p{Nd}$/u.test(String.fromCodePoint(codePoint))

/** Unicode keeps decimal digits in unbroken runs of ten that begin with zero (Unicode 17, section 4.6). */
function digitValue(codePoint: number): number {
  let below = 0
  while (isDecimalDigit(codePoint - below - 1)) below++
  return below % 10
}

/** Ordinal marks and Hangul syllables keep their form: taking them apart would make up letters, or only make them longer. */
const keepsForm = (char: string) => /^(?:[ªº]|[\uac00-\ud7a3])$/u.test(char)

/** What one character becomes in the shadow: nothing, itself, or a few other characters. */
export function shadowOf(char: string): string {
  if (keepsForm(char)) return char
  const decomposed = [...char.normalize('NFKD')].map(simplest).join('')
  // Superscripts, fractions, circled numbers and calendar signs (², ½, ①, ㏠) would make up digits that nobody wrote as such.
  const inventsDigits = /\d/.test(decomposed) && !/^\p{Nd}$/u.test(char)
  return inventsDigits || decomposed.length > maxShadowUnits ? char : decomposed
}

function simplest(char: string): string {
  if (isDropped(char)) return ''
  const variant = arabicVariants[char] ?? punctuationVariants[char]
  if (variant !== undefined) return variant
  if (/^\p{Nd}$/u.test(char)) return String(digitValue(char.codePointAt(0) ?? 0))
  if (/^\p{Zs}$/u.test(char)) return ' '
  return /^\p{Pd}$/u.test(char) ? '-' : char
}
