import type { CaseReader, ContactAccount, StoredChat } from '@casethread/casefile'
import { accountNumber } from './account-number.ts'
import { nameKey } from './name-key.ts'

/** An account that links may join: a contact's, or that of the owner of one of the phones. */
export interface KnownAccount extends ContactAccount {
  /** E.164; null where it is not known. */
  number: string | null
  /** The exhibits on which its chats were found; empty for the owners' own accounts. */
  exhibits: ReadonlySet<string>
  /** Keys of the titles of its groups. */
  groups: ReadonlySet<string>
}

/** Every account of the case once, and the ways to find those that have something in common. Grows with the accounts only. */
export class KnownAccounts {
  /** By id. */
  readonly all: readonly KnownAccount[]
  readonly #byId: ReadonlyMap<string, KnownAccount>
  readonly #byNumber: ReadonlyMap<string, readonly KnownAccount[]>
  readonly #byName: ReadonlyMap<string, readonly KnownAccount[]>
  readonly #byChat: ReadonlyMap<number, readonly KnownAccount[]>

  /** Without the exhibits and titles of chats nothing is known to be on one phone or in one group. */
  constructor(
    accounts: readonly ContactAccount[],
    exhibitOf: ReadonlyMap<number, string> = new Map(),
    chats: readonly StoredChat[] = [],
  ) {
    const groupOf = new Map(
      chats.filter(({ kind }) => kind === 'group').map(({ rowId, title }) => [rowId, nameKey(title ?? '')]),
    )
    const orderOf = new Map(chats.map(({ rowId }, i) => [rowId, i]))
    this.all = accounts
      .map((account) => ({
        ...account,
        number: accountNumber(account.account),
        // By their ids: the numbers of rows depend on which file was read first.
        chatRowIds: account.chatRowIds.toSorted((a, b) => (orderOf.get(a) ?? 0) - (orderOf.get(b) ?? 0)),
        exhibits: new Set(account.chatRowIds.map((chat) => exhibitOf.get(chat) ?? '')),
        groups: new Set(account.chatRowIds.flatMap((chat) => groupOf.get(chat) || [])),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
    this.#byId = new Map(this.all.map((account) => [account.id, account]))
    this.#byNumber = index(this.all, ({ number }) => (number === null ? [] : [number]))
    this.#byName = index(this.all, ({ names }) => new Set(names.map(nameKey).filter((key) => key !== '')))
    this.#byChat = index(this.all, ({ chatRowIds }) => chatRowIds)
  }

  static of(reader: Pick<CaseReader, 'contactAccounts' | 'owners' | 'chats' | 'chatExhibits'>): KnownAccounts {
    const owners = reader.owners().map((account) => ({
      id: account.contactId,
      account,
      names: account.name === null ? [] : [account.name],
      chatRowIds: [],
      messageCount: 0,
      firstAt: null,
      lastAt: null,
    }))
    return new KnownAccounts([...reader.contactAccounts(), ...owners], reader.chatExhibits(), reader.chats())
  }

  get(id: string): KnownAccount | undefined {
    return this.#byId.get(id)
  }

  /** Accounts that share a number, by number; those that share none are left out. */
  *sharingNumber(): Iterable<readonly KnownAccount[]> {
    for (const accounts of this.#byNumber.values()) if (accounts.length > 1) yield accounts
  }

  /** Accounts that bear the same name, and its key. */
  *sharingName(): Iterable<[string, readonly KnownAccount[]]> {
    for (const [key, accounts] of this.#byName) if (accounts.length > 1) yield [key, accounts]
  }

  withNumber(e164: string): readonly KnownAccount[] {
    return this.#byNumber.get(e164) ?? []
  }

  withName(key: string): readonly KnownAccount[] {
    return this.#byName.get(key) ?? []
  }

  inChat(chatRowId: number): readonly KnownAccount[] {
    return this.#byChat.get(chatRowId) ?? []
  }
}

function index<K>(
  accounts: readonly KnownAccount[],
  keysOf: (account: KnownAccount) => Iterable<K>,
): Map<K, KnownAccount[]> {
  const found = new Map<K, KnownAccount[]>()
  for (const account of accounts)
    for (const key of keysOf(account)) {
      const known = found.get(key)
      if (known) known.push(account)
      else found.set(key, [account])
    }
  return found
}
