import type { DatabaseLayers } from '../layers.ts'
import { serialLength } from '../record.ts'
import { parseTreePage, type TreePage } from '../tree-page.ts'
import { followChain } from './candidate.ts'
import { CandidateIndex } from './candidate-index.ts'
import { carveSpace } from './carve-space.ts'
import { carvedRowid } from './carved-record.ts'
import { type CellLayout, CellProbe } from './cell-layout.ts'
import type { DatabaseShapes, ShapedTable } from './database-shapes.ts'
import type { FreeSpaceSurvey } from './free-space-survey.ts'
import { type Beside, type PageImage, strayImages, supersededImages } from './page-images.ts'
import type { PageMaps } from './page-maps.ts'
import { FreeSpaceReader, leafCells, type Space } from './page-space.ts'
import type { RecoveryArea } from './recovered-row.ts'

/** A page to be searched, and how it stands to the table. */
interface Searched extends Omit<PageImage, 'area'> {
  /** The area of a cell that begins at an offset. */
  areaAt: (offset: number) => RecoveryArea
}

/** Finds every cell in a database that may be a row of one table and is not live where it lies. */
export class CandidateSearch {
  readonly #layers: DatabaseLayers
  readonly #maps: PageMaps
  readonly #survey: FreeSpaceSurvey
  readonly #freeSpace: FreeSpaceReader
  readonly #shapes: DatabaseShapes
  readonly #table: ShapedTable
  readonly #usableSize: number
  readonly #index = new CandidateIndex()
  /** Pages of which a part was not searched to its end. */
  readonly overfullPages = new Set<number>()
  /**
   * Overflow pages that may still be followed. A page is part of one record in one state; more than a few times over, the
   * pointers are made up to cost time, and the rest of such records counts as missing.
   */
  #chainPages: number

  constructor(
    layers: DatabaseLayers,
    { maps, survey, shapes }: { maps: PageMaps; survey: FreeSpaceSurvey; shapes: DatabaseShapes },
    table: ShapedTable,
  ) {
    this.#layers = layers
    this.#maps = maps
    this.#survey = survey
    this.#freeSpace = new FreeSpaceReader(layers.header.usableSize)
    this.#shapes = shapes
    this.#table = table
    this.#usableSize = layers.header.usableSize
    this.#chainPages = chainedTimes * (maps.numbers().length + (layers.wal?.frames.length ?? 0))
  }

