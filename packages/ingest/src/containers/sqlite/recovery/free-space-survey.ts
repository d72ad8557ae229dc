import type { DatabaseLayers } from '../layers.ts'
import { parseTreePage, type TreePage } from '../tree-page.ts'
import type { PageMaps } from './page-maps.ts'
import { FreeSpaceReader, type Space } from './page-space.ts'

/** Bytes that hold nothing live, and how many of them are not zero. */
export interface FreeBytes {
  bytes: number
  nonZero: number
}

/** No cell is shorter (fileformat2.html section 1.6), and none begins with four zeros. */
const smallestFind = 4

/**
 * What the pages of the final state hold beside live rows: gone through once, however many tables are searched for. Most
 * pages of most databases have nothing there, or zeros, and need not be read again; of each place that does, three numbers
 * are kept.
 */
export class FreeSpaceSurvey {
  readonly freeBlocks: FreeBytes = { bytes: 0, nonZero: 0 }
  /** Between the cell pointers of a page and its cells. */
  readonly unallocated: FreeBytes = { bytes: 0, nonZero: 0 }
  readonly freePages = { bytes: 0, nonZero: 0, pages: 0 }
  readonly #places: { page: number[]; from: number[]; to: number[] } = { page: [], from: [], to: [] }

  constructor({ pages, header }: DatabaseLayers, maps: PageMaps) {
    const reader = new FreeSpaceReader(header.usableSize)
    for (const number of maps.numbers()) {
      const use = maps.use(number)
      const page = use === 'tree' || use === 'free' ? pages.page(number) : null
      if (!page) continue
      const tree = use === 'tree' ? parseTreePage(page, header.usableSize) : null
      if (tree) for (const space of reader.spaces(tree)) this.#addSpace(tree, space)
      else {
        const space = { from: maps.freelist.trunks.get(number) ?? 0, to: header.usableSize }
        this.freePages.pages++
        const nonZero = count(this.freePages, page.bytes, space.from, space.to)
        if (use === 'free' && nonZero > 0) this.#note(number, space)
      }
    }
  }

  /** The places where deleted rows can lie, in order. */
  *spaces(): Generator<{ page: number; space: Space }> {
    const { page, from, to } = this.#places
    for (let i = 0; i < page.length; i++)
      yield { page: page[i] as number, space: { from: from[i] as number, to: to[i] as number } }
  }

  #addSpace({ page: { number, bytes }, contentStart }: TreePage, space: Space): void {
    const edge = Math.min(Math.max(space.from, contentStart), space.to)
    const nonZero = count(this.unallocated, bytes, space.from, edge) + count(this.freeBlocks, bytes, edge, space.to)
    if (nonZero > 0 && space.to - space.from >= smallestFind) this.#note(number, space)
  }

  #note(page: number, { from, to }: Space): void {
    this.#places.page.push(page)
    this.#places.from.push(from)
    this.#places.to.push(to)
  }
}

function count(into: FreeBytes, bytes: Buffer, from: number, to: number): number {
  let nonZero = 0
  for (let at = from; at < to; at++) if (bytes[at] !== 0) nonZero++
  into.bytes += to - from
  into.nonZero += nonZero
  return nonZero
}
