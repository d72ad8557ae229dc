import type { SqlValue } from '../database.ts'
import type { DatabaseLayers } from '../layers.ts'
import { parseTreePage } from '../tree-page.ts'
import type { Candidate } from './candidate.ts'
import { type CandidateIndex, otherPlaces } from './candidate-index.ts'
import { CarvedReader, type CarvedValues } from './carved-record.ts'
import { type CellLayout, CellProbe } from './cell-layout.ts'
import type { DatabaseShapes, ShapedTable } from './database-shapes.ts'
import type { PageMaps } from './page-maps.ts'
import { leafCells } from './page-space.ts'
import type { RecoveredRow } from './recovered-row.ts'
import type { RecoveryRequest } from './recovery.ts'

interface Settling {
  shapes: DatabaseShapes
  shaped: ShapedTable
  index: CandidateIndex
  request: RecoveryRequest
}

/** A live record as it lies on its page. */
interface LiveCell {
  rowid: number | bigint
  cell: CellLayout
  bytes: Buffer
}

/**
 * Compares the candidates with every live row and gives those that are none: stale copies are left out, earlier versions of
 * live rows are told from rows that are gone.
 */
export function* settleCandidates(
  layers: DatabaseLayers,
  maps: PageMaps,
  { shapes, shaped, index, request }: Settling,
): Generator<RecoveredRow, void, void> {
  const { files, header, context } = layers
  const reader = new CarvedReader({ files, pageSize: header.pageSize, context }, shaped.layout, shaped.shape)
  index.joinCut(({ place }) => reader.page(place))
  const versions = new EarlierVersions(reader, shaped, index, request.identity ?? [])
  if (index.size > 0 && shaped.isLive)
    for (const live of liveCells(layers, maps, shaped)) {
      dropCopies(index, live)
      versions.compare(live)
    }
  for (const other of otherTables(shapes, index, shaped))
    for (const live of liveCells(layers, maps, other)) dropCopies(index, live)
  for (const candidate of index.candidates()) {
    const row = toRow(candidate, reader.read(candidate), { shaped, request, versions })
    if (row) yield row
  }
}

/** Live tables whose stale copies may be among the candidates. */
function otherTables(shapes: DatabaseShapes, index: CandidateIndex, { name }: ShapedTable): ShapedTable[] {
  const names = new Set<string>()
  for (const { alsoFits } of index.candidates()) for (const other of alsoFits) names.add(other)
  return [...shapes.all()].filter((other) => other.isLive && other.name !== name && names.has(other.name))
}

function* liveCells(layers: DatabaseLayers, maps: PageMaps, { name, shape }: ShapedTable): Generator<LiveCell> {
  const { pages, header } = layers
  for (const number of maps.final.leavesOf(name)) {
    const page = pages.page(number)
    const tree = page && parseTreePage(page, header.usableSize)
    if (tree?.kind !== 'table' || !tree.leaf) continue
    const { bytes } = tree.page
    const probe = new CellProbe(bytes, header.usableSize, shape.columns.length)
    for (const { start, rowid } of leafCells(tree, header.usableSize)) {
      const cell = probe.whole(start, header.usableSize)
      if (cell) yield { rowid, cell, bytes }
    }
  }
}

/** A copy has the row's number too, unless that was overwritten. A row entered again under another number is no copy. */
function dropCopies(index: CandidateIndex, { rowid, cell, bytes }: LiveCell): void {
  for (const candidate of index.equal(cell, bytes))
    if (candidate.rowid === null || candidate.rowid === rowid) index.delete(candidate)
}

/** Tells which candidates are earlier versions of live rows. */
class EarlierVersions {
  readonly #found = new Set<Candidate>()
  /** A live row has the number; whether it is the same record cannot be told. */
  readonly #doubtful = new Set<Candidate>()
  readonly #reader: CarvedReader
  readonly #index: CandidateIndex
  readonly #columns: readonly number[]
  readonly #names: readonly string[]
  readonly #columnNames: readonly string[]
  readonly #rowidColumn: number
  readonly #byIdentity = new Map<string, Candidate[]>()

