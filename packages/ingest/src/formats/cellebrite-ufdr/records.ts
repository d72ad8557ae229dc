import type { Batch, Chat, Locator, Warning } from '@casethread/model'
import type { XmlElement, XmlTag } from '../../containers/xml-element.ts'
import type { Accounts } from './accounts.ts'
import { namedByContact, photosOfContact } from './address-book.ts'
import { chatOfParties, partiesOf, readCall } from './call-reader.ts'
import type { ChatReading } from './chat-reading.ts'
import { type ReportFacts, readMessage } from './message-reader.ts'
import { Model } from './model.ts'
import { failure } from './report-warnings.ts'
import { appOf } from './source-app.ts'
import { UnreadModels } from './unread-models.ts'

const recordTypes = new Set(['InstantMessage', 'Call'])
/** Not stored as records, but read for whose accounts they name. */
const peopleTypes = new Set(['UserAccount', 'Contact'])
const recordsInBatch = 500

/** The records of a report, counted as they are met, and gathered into batches. */
export class Records {
  /** Each model but those within another record, and one for a rest that could not be read. */
  read = 0
  /** The file ended inside a record. */
  isLastCut = false
  readonly #name: string
  readonly #accounts: Accounts
  readonly #facts: ReportFacts
  readonly #unread = new UnreadModels()
  /** Keys of the chats that went out. */
  readonly #announced = new Set<string>()
  #batch = emptyBatch()

  constructor(name: string, accounts: Accounts, facts: ReportFacts) {
    this.#name = name
    this.#accounts = accounts
    this.#facts = facts
  }

  get isFull(): boolean {
    const { messages, unparsed, chats } = this.#batch
    return messages.length + unparsed.length + chats.length >= recordsInBatch
  }

  takeBatch(): Batch {
    const batch: Batch = this.#batch
    const owners = this.#facts.owners.take()
    if (owners.length > 0) batch.owners = owners
    this.#batch = emptyBatch()
    return batch
  }

  warn(warnings: readonly Warning[]): void {
    this.#batch.warnings.push(...warnings, ...this.#unread.warnings())
  }

  /** Whether a model of this type is read; one that is not is counted and left out. */
  wants({ attributes, byteStart }: XmlTag, isInChat: boolean): boolean {
    const type = attributes.get('type') ?? ''
    if (recordTypes.has(type) || (peopleTypes.has(type) && !isInChat)) return true
    this.#skip(this.#unread.reasonFor(type), { ...this.#next(type), byteStart, byteEnd: null })
    return false
  }

  /** @param chat the one whose element is open */
  take(element: XmlElement, chat: ChatReading | null): void {
    const model = new Model(element)
    const { byteStart, byteEnd, trouble, misencoded } = element
    const locator: Locator = { ...this.#next(model.type), byteStart, byteEnd }
    if (misencoded) this.#facts.tally.count('invalid-encoding', locator)
    if (trouble !== null) {
      this.isLastCut = trouble === 'truncated'
      this.#batch.unparsed.push(failure(this.#name, trouble, locator))
    } else if (peopleTypes.has(model.type)) this.#takePeople(model, locator)
    else if (model.type === 'ChatActivity') this.#takeActivity(model, locator, chat)
    else if (model.type === 'Call') this.#takeCall(model, locator)
    else if (chat) this.#takeMessage(model, locator, chat)
    else this.#takeLoneMessage(model, locator)
  }

  /** The chat as it is known now, unless nothing of it is new. */
  announce(chat: ChatReading): void {
    const chats = chat.facts.announce()
    for (const { key } of chats) this.#announced.add(key)
    this.#batch.chats.push(...chats)
  }

  /** The rest of the file could not be read. */
  failRest(reason: Parameters<typeof failure>[1]): void {
    this.read++
    this.#batch.unparsed.push(failure(this.#name, reason, null))
  }

  #takeMessage(model: Model, locator: Locator, chat: ChatReading): void {
    // The chat's own field may stand behind its messages.
    chat.facts.source ??= model.text('Source')
    const recordChat = chat.chat
    this.announce(chat)
    this.#batch.messages.push(readMessage(model, recordChat, locator, this.#facts))
  }

  /** A message outside any chat, as text messages are. */
  #takeLoneMessage(model: Model, locator: Locator): void {
    const source = model.text('Source')
    const app = appOf(source)
    const parties = partiesOf(model, [...model.models('From'), ...model.models('To')], app, this.#facts)
    const chat = chatOfParties(model, app, parties)
    this.#announceByParties(chat)
    const recordChat = { app, key: chat.key, source, owner: parties.owner }
    this.#batch.messages.push(readMessage(model, recordChat, locator, this.#facts))
  }

  #takeCall(model: Model, locator: Locator): void {
    const { chat, message } = readCall(model, locator, this.#facts)
    this.#announceByParties(chat)
    this.#batch.messages.push(message)
  }

  /** An entry of a chat's log; those of its messages say what the message says. */
  #takeActivity(model: Model, locator: Locator, chat: ChatReading | null): void {
    if (!chat || model.text('SystemMessageId') !== null) {
      this.#skip('activity-of-message', locator)
      return
    }
    const message = chat.readActivity(model, locator, this.#facts)
    this.announce(chat)
    this.#batch.messages.push(message)
  }

  #takePeople(model: Model, locator: Locator): void {
    if (model.type === 'Contact') {
      this.#batch.accounts.push(...namedByContact(model, this.#accounts))
      this.#batch.photos.push(...photosOfContact(model, this.#accounts, this.#facts.files))
    } else this.#facts.owners.ofUserAccount(appOf(model.text('ServiceType') ?? model.text('Source')), model)
    this.#skip(this.#unread.reasonFor(model.type), locator)
  }

  /** A chat that only its parties tell; that of the same key from the report's own list knows more. */
  #announceByParties(chat: Chat): void {
    if (this.#announced.has(chat.key)) return
    this.#announced.add(chat.key)
    this.#batch.chats.push(chat)
  }

  #next(type: string): Pick<Locator, 'prefix' | 'number'> {
    this.read++
    return { prefix: recordTypes.has(type) ? `${type} model ` : 'model ', number: this.read }
  }

  #skip(reason: string, locator: Locator): void {
    this.#batch.unparsed.push({ outcome: 'skipped', reason, locator, message: null })
  }
}

const emptyBatch = (): Batch & Required<Pick<Batch, 'accounts' | 'photos'>> => ({
  chats: [],
  messages: [],
  unparsed: [],
  warnings: [],
  accounts: [],
  photos: [],
})