  find(): CandidateIndex {
    if (this.#layers.wal)
      for (const image of supersededImages(this.#layers, this.#maps.before())) this.#searchImage(image, true)
    for (const image of strayImages(this.#layers, this.#maps.final)) this.#searchImage(image, false)
    for (const { page, space } of this.#survey.spaces()) this.#searchCurrent(page, space)
    return this.#index
  }

  /** `certain`: the owner is that of the image's own state, so that its cells need no further proof. */
  #searchImage(image: PageImage, certain: boolean): void {
    const { page, owner, area } = image
    if (owner !== null && owner !== this.#table.name) return
    const tree = parseTreePage(page, this.#usableSize)
    if (owner === null) {
      const space = { from: 0, to: this.#usableSize }
      this.#carve({ ...image, areaAt: () => (certain ? 'freelist' : area) }, space)
    } else if (tree?.kind === 'table') {
      if (tree.leaf) this.#takeCells(tree, { ...image, areaAt: () => area }, certain)
      const searched = { ...image, areaAt: areaIn(tree) }
      for (const space of this.#freeSpace.spaces(tree)) this.#carve(searched, space)
    }
  }

  /** The cells that were live in the image, but for those that the page still has. */
  #takeCells(tree: TreePage, searched: Searched, certain: boolean): void {
    const { shape } = this.#table
    const { bytes } = tree.page
    const probe = new CellProbe(bytes, this.#usableSize, shape.columns.length)
    const still = this.#cellsNow(tree.page.number)
    for (const { start, end, rowid } of leafCells(tree, this.#usableSize)) {
      if (still.get(rowid)?.equals(bytes.subarray(start, end))) continue
      const cell = probe.whole(start, this.#usableSize)
      if (cell && (certain ? shape.countFits(cell.serials.length) : shape.accepts(cell, bytes)))
        this.#take(cell, searched, [])
    }
  }

  #cellsNow(number: number): Map<number | bigint, Buffer> {
    const cells = new Map<number | bigint, Buffer>()
    if (this.#maps.final.ownerOf(number) !== this.#table.name) return cells
    const page = this.#layers.pages.page(number)
    const tree = page && parseTreePage(page, this.#usableSize)
    if (tree?.kind === 'table' && tree.leaf)
      for (const { start, end, rowid } of leafCells(tree, this.#usableSize))
        cells.set(rowid, tree.page.bytes.subarray(start, end))
    return cells
  }

  #searchCurrent(number: number, space: Space): void {
    const isFree = this.#maps.use(number) === 'free'
    const owner = isFree ? null : this.#maps.final.ownerOf(number)
    // Rows of the schema never leave its own pages while those of other tables are many.
    if (!isFree && owner !== this.#table.name && this.#table.name === 'sqlite_schema') return
    const page = this.#layers.pages.page(number)
    const tree = page && !isFree ? parseTreePage(page, this.#usableSize) : null
    if (!page || (!isFree && !tree)) return
    const freed = this.#table.isLive ? 'freelist' : 'dropped-table'
    const areaAt = tree ? areaIn(tree) : (): RecoveryArea => freed
    this.#carve({ page, owner, areaAt, frame: null, commit: null, beside: this.#freePage }, space)
  }

  /** A page that nothing refers to, with all its former bytes. */
  readonly #freePage: Beside = (number) =>
    this.#maps.use(number) === 'free' && !this.#maps.freelist.trunks.has(number)
      ? this.#layers.pages.page(number)
      : null

  #carve(searched: Searched, space: Space): void {
    const { name, shape } = this.#table
    const { bytes, number } = searched.page
    const isForeign = searched.owner !== null && searched.owner !== name
    const owner = isForeign ? this.#shapes.of(searched.owner as string) : null
    const overfull = (): void => void this.overfullPages.add(number)
    const carving = { bytes, usableSize: this.#usableSize, space, shape, headless: !isForeign, overfull }
    for (const cell of carveSpace(carving)) {
      if (owner?.shape.accepts(cell, bytes)) continue
      const others = this.#otherTables(cell, searched)
      // The page was the root of another table that was dropped: its rows, not those of a table like it.
      if (others.some(({ isLive, rootPage }) => !isLive && rootPage === number && searched.owner === null)) continue
      this.#take(cell, searched, this.#isRoot(number, searched) ? [] : others.map((other) => other.name))
    }
  }

  #isRoot = (page: number, { owner }: Searched): boolean =>
    owner === null && !this.#table.isLive && this.#table.rootPage === page

  /** On a page of the table only a dropped one can have left rows that look the same; on one of no table any. */
  #otherTables(cell: CellLayout, { owner, page }: Searched): ShapedTable[] {
    const { name } = this.#table
    const others = [...this.#shapes.all()].filter((other) => other.name !== name && (owner === null || !other.isLive))
    return others.filter(({ shape }) => shape.accepts(cell, page.bytes))
  }

  #take(cell: CellLayout, searched: Searched, alsoFits: readonly string[]): void {
    const { page, frame, commit, beside } = searched
    const { file, offset, bytes, number } = page
    const contentBytes = cell.serials.reduce((sum, type) => sum + serialLength(type), 0)
    const recordBytes = Math.min(this.#layers.context.recordBytes, this.#chainPages * this.#usableSize)
    const reach = { usableSize: this.#usableSize, recordBytes, beside }
    const { chain, whole, followed } = followChain(cell, contentBytes, reach)
    this.#chainPages -= followed
    const area = searched.areaAt(cell.start)
    const origin = {
      area,
      file,
      page: number,
      offset: offset + cell.start,
      length: cell.end - cell.start,
      frame,
      commit,
    }
    const rowid = carvedRowid(cell, bytes)
    const place = { file, offset }
    this.#index.add({ cell, place, origin, rowid, chain, isChainWhole: whole, alsoFits, alsoAt: [] }, bytes)
  }
}

const chainedTimes = 8

const areaIn =
  ({ contentStart }: TreePage) =>
  (offset: number): RecoveryArea =>
    offset < contentStart ? 'unallocated' : 'free-block'
