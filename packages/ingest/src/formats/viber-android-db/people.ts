import type { Account } from '@casethread/model'
import type { DatabaseReading } from '../../database/database-reading.ts'
import type { Tables } from '../../database/read-database.ts'
import { numberOf, printedUnlessZero, textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import { phoneValue, unnamedOwner, viberAccount } from '../../viber/viber-account.ts'

/** A row of `participants_info`. */
interface Card {
  number: string | null
  memberId: string | null
  name: string | null
  isOwner: boolean
}

/** A row of `participants`: a person within one conversation. */
export interface Participant {
  card: number | null
  conversation: number | null
  alias: string | null
}

const cardColumns = [
  ...['number', 'contact_name', 'display_name', 'viber_name', 'member_id', 'encrypted_member_id'],
  'participant_type',
] as const
const participantColumns = ['participant_info_id', 'conversation_id', 'alias_name', 'thread_id', 'number'] as const

/**
 * Who is who in one database. A person often has two cards, one with his number and one with the app's id only; cards of one
 * member id are one account (dossier 3.1: the merge key), which is said in a warning.
 */
export class People {
  readonly participants = new Map<number, Participant>()
  readonly #cards = new Map<number, Card>()
  readonly #numbers = new Map<string, string>()
  readonly #names: ReadonlyMap<string, string>
  readonly #accounts = new Map<string, Account | null>()
  #joined = 0

  constructor(chats: Tables, contacts: Tables) {
    this.#names = readAddressBook(contacts)
    for (const { values } of tableRows(contacts.get('vibernumbers'), '', vibernumberColumns)) {
      const number = textOf(values.canonized_number)
      if (number !== null) this.#learn([values.member_id, values.encrypted_member_id].map(textOf), number)
    }
    for (const { values, locator } of tableRows(chats.get('participants_info'), '', cardColumns)) {
      const ids = [textOf(values.encrypted_member_id), printedUnlessZero(values.member_id)]
      const number = realNumber(textOf(values.number))
      this.#cards.set(locator.number, {
        number,
        memberId: ids[1] ?? ids[0] ?? null,
        name: textOf(values.contact_name) ?? textOf(values.display_name) ?? textOf(values.viber_name),
        isOwner: numberOf(values.participant_type) === ownerType,
      })
      if (number !== null) this.#learn(ids, number)
    }
    for (const { values, locator } of tableRows(chats.get('participants'), '', participantColumns))
      this.participants.set(locator.number, {
        card: numberOf(values.participant_info_id),
        conversation: numberOf(values.conversation_id) ?? numberOf(values.thread_id),
        alias: textOf(values.alias_name),
      })
  }

  /** The accounts of the owner's own cards; a name of ours where there is none, so that what he sent is known as such. */
  get owners(): Account[] {
    const own = [...this.#cards.values()].filter(({ isOwner }) => isOwner).map((card) => this.#ofCard(card))
    const known = own.filter((account) => account !== null)
    return known.length > 0 ? [...new Set(known)] : [unnamedOwner]
  }

  isOwnerCard(id: number | null): boolean {
    return id !== null && (this.#cards.get(id)?.isOwner ?? false)
  }

  ofCardId(id: number | null): Account | null {
    const card = id === null ? undefined : this.#cards.get(id)
    return card === undefined ? null : this.#ofCard(card)
  }

  ofParticipant(id: number | null): Account | null {
    return id === null ? null : this.ofCardId(this.participants.get(id)?.card ?? null)
  }

  /** By number or member id as another table writes it. */
  ofId(found: string | null): Account | null {
    if (found === null) return null
    const number = realNumber(found)
    return this.#ofCard({ number, memberId: number === null ? found : null, name: null })
  }

  tell(reading: DatabaseReading): void {
    if (this.#joined === 0) return
    const message = `${reading.name}: ${this.#joined} people known by the id of the app alone are taken for those whose number another row gives for the same member id. The rows are in the tables participants_info and vibernumbers`
    reading.warn({ code: 'layout-decided', message, locator: null, records: 0 })
  }

  #learn(ids: readonly (string | null)[], number: string): void {
    for (const id of ids) if (id !== null && !this.#numbers.has(id)) this.#numbers.set(id, number)
  }

  #ofCard({ number, memberId, name }: Omit<Card, 'isOwner'>): Account | null {
    const key = `${number} ${memberId} ${name}`
    const known = this.#accounts.get(key)
    if (known !== undefined) return known
    const linked = number ?? (memberId === null ? null : (this.#numbers.get(memberId) ?? null))
    if (number === null && linked !== null) this.#joined++
    const called = name ?? (linked === null ? null : (this.#names.get(linked) ?? null))
    const account = viberAccount({ number: linked, memberId, name: called })
    this.#accounts.set(key, account)
    return account
  }
}

/** `participant_type` of the owner's own card (dossier 3; confirmed on Viber 20 by a public client of it). */
const ownerType = 0

const vibernumberColumns = ['canonized_number', 'member_id', 'encrypted_member_id'] as const

/** An encrypted card holds no number but something else in the column. */
const realNumber = (found: string | null): string | null =>
  found !== null && phoneValue(found) !== null ? found : null

/** Names by number. `contact_id` is the row's `_id` for some builds and `native_id` for others (dossier 3): the first hit counts. */
function readAddressBook(contacts: Tables): ReadonlyMap<string, string> {
  const named = new Map<number, string>()
  for (const { values, locator } of tableRows(contacts.get('phonebookcontact'), '', ['display_name'])) {
    const name = textOf(values.display_name)
    if (name !== null) named.set(locator.number, name)
  }
  const names = new Map<string, string>()
  for (const { values } of tableRows(contacts.get('phonebookdata'), '', ['contact_id', 'data1', 'data2', 'data3'])) {
    const name = named.get(numberOf(values.contact_id) ?? -1)
    const number = [values.data2, values.data1, values.data3].map(textOf).find((found) => found !== null)
    if (name !== undefined && number) names.set(number, name)
  }
  return names
}
