/** Bytes with which date, time or bracket can begin: digits of four scripts, `[`, and the initials of month names. */
export const mayBegin = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) ||
  byte === 0x5b ||
  byte === 0xd9 ||
  byte === 0xdb ||
  byte === 0xe0 ||
  isMonthInitial(byte)

const isMonthInitial = (byte: number): boolean =>
  byte === 0x4a ||
  byte === 0x46 ||
  byte === 0x4d ||
  byte === 0x41 ||
  byte === 0x53 ||
  byte === 0x4f ||
  byte === 0x4e ||
  byte === 0x44

export const isLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a

/** Whether a word stands at an offset. */
export function startsWith(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word[i]) return false
  return true
}

/** The length of a direction mark, isolate, embedding or byte order mark at an offset; 0 if none is there. */
export function markLength(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]
  const next = bytes[at + 1] as number
  const last = bytes[at + 2] as number
  if (byte === 0xe2 && next === 0x80 && (last === 0x8e || last === 0x8f || (last >= 0xaa && last <= 0xae))) return 3
  if (byte === 0xe2 && next === 0x81 && last >= 0xa6 && last <= 0xa9) return 3
  if (byte === 0xd8 && next === 0x9c) return 2
  if (byte === 0xef && next === 0xbb && last === 0xbf) return 3
  return 0
}

/** The length of a space at an offset: U+0020, U+00A0, U+202F or U+2009; 0 if none is there. */
export function spaceLength(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]
  if (byte === 0x20) return 1
  if (byte === 0xc2 && bytes[at + 1] === 0xa0) return 2
  const last = bytes[at + 2]
  return byte === 0xe2 && bytes[at + 1] === 0x80 && (last === 0xaf || last === 0x89) ? 3 : 0
}
