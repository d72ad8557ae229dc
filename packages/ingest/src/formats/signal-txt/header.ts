/** The longest name before the colon, bytes; a longer beginning is text. */
const longestName = 400
const headLength = '[2019-12-24, 12:23] '.length

/** Where the parts of a record's first line stand. */
export interface Header {
  /** Milliseconds as if the clock showed UTC. */
  year: number
  month: number
  day: number
  hour: number
  minute: number
  /** Extent of date and time, without the brackets. */
  rawStart: number
  rawEnd: number
  nameStart: number
  nameEnd: number
  textStart: number
}

const [bracket, closing, hyphen, comma, space, colon] = [0x5b, 0x5d, 0x2d, 0x2c, 0x20, 0x3a]
/** `[dddd-dd-dd, dd:dd] ` as bytes; 0 stands for a digit. */
const shape = [bracket, 0, 0, 0, 0, hyphen, 0, 0, hyphen, 0, 0, comma, space, 0, 0, colon, 0, 0, closing, space]

/** Whether a line begins with date and time in the exporter's notation, with a name behind or without. */
export function hasClock(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < headLength) return false
  for (let i = 0; i < shape.length; i++) {
    const expected = shape[i]
    const byte = bytes[start + i] as number
    if (expected === 0 ? byte < 0x30 || byte > 0x39 : byte !== expected) return false
  }
  return true
}

/** Reads `[2019-12-24, 12:23] Name: `; null for any other line. A byte order mark may stand before it. */
export function readHeader(bytes: Uint8Array, lineStart: number, end: number): Header | null {
  const start = lineStart + markLength(bytes, lineStart)
  if (!hasClock(bytes, start, end)) return null
  const nameStart = start + headLength
  const nameEnd = endOfName(bytes, nameStart, end)
  if (nameEnd < 0) return null
  const number = (at: number, digits: number): number => {
    let value = 0
    for (let i = 0; i < digits; i++) value = value * 10 + (bytes[start + at + i] as number) - 0x30
    return value
  }
  return {
    year: number(1, 4),
    month: number(6, 2),
    day: number(9, 2),
    hour: number(13, 2),
    minute: number(16, 2),
    rawStart: start + 1,
    rawEnd: start + headLength - 2,
    nameStart,
    nameEnd,
    textStart: Math.min(nameEnd + 2, end),
  }
}

export const markLength = (bytes: Uint8Array, at: number): number =>
  bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf ? 3 : 0

/** The offset of the first colon that a space or the end of the line follows; -1 if none does, or the name is empty. */
function endOfName(bytes: Uint8Array, from: number, end: number): number {
  const limit = Math.min(end, from + longestName)
  for (let at = from; at < limit; at++) {
    if (bytes[at] === colon && (at + 1 >= end || bytes[at + 1] === space)) return at > from ? at : -1
  }
  return -1
}
