import type { Account, Chat } from '@casethread/model'

const app = 'telegram'
/** User ids of the exports of October 2020 to April 2021 are shifted by this number (dossier A2 and its source FZ). */
const shift = 2 ** 32

/** The accounts of one file: one object for each id and name, and which of them are the owner's. */
export class Accounts {
  readonly #known = new Map<string, Account>()
  readonly #handles = new Map<string, Account>()

  /** @param id as found: a number until 2020, `user123` or `channel123` since 2021; null where only a name is given */
  account(id: number | string | null, name: string | null): Account | null {
    const handle = id === null ? null : handleOf(id)
    if (handle === null && name === null) return null
    const key = `${handle}\n${name}`
    const known = this.#known.get(key)
    if (known) return known
    const account: Account =
      handle === null
        ? { app, kind: 'name', value: name as string, name }
        : { app, kind: 'handle', value: handle, name }
    this.#known.set(key, account)
    if (handle !== null && !this.#handles.has(handle)) this.#handles.set(handle, account)
    return account
  }

  /** The owner's accounts by the id that the export gives, in the forms in which its messages may carry it. */
  owned(id: number, name: string | null): Account[] {
    const met = [handleOf(id), handleOf(id + shift)].flatMap((handle) => this.#handles.get(handle) ?? [])
    return met.length > 0 ? met : [{ app, kind: 'handle', value: handleOf(id), name }]
  }
}

/**
 * Numbers of 32 bits are users: the same person as `user123` of later exports. Larger ones can be shifted ids of users or
 * groups, or genuine ids of later years, and are kept as they are.
 */
const handleOf = (id: number | string): string =>
  typeof id === 'number' ? (id >= 0 && id < shift ? `user${id}` : String(id)) : id

/** The ids of users and of groups are counted apart, so that the kind belongs to the key. */
export function chatKey(type: string | null, id: number | null): string | null {
  if (type === null || id === null) return null
  if (type.endsWith('channel') || type.endsWith('supergroup')) return `channel:${id}`
  return type.endsWith('group') ? `group:${id}` : `user:${id}`
}

/** Saved messages and replies are the owner's alone, neither with a person nor with a group. */
export function chatKind(type: string | null): Chat['kind'] {
  if (type === 'personal_chat' || type === 'bot_chat') return 'direct'
  return type !== null && /(?:group|channel)$/.test(type) ? 'group' : 'unknown'
}
