import type { Account, Batch, Chat, Message, Unparsed } from '@casethread/model'
import type { JsonEvent, JsonPath, JsonTrouble } from '../../containers/json-elements.ts'
import type { Source } from '../../format.ts'
import { kindByMembers } from '../../meta/kind-by-members.ts'
import { TimeDirection } from '../../meta/time-direction.ts'
import { TroubleTally } from '../../trouble-tally.ts'
import { MessageReader } from './message-reader.ts'

/** So many messages are held before they go out, since the order of time shows only over many. */
const batchMessages = 4000

type Damage = Extract<JsonEvent, { kind: 'damage' }>
type ElementEvent = Extract<JsonEvent, { kind: 'element' | 'bad-element' }>

/** One conversation while it is read. */
interface Conversation {
  members: Account[] | null
  /** Fixed with the first message, which refers to it. */
  key: string | null
}

/** Gathers what the scanner finds in one `messages.json` and turns it into batches. */
export class ExportReading {
  /** Records met: the scanner's own count, and one for each part or rest of the file that could not be read. */
  read = 0
  readonly #source: Pick<Source, 'path' | 'member' | 'key'>
  readonly #tally = new TroubleTally()
  readonly #reader = new MessageReader(this.#tally)
  readonly #direction = new TimeDirection()
  #newestFirst: boolean | null = null
  #conversation: Conversation = { members: null, key: null }
  #isList = false
  #end: Damage | null = null
  #cut = false
  #batch: Batch = emptyBatch()

  constructor(source: Pick<Source, 'path' | 'member' | 'key'>) {
    this.#source = source
  }

  take(events: readonly JsonEvent[]): void {
    for (const event of events) {
      if (event.kind === 'element' || event.kind === 'bad-element') this.#element(event)
      else this.#note(event)
    }
  }

  *full(): Generator<Batch> {
    if (this.#batch.messages.length + this.#batch.unparsed.length >= batchMessages) yield this.#takeBatch()
  }

  *finish(): Generator<Batch> {
    this.#reportRest()
    this.#batch.warnings.push(...this.#tally.warnings(sentences))
    yield this.#takeBatch()
  }

  #takeBatch(): Batch {
    this.#newestFirst ??= this.#direction.newestFirst ?? true
    if (this.#newestFirst) for (const message of this.#batch.messages) message.order = 0 - message.locator.number
    else for (const message of this.#batch.messages) message.order = message.locator.number
    const batch = this.#batch
    this.#batch = emptyBatch()
    return batch
  }

  #element(event: ElementEvent): void {
    const { index: number, byteStart, byteEnd } = event
    const locator = { prefix: `/${event.path[0]}/conversation/`, number, byteStart, byteEnd }
    if (event.kind === 'bad-element') {
      this.#cut ||= event.trouble === 'truncated'
      this.#fail(event.trouble, locator)
      return
    }
    const chat = this.#announced(event.path)
    const message = this.#reader.read(event.value, { chat, locator, misencoded: event.misencoded })
    if (message === null) this.#fail('not-a-message', locator)
    else this.#add(message)
  }

  #add(message: Message): void {
    if (this.#newestFirst === null) this.#direction.add(message.sentAt)
    this.#batch.messages.push(message)
  }

  #announced(path: JsonPath): string {
    const conversation = this.#conversation
    if (conversation.key === null) {
      conversation.key = this.#keyOf(conversation, path)
      this.#batch.chats.push(chatOf(conversation, conversation.key))
    }
    return conversation.key
  }

