import type { Account, App } from '@casethread/model'
import { type Accounts, isSystemParty } from './accounts.ts'
import type { Model } from './model.ts'

/** Apps for which an account of the device is told by a number only: a name there is what others see. */
const numberedOnly: readonly App[] = ['whatsapp', 'viber', 'signal', 'other']

/** The accounts that the report itself names as those of the device's owner. */
export class Owners {
  readonly #accounts: Accounts
  readonly #known = new Set<Account>()
  #fresh: Account[] = []

  constructor(accounts: Accounts) {
    this.#accounts = accounts
  }

  /** The account of a party; the owner's is noted. `IsPhoneOwner` may be empty for all: that says nothing (dossier A7.3). */
  ofParty(app: App, party: Model): Account | null {
    const account = this.#accounts.ofParty(app, party)
    if (account !== null && party.flag('IsPhoneOwner') === true && !isSystemParty(party)) this.#add(account)
    return account
  }

  /** The `Account` of a chat or call: that under which it was kept on the device. */
  ofField(app: App, found: string | null): Account | null {
    const account = this.#accounts.of(app, found, null)
    if (account === null || (account.kind !== 'phone' && numberedOnly.includes(app))) return null
    this.#add(account)
    return account
  }

  /** A `UserAccount`: an account set up on the device; its ids, and in apps of numbers its numbers, are entries. */
  ofUserAccount(app: App, model: Model): void {
    if (app === 'other') return
    const types = numberedOnly.includes(app) ? ['UserID', 'PhoneNumber'] : ['UserID']
    const entries = model.models('Entries').filter(({ type }) => types.includes(type))
    for (const found of [model.text('Username'), ...entries.map((entry) => entry.text('Value'))])
      this.ofField(app, found)
  }

  /** Those noted since the last time. */
  take(): Account[] {
    const fresh = this.#fresh
    this.#fresh = []
    return fresh
  }

  #add(account: Account): void {
    if (this.#known.has(account)) return
    if (this.#known.size >= remembered) this.#known.clear()
    this.#known.add(account)
    this.#fresh.push(account)
  }
}

/** A device has a handful; a hostile file can name any number. */
const remembered = 10_000
