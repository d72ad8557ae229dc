import type { Account } from '@casethread/model'
import type { Tables } from '../../database/read-database.ts'
import { numberOf, printed, textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import { phoneValue, unnamedOwner, viberAccount } from '../../viber/viber-account.ts'

const nameColumns = ['zdisplayfullname', 'zname', 'zdisplayshortname'] as const

/** The people of one store, by the row of `ZMEMBER`. */
export class Members {
  readonly owners: Account[]
  readonly #accounts = new Map<number, Account | null>()
  readonly #numbers = new Map<number, string>()
  readonly #byPhoneRow = new Map<number, Account | null>()

  constructor(tables: Tables, settings: Tables) {
    const phoneRows = [...tableRows(tables.get('zphonenumber'), '', ['zmember', 'zphone', 'zcanonizedphonenum'])]
    for (const { values } of phoneRows) {
      const member = numberOf(values.zmember)
      const number = phoneOf(textOf(values.zphone), textOf(values.zcanonizedphonenum))
      if (member !== null && number !== null && !this.#numbers.has(member)) this.#numbers.set(member, number)
    }
    for (const { values, locator } of tableRows(tables.get('zmember'), '', nameColumns)) {
      const name = nameColumns.map((column) => textOf(values[column])).find((found) => found !== null) ?? null
      const number = this.#numbers.get(locator.number) ?? null
      // A member without number and name is somebody all the same, known by his row alone.
      const memberId = number === null && name === null ? `member ${locator.number}` : null
      this.#accounts.set(locator.number, viberAccount({ number, memberId, name }))
    }
    for (const { values, locator } of phoneRows) {
      const number = phoneOf(textOf(values.zphone), textOf(values.zcanonizedphonenum))
      const member = this.of(numberOf(values.zmember))
      this.#byPhoneRow.set(locator.number, member ?? viberAccount({ number, memberId: null, name: null }))
    }
    this.owners = [ownerOf(settings)]
  }

  of(row: number | null): Account | null {
    return row === null ? null : (this.#accounts.get(row) ?? null)
  }

  /** By the row of `ZPHONENUMBER`, as calls name people. */
  ofPhoneRow(row: number | null): Account | null {
    return row === null ? null : (this.#byPhoneRow.get(row) ?? null)
  }
}

/** The number with its country, whichever of the two columns has it; the plus of a canonized one is not made up. */
function phoneOf(phone: string | null, canonized: string | null): string | null {
  const found = [phone, canonized].filter((number) => number !== null && phoneValue(number) !== null)
  return found.find((number) => number?.startsWith('+')) ?? canonized ?? phone
}

/** `Settings.data` has the owner's number and name by key (dossier 1); it lies in a folder of its own, seldom beside. */
function ownerOf(settings: Tables): Account {
  const values = new Map<string, string>()
  for (const { values: row } of tableRows(settings.get('data'), '', ['key', 'value'])) {
    const [key, value] = [textOf(row.key), printed(row.value)]
    if (key !== null && value !== null) values.set(key, value)
  }
  const number = phoneOf(values.get('_myPhoneNumber') ?? null, values.get('_myCanonizedPhoneNumber') ?? null)
  return viberAccount({ number, memberId: null, name: values.get('_myUserName') ?? null }) ?? unnamedOwner
}
