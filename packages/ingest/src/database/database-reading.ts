import type { Account, AccountPhoto, Batch, Chat, Locator, Message, Warning, WarningCode } from '@casethread/model'
import type { Database, SqlValue, Table } from '../containers/sqlite/database.ts'
import { recoveredFields } from '../containers/sqlite/recovery/recovered-fields.ts'
import type { RecoveredRow } from '../containers/sqlite/recovery/recovered-row.ts'
import type { Source } from '../format.ts'
import { TroubleTally } from '../trouble-tally.ts'
import { type TableRow, tableRow, tableRows, valuesOf } from './table-rows.ts'

export interface RecordTable<Column extends string> {
  /** Of the locators: `Messages rowid `. */
  prefix: string
  columns: readonly Column[]
  isRecord?: (row: TableRow<Column>) => boolean
}

/** Records held until a batch goes out. */
const batchRecords = 200

/** What the records of one database become: batches, counts and what is to be said once. */
export class DatabaseReading {
  /** Rows met in the tables of records, readable or not. */
  read = 0
  readonly tally = new TroubleTally()
  /** As printed in messages. */
  readonly name: string
  #batch: Batch = emptyBatch()
  readonly #announced = new Set<string>()
  /** Of the recovered row that is being taken. */
  #recovered: Pick<Message, 'state' | 'recovery' | 'locator' | 'order'> | null = null

  constructor(source: Pick<Source, 'path' | 'member'>) {
    this.name = source.member === null ? source.path : `${source.path}!/${source.member}`
  }

  /**
   * Takes the rows of a table whose rows are records; `take` must make each one a message, or skip or fail it. Rows that
   * `isRecord` refuses are told with another table's. Cells that could not be read are failed records.
   */
  *records<Column extends string>(
    table: Table | undefined,
    { prefix, columns, isRecord }: RecordTable<Column>,
    take: (row: TableRow<Column>) => void,
  ): Generator<Batch, void, void> {
    if (!table) return
    for (const row of tableRows(table, prefix, columns)) {
      if (isRecord && !isRecord(row)) continue
      this.read++
      if (row.invalidText) this.tally.count('invalid-encoding', row.locator)
      take(row)
      if (this.#isFull) yield this.takeBatch()
    }
    yield* this.#failDamaged(table)
  }

  /**
   * Takes rows that a table no longer shows, as `Databases.recovered` gives them for the same columns. What `take` makes
   * of them says that it was recovered, from where, and how complete it is. Earlier versions that differ from the live row in
   * none of the columns tell nothing new and are no records.
   */
  *recovered<Column extends string>(
    rows: Iterable<RecoveredRow>,
    { table, columns, record }: { table: Table | undefined; columns: readonly Column[]; record?: string },
    take: (row: TableRow<Column>) => void,
  ): Generator<Batch, void, void> {
    for (const row of rows) {
      if (row.change === 'earlier-version' && isAsLive(row, table, columns)) continue
      this.read++
      const fields = recoveredFields(row, record)
      const { locator } = fields
      if (row.invalidText) this.tally.count('invalid-encoding', locator)
      this.#recovered = { ...fields, order: row.rowid ?? locator.number }
      take({ values: valuesOf(row, columns), rowid: row.rowid, locator, invalidText: row.invalidText })
      this.#recovered = null
      if (this.#isFull) yield this.takeBatch()
    }
  }

  /** Announces a chat; once is enough. */
  chat(chat: Chat): void {
    if (this.#announced.has(chat.key)) return
    this.#announced.add(chat.key)
    this.#batch.chats.push(chat)
  }

  owners(accounts: readonly Account[]): void {
    if (accounts.length > 0) this.#batch.owners = [...(this.#batch.owners ?? []), ...accounts]
  }

  photos(photos: readonly AccountPhoto[]): void {
    if (photos.length > 0) this.#batch.photos = [...(this.#batch.photos ?? []), ...photos]
  }

  /** The chat of a message must have been announced. */
  message(message: Message): void {
    this.#batch.messages.push(this.#recovered ? { ...message, ...this.#recovered } : message)
    if (message.timeDoubt === 'out-of-range') this.tally.count('time-out-of-range', message.locator)
  }

  skip(reason: string, locator: Locator): void {
    this.#batch.unparsed.push({ outcome: 'skipped', reason, locator, message: null })
  }

  fail(reason: string, locator: Locator | null, message: string): void {
    this.#batch.unparsed.push({ outcome: 'failed', reason, locator, message: `${this.name}: ${message}` })
  }

  /** The database could not be read at all: one failed record stands for what it holds. */
  failWhole({ code, message }: { code: WarningCode; message: string }): void {
    this.read++
    this.#batch.unparsed.push({ outcome: 'failed', reason: code, locator: null, message })
  }

  warn(warning: Warning): void {
    this.#batch.warnings.push(warning)
  }

  takeBatch(): Batch {
    const batch = this.#batch
    this.#batch = emptyBatch()
    return batch
  }

  get #isFull(): boolean {
    return this.#batch.messages.length + this.#batch.unparsed.length >= batchRecords
  }

  /** In batches: a file made for the purpose holds millions of cells that cannot be read. */
  *#failDamaged(table: Table): Generator<Batch, void, void> {
    if (table.damaged === 0) return
    const message = `${table.damaged} ${table.damaged === 1 ? 'cell or page' : 'cells or pages'} of the table ${table.name} could not be read; the warnings name the pages. Compare the file with its original`
    this.warn({ code: 'damaged-record', message: `${this.name}: ${message}`, locator: null, records: table.damaged })
    for (let i = 0; i < table.damaged; i++) {
      this.read++
      // Counted one by one, and told together.
      this.#batch.unparsed.push({ outcome: 'failed', reason: 'damaged-record', locator: null, message: null })
      if (this.#isFull) yield this.takeBatch()
    }
  }
}

const emptyBatch = (): Batch => ({ chats: [], messages: [], unparsed: [], warnings: [] })

/** Everything that a database has to say of itself, for the batch that ends its reading. */
export const databaseWarnings = (databases: readonly Pick<Database, 'warnings'>[]): Warning[] =>
  databases.flatMap(({ warnings }) => warnings)

function isAsLive<Column extends string>(
  row: RecoveredRow,
  table: Table | undefined,
  columns: readonly Column[],
): boolean {
  const live = tableRow(table, row.rowid, columns)
  return live !== null && columns.every((column, i) => isSame(live[column], row.values[i] ?? null))
}

const isSame = (a: SqlValue, b: SqlValue): boolean =>
  a instanceof Uint8Array && b instanceof Uint8Array ? Buffer.compare(a, b) === 0 : a === b
