import type { Tables } from '../../database/read-database.ts'
import { cardTables } from './contact-cards.ts'
import { extraTables } from './extras.ts'
import { fateTables } from './fate.ts'
import { mediaTable, viewOnceTable } from './media.ts'
import { noticeTables } from './notices.ts'
import { locationTable } from './place.ts'
import { quotedTable } from './quoted.ts'
import { addOnTable } from './reactions.ts'
import type { OpenSideTable, Target } from './side-table.ts'

const all = [
  ...noticeTables,
  ...fateTables,
  mediaTable,
  viewOnceTable,
  locationTable,
  ...cardTables,
  quotedTable,
  addOnTable,
  ...extraTables,
]

/** The tables beside `message`. Most messages have a row in none of them. */
export class SideTables {
  readonly #open: readonly OpenSideTable[]

  constructor(tables: Tables) {
    this.#open = all.map((table) => table.open(tables)).filter(({ rows }) => rows.count > 0)
  }

  /** Whether any table has rows for the message. */
  has(message: number): boolean {
    for (const { rows } of this.#open) if (rows.has(message)) return true
    return false
  }

  take(message: number, target: Target): void {
    for (const table of this.#open) if (table.rows.has(message)) table.take(message, target)
  }

  /** Tables with rows that belong to no message that was read, and how many those are. */
  get unused(): { name: string; count: number }[] {
    return this.#open.map(({ name, rows }) => ({ name, count: rows.unused })).filter(({ count }) => count > 0)
  }
}
