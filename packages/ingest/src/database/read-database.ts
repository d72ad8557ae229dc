import type { Batch, ParseTotals, Warning } from '@casethread/model'
import { type Database, openDatabase, type Table } from '../containers/sqlite/database.ts'
import type { RecoveredRow } from '../containers/sqlite/recovery/recovered-row.ts'
import { Recovery, type RecoveryRequest } from '../containers/sqlite/recovery/recovery.ts'
import type { Source } from '../format.ts'
import type { Limits } from '../limits.ts'
import { SourceError } from '../source-error.ts'
import { DatabaseReading, databaseWarnings } from './database-reading.ts'
import { deletedSpace, searchedInPart } from './deleted-space.ts'

export type Tables = ReadonlyMap<string, Table>

/** The database being read and, by name, those that lie beside it. */
export interface Databases {
  /** Of the database itself, by name in lower case. */
  readonly tables: Tables
  /** Rows of the database itself that its tables no longer show. */
  readonly recovered: (request: RecoveryRequest) => Iterable<RecoveredRow>
  /** The tables of a database in the same folder; none where there is none, or it cannot be read, which is warned of. */
  beside(name: string): Promise<Tables>
}

const noTables: Tables = new Map()

/**
 * Opens a database, lets `read` take its records, and says at the end what was wrong with the file. A database that cannot be
 * opened is one failed record; one beside it that cannot be opened costs what it would have told and nothing else.
 */
export async function* readDatabase(
  source: Source,
  limits: Limits,
  read: (databases: Databases, reading: DatabaseReading) => AsyncIterable<Batch>,
): AsyncGenerator<Batch, ParseTotals, void> {
  const reading = new DatabaseReading(source)
  const opened = new OpenedDatabases(source, limits, reading)
  try {
    if (await opened.openMain()) yield* read(opened, reading)
    const told = [...reading.tally.warnings(sentences), ...opened.warnings, ...opened.aboutDeleted(reading.name)]
    for (const warning of told) reading.warn(warning)
    yield reading.takeBatch()
  } finally {
    opened.close()
  }
  return { read: reading.read }
}

class OpenedDatabases implements Databases {
  readonly #source: Source
  readonly #limits: Limits
  readonly #reading: DatabaseReading
  readonly #open: Database[] = []
  #main: Database | null = null
  #recovery: Recovery | null = null

  constructor(source: Source, limits: Limits, reading: DatabaseReading) {
    this.#source = source
    this.#limits = limits
    this.#reading = reading
  }

  async openMain(): Promise<boolean> {
    try {
      this.#main = await openDatabase(this.#source, this.#limits)
      this.#open.push(this.#main)
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      this.#reading.failWhole(error)
    }
    return this.#main !== null
  }

  get tables(): Tables {
    return this.#main?.tables ?? noTables
  }

  readonly recovered = (request: RecoveryRequest): Iterable<RecoveredRow> => {
    if (this.#main === null) return []
    this.#recovery ??= new Recovery(this.#main)
    return this.#recovery.rows(request)
  }

  async beside(name: string): Promise<Tables> {
    const neighbour = this.#source.beside?.(name)
    if (!neighbour) return noTables
    try {
      const database = await openDatabase(neighbour, this.#limits)
      this.#open.push(database)
      return database.tables
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      const message = `${error.message}. The names that ${name} holds are missing; no message is`
      this.#reading.warn({ code: error.code, message, locator: null, records: 0 })
      return noTables
    }
  }

  get warnings() {
    return databaseWarnings(this.#open)
  }

  /** What the free space of the database holds, and where the search in it was cut short. */
  aboutDeleted(name: string): Warning[] {
    if (this.#recovery === null) return []
    return [...deletedSpace(name, this.#recovery.freeSpace), ...searchedInPart(name, this.#recovery.overfullPages)]
  }

  close(): void {
    for (const database of this.#open) database.close()
  }
}

const sentences = {
  'unknown-type':
    'a type or code stands whose meaning is not known; the record was kept as found. Look at them in the database:',
}
