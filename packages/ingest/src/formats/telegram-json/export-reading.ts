import type { Batch, Unparsed } from '@casethread/model'
import type { JsonEvent, JsonPath, JsonTrouble } from '../../containers/json-elements.ts'
import type { ParseContext, Source } from '../../format.ts'
import { LocalTime } from '../../time/local-time.ts'
import { TroubleTally } from '../../trouble-tally.ts'
import { Accounts } from './accounts.ts'
import { ChatReading } from './chat-reading.ts'
import { at, isObject, stringAt } from './json-fields.ts'
import { MessageReader } from './message-reader.ts'

type Damage = Extract<JsonEvent, { kind: 'damage' }>
type ElementEvent = Extract<JsonEvent, { kind: 'element' | 'bad-element' }>

/** Gathers what the scanner finds in one `result.json` and turns it into batches. */
export class ExportReading {
  /** Records met: the scanner's own count, and one for each array or rest of the file that could not be read. */
  read = 0
  readonly #source: Pick<Source, 'path' | 'member' | 'key'>
  readonly #restored: (value: unknown) => unknown
  readonly #tally = new TroubleTally()
  readonly #accounts = new Accounts()
  readonly #reader: MessageReader
  readonly #root: ChatReading
  #chat: ChatReading
  #path: JsonPath = []
  #person: unknown = null
  #lists = 0
  #isOneChat = false
  #end: Damage | null = null
  #cut = false
  #batch: Batch = emptyBatch()

  /** @param restored undoes in values what was done to the bytes before they were scanned */
  constructor(
    source: Pick<Source, 'path' | 'member' | 'key'>,
    { zone }: Pick<ParseContext<undefined>, 'zone'>,
    restored: (value: unknown) => unknown,
  ) {
    this.#source = source
    this.#restored = restored
    this.#reader = new MessageReader(this.#accounts, new LocalTime(zone), this.#tally)
    this.#root = new ChatReading([], source.key)
    this.#chat = this.#root
  }

  take(events: readonly JsonEvent[]): void {
    for (const event of events) {
      if (event.kind === 'element' || event.kind === 'bad-element') this.#element(event)
      else this.#note(event)
    }
  }

  /** What was gathered since the last call; null if nothing was. */
  batch(): Batch | null {
    const batch = this.#batch
    this.#batch = emptyBatch()
    return batch.chats.length + batch.messages.length + batch.unparsed.length > 0 ? batch : null
  }

  /** Everything that is left, once the file has ended. */
  finish(): Batch {
    const batch = this.#batch
    if (this.#chat.isAnnounced || this.#isOneChat) batch.chats.push(this.#chat.chat(this.#accounts))
    this.#reportRest()
    batch.warnings.push(...this.#tally.warnings())
    const owners = this.#owners()
    return owners.length > 0 ? { ...batch, owners } : batch
  }

  #element(event: ElementEvent): void {
    if (event.path !== this.#path) this.#enter(event.path)
    const { index: number, byteStart, byteEnd } = event
    const locator = { prefix: this.#chat.prefix, number, byteStart, byteEnd }
    if (event.kind === 'bad-element') {
      this.#cut ||= event.trouble === 'truncated'
      this.#fail(event.trouble, locator)
      return
    }
    const { key: chat, seen } = this.#chat
    const value = this.#restored(event.value)
    const message = this.#reader.read({ value, misencoded: event.misencoded, locator }, { chat, seen })
    if (!message) {
      this.#fail('not-a-message', locator)
      return
    }
    this.#chat.note(message)
    this.#batch.messages.push(message)
  }

  /** The chat of an array of messages is announced before the first of them. */
  #enter(path: JsonPath): void {
    this.#path = path
    this.#announce()
  }

  #announce(): void {
    if (!this.#chat.isAnnounced) this.#batch.chats.push(this.#chat.chat(this.#accounts))
  }

  #note(event: Exclude<JsonEvent, ElementEvent>): void {
    switch (event.kind) {
      case 'open':
        this.#open(event.path)
        break
      case 'close':
        if (isChatPath(event.path)) this.#leave()
        break
      case 'value':
        if (event.misencoded)
          this.#slip(`the field ${event.path.join('/')} holds bytes that are not UTF-8`, event.byteStart)
        this.#value(event)
        break
      case 'bad-value':
        this.#slip(`the field ${event.path.join('/')} ${troubles[event.trouble]}`, event.byteStart)
        break
      case 'damage':
        if (event.fatal) this.#end = event
        else this.#slip(event.what, event.byteStart)
        break
      case 'end':
        this.read += event.elements
    }
  }

  #open(path: JsonPath): void {
    if (isChatPath(path)) this.#chat = new ChatReading(path, this.#source.key)
    if (path.at(-1) === 'messages' || path.at(-1) === 'list') this.#lists++
    this.#isOneChat ||= path.length === 1 && path[0] === 'messages'
  }

