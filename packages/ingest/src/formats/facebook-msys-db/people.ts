import type { Account } from '@casethread/model'
import type { Tables } from '../../database/read-database.ts'
import { numberOf, printed, printedUnlessZero, textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import type { Source } from '../../format.ts'

/** `friendship_status` of the owner's own row (dossier 5). */
const selfStatus = 0

/**
 * Who is who. Encrypted chats know people by a key that counts within the database; it is no Facebook id, however alike both
 * may look, and leads to one through `fb_transport_contacts` (dossier 5, "Key trap").
 */
export class People {
  readonly owner: Account | null
  readonly #accounts = new Map<string, Account>()
  readonly #names = new Map<string, string>()
  readonly #serverIds = new Map<string, string>()
  readonly #localNames = new Map<string, string>()

  constructor(tables: Tables, source: Pick<Source, 'path' | 'member'>) {
    const own: string[] = []
    for (const { values } of tableRows(tables.get('contacts'), '', ['id', 'name', 'username', 'friendship_status'])) {
      const [id, name] = [printedUnlessZero(values.id), textOf(values.name) ?? textOf(values.username)]
      if (id !== null && name !== null) this.#names.set(id, name)
      if (id !== null && numberOf(values.friendship_status) === selfStatus) own.push(id)
    }
    const transport = ['client_contact_pk', 'server_contact_id'] as const
    for (const { values } of tableRows(tables.get('fb_transport_contacts'), '', transport)) {
      const [key, id] = [printed(values.client_contact_pk), printedUnlessZero(values.server_contact_id)]
      if (key !== null && id !== null) this.#serverIds.set(key, id)
    }
    for (const { values } of tableRows(tables.get('client_contacts'), '', ['pk', 'name'])) {
      const [key, name] = [printed(values.pk), textOf(values.name)]
      if (key !== null && name !== null) this.#localNames.set(key, name)
    }
    const [first] = own
    this.owner = this.of(userInfo(tables) ?? (own.length === 1 && first ? first : null) ?? idOfFile(source))
  }

  /** By the id of Facebook, as text: it goes beyond 2^53. */
  of(id: string | null): Account | null {
    return id === null ? null : this.#account('handle', id, this.#names.get(id) ?? null)
  }

  isContact(id: string): boolean {
    return this.#names.has(id)
  }

  /** By the key of an encrypted chat; without a Facebook id by the name alone, else as an unknown sender. */
  ofLocalKey(key: string | null): Account | null {
    if (key === null) return null
    const id = this.#serverIds.get(key)
    if (id !== undefined) return this.of(id)
    const name = this.#localNames.get(key)
    if (name !== undefined) return this.#account('name', name, name)
    return this.#account('handle', `unknown sender (local key ${key})`, null)
  }

  #account(kind: Account['kind'], value: string, name: string | null): Account {
    const key = `${kind} ${value}`
    const known = this.#accounts.get(key)
    if (known) return known
    const account: Account = { app: 'facebook', kind, value, name }
    this.#accounts.set(key, account)
    return account
  }
}

function userInfo(tables: Tables): string | null {
  for (const { values } of tableRows(tables.get('_user_info'), '', ['facebook_user_id'])) {
    const id = printedUnlessZero(values.facebook_user_id)
    if (id !== null) return id
  }
  return null
}

/** `msys_database_<id>`, `fb-msys-<id>.db`, `<id>.db` (dossier 1). */
function idOfFile({ path, member }: Pick<Source, 'path' | 'member'>): string | null {
  const name = (member ?? path).split('/').at(-1) ?? ''
  return /^(?:msys_database_|fb-msys-)?(\d{5,20})(?:\.db)?$/.exec(name)?.[1] ?? null
}
