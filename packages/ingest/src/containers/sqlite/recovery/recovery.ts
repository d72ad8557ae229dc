import type { Database, SqlValue } from '../database.ts'
import type { DatabaseLayers } from '../layers.ts'
import { CandidateSearch } from './candidate-search.ts'
import { DatabaseShapes } from './database-shapes.ts'
import { type FreeSpaceState, freeSpaceState } from './free-space-state.ts'
import { FreeSpaceSurvey } from './free-space-survey.ts'
import { PageMaps } from './page-maps.ts'
import type { RecoveredRow } from './recovered-row.ts'
import { settleCandidates } from './settle-candidates.ts'

/** A table whose deleted rows are wanted, and what its format knows to tell them from chance. */
export interface RecoveryRequest {
  /** The table's name, in lower case. */
  table: string
  /** The columns wanted, in lower case. */
  columns: readonly string[]
  /**
   * Columns that together name the record for good, such as the message id that the app assigned. A recovered row whose
   * identity a live row has is an earlier version of it, whatever its row number.
   */
  identity?: readonly string[]
  /** By column: whether a genuine row may have the value. Asked for values that were read, never for missing ones. */
  valid?: Readonly<Record<string, (value: SqlValue) => boolean>>
  /** The table's CREATE TABLE statement as the app makes it, for a database that has dropped the table. */
  createTable?: string
}

/**
 * What a database still holds of rows that it no longer shows:
 *
 *     const recovery = new Recovery(database)
 *     for (const row of recovery.rows({ table: 'message', columns: ['key_id', 'text_data'], identity: ['key_id'] }))
 *       yield { ...message(row.values), ...recoveredFields(row) }
 *
 * Rows that are live are never among them, however many stale copies of them lie in free space. Rows come in the order in
 * which they were found: states of the write-ahead log first, then pages by number; the same bytes give the same rows in the
 * same order. Tables WITHOUT ROWID are not searched. The work grows with the size of the files, the memory with the
 * number of rows found.
 */
export class Recovery {
  readonly #layers: DatabaseLayers
  readonly #maps: PageMaps
  readonly #survey: FreeSpaceSurvey
  readonly #shapes: DatabaseShapes
  /**
   * Pages that hold so much that looks like rows that the search of a part of them was ended: made up, as a rule, to cost
   * time. Complete once `rows` was read.
   */
  readonly overfullPages = new Set<number>()

  constructor({ layers }: Database) {
    this.#layers = layers
    this.#maps = new PageMaps(layers)
    this.#survey = new FreeSpaceSurvey(layers, this.#maps)
    this.#shapes = new DatabaseShapes(layers, this.#maps)
    for (const row of this.rows({ table: 'sqlite_schema', columns: ['type', 'name', 'rootpage', 'sql'] }))
      this.#shapes.addDropped(row)
  }

  /** Tables that the schema once had and no longer has, in lower case, if their CREATE TABLE statement is left. */
  get droppedTables(): readonly string[] {
    return this.#shapes.dropped
  }

  /** How much room for deleted rows there is, and what it holds. */
  get freeSpace(): FreeSpaceState {
    return freeSpaceState(this.#layers, this.#survey)
  }

  *rows(request: RecoveryRequest): Generator<RecoveredRow, void, void> {
    const shaped = this.#shapes.of(request.table, request.createTable)
    if (!shaped) return
    const known = { maps: this.#maps, survey: this.#survey, shapes: this.#shapes }
    const search = new CandidateSearch(this.#layers, known, shaped)
    const index = search.find()
    for (const page of search.overfullPages) this.overfullPages.add(page)
    yield* settleCandidates(this.#layers, this.#maps, { shapes: this.#shapes, shaped, index, request })
  }
}
