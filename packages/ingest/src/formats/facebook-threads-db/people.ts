import type { Account } from '@casethread/model'
import type { Tables } from '../../database/read-database.ts'
import { textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'

const columns = ['user_key', 'name', 'first_name', 'last_name', 'username'] as const

/** Who is who, by user key (`FACEBOOK:1000…`). */
export class People {
  readonly owner: Account | null
  readonly #names = new Map<string, string>()
  readonly #accounts = new Map<string, Account>()

  constructor(tables: Tables, owner: string | null) {
    for (const { values } of tableRows(tables.get('thread_users'), '', columns)) {
      const key = textOf(values.user_key)
      const parts = [values.first_name, values.last_name].map(textOf).filter((name) => name !== null)
      const name = textOf(values.name) ?? (parts.length > 0 ? parts.join(' ') : textOf(values.username))
      if (key !== null && name !== null) this.#names.set(key, name)
    }
    this.owner = this.of(owner === null ? null : `FACEBOOK:${owner}`)
  }

  /** The key holds the id, which goes far beyond 2^53 and stays text; other kinds of keys (`PHONE:+…`) stay whole. */
  of(key: string | null, shown: string | null = null): Account | null {
    if (key === null) return null
    const name = shown ?? this.#names.get(key) ?? null
    const known = this.#accounts.get(`${key} ${name}`)
    if (known) return known
    const account: Account = { app: 'facebook', kind: 'handle', value: key.replace(/^FACEBOOK:/, ''), name }
    this.#accounts.set(`${key} ${name}`, account)
    return account
  }
}
