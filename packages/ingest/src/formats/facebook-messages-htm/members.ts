import type { Account, Chat } from '@casethread/model'
import { kindByMembers } from '../../meta/kind-by-members.ts'

const app = 'facebook'

/** The accounts of one page: one object for each name as printed. */
export class Accounts {
  readonly #known = new Map<string, Account>()

  account(printed: string): Account {
    let account = this.#known.get(printed)
    if (account === undefined) {
      account = accountOf(printed)
      this.#known.set(printed, account)
    }
    return account
  }
}

/** Those whose name Facebook no longer gave stand as `<numeric id>@facebook.com` (dossier 7, not seen). */
function accountOf(printed: string): Account {
  const id = /^(\d{3,20})@facebook\.com$/.exec(printed)?.[1]
  return id === undefined
    ? { app, kind: 'name', value: printed, name: printed }
    : { app, kind: 'handle', value: id, name: null }
}

/**
 * The chat of a thread block. The page has no ids: blocks with the same members are parts of one thread (dossier 7), so that
 * two groups of exactly the same members are one chat here as well.
 *
 * @param heading the names as printed, with a comma between them
 * @param ownKey for a thread without names
 */
export function chatOf(heading: string, owner: string | null, accounts: Accounts, ownKey: string): Chat {
  const names = [...new Set(heading.split(', ').map((name) => name.trim()))].filter((name) => name !== '')
  const members = owner === null ? names : [...names, owner]
  return {
    app,
    key: names.length === 0 ? ownKey : `members:${JSON.stringify(names.toSorted())}`,
    title: names.length === 0 ? null : heading,
    kind: names.length === 0 ? 'unknown' : kindByMembers(members, []),
    participants: names.map((name) => accounts.account(name)),
    section: null,
  }
}
