const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10]

/** A date as it is compared: digits of any script as 0 to 9, marks of direction left out, one kind of space. */
export function plainDate(text: string): string {
  // The same date is looked at several times in a row.
  if (text !== recent.text) recent = { text, plain: makePlain(text) }
  return recent.plain
}
let recent = { text: '', plain: '' }

/** `13 h 05` of Canada. */
const hourWord = /\b(\d{1,2}) h (\d{2})\b(?: min \d{2} s)?/
/** `4:54:10pm`, `8:09 a. m.` */
const dayHalf = /(?<=\d) ?([ap])[. ]{0,2}m\b\.?/gi
const makePlain = (text: string): string =>
  (/^[ -~]*$/.test(text) ? text : inLatin(text)).replace(dayHalf, ' $1m').replace(hourWord, '$1:$2').trim()

const inLatin = (text: string): string =>
  text
    .replace(/[\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g, asciiDigit)
    .replace(/[\s\u00a0]+/g, ' ')
    // Between the numbers of East Asian dates.
    .replace(/[年月日년월일]/g, ' ')
    .normalize('NFC')

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  return String(code - (zeros.findLast((zero) => code >= zero) ?? code))
}

/** The words of a date that {@link plainDate} gave, in lower case and without the dots of abbreviations. */
export const dateWords = (plain: string): string[] =>
  (plain.match(/\p{L}[\p{L}\p{M}.'’׳״·]*/gu) ?? []).map((word) => word.replace(/[.'’׳״·]/g, '').toLowerCase())
