import { serialLength } from '../record.ts'
import { type CellLayout, type CellProbe, cutCell, type RecordHeader, varintLength } from './cell-layout.ts'
import type { TableShape } from './table-shape.ts'

/** What the free-block header at the start of a freed cell says (fileformat2.html section 1.6). */
export interface Anchor {
  /** Where the block ended when its header was written. */
  blockEnd: number
}

/**
 * The free-block header at an offset, where the four bytes can be one: the next block lies behind this one, or there is none,
 * and the block ends on the page. Blocks less than four bytes apart are joined, so the next is not nearer.
 */
export function anchorAt({ bytes, usableSize }: CellProbe, at: number, end: number): Anchor | null {
  if (at + 4 > end) return null
  const next = bytes.readUInt16BE(at)
  const blockEnd = at + bytes.readUInt16BE(at + 2)
  if (blockEnd < at + 6 || blockEnd > usableSize) return null
  if (next !== 0 && (next < blockEnd + 4 || next > usableSize - 4)) return null
  return { blockEnd }
}

/**
 * The cells that may have begun at an offset before a free-block header took their first four bytes: the length of the
 * record, the row number, and, where those two are short, the size of the header and the first serial type. Each shape is a
 * reading of its own, since only its number of columns tells where a header ends whose size is lost.
 */
export function headlessCells(
  probe: CellProbe,
  at: number,
  end: number,
  anchor: Anchor,
  shape: TableShape,
): CellLayout[] {
  return [
    ...withHeaderSize(probe, at, end, shape),
    ...withFirstType(probe, at, end, shape),
    ...withoutFirstType(probe, at, end, anchor, shape),
  ].map((cell) => graded(cell, anchor))
}

function graded(cell: CellLayout, { blockEnd }: Anchor): CellLayout {
  if (cell.grade === 'whole') {
    if (cell.end === blockEnd) return { ...cell, grade: 'anchored' }
    if (cell.end < blockEnd) return { ...cell, grade: 'loose' }
  }
  if (cell.end <= blockEnd) return cell
  return cutCell(cell, blockEnd)
}

/** Length and row number took four bytes or more: the header is there with its size, behind the rest of the row number. */
function* withHeaderSize(probe: CellProbe, at: number, end: number, shape: TableShape): Generator<CellLayout> {
  for (let headerAt = at + 4; headerAt < Math.min(end, at + 12); headerAt++) {
    // All bytes of the row number but the last have the high bit set.
    if (headerAt > at + 5 && (probe.bytes[headerAt - 2] as number) < 0x80) return
    if (headerAt > at + 4 && (probe.bytes[headerAt - 1] as number) >= 0x80) continue
    const header = probe.header(headerAt, end)
    if (header && shape.countFits(header.serials.length)) yield* rowidFits(probe, at, end, headerAt, header, shape)
  }
}

/** Length and row number took three bytes, the size of the header the fourth. */
function* withFirstType(probe: CellProbe, at: number, end: number, shape: TableShape): Generator<CellLayout> {
  for (const count of shape.counts) {
    const found = probe.serials(at + 4, end, count)
    if (!found || found.size > 126) continue
    yield* rowidFits(probe, at, end, at + 3, { ...found, size: found.size + 1 }, shape)
  }
}

/** Length, row number and size took a byte each, the first serial type the fourth, if not a fifth as well. */
function* withoutFirstType(
  probe: CellProbe,
  at: number,
  end: number,
  { blockEnd }: Anchor,
  shape: TableShape,
): Generator<CellLayout> {
  for (const count of shape.counts)
    for (const firstBytes of [1, 2]) {
      const rest = probe.serials(at + 3 + firstBytes, end, count - 1)
      if (!rest) continue
      const size = 1 + firstBytes + rest.size
      const room = Math.min(blockEnd, end) - (at + 2 + size) - rest.contentBytes
      for (const first of shape.firstTypes(room)) {
        if (varintLength(first) !== firstBytes) continue
        // Of a type that took two bytes the second is still there.
        if (firstBytes === 2 && (first & 0x7f) !== probe.bytes[at + 4]) continue
        const header = {
          serials: [first, ...rest.serials],
          size,
          contentBytes: rest.contentBytes + serialLength(first),
        }
        if (header.size < 128) yield* rowidFits(probe, at, end, at + 2, header, shape, true)
      }
    }
}

/** What the length of the record leaves for the row number must be as long as row numbers of the table are. */
function* rowidFits(
  probe: CellProbe,
  at: number,
  end: number,
  headerAt: number,
  header: RecordHeader,
  shape: TableShape,
  inferredFirst = false,
): Generator<CellLayout> {
  const rowidBytes = headerAt - at - varintLength(header.size + header.contentBytes)
  if (rowidBytes < 1 || rowidBytes > shape.mostRowidBytes) return
  const cell = probe.layout(at, end, { headerAt, rowidAt: -1, header }, inferredFirst)
  if (cell) yield cell
}
