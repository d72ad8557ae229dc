import type { Account } from '@casethread/model'

const app = 'skype'

/** Written before the id in API dumps: `https://…/v1/users/ME/contacts/8:name` (dossier 5). */
const contactsPath = '/contacts/'

/**
 * The id in its full form, with the prefix that says of which network it is: Skype names come with and without `8:` in one
 * file (dossier 1.3). A name may hold a colon of its own, as `live:…`, but never begins with digits and a colon.
 *
 * @example fullId('live:anna') // '8:live:anna'
 */
export function fullId(found: string): string {
  const path = found.lastIndexOf(contactsPath)
  const id = path === -1 ? found : found.slice(path + contactsPath.length)
  return /^\d{1,3}:/.test(id) ? id : `8:${id}`
}

/** Whether the id is that of a conversation: a group (`19:`) or one of the app's own lists (`48:`). */
const isThreadId = (id: string): boolean => /^(?:19|48):/.test(id)

/** The account of an id as found; null where it names a conversation or nothing. Phone numbers are `4:+…` (dossier 5). */
export function accountOf(found: string | null, name: string | null): Account | null {
  const id = found === null ? '' : fullId(found.trim())
  if (id === '' || id === '8:' || isThreadId(id)) return null
  const digits = /^4:\+?(\d+)$/.exec(id)?.[1]
  if (digits === undefined) return { app, kind: 'handle', value: id, name }
  // E.164 numbers have 7 digits at least (ITU-T E.164: 15 at most) and are written with a plus by Skype.
  const international = id.startsWith('4:+') && /^[1-9]\d{6,14}$/.test(digits)
  return { app, kind: 'phone', value: international ? `+${digits}` : digits, name }
}

/** One object for each id and name: the same few come a million times, and whoever takes them in compares objects. */
export class Accounts {
  #known = new Map<string | null, Map<string | null, Account | null>>()
  #size = 0

  of(found: string | null, name: string | null): Account | null {
    const known = this.#known.get(found)?.get(name)
    if (known !== undefined) return known
    // The names come from the evidence and can be any number.
    if (this.#size++ >= remembered) this.#forget()
    const account = accountOf(found, name)
    const names = this.#known.get(found) ?? new Map<string | null, Account | null>()
    this.#known.set(found, names.set(name, account))
    return account
  }

  #forget(): void {
    this.#known = new Map()
    this.#size = 1
  }
}

const remembered = 10_000
