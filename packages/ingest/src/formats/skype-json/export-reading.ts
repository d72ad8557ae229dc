import type { Batch, Chat, Unparsed, Warning } from '@casethread/model'
import type { JsonEvent, JsonPath, JsonTrouble } from '../../containers/json-elements.ts'
import type { Source } from '../../format.ts'
import type { Limits } from '../../limits.ts'
import { Accounts } from '../../skype/account-id.ts'
import { Conversation, type ExportFacts } from './conversation.ts'
import { type List, MessageReader } from './message-reader.ts'
import { Tallies } from './tallies.ts'

type ElementEvent = Extract<JsonEvent, { kind: 'element' | 'bad-element' }>
type Damage = Extract<JsonEvent, { kind: 'damage' }>

/** Turns what the scanner finds in one file into batches. Holds one conversation's fields at a time, and no messages. */
export class ExportReading {
  /** Records met: the scanner's count of elements, and one for a rest of the file that could not be read. */
  read = 0

  readonly #name: string
  readonly #facts: ExportFacts
  readonly #tallies = new Tallies()
  readonly #reader: MessageReader
  readonly #titles = new Map<string, string | null>()
  #batch: Batch = emptyBatch()
  #conversation: Conversation | null = null
  #list: List | null = null
  #hasConversations = false
  #isNew = true
  #end: Damage | null = null
  #cut = false
  #slips = 0
  #firstSlip: { what: string; byteStart: number } | null = null

  constructor(source: Pick<Source, 'path' | 'member'>, owner: string | null, limits: Limits) {
    this.#name = source.member === null ? source.path : `${source.path}!/${source.member}`
    const accounts = new Accounts()
    this.#facts = { owner: accounts.of(owner, null), accounts, limits }
    this.#reader = new MessageReader({ accounts, tallies: this.#tallies, limits })
  }

  /** The records of these events, with the chats before their first messages. */
  take(events: readonly JsonEvent[]): Batch {
    for (const event of events) this.#note(event)
    return this.#takeBatch()
  }

  /** What is to be said once the file has ended. */
  finish(): Batch {
    this.#closeConversation()
    this.#reportRest()
    this.#batch.warnings.push(...this.#tallies.warnings(), ...this.#damageWarning())
    return this.#takeBatch()
  }

  #takeBatch(): Batch {
    const batch = this.#batch
    const { owner } = this.#facts
    if (this.#isNew && owner) batch.owners = [owner]
    this.#isNew = false
    this.#batch = emptyBatch()
    return batch
  }

