import type { Batch, Chat, Message, Unparsed } from '@casethread/model'
import type { JsonEvent, JsonTrouble } from '../../containers/json-elements.ts'
import type { Source } from '../../format.ts'
import { isObject } from '../../meta/json-fields.ts'
import { TimeDirection } from '../../meta/time-direction.ts'
import { type Element, MessageReader } from './message-reader.ts'
import { Tallies } from './tallies.ts'
import { Hints, Thread } from './thread.ts'

/**
 * So much is held before the first message goes out, since the fields of the thread usually follow its messages and the
 * order of time shows only over many. Meta's files end at about 10,000 messages (dossier 8), so that they are held whole.
 */
const heldMessages = 20_000
const heldBytes = 32 * 1024 * 1024
const batchMessages = 4000

type Damage = Extract<JsonEvent, { kind: 'damage' }>

/** Gathers what the scanner finds in one thread file and turns it into batches. */
export class ThreadReading {
  /** Records met: the scanner's count of elements, and one for a rest of the file that could not be read. */
  read = 0

  readonly #source: Pick<Source, 'path' | 'member' | 'key'>
  readonly #name: string
  readonly #fields = new Map<string, unknown>()
  readonly #hints = new Hints()
  readonly #tallies = new Tallies()
  #held: Element[] = []
  #heldBytes = 0
  #unparsed: Unparsed[] = []
  #reader: MessageReader | null = null
  #chat: Chat | null = null
  #isObject = false
  #lists = 0
  /** Elements of earlier lists, when a damaged file has more than one. */
  #before = 0
  #end: Damage | null = null
  #slips = 0
  #firstSlip: { what: string; byteStart: number } | null = null
  #cut = false

  constructor(source: Pick<Source, 'path' | 'member' | 'key'>) {
    this.#source = source
    this.#name = source.member === null ? source.path : `${source.path}!/${source.member}`
  }

  /** Enough is held to go on: take {@link batches}. */
  get isFull(): boolean {
    return this.#held.length + this.#unparsed.length >= heldMessages || this.#heldBytes >= heldBytes
  }

  take(events: readonly JsonEvent[]): void {
    for (const event of events) {
      if (event.kind === 'element') this.#hold(event)
      else this.#note(event)
    }
  }

