import type { Account } from '@casethread/model'
import type { SqlValue } from '../../containers/sqlite/database.ts'
import type { Tables } from '../../database/read-database.ts'
import { textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import { Accounts, fullId } from '../../skype/account-id.ts'

const nameColumns = ['displayname', 'given_displayname', 'fullname'] as const

/** Who is who: the owner from `Accounts`, names from `Contacts`. */
export class People {
  readonly owners: Account[]
  readonly #accounts = new Accounts()
  readonly #names = new Map<string, string>()

  constructor(tables: Tables) {
    const contacts = ['skypename', 'pstnnumber', ...nameColumns] as const
    for (const { values } of tableRows(tables.get('contacts'), '', contacts)) {
      const id = textOf(values.skypename) ?? textOf(values.pstnnumber)
      const name = nameOf(values)
      if (id !== null && name !== null) this.#names.set(fullId(id), name)
    }
    const owners: (Account | null)[] = []
    for (const { values } of tableRows(tables.get('accounts'), '', ['skypename', ...nameColumns])) {
      owners.push(this.of(textOf(values.skypename), nameOf(values)))
    }
    this.owners = owners.filter((owner) => owner !== null)
  }

  /** By the id as a row has it; the name shown with a message is that of its time, else the contact's. Numbers have a plus. */
  of(id: string | null, shown: string | null = null): Account | null {
    if (id === null) return null
    const full = /^\+\d/.test(id) ? `4:${id}` : id
    return this.#accounts.of(full, shown ?? this.#names.get(fullId(full)) ?? null)
  }

  isOwner(account: Account | null): boolean {
    return account !== null && this.owners.some(({ value }) => value === account.value)
  }
}

const nameOf = (values: Readonly<Record<(typeof nameColumns)[number], SqlValue>>): string | null =>
  nameColumns.map((column) => textOf(values[column])).find((name) => name !== null) ?? null
