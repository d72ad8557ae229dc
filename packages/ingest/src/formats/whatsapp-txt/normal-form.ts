/**
 * Direction marks, embeddings, isolates and byte order marks: invisible, and put by the apps around names, numbers and
 * their own words. Joiners (U+200C, U+200D) are none of them: they shape Persian words and emoji.
 */
const marks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]/g
const unusualSpaces = /[\u00a0\u202f\u2009]/g
/** Arabic vowel signs: the same notice is printed with and without them (`حذفت`, `حذَفت`). */
const vowelSigns = /[\u064b-\u0652]/g

/** A quick look: only behind U+00A0 can any of these characters be. */
const beyondAscii = /[\u00a0-\uffff]/

/** The text without invisible marks and with plain spaces. */
export const withoutMarks = (text: string): string =>
  beyondAscii.test(text) ? text.replace(marks, '').replace(unusualSpaces, ' ') : text

/** The form in which interface words are compared. */
export function normalForm(text: string): string {
  const plain = beyondAscii.test(text) ? withoutMarks(text).replace(vowelSigns, '') : text
  const trimmed = plain.toLowerCase().trim()
  return /[.。]$/.test(trimmed) ? trimmed.slice(0, -1) : trimmed
}

/** Whether a character is one of the two marks that apps put before their own words. */
export const isWordMark = (code: number): boolean => code === 0x200e || code === 0x200f

/** Digits of the Arabic, Persian and Devanagari scripts as 0 to 9. */
export const latinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (code >= 0x0966 ? 0x0966 : code >= 0x06f0 ? 0x06f0 : 0x0660))
  })
