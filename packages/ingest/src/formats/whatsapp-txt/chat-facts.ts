import type { Account, Chat, ChatKind, EventKind } from '@casethread/model'
import type { Accounts } from './accounts.ts'
import { inFileName } from './chat-title.ts'
import type { Notice } from './notice.ts'

/** Events that only a group has. */
const groupEvents: ReadonlySet<EventKind> = new Set([
  'group-created',
  'member-added',
  'member-removed',
  'member-left',
  'member-joined',
  'subject-changed',
  'icon-changed',
  'description-changed',
  'settings-changed',
  'admin-promoted',
  'admin-demoted',
  'invite-link-changed',
])
const memberEvents: ReadonlySet<EventKind> = new Set(['member-added', 'member-removed', 'member-left', 'member-joined'])

/** Words for the owner of the phone where notices put a name. */
const ownerWords = new Set([
  'you',
  'du',
  'dich',
  'vous',
  'u',
  'je',
  'tú',
  'você',
  'вы',
  'вас',
  'siz',
  'sizi',
  'أنت',
  'شما',
  'ty',
  'tu',
  'voi',
  'ви',
])

/** More members than any group can have: names beyond are not listed, and the file is no ordinary chat. */
const mostParticipants = 5000

/** Gathers what the records of a file tell of their chat. */
export class ChatFacts {
  readonly #accounts: Accounts
  readonly #authors = new Set<Account>()
  readonly #labels = new Set<Account>()
  readonly #named = new Map<string, Account>()
  #group = false

  constructor(accounts: Accounts) {
    this.#accounts = accounts
  }

  author(account: Account): void {
    if (this.#authors.size < mostParticipants) this.#authors.add(account)
  }

  notice(notice: Notice, label: Account | null): void {
    if (label !== null && this.#labels.size < mostParticipants) this.#labels.add(label)
    if (groupEvents.has(notice.event)) this.#group = true
    if (!memberEvents.has(notice.event)) return
    this.#name(notice.details.actor)
    this.#name(notice.details.target)
  }

  chat(key: string, title: string | null): Chat {
    const participants = new Map<string, Account>()
    for (const account of [...this.#authors, ...this.#named.values()]) {
      participants.set(`${account.kind} ${account.value}`, account)
    }
    return {
      app: 'whatsapp',
      key,
      title,
      kind: this.#kind(title),
      participants: [...participants.values()],
      section: null,
    }
  }

  /** Several names in one notice (`Anna, Bert`) cannot be told from one name with a comma, and are left in the text. */
  #name(name: string | undefined): void {
    if (name === undefined || name.includes(', ') || ownerWords.has(name.toLowerCase())) return
    if (this.#named.size < mostParticipants) this.#named.set(name, this.#accounts.of(name))
  }

  #kind(title: string | null): ChatKind {
    if (this.#group || this.#authors.size >= 3) return 'group'
    const both = new Set([...this.#authors, ...this.#labels])
    if (title === null || both.size !== 2) return 'unknown'
    const titled = this.#accounts.of(title)
    const isTitle = ({ kind, value }: Account): boolean =>
      kind === titled.kind && inFileName(value) === inFileName(titled.value)
    return [...both].some(isTitle) ? 'direct' : 'unknown'
  }
}