  #note(event: JsonEvent): void {
    switch (event.kind) {
      case 'element':
      case 'bad-element':
        this.#takeElement(event)
        break
      case 'open':
        this.#open(event.path, event.container)
        break
      case 'close':
        this.#close(event.path)
        break
      case 'value':
        this.#takeValue(event.path, event.value, event.byteStart)
        break
      case 'bad-value':
        this.#slip(`the field ${event.path.join('/')} ${troubles[event.trouble]}`, event.byteStart)
        break
      case 'damage':
        if (event.fatal) this.#end = event
        else this.#slip(event.what, event.byteStart)
        break
      case 'end':
        this.read = event.elements
    }
  }

  #open(path: JsonPath, container: 'object' | 'array'): void {
    if (path.length === 1) this.#hasConversations ||= container === 'array'
    if (path.length === 2) {
      this.#closeConversation()
      this.#conversation = new Conversation(Number(path[1]), this.#facts)
    }
  }

  #close(path: JsonPath): void {
    if (path.length === 2) this.#closeConversation()
    if (path.length === 3) this.#list = null
  }

  #takeValue(path: JsonPath, value: unknown, byteStart: number): void {
    const [, , field] = path
    if (path.length === 3 && field !== 'MessageList') this.#conversation?.set(String(field), value)
    else if (path.length === 3 && value !== null) this.#slip('a MessageList is no list', byteStart)
    else if (path.length === 2) this.#slip('an entry of conversations is no conversation', byteStart)
    // An account without any conversation writes null or nothing.
    else if (path[0] === 'conversations' && value === null) this.#hasConversations = true
  }

  #takeElement(event: ElementEvent): void {
    const list = this.#listOf(event)
    const message = event.kind === 'element' ? this.#reader.read(event, list) : null
    if (message) this.#batch.messages.push(message)
    else this.#fail(event.kind === 'element' ? 'not-a-message' : event.trouble, event, list)
  }

  /** The list that the element stands in; its chat is announced before its first element. */
  #listOf(event: ElementEvent): List {
    if (this.#list) return this.#list
    const conversation = this.#conversation ?? new Conversation(Number(event.path[1]), this.#facts)
    const first = event.kind === 'element' ? event.value : null
    this.#announce(conversation, first)
    this.#list = {
      chat: conversation.key(first),
      prefix: `/${event.path.join('/')}/`,
      isCallLog: conversation.isCallLog,
    }
    return this.#list
  }

  /** A conversation without messages is still a chat that existed; fields behind the messages are told once more. */
  #closeConversation(): void {
    if (this.#conversation?.changed) this.#announce(this.#conversation, null)
    this.#conversation = null
    this.#list = null
  }

  /** A conversation can be listed twice: one that has no title then keeps the one it had. */
  #announce(conversation: Conversation, first: unknown): void {
    const chat: Chat = conversation.chat(first)
    chat.title ??= this.#titles.get(chat.key) ?? null
    this.#titles.set(chat.key, chat.title)
    this.#batch.chats.push(chat)
  }

  #fail(reason: JsonTrouble | 'not-a-message', event: ElementEvent, { prefix }: List): void {
    this.#cut ||= reason === 'truncated'
    const { index, byteStart, byteEnd } = event
    const place = `${this.#name}: ${prefix}${index} (bytes ${byteStart} to ${byteEnd})`
    const locator = { prefix, number: index, byteStart, byteEnd }
    this.#batch.unparsed.push({
      outcome: 'failed',
      reason,
      locator,
      message: `${place} ${troubles[reason]}. ${lookAt}`,
    })
  }

  #slip(what: string, byteStart: number): void {
    this.#slips++
    this.#firstSlip ??= { what, byteStart }
  }

  /** A file that could not be read to its end, or holds no conversations, is short of at least one record. */
  #reportRest(): void {
    // The message in which the file ends was counted already.
    const problem = this.#cut ? null : this.#restProblem()
    if (!problem) return
    this.read++
    this.#batch.unparsed.push({ outcome: 'failed', locator: null, ...problem })
  }

  #restProblem(): Pick<Unparsed, 'reason' | 'message'> | null {
    if (this.#end) {
      const { what, byteStart, truncated } = this.#end
      const message = `${this.#name}: at byte ${byteStart} ${what}; nothing behind it could be read. ${again}`
      return { reason: truncated ? 'truncated' : 'damaged-file', message }
    }
    if (this.#hasConversations) return null
    return { reason: 'no-conversations', message: `${this.#name}: holds no list of conversations. ${again}` }
  }

  #damageWarning(): Warning[] {
    if (!this.#firstSlip) return []
    const { what, byteStart } = this.#firstSlip
    const count = this.#slips === 1 ? '' : `, the first of ${this.#slips} such places`
    const message = `${this.#name}: at byte ${byteStart} ${what}${count}; the messages around it were read. ${again}`
    return [{ code: 'damaged-file', message, locator: null, records: 0 }]
  }
}

const emptyBatch = (): Batch => ({ chats: [], messages: [], unparsed: [], warnings: [] })

const again = 'Compare the file with its original, or ask for the export again'
const lookAt = 'Look at these bytes in the export'

const troubles: Record<JsonTrouble | 'not-a-message', string> = {
  'invalid-json': 'is not valid JSON',
  'record-too-large': 'is longer than the limit recordBytes',
  'too-deep': 'is nested deeper than the limit depth',
  truncated: 'is cut off by the end of the file',
  'not-a-message': 'has no field of a message',
}
