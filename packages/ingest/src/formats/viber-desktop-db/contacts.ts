import type { Account } from '@casethread/model'
import type { Tables } from '../../database/read-database.ts'
import { numberOf, textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import type { Source } from '../../format.ts'
import { unnamedOwner, viberAccount } from '../../viber/viber-account.ts'

/** `ContactID` of the owner (dossier 6). */
const ownerId = 1

/** The rows of `Contact`. */
export class Contacts {
  readonly owner: Account
  readonly #accounts = new Map<number, Account | null>()

  constructor(tables: Tables, source: Pick<Source, 'path' | 'member'>) {
    const columns = ['contactid', 'name', 'clientname', 'number', 'mid'] as const
    for (const { values, locator } of tableRows(tables.get('contact'), '', columns)) {
      const id = numberOf(values.contactid) ?? locator.number
      const name = textOf(values.name) ?? textOf(values.clientname)
      const number = textOf(values.number) ?? (id === ownerId ? numberOfFolder(source) : null)
      const memberId = textOf(values.mid) ?? (number === null && name === null ? `contact ${id}` : null)
      this.#accounts.set(id, viberAccount({ number, memberId, name }))
    }
    const folder = viberAccount({ number: numberOfFolder(source), memberId: null, name: null })
    this.owner = this.#accounts.get(ownerId) ?? folder ?? unnamedOwner
  }

  of(id: number | null): Account | null {
    if (id === ownerId) return this.owner
    return id === null ? null : (this.#accounts.get(id) ?? null)
  }
}

/** The app keeps the database in a folder called by the owner's number, `ViberPC/<number>/viber.db` (dossier 1). */
function numberOfFolder({ path, member }: Pick<Source, 'path' | 'member'>): string | null {
  return /(?:^|\/)\.?ViberPC\/(\+?\d{6,15})\/[^/]+$/i.exec(member ?? path)?.[1] ?? null
}