  #hold({ index, byteStart, byteEnd, value, misencoded }: Element): void {
    this.#held.push({ index: this.#before + index, byteStart, byteEnd, value, misencoded })
    this.#heldBytes += byteEnd - byteStart
    if (isObject(value)) this.#hints.add(value)
  }

  #note(event: Exclude<JsonEvent, { kind: 'element' }>): void {
    switch (event.kind) {
      case 'open':
        if (event.path.length === 0) this.#isObject = event.container === 'object'
        else this.#lists++
        break
      case 'close':
        if (event.path.length > 0) this.#before += event.count
        break
      case 'bad-element':
        this.#cut ||= event.trouble === 'truncated'
        this.#fail(event.trouble, { ...event, index: this.#before + event.index })
        break
      case 'value':
        if (event.path.length === 1) this.#fields.set(String(event.path[0]), event.value)
        if (event.misencoded) this.#tallies.count('invalid-encoding')
        break
      case 'bad-value':
        this.#slip(`a field ${troubles[event.trouble]}`, event.byteStart)
        break
      case 'damage':
        if (event.fatal) this.#end = event
        else this.#slip(event.what, event.byteStart)
        break
      case 'end':
        this.read = event.elements
    }
  }

  #slip(what: string, byteStart: number): void {
    this.#slips++
    this.#firstSlip ??= { what, byteStart }
  }

  /** The messages held, with the chat before the first of them. */
  *batches(): Generator<Batch> {
    const chats = this.#chat ? [] : [this.#decide()]
    const held = this.#held
    this.#held = []
    this.#heldBytes = 0
    for (let at = 0; at < held.length; at += batchMessages) {
      const messages = this.#messages(held.slice(at, at + batchMessages))
      yield { chats: chats.splice(0), messages, unparsed: this.#takeUnparsed(), warnings: [] }
    }
    const unparsed = this.#takeUnparsed()
    if (chats.length > 0 || unparsed.length > 0) yield { chats, messages: [], unparsed, warnings: [] }
  }

  /** Everything that is left, once the file has ended. */
  *finish(): Generator<Batch> {
    const early = this.#chat
    if (early || this.#lists > 0 || this.#fields.size > 0) yield* this.batches()
    const thread = this.#thread()
    if (this.#lists > 0 && thread.lacksParticipants) this.#slip('the list of participants is missing', 0)
    this.#tallies.countUnknown(thread.unknownFields())
    this.#reportRest()
    const warnings = [...this.#tallies.warnings(), ...this.#damageWarning()]
    const chats = early ? [this.#completed(early)] : []
    const unparsed = this.#takeUnparsed()
    if (chats.length + unparsed.length + warnings.length > 0) yield { chats, messages: [], unparsed, warnings }
  }

  #thread(): Thread {
    return new Thread(this.#fields, this.#hints, this.#source)
  }

  #decide(): Chat {
    const thread = this.#thread()
    const { app, key } = thread
    const reader = new MessageReader({ app, chat: key, newestFirst: isNewestFirst(this.#held), tallies: this.#tallies })
    this.#reader = reader
    this.#chat = thread.chat((name) => reader.account(name))
    return this.#chat
  }

  /** What followed the messages belongs to the chat as well, which was announced without it. */
  #completed(early: Chat): Chat {
    const { app, key } = early
    const later = this.#thread().chat((name) => this.#reader?.account(name) ?? { app, kind: 'name', value: name, name })
    return { ...later, app, key, section: early.section ?? later.section }
  }

  #messages(elements: readonly Element[]): Message[] {
    const messages: Message[] = []
    for (const element of elements) {
      const message = this.#reader?.read(element)
      if (message) messages.push(message)
      else this.#fail('not-a-message', element)
    }
    return messages
  }

  #takeUnparsed(): Unparsed[] {
    const unparsed = this.#unparsed
    this.#unparsed = []
    return unparsed
  }

  #fail(reason: JsonTrouble | 'not-a-message', place: Pick<Element, 'index' | 'byteStart' | 'byteEnd'>): void {
    const { index, byteStart, byteEnd } = place
    const message = `${this.#name}: /messages/${index} (bytes ${byteStart} to ${byteEnd}) ${troubles[reason]}. ${lookAt}`
    const locator = { prefix: '/messages/', number: index, byteStart, byteEnd }
    this.#unparsed.push({ outcome: 'failed', reason, locator, message })
  }

  /** A file that could not be read to its end, or holds no messages, is short of at least one record. */
  #reportRest(): void {
    // The message in which the file ends was counted already.
    const problem = this.#cut ? null : this.#restProblem()
    if (!problem) return
    this.read++
    this.#unparsed.push({ outcome: 'failed', locator: null, ...problem })
  }

  #restProblem(): { reason: string; message: string } | null {
    if (this.#end) {
      const { what, byteStart, truncated } = this.#end
      const message = `${this.#name}: at byte ${byteStart} ${what}; nothing behind it could be read. ${again}`
      return { reason: truncated ? 'truncated' : 'damaged-file', message }
    }
    if (this.#lists > 0) return null
    const what = this.#isObject ? 'a thread without a list of messages' : 'not a thread: no JSON object'
    return { reason: 'no-messages', message: `${this.#name}: ${what}. ${again}` }
  }

  #damageWarning(): Batch['warnings'] {
    if (!this.#firstSlip) return []
    const { what, byteStart } = this.#firstSlip
    const count = this.#slips === 1 ? '' : `, the first of ${this.#slips} such places`
    const message = `${this.#name}: at byte ${byteStart} ${what}${count}; the messages around it were read. ${again}`
    return [{ code: 'damaged-file', message, locator: null, records: 0 }]
  }
}

const again = 'Compare the file with its original, or ask for the export again'
const lookAt = 'Look at these bytes in the export'

const troubles: Record<JsonTrouble | 'not-a-message', string> = {
  'invalid-json': 'is not valid JSON',
  'record-too-large': 'is longer than the limit recordBytes',
  'too-deep': 'is nested deeper than the limit depth',
  truncated: 'is cut off by the end of the file',
  'not-a-message': 'has neither sender nor time nor text',
}

/** Without steps of time, the classic layout is taken for newest first, the encrypted one as it stands. */
function isNewestFirst(elements: readonly Element[]): boolean {
  const direction = new TimeDirection()
  for (const { value } of elements) {
    const at = isObject(value) ? (value.timestamp_ms ?? value.timestamp) : null
    direction.add(typeof at === 'number' ? at : null)
  }
  const first = elements.find(({ value }) => isObject(value))?.value
  return direction.newestFirst ?? (isObject(first) && Object.hasOwn(first, 'timestamp_ms'))
}
