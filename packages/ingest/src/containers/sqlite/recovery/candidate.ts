import type { DatabaseFile } from '../database.ts'
import type { CellLayout } from './cell-layout.ts'
import type { Beside } from './page-images.ts'
import type { Origin } from './recovered-row.ts'

/** Where bytes of a page lie, so that they can be read again. */
export interface PagePlace {
  file: DatabaseFile
  offset: number
}

/** A cell that may be a row of the table and is not live where it lies. Its bytes are not held, only where they are. */
export interface Candidate {
  cell: CellLayout
  place: PagePlace
  origin: Origin
  rowid: number | bigint | null
  /** Overflow pages in order. */
  chain: readonly PagePlace[]
  /** The chain holds the whole record. */
  isChainWhole: boolean
  alsoFits: readonly string[]
  alsoAt: Origin[]
}

export const isComplete = ({ cell, isChainWhole }: Candidate): boolean => cell.grade !== 'cut' && isChainWhole

/** The overflow pages of a cell, as far as `beside` gives them. `whole` only if the chain is as long as the record asks; `followed`: pages read. */
export function followChain(
  { overflowPage, payload, contentStart, localEnd, serials }: CellLayout,
  contentBytes: number,
  { usableSize, recordBytes, beside }: { usableSize: number; recordBytes: number; beside: Beside },
): { chain: PagePlace[]; whole: boolean; followed: number } {
  const spilled = contentBytes - (localEnd - contentStart)
  if (spilled <= 0 || serials.length === 0) return { chain: [], whole: true, followed: 0 }
  if (payload > recordBytes) return { chain: [], whole: false, followed: 0 }
  const chain: PagePlace[] = []
  let next = overflowPage
  for (let rest = spilled; rest > 0; rest -= usableSize - 4) {
    const page = next > 0 ? beside(next) : null
    if (!page) return { chain, whole: false, followed: chain.length }
    chain.push({ file: page.file, offset: page.offset })
    next = page.bytes.readUInt32BE(0)
  }
  // The last page of a chain points to none; one that does belongs to another record by now.
  return { chain: next === 0 ? chain : [], whole: next === 0, followed: chain.length }
}
