import { startsWith } from './header-bytes.ts'

/** Which half of the day a word beside a 12-hour reading means. `night` and `noon` depend on the hour. */
export const dayHalves = { none: 0, am: 1, pm: 2, night: 3, noon: 4 } as const
export type DayHalf = (typeof dayHalves)[keyof typeof dayHalves]

/**
 * Seen in exports: the Latin am/pm forms (read letter by letter in the header scanner), Arabic, and the English phrases.
 * The others are the words of the Unicode locale data that phones use, and not yet seen in an export.
 */
const words: Readonly<Record<string, DayHalf>> = {
  // Arabic
  ص: dayHalves.am,
  م: dayHalves.pm,
  // English day parts, seen in exports of Android phones
  'in the morning': dayHalves.am,
  'in the afternoon': dayHalves.pm,
  'in the evening': dayHalves.pm,
  'at night': dayHalves.night,
  noon: dayHalves.noon,
  midnight: dayHalves.night,
  // Hebrew, with the sign used in abbreviations or a quotation mark in its place
  'לפנה״צ': dayHalves.am,
  'לפנה"צ': dayHalves.am,
  'אחה״צ': dayHalves.pm,
  'אחה"צ': dayHalves.pm,
  // Japanese, Korean, Chinese: before the time
  午前: dayHalves.am,
  午後: dayHalves.pm,
  오전: dayHalves.am,
  오후: dayHalves.pm,
  凌晨: dayHalves.night,
  清晨: dayHalves.am,
  早上: dayHalves.am,
  上午: dayHalves.am,
  中午: dayHalves.noon,
  下午: dayHalves.pm,
  晚上: dayHalves.night,
  // Turkish
  ÖÖ: dayHalves.am,
  ÖS: dayHalves.pm,
  öö: dayHalves.am,
  ös: dayHalves.pm,
  // Persian
  'ق.ظ.': dayHalves.am,
  'ق.ظ': dayHalves.am,
  'ب.ظ.': dayHalves.pm,
  'ب.ظ': dayHalves.pm,
  // German
  'vorm.': dayHalves.am,
  'nachm.': dayHalves.pm,
  // Hindi
  पूर्वाह्न: dayHalves.am,
  अपराह्न: dayHalves.pm,
}

interface Word {
  bytes: Uint8Array
  half: DayHalf
}

/** The words by their first byte, the longest first, so that a word is never taken for its own beginning. */
const byFirstByte: readonly (readonly Word[])[] = (() => {
  const table: Word[][] = Array.from({ length: 256 }, () => [])
  for (const [word, half] of Object.entries(words)) {
    const bytes = Buffer.from(word)
    table[bytes[0] as number]?.push({ bytes, half })
  }
  for (const list of table) list.sort((a, b) => b.bytes.length - a.bytes.length)
  return table
})()

/** The word that stands at an offset, with its length in bytes; null if none does. */
export function dayHalfAt(bytes: Uint8Array, at: number, end: number): { half: DayHalf; length: number } | null {
  const candidates = byFirstByte[bytes[at] as number]
  if (candidates === undefined || candidates.length === 0) return null
  for (const word of candidates) {
    if (at + word.bytes.length <= end && startsWith(bytes, at, word.bytes))
      return { half: word.half, length: word.bytes.length }
  }
  return null
}

/**
 * The hour of 24 for an hour and its word. A value above 12 or of 0 is already one of 24: the word is ignored and the
 * time is doubtful (seen in made-up files only: `00:08 a. m.`, `23:59 PM`).
 */
export function hourOfDay(hour: number, half: DayHalf): { hour: number; doubtful: boolean } {
  if (hour === 24) return { hour: 0, doubtful: true }
  if (half === dayHalves.none) return { hour, doubtful: false }
  if (hour > 12 || hour === 0) return { hour, doubtful: true }
  const twelve = hour % 12
  if (half === dayHalves.am) return { hour: twelve, doubtful: false }
  if (half === dayHalves.pm) return { hour: twelve + 12, doubtful: false }
  // Noon runs from 11 to 14 o'clock, night from 18 to 6 (Unicode day periods of English and Chinese).
  if (half === dayHalves.noon) return { hour: hour < 10 ? hour + 12 : hour, doubtful: false }
  return { hour: twelve >= 6 ? twelve + 12 : twelve, doubtful: false }
}