  constructor(reader: CarvedReader, { shape }: ShapedTable, index: CandidateIndex, identity: readonly string[]) {
    this.#reader = reader
    this.#index = index
    this.#columnNames = shape.columns
    this.#rowidColumn = shape.rowidColumn
    this.#names = identity
    this.#columns = identity.map((name) => shape.columns.indexOf(name))
    if (identity.length > 0 && !this.#columns.includes(-1))
      for (const candidate of index.candidates()) {
        const key = this.#identity(reader.read(candidate))
        if (key !== null) this.#byIdentity.set(key, [...(this.#byIdentity.get(key) ?? []), candidate])
      }
  }

  changeOf(candidate: Candidate, carved: CarvedValues): RecoveredRow['change'] {
    if (this.#found.has(candidate)) return 'earlier-version'
    if (this.#doubtful.has(candidate)) return 'undetermined'
    const isNamed = candidate.rowid !== null || this.#names.every((name) => !carved.missing.includes(name))
    return isNamed ? 'deleted' : 'undetermined'
  }

  compare({ rowid, cell, bytes }: LiveCell): void {
    const sameNumber = this.#index.ofRow(rowid)
    if (sameNumber.length === 0 && this.#byIdentity.size === 0) return
    const live = this.#reader.values(cell, rowid, bytes.subarray(cell.contentStart, cell.localEnd))
    const key = this.#byIdentity.size > 0 ? this.#identity(live) : null
    for (const candidate of key === null ? [] : (this.#byIdentity.get(key) ?? [])) this.#found.add(candidate)
    for (const candidate of sameNumber) {
      const carved = this.#reader.read(candidate)
      const carvedKey = this.#byIdentity.size > 0 ? this.#identity(carved) : null
      const isSame = key !== null && carvedKey !== null ? key === carvedKey : this.#isAlike(live, carved)
      if (isSame) this.#found.add(candidate)
      else if (key !== null && carvedKey === null) this.#doubtful.add(candidate)
    }
  }

  /** Null where a part of it is lost. */
  #identity({ values, missing }: CarvedValues): string | null {
    if (this.#names.some((name) => missing.includes(name))) return null
    return JSON.stringify(this.#columns.map((column) => printable(values[column] ?? null)))
  }

  /**
   * Row numbers are given out again once the highest is deleted. Where no column names the record, a row that agrees with the
   * live one in half of what both hold is taken for its earlier version.
   */
  #isAlike(live: CarvedValues, carved: CarvedValues): boolean {
    let held = 0
    let equal = 0
    for (const [i, value] of live.values.entries()) {
      const other = carved.values[i] ?? null
      const name = this.#columnNames[i] as string
      if (i === this.#rowidColumn || live.missing.includes(name) || carved.missing.includes(name)) continue
      if (value === null && other === null) continue
      held++
      if (JSON.stringify(printable(value)) === JSON.stringify(printable(other))) equal++
    }
    return equal * 2 >= held
  }
}

const printable = (value: SqlValue): unknown =>
  typeof value === 'bigint' ? `${value}n` : value instanceof Uint8Array ? [Buffer.from(value).toString('hex')] : value

function toRow(
  candidate: Candidate,
  carved: CarvedValues,
  { shaped, request, versions }: { shaped: ShapedTable; request: RecoveryRequest; versions: EarlierVersions },
): RecoveredRow | null {
  const { shape } = shaped
  const { values, missing, invalidText } = carved
  const first = shape.columns[0] as string
  const value = (name: string): SqlValue => values[shape.columns.indexOf(name)] ?? null
  for (const [name, isValid] of Object.entries(request.valid ?? {}))
    if (shape.columns.includes(name) && !missing.includes(name) && !isValid(value(name))) return null
  const { cell, rowid, origin, alsoFits } = candidate
  return {
    rowid: rowid === null ? null : Number(rowid),
    values: request.columns.map(value),
    completeness: missing.every((name) => name === shape.columns[shape.rowidColumn]) ? 'intact' : 'partial',
    missing,
    inferred: cell.inferredFirst && shape.rowidColumn !== 0 && !missing.includes(first) ? [first] : [],
    change: versions.changeOf(candidate, carved),
    alsoFits,
    origin,
    alsoAt: otherPlaces(candidate),
    invalidText,
  }
}
