import { sqlLower } from '../create-table.ts'
import type { DatabaseLayers } from '../layers.ts'
import { Pages } from '../pages.ts'
import { readSchema, type Schema } from '../schema.ts'
import { type Freelist, PageMap, readFreelist } from './page-map.ts'

/** What a page of the final state is in use for. */
export type PageUse = 'tree' | 'overflow' | 'pointer-map' | 'free'

/** The byte at one gibibyte, whose page holds nothing since files are locked there (fileformat2.html section 1.3). */
const lockByte = 2 ** 30

/** Which page belonged to what, in the final state and before the write-ahead log. */
export class PageMaps {
  readonly final: PageMap
  readonly freelist: Freelist
  readonly #layers: DatabaseLayers

  constructor(layers: DatabaseLayers) {
    this.#layers = layers
    const { pages, header, schema } = layers
    this.final = new PageMap(pages, header.usableSize, trees(schema))
    this.freelist = readFreelist(pages, header.usableSize, header.firstFreelistTrunk)
  }

  /** The map of the pages of the main file alone: the state before the first commit of the log, as far as it is known. */
  before(): PageMap {
    const { files, header, context, schema } = this.#layers
    const pages = new Pages(files, header.pageSize, new Map())
    // Of a root page that had another table then, the later entry of the list counts.
    const roots = [...trees(schema), ...trees(readSchema({ ...context, pages }))]
    return new PageMap(pages, header.usableSize, roots)
  }

  /** Every page that the files hold in the final state, by number. */
  numbers(): number[] {
    const { files, header, wal, journal } = this.#layers
    const count = Math.floor(files.main.sizeBytes / header.pageSize)
    const outside = new Set<number>()
    for (const { page, state } of wal?.frames ?? []) if (state === 'committed' && page > count) outside.add(page)
    for (const { page } of journal?.hot ? journal.pages : []) if (page > count) outside.add(page)
    return [...Array.from({ length: count }, (_, i) => i + 1), ...[...outside].sort((a, b) => a - b)]
  }

  use(page: number): PageUse {
    const { header } = this.#layers
    if (header.autoVacuum && (page - 2) % (Math.floor(header.usableSize / 5) + 1) === 0) return 'pointer-map'
    if (Math.floor(lockByte / header.pageSize) + 1 === page) return 'pointer-map'
    if (this.final.ownerOf(page) !== null) return 'tree'
    if (this.freelist.leaves.has(page) || this.freelist.trunks.has(page)) return 'free'
    return this.final.overflow.has(page) ? 'overflow' : 'free'
  }
}

const trees = ({ entries }: Schema): { name: string; rootPage: number }[] => [
  { name: 'sqlite_schema', rootPage: 1 },
  ...entries.filter(({ rootPage }) => rootPage > 0).map(({ name, rootPage }) => ({ name: sqlLower(name), rootPage })),
]
