import { decodeName } from './tar-header.ts'

/**
 * The records of an extended header, `length key=value\n` each, the length counting itself (POSIX.1-2017, "pax Extended
 * Header"). Null where they are damaged: a size could be among what is lost, and the next header would not be found.
 */
export function parsePaxRecords(bytes: Buffer): ReadonlyMap<string, string> | null {
  const records = new Map<string, string>()
  for (let at = 0; at < bytes.length; ) {
    const blank = bytes.indexOf(0x20, at)
    const digits = blank === -1 ? '' : bytes.toString('latin1', at, Math.min(blank, at + 10))
    const end = at + Number.parseInt(digits, 10)
    if (!/^\d+$/.test(digits) || end <= blank + 1 || end > bytes.length || bytes[end - 1] !== 0x0a) return null
    const equals = bytes.indexOf(0x3d, blank)
    if (equals === -1 || equals >= end) return null
    records.set(bytes.toString('utf8', blank + 1, equals), decodeName(bytes.subarray(equals + 1, end - 1)))
    at = end
  }
  return records
}
