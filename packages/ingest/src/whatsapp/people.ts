import type { Account } from '@casethread/model'
import { type Jid, readJid } from './jid.ts'

const app = 'whatsapp'

/**
 * The accounts of one database by their addresses, one object for each. Names are told apart as the app itself does: a name
 * from the owner's address book is bare, one that the person chose has a tilde before it.
 */
export class People {
  readonly #savedNames = new Map<string, string>()
  readonly #chosenNames = new Map<string, string>()
  readonly #numbers = new Map<string, string>()
  readonly #accounts = new Map<string, Account | null>()

  /** To be called before the first account is asked for. @param saved from the address book; @param chosen by the person */
  name(jid: string | null, saved: string | null, chosen: string | null): void {
    const key = readJid(jid)?.text
    if (key === undefined) return
    if (saved !== null) this.#savedNames.set(key, saved)
    if (chosen !== null) this.#chosenNames.set(key, chosen)
  }

  /** That an opaque id belongs to a number. */
  map(lid: string | null, number: string | null): void {
    const from = readJid(lid)
    const to = readJid(number)
    if (from?.kind === 'lid' && to?.kind === 'person') this.#numbers.set(from.text, to.text)
  }

  /** The account that sent under this address; null for addresses that nobody writes under (groups, lists). */
  of(found: string | null): Account | null {
    if (found === null) return null
    const known = this.#accounts.get(found)
    if (known !== undefined) return known
    const account = this.#make(found)
    this.#accounts.set(found, account)
    return account
  }

  /** Of a person whose opaque id is mapped to a number, that id; else null. */
  lidOf(found: string | null): string | null {
    const jid = readJid(found)
    return jid !== null && this.#numbers.has(jid.text) ? jid.text : null
  }

  /** Every account and name known for the address, the one of {@link of} first. */
  all(found: string | null): Account[] {
    const account = this.of(found)
    const jid = readJid(found)
    if (account === null || jid === null) return []
    const number = this.#numbers.get(jid.text)
    const chosen = this.#chosenNames.get(number ?? jid.text) ?? this.#chosenNames.get(jid.text)
    const second = chosen === undefined ? [] : [{ ...account, name: `~${chosen}` }]
    const hidden: Account[] = number === undefined ? [] : [{ app, kind: 'handle', value: jid.text, name: account.name }]
    return [account, ...second.filter(({ name }) => name !== account.name), ...hidden]
  }

  nameOf(found: string | null): string | null {
    return this.of(found)?.name ?? null
  }

  #make(found: string): Account | null {
    const jid = readJid(found)
    if (jid === null) return null
    const number = readJid(this.#numbers.get(jid.text) ?? null)
    return accountOf(number ?? jid, this.#name(number?.text) ?? this.#name(jid.text))
  }

  #name(jid: string | undefined): string | null {
    if (jid === undefined) return null
    const chosen = this.#chosenNames.get(jid)
    return this.#savedNames.get(jid) ?? (chosen === undefined ? null : `~${chosen}`)
  }
}

/** An opaque id (LID) has digits too and is never shown as a number: its account is the whole address. */
function accountOf({ kind, user, text }: Jid, name: string | null): Account | null {
  if (kind === 'person' && /^\d+$/.test(user)) {
    // ITU-T E.164: 15 digits at most, none of the country codes begins with 0.
    const value = /^[1-9]\d{6,14}$/.test(user) ? `+${user}` : user
    return { app, kind: 'phone', value, name }
  }
  const isAccount = kind === 'person' || kind === 'lid' || kind === 'bot' || kind === 'app'
  return isAccount ? { app, kind: 'handle', value: text, name } : null
}

/** The account as it is written in the details of a notice. */
export const accountText = (account: Account | null): string | null => account?.value ?? null
