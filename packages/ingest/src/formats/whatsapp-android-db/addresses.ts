import type { Account } from '@casethread/model'
import type { SqlValue } from '../../containers/sqlite/database.ts'
import type { Tables } from '../../database/read-database.ts'
import { numberOf, textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import type { People } from '../../whatsapp/people.ts'

/** The table `jid`: addresses by row number, and who is behind them. */
export class Addresses {
  readonly people: People
  readonly #texts = new Map<number, string>()
  /** Of the rows with an opaque id whose number is known, that id. */
  readonly #lids = new Map<number, string>()

  constructor(tables: Tables, people: People) {
    this.people = people
    for (const { values, locator } of tableRows(tables.get('jid'), 'jid rowid ', ['raw_string', 'user', 'server'])) {
      const text = textOf(values.raw_string) ?? `${values.user}@${values.server}`
      this.#texts.set(locator.number, text)
    }
    // jid_map: the opaque id (LID) of a person and the address with the number (dossier 4.1).
    for (const { values, locator } of tableRows(tables.get('jid_map'), 'jid_map rowid ', ['lid_row_id', 'jid_row_id']))
      people.map(this.text(values.lid_row_id ?? locator.number), this.text(values.jid_row_id))
    for (const [row, text] of this.#texts) {
      const lid = people.lidOf(text)
      if (lid !== null) this.#lids.set(row, lid)
    }
    for (const { values } of tableRows(tables.get('lid_display_name'), '', ['lid_row_id', 'display_name']))
      people.name(this.text(values.lid_row_id), null, textOf(values.display_name))
  }

  /** The address as stored; null for 0 and -1, which stand for none, and for a row that is not there. */
  text(row: SqlValue): string | null {
    const number = numberOf(row)
    return number === null ? null : (this.#texts.get(number) ?? null)
  }

  /** The opaque id behind which {@link account} found a number; else null. */
  lid(row: SqlValue): string | null {
    return this.#lids.size === 0 ? null : (this.#lids.get(numberOf(row) ?? -1) ?? null)
  }

  account(row: SqlValue): Account | null {
    return this.people.of(this.text(row))
  }

  /** Of several rows, as in the details of a notice; null if nobody is named. */
  listed(rows: readonly SqlValue[]): string | null {
    const named = rows.map((row) => this.account(row)?.value ?? this.text(row)).filter((value) => value !== null)
    return named.length > 0 ? named.join(', ') : null
  }
}
