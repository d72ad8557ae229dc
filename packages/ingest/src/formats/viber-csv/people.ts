import type { Account, Chat } from '@casethread/model'
import { isTitleOf } from './chat-title.ts'
import { readPhone, unguarded } from './fields.ts'
import type { FileDecision } from './settle.ts'

const app = 'viber'
/** A file with more people than these is no chat; their accounts are made anew where needed. */
const remembered = 20_000

/** Somebody as the rows give him. */
export interface Sender {
  name: string
  phone: string
  /** One object for each person; null where the row names nobody. */
  account: Account | null
  /** What stands in place of the number and is none. */
  details: Readonly<Record<string, string>> | null
}

const nobody: Sender = { name: '', phone: '', account: null, details: null }

/** Who wrote in one file. */
export class People {
  readonly #ownerLabels: ReadonlySet<string>
  readonly #senders = new Map<string, Sender>()
  /** The two met last: in most chats there are no others. */
  #recent: Sender = nobody
  #earlier: Sender = nobody
  readonly #accounts = new Map<string, Account>()
  readonly #owners = new Map<string, Account>()

  constructor({ owners }: Pick<FileDecision, 'owners'>) {
    this.#ownerLabels = new Set(owners)
  }

  /** @param name and phone as stored */
  sender(name: string, phone: string): Sender {
    const recent = this.#recent
    if (recent.name === name && recent.phone === phone) return recent
    const earlier = this.#earlier
    this.#earlier = recent
    this.#recent = earlier.name === name && earlier.phone === phone ? earlier : this.#find(name, phone)
    return this.#recent
  }

  #find(name: string, phone: string): Sender {
    const key = `${name}\n${phone}`
    const known = this.#senders.get(key)
    if (known) return known
    if (this.#senders.size >= remembered) this.#senders.clear()
    const { number, isPhone } = readPhone(phone)
    const account = this.#senderOf(unguarded(name), number)
    const sender = { name, phone, account, details: isPhone ? null : { number: unguarded(phone) } }
    this.#senders.set(key, sender)
    return sender
  }

  /** The owner's label and, where the rows carry it, the owner's number. */
  get owners(): Account[] {
    return [...this.#owners.values()]
  }

  /** Members are known by what they wrote alone. A chat with one other person is called by that person's name or number. */
  company(title: string | null): Pick<Chat, 'kind' | 'participants'> {
    const participants = [...this.#accounts.values()]
    const others = participants.filter((account) => !this.#owners.has(keyOf(account)))
    if (others.length > 2 || (others.length === 2 && this.#owners.size > 0)) return { kind: 'group', participants }
    const isCalled = others.some(({ value, name }) => isTitleOf(title, value) || isTitleOf(title, name ?? ''))
    return { kind: isCalled ? 'direct' : 'unknown', participants }
  }

  #senderOf(name: string, number: string | null): Account | null {
    if (this.#ownerLabels.has(name)) {
      if (number !== null) this.#own({ app, kind: 'phone', value: number, name })
      return this.#own(this.#account({ app, kind: 'name', value: name, name }))
    }
    if (number !== null) return this.#account({ app, kind: 'phone', value: number, name: name === '' ? null : name })
    return name === '' ? null : this.#account({ app, kind: 'name', value: name, name })
  }

  #own(account: Account): Account {
    this.#owners.set(keyOf(account), account)
    return account
  }

  #account(account: Account): Account {
    const key = `${keyOf(account)} ${account.name}`
    const known = this.#accounts.get(key)
    if (known) return known
    if (this.#accounts.size < remembered) this.#accounts.set(key, account)
    return account
  }
}

const keyOf = ({ kind, value }: Account): string => `${kind} ${value}`
