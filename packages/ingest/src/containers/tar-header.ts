import { isUtf8 } from 'node:buffer'

/** A tar is a row of blocks of this size (POSIX.1-2017, pax, "ustar Interchange Format"). */
export const blockBytes = 512

/** What one header block says. */
export interface TarHeader {
  name: string
  /** The bytes that follow the header, without padding. */
  sizeBytes: number
  /** The type flag: `0` a file, `5` a folder, `x` names for the next header … */
  type: string
  /** Old GNU sparse files only: blocks with more of the sparse map follow the header. */
  extended: boolean
}

/** Where the fields of a header block lie: offset and length (POSIX.1-2017; the last two are GNU's, tar manual 2). */
const fields = {
  name: [0, 100],
  size: [124, 12],
  checksum: [148, 8],
  prefix: [345, 155],
} as const
const typeOffset = 156
const magicOffset = 257
const extendedOffset = 482

/** Whether the first bytes are a header block. The checksum decides: archives older than 1988 have no magic word. */
export const isTar = (head: Uint8Array): boolean =>
  head.length >= blockBytes && checksumHolds(toBuffer(head).subarray(0, blockBytes))

/** Null for a block that is no header: its checksum does not hold, or its size is no number. */
export function parseHeader(block: Buffer): TarHeader | null {
  const sizeBytes = number(block, fields.size)
  if (!checksumHolds(block) || sizeBytes === null) return null
  const name = text(block, fields.name)
  // GNU's own format ("ustar" and blanks) keeps times where POSIX keeps the front of a long path.
  const prefix = block.toString('latin1', magicOffset, magicOffset + 6) === 'ustar\0' ? text(block, fields.prefix) : ''
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    sizeBytes,
    type: String.fromCharCode(block[typeOffset] || 0x30),
    extended: block[extendedOffset] === 1,
  }
}

export const isZeroBlock = (block: Buffer): boolean => block.every((byte) => byte === 0)

/** Names are bytes without a stated encoding. What is not UTF-8 is read byte by byte, so that two names never become one. */
export const decodeName = (bytes: Buffer): string => bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1')

function text(block: Buffer, [offset, length]: readonly [number, number]): string {
  const field = block.subarray(offset, offset + length)
  const end = field.indexOf(0)
  return decodeName(end === -1 ? field : field.subarray(0, end))
}

/** The sum of all bytes, the field itself counted as blanks. Early writers summed signed bytes; both are accepted. */
function checksumHolds(block: Buffer): boolean {
  const stated = number(block, fields.checksum)
  const [start, length] = fields.checksum
  let sum = 0
  let signed = 0
  for (let at = 0; at < block.length; at++) {
    const byte = at >= start && at < start + length ? 0x20 : (block[at] as number)
    sum += byte
    signed += byte > 0x7f ? byte - 0x100 : byte
  }
  return stated !== null && (stated === sum || stated === signed)
}

/** Octal digits between blanks and zero bytes, or GNU's base 256 for sizes of 8 GiB and more. Null for anything else. */
function number(block: Buffer, [offset, length]: readonly [number, number]): number | null {
  const field = block.subarray(offset, offset + length)
  if ((field[0] as number) >= 0x80) return base256(field)
  const digits = /^[ \0]*([0-7]+)[ \0]*$/.exec(field.toString('latin1'))?.[1]
  return digits === undefined ? null : Number.parseInt(digits, 8)
}

/** Big-endian behind a first byte of 0x80; 0xff would begin a negative number, which no size is. */
function base256(field: Buffer): number | null {
  if (field[0] !== 0x80) return null
  let value = 0n
  for (const byte of field.subarray(1)) value = value * 256n + BigInt(byte)
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : null
}

const toBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
