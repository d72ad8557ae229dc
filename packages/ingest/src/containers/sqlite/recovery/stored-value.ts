import { isUtf8 } from 'node:buffer'
import type { Affinity } from '../create-table.ts'
import type { TextEncoding } from '../text.ts'

export type StorageClass = 'null' | 'integer' | 'real' | 'text' | 'blob'

/** The class of a serial type (fileformat2.html section 2.1). */
export function storageClass(type: number): StorageClass {
  if (type === 0) return 'null'
  if (type === 7) return 'real'
  if (type < 10) return 'integer'
  return type % 2 === 1 ? 'text' : 'blob'
}

export interface StoredValue {
  type: number
  affinity: Affinity
  encoding: TextEncoding
  /** The bytes are only the beginning of the value. */
  isCut: boolean
}

/**
 * Whether bytes are what SQLite would have stored as a value of the type: an integer in the fewest bytes, a number without
 * fraction in a REAL column as an integer, text in the database's encoding.
 */
export function valueFits(
  bytes: Buffer,
  at: number,
  end: number,
  { type, affinity, encoding, isCut }: StoredValue,
): boolean {
  switch (storageClass(type)) {
    case 'integer':
      return isCut || isShortest(bytes, at, type)
    case 'real':
      return isCut || isReal(bytes.readDoubleBE(at), affinity)
    case 'text':
      return textFault(bytes.subarray(at, end), encoding, isCut) < 0
    default:
      return true
  }
}

/** Bytes of the integers by serial type from 1 on, and the next shorter form of each. */
const integerBytes = [0, 1, 2, 3, 4, 6, 8]
const shorterBytes = [0, 0, 1, 2, 3, 4, 6]

function isShortest(bytes: Buffer, at: number, type: number): boolean {
  if (type === 0 || type > 6) return true
  // Of one byte all but 0 and 1 are, which have types of their own since schema format 4 (SQLite 3.3.0, 2006).
  if (type === 1) return bytes[at] !== 0 && bytes[at] !== 1
  const dropped = (integerBytes[type] as number) - (shorterBytes[type] as number)
  const sign = ((bytes[at + dropped] as number) & 0x80) === 0 ? 0 : 0xff
  for (let i = at; i < at + dropped; i++) if (bytes[i] !== sign) return true
  return false
}

/** Stored as an integer instead are numbers without fraction of up to six bytes (vdbe.c, OP_MakeRecord; `sqlite3VdbeIntegerAffinity`). */
function isReal(value: number, affinity: Affinity): boolean {
  if (Number.isNaN(value)) return false
  return affinity === 'blob' || affinity === 'text' || !Number.isInteger(value) || Math.abs(value) >= 2 ** 47
}

/**
 * Where bytes stop being text that people write: at a control character other than tab and line ends, or where they are not
 * valid in the encoding; -1 if nowhere.
 */
export function textFault(bytes: Buffer, encoding: TextEncoding, isCut: boolean): number {
  return encoding === 'utf-8' ? utf8Fault(bytes, isCut) : utf16Fault(bytes, encoding, isCut)
}

function utf8Fault(bytes: Buffer, isCut: boolean): number {
  const whole = isCut ? bytes.subarray(0, wholeUtf8(bytes)) : bytes
  const control = whole.findIndex(isControl)
  const checked = control < 0 ? whole : whole.subarray(0, control)
  if (isUtf8(checked)) return control
  // Every beginning of valid text, but for a last character cut in two, is valid: so the fault can be halved in on.
  let sound = 0
  for (let faulty = checked.length; faulty - sound > 1; ) {
    const middle = (sound + faulty) >> 1
    const start = checked.subarray(0, middle)
    if (isUtf8(start.subarray(0, wholeUtf8(start)))) sound = middle
    else faulty = middle
  }
  return sound
}

function utf16Fault(bytes: Buffer, encoding: TextEncoding, isCut: boolean): number {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2))
  const text = (encoding === 'utf-16le' ? even : Buffer.from(even).swap16()).toString('utf16le')
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (isControl(unit)) return 2 * i
    const isHigh = unit >= 0xd800 && unit < 0xdc00
    const isPaired = isHigh && text.charCodeAt(i + 1) >= 0xdc00 && text.charCodeAt(i + 1) < 0xe000
    if (isPaired) i++
    else if (unit >= 0xd800 && unit < 0xe000 && !(isHigh && isCut && i === text.length - 1)) return 2 * i
  }
  return bytes.length % 2 === 1 && !isCut ? even.length : -1
}

const isControl = (unit: number): boolean => unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d

/** How many bytes remain without a character that was cut at the end. */
function wholeUtf8(bytes: Buffer): number {
  let at = bytes.length
  while (at > 0 && bytes.length - at < 3 && ((bytes[at - 1] as number) & 0xc0) === 0x80) at--
  const lead = at > 0 ? (bytes[at - 1] as number) : 0
  const needed = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1
  return at > 0 && bytes.length - (at - 1) < needed ? at - 1 : bytes.length
}
