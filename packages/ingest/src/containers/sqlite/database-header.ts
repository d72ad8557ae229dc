import type { TextEncoding } from './text.ts'

const magic = Buffer.from('SQLite format 3\0')
export const headerBytes = 100

/** Whether the first bytes of a file are those of an SQLite database that is not encrypted. */
export const isDatabase = (head: Uint8Array): boolean => magic.equals(head.subarray(0, magic.length))

/** The first 100 bytes of a database (fileformat2.html section 1.3). */
export interface DatabaseHeader {
  /** A power of two from 512 to 65536. */
  pageSize: number
  /** Bytes at the end of each page that belong to an extension. */
  reservedBytes: number
  /** Bytes of a page that hold content. */
  usableSize: number
  encoding: TextEncoding
  /** Pages of the database; null where the field is not maintained (files last written before 3.7.0). */
  pageCount: number | null
  /** First trunk page of the freelist; 0 for none. */
  firstFreelistTrunk: number
  freelistPages: number
  /** Pointer-map pages are present: page 2 and every (usableSize / 5 + 1)th after it. */
  autoVacuum: boolean
  /** SQLITE_VERSION_NUMBER of the library that wrote last: 3036000 is 3.36.0. */
  writtenBy: number
}

/** Null where the page size makes no sense, so that no page can be found. The bytes begin with the magic. */
export function parseHeader(bytes: Uint8Array): DatabaseHeader | null {
  if (bytes.length < headerBytes) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, headerBytes)
  const pageSize = view.getUint16(16) === 1 ? 65536 : view.getUint16(16)
  const reservedBytes = view.getUint8(20)
  // Section 1.3.4: the usable size is not less than 480.
  if (!isPageSize(pageSize) || pageSize - reservedBytes < 480) return null
  // Section 1.3.7: the page count holds only while both counters agree.
  const maintained = view.getUint32(24) === view.getUint32(92) && view.getUint32(28) > 0
  return {
    pageSize,
    reservedBytes,
    usableSize: pageSize - reservedBytes,
    encoding: encodings[view.getUint32(56)] ?? 'utf-8',
    pageCount: maintained ? view.getUint32(28) : null,
    firstFreelistTrunk: view.getUint32(32),
    freelistPages: view.getUint32(36),
    autoVacuum: view.getUint32(52) !== 0,
    writtenBy: view.getUint32(96),
  }
}

const isPageSize = (size: number): boolean => size >= 512 && size <= 65536 && (size & (size - 1)) === 0

/** Section 1.3.13. A new database without tables has 0 there. */
const encodings: Readonly<Record<number, TextEncoding>> = { 1: 'utf-8', 2: 'utf-16le', 3: 'utf-16be' }
