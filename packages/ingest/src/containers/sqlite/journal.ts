import type { RandomBytes } from '../../random-bytes.ts'

/** One page as it was before a transaction, in a rollback journal (fileformat2.html section 3). */
interface JournalPage {
  page: number
  /** Offset of the page image in the file. */
  offset: number
}

export interface Journal {
  /** Whether the header is that of a transaction that was not finished: then the images are the committed state. */
  hot: boolean
  /**
   * A hot journal's pages up to the first whose checksum fails, which SQLite takes for the end. Of another journal, whose
   * header was overwritten by zeros when the transaction ended, the images where the layout would have them.
   */
  pages: readonly JournalPage[]
  /** Pages of the database before the transaction; 0 when not known. */
  pageCount: number
}

const magic = Buffer.from([0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7])
const headerBytes = 28
/** A count of 0xffffffff: the pages go on to the end of the file. */
const toTheEnd = 0xffffffff
/** What a header is padded to where no other size can be learnt: the smallest and by far the usual sector (os.c). */
const usualSector = 512

/** A segment's header; a journal that was synced several times has several. */
interface Segment {
  records: number
  nonce: number
  pageCount: number
  sectorSize: number
}

/**
 * Reads a journal. `superJournal` says whether the file of this name, which a transaction over several databases writes,
 * lies beside: once it is deleted the transaction is committed and the journal void (section 3.1, atomiccommit.html 5).
 */
export function readJournal(file: RandomBytes, pageSize: number, superJournal: (name: string) => boolean): Journal {
  const first = segmentAt(file, 0, pageSize)
  const name = superJournalName(file)
  if (first === null || (name !== null && !superJournal(name)))
    return { hot: false, pages: leftPages(file, pageSize, first?.sectorSize ?? usualSector), pageCount: 0 }
  return { hot: true, pages: hotPages(file, pageSize, first), pageCount: first.pageCount }
}

function segmentAt(file: RandomBytes, at: number, pageSize: number): Segment | null {
  const header = Buffer.from(file.read(at, headerBytes))
  if (header.length < headerBytes || !magic.equals(header.subarray(0, 8))) return null
  const sectorSize = header.readUInt32BE(20)
  if (sectorSize < 32 || sectorSize > 65536 || header.readUInt32BE(24) !== pageSize) return null
  return {
    records: header.readUInt32BE(8),
    nonce: header.readUInt32BE(12),
    pageCount: header.readUInt32BE(16),
    sectorSize,
  }
}

function hotPages(file: RandomBytes, pageSize: number, first: Segment): JournalPage[] {
  const pages: JournalPage[] = []
  let at = 0
  for (let segment: Segment | null = first; segment !== null; segment = segmentAt(file, at, pageSize)) {
    const start = at + segment.sectorSize
    const sound = soundRecords(file, start, pageSize, segment)
    pages.push(...sound)
    const records = segment.records === toTheEnd ? Number.POSITIVE_INFINITY : segment.records
    if (sound.length < records) break
    at = Math.ceil((start + sound.length * (pageSize + 8)) / segment.sectorSize) * segment.sectorSize
  }
  return pages
}

function soundRecords(file: RandomBytes, start: number, pageSize: number, { records, nonce }: Segment): JournalPage[] {
  const pages: JournalPage[] = []
  for (let i = 0, at = start; i < records; i++, at += pageSize + 8) {
    const record = Buffer.from(file.read(at, pageSize + 8))
    if (record.length < pageSize + 8) break
    const page = record.readUInt32BE(0)
    if (page === 0 || checksum(record.subarray(4, 4 + pageSize), nonce) !== record.readUInt32BE(4 + pageSize)) break
    pages.push({ page, offset: at + 4 })
  }
  return pages
}

/** Section 3.2: the nonce and every 200th byte, from 200 before the page's end down. */
function checksum(page: Buffer, nonce: number): number {
  let sum = nonce
  for (let at = page.length - 200; at > 0; at -= 200) sum += page[at] as number
  return sum >>> 0
}

function leftPages(file: RandomBytes, pageSize: number, sectorSize: number): JournalPage[] {
  const pages: JournalPage[] = []
  for (let at = sectorSize; at + pageSize + 8 <= file.sizeBytes; at += pageSize + 8) {
    const page = Buffer.from(file.read(at, 4)).readUInt32BE(0)
    if (page > 0) pages.push({ page, offset: at + 4 })
  }
  return pages
}

/** The trailer of a journal that is one of several: name, its length, its checksum and the magic (pager.c, readSuperJournal). */
function superJournalName(file: RandomBytes): string | null {
  const tail = Buffer.from(file.read(Math.max(0, file.sizeBytes - 16), 16))
  if (tail.length < 16 || !magic.equals(tail.subarray(8))) return null
  const length = tail.readUInt32BE(0)
  if (length === 0 || length > 4096 || length > file.sizeBytes - 16) return null
  const name = Buffer.from(file.read(file.sizeBytes - 16 - length, length))
  const sum = name.reduce((total, byte) => (total + ((byte << 24) >> 24)) >>> 0, 0)
  return sum === tail.readUInt32BE(4) ? name.toString('utf8') : null
}