  #leave(): void {
    // Once more with what followed its messages; a chat without messages is announced here.
    this.#batch.chats.push(this.#chat.chat(this.#accounts))
    this.#chat = this.#root
  }

  #value({ path, value, byteStart, byteEnd }: Extract<JsonEvent, { kind: 'value' }>): void {
    const field = String(path.at(-1))
    if (field === 'messages' && (path.length === 1 || isChatPath(path.slice(0, -1)))) {
      this.#failWhole('messages-no-list', path, { byteStart, byteEnd })
    } else if (path.length === 1 && field === 'personal_information') this.#person = this.#restored(value)
    else if (isChatPath(path)) this.#failWhole('not-a-chat', path, { byteStart, byteEnd })
    else if (path.length === 1 || isChatPath(path.slice(0, -1))) this.#chat.set(field, this.#restored(value))
  }

  #owners() {
    const id = isObject(this.#person) ? at(this.#person, 'user_id') : null
    if (!isObject(this.#person) || !Number.isSafeInteger(id)) return []
    const names = [stringAt(this.#person, 'first_name'), stringAt(this.#person, 'last_name')]
    return this.#accounts.owned(id as number, names.filter((name) => name !== null).join(' ') || null)
  }

  #fail(reason: JsonTrouble | 'not-a-message', locator: NonNullable<Unparsed['locator']>): void {
    const { prefix, number, byteStart, byteEnd } = locator
    const place = `${prefix}${number} (bytes ${byteStart} to ${byteEnd})`
    this.#batch.unparsed.push({
      outcome: 'failed',
      reason,
      locator,
      message: `${this.#name}: ${place} ${troubles[reason]}. ${lookAt}`,
    })
  }

  /** What should have been a list of messages, or a chat, and is neither: one record stands for whatever it holds. */
  #failWhole(
    reason: 'messages-no-list' | 'not-a-chat',
    path: JsonPath,
    extent: { byteStart: number; byteEnd: number },
  ): void {
    const place = `/${path.join('/')} (bytes ${extent.byteStart} to ${extent.byteEnd})`
    this.#lists++
    this.#failRest(reason, `${place} ${troubles[reason]}. ${lookAt}`)
  }

  #failRest(reason: string, sentence: string): void {
    this.read++
    this.#batch.unparsed.push({ outcome: 'failed', reason, locator: null, message: `${this.#name}: ${sentence}` })
  }

  #slip(what: string, byteStart: number): void {
    const message = `${this.#name}: at byte ${byteStart} ${what}; what lies around it was read. ${again}`
    this.#batch.warnings.push({ code: 'damaged-file', message, locator: null, records: 0 })
  }

  /** A file that could not be read to its end, or holds no list of messages, is short of at least one record. */
  #reportRest(): void {
    // The message in which the file ends was counted already.
    if (this.#cut) return
    if (this.#end) {
      const { what, byteStart, truncated } = this.#end
      const reason = truncated ? 'truncated' : 'damaged-file'
      this.#failRest(reason, `at byte ${byteStart} ${what}; nothing behind it could be read. ${again}`)
    } else if (this.#lists === 0) this.#failRest('no-messages', `holds no list of messages. ${again}`)
  }

  get #name(): string {
    const { path, member } = this.#source
    return member === null ? path : `${path}!/${member}`
  }
}

/** `chats/list/3` and `left_chats/list/3`; the root is the chat of its own export and is never left. */
const isChatPath = (path: JsonPath): boolean =>
  path.length === 3 && path[1] === 'list' && (path[0] === 'chats' || path[0] === 'left_chats')

const emptyBatch = (): Batch => ({ chats: [], messages: [], unparsed: [], warnings: [] })

const again = 'Compare the file with its original, or ask for the export again'
const lookAt = 'Look at these bytes in the export'

const troubles: Record<JsonTrouble | 'not-a-message' | 'messages-no-list' | 'not-a-chat', string> = {
  'invalid-json': 'is not valid JSON',
  'record-too-large': 'is longer than the limit recordBytes',
  'too-deep': 'is nested deeper than the limit depth',
  truncated: 'is cut off by the end of the file',
  'not-a-message': 'has none of the fields of a message',
  'messages-no-list': 'should be a list of messages and is none',
  'not-a-chat': 'should be a chat and is none',
}
