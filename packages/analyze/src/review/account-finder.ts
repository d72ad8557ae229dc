import type { CaseReader, StoredAccount } from '@casethread/casefile'

/** An account as people name it outside of the case file. */
export interface NamedAccount {
  exhibit: string | null
  app: string
  /** The number, id or name under which the app keeps it. */
  account: string
  /** The name shown; looked for where the account itself is not found. */
  name: string | null
}

/** Finds accounts by what is said of them; a name counts within its exhibit only. */
export class AccountFinder {
  readonly #byValue: ReadonlyMap<string, readonly StoredAccount[]>
  readonly #byName: ReadonlyMap<string, readonly StoredAccount[]>

  constructor(reader: Pick<CaseReader, 'accounts'>) {
    const accounts = reader.accounts().filter(({ isOwner }) => !isOwner)
    this.#byValue = Map.groupBy(accounts, ({ app, value }) => key(app, value))
    this.#byName = Map.groupBy(accounts, ({ app, name }) => key(app, name ?? ''))
  }

  /** Ids of the accounts that fit: none, one, or several where the name is not enough to tell. */
  find({ exhibit, app, account, name }: NamedAccount): string[] {
    const isHere = ({ kind, scope }: StoredAccount) => kind !== 'name' || scope === (exhibit ?? '')
    const byValue = (this.#byValue.get(key(app, account)) ?? []).filter(isHere)
    const found =
      byValue.length > 0 || name === null ? byValue : (this.#byName.get(key(app, name)) ?? []).filter(isHere)
    return found.map(({ contactId }) => contactId)
  }
}

const key = (app: string, text: string) => `${app}\n${text.normalize('NFC')}`