  /** The file has no ids: the members tell a conversation, else its place in the file. */
  #keyOf({ members }: Conversation, path: JsonPath): string {
    if (members === null || members.length === 0) return `file:${this.#source.key}/${path[0]}`
    return `members:${JSON.stringify(members.map(({ value }) => value).sort())}`
  }

  #note(event: Exclude<JsonEvent, ElementEvent>): void {
    switch (event.kind) {
      case 'open':
        if (event.path.length === 0) this.#isList = event.container === 'array'
        if (event.path.length === 1) this.#enter()
        break
      case 'close':
        if (event.path.length === 1) this.#leave(event.path)
        break
      case 'value':
        if (event.misencoded) this.#slip(`the field ${event.path.join('/')} holds bytes that are not UTF-8`, event)
        this.#value(event)
        break
      case 'bad-value':
        this.#slip(`the field ${event.path.join('/')} ${troubles[event.trouble]}`, event)
        break
      case 'damage':
        if (event.fatal) this.#end = event
        else this.#slip(event.what, event)
        break
      case 'end':
        this.read += event.elements
    }
  }

  #enter(): void {
    this.#conversation = { members: null, key: null }
    this.#direction.interrupt()
  }

  /** Once more with what followed its messages; a conversation without any is announced here. */
  #leave(path: JsonPath): void {
    const key = this.#announced(path)
    this.#batch.chats.push(chatOf(this.#conversation, key))
  }

  #value({ path, value, byteStart, byteEnd }: Extract<JsonEvent, { kind: 'value' }>): void {
    if (path.length === 1) this.#failWhole('not-a-conversation', path, { byteStart, byteEnd })
    else if (path[1] === 'conversation') this.#failWhole('messages-no-list', path, { byteStart, byteEnd })
    else if (path[1] === 'participants' && Array.isArray(value)) {
      const names = value.filter((name): name is string => typeof name === 'string' && name.trim() !== '')
      this.#conversation.members = [...new Set(names)].map((name) => this.#reader.account(name))
    }
  }

  #fail(reason: JsonTrouble | 'not-a-message', locator: NonNullable<Unparsed['locator']>): void {
    const { prefix, number, byteStart, byteEnd } = locator
    const place = `${prefix}${number} (bytes ${byteStart} to ${byteEnd})`
    const message = `${this.#name}: ${place} ${troubles[reason]}. ${lookAt}`
    this.#batch.unparsed.push({ outcome: 'failed', reason, locator, message })
  }

  /** What should have been a conversation or a list of messages: one record stands for whatever it holds. */
  #failWhole(
    reason: 'not-a-conversation' | 'messages-no-list',
    path: JsonPath,
    { byteStart, byteEnd }: { byteStart: number; byteEnd: number },
  ): void {
    this.#failRest(reason, `/${path.join('/')} (bytes ${byteStart} to ${byteEnd}) ${troubles[reason]}. ${lookAt}`)
  }

  #failRest(reason: string, sentence: string): void {
    this.read++
    this.#batch.unparsed.push({ outcome: 'failed', reason, locator: null, message: `${this.#name}: ${sentence}` })
  }

  #slip(what: string, { byteStart }: { byteStart: number }): void {
    const message = `${this.#name}: at byte ${byteStart} ${what}; what lies around it was read. ${again}`
    this.#batch.warnings.push({ code: 'damaged-file', message, locator: null, records: 0 })
  }

  /** A file that could not be read to its end, or is no list, is short of at least one record. */
  #reportRest(): void {
    // The message in which the file ends was counted already.
    if (this.#cut) return
    if (this.#end) {
      const { what, byteStart, truncated } = this.#end
      const reason = truncated ? 'truncated' : 'damaged-file'
      this.#failRest(reason, `at byte ${byteStart} ${what}; nothing behind it could be read. ${again}`)
    } else if (!this.#isList) this.#failRest('no-messages', `holds no list of conversations. ${again}`)
  }

  get #name(): string {
    const { path, member } = this.#source
    return member === null ? path : `${path}!/${member}`
  }
}

const chatOf = ({ members }: Conversation, key: string): Chat => ({
  app: 'instagram',
  key,
  title: null,
  kind: kindByMembers(members?.map(({ value }) => value) ?? [], []),
  participants: members ?? [],
  section: null,
})

const emptyBatch = (): Batch => ({ chats: [], messages: [], unparsed: [], warnings: [] })

const again = 'Compare the file with its original, or ask for the export again'
const lookAt = 'Look at these bytes in the export'

const sentences = {
  'encoding-unrepaired':
    'text looks misread (its bytes cut or mixed) and could not be restored; it is kept as stored. Read it with that in mind',
}

const troubles: Record<JsonTrouble | 'not-a-message' | 'messages-no-list' | 'not-a-conversation', string> = {
  'invalid-json': 'is not valid JSON',
  'record-too-large': 'is longer than the limit recordBytes',
  'too-deep': 'is nested deeper than the limit depth',
  truncated: 'is cut off by the end of the file',
  'not-a-message': 'has neither sender nor time',
  'messages-no-list': 'should be a list of messages and is none',
  'not-a-conversation': 'should be a conversation and is none',
}
