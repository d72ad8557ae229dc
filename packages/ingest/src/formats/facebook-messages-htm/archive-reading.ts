import type { Account, Batch, Chat, Locator, Message, Unparsed } from '@casethread/model'
import { type HtmlElement, textBelow } from '../../containers/html-element.ts'
import type { ParseContext, Source } from '../../format.ts'
import { readPageBody } from '../../meta/page-body.ts'
import { PageMessages } from '../../meta/page-message.ts'
import type { DateDialect } from '../../meta/printed-date.ts'
import { PrintedTimes, timeSentences } from '../../meta/printed-times.ts'
import { noDates, settleDialects } from '../../meta/settle-dialect.ts'
import { TimeDirection } from '../../meta/time-direction.ts'
import { TroubleTally } from '../../trouble-tally.ts'
import { Accounts, chatOf } from './members.ts'
import { type ListHeading, type MessageBlock, ThreadBlocks, textOfClass } from './thread-blocks.ts'

/** So many messages are held before they go out, since the order of time shows only over many. */
const batchMessages = 4000
/** A name is never longer; more is some other text. */
const longestName = 200

/** Gathers the messages of an old page and turns them into batches. */
export class ArchiveReading {
  /** Records met: the message blocks found, and one for a rest of the page that could not be read. */
  read = 0
  readonly #source: Pick<Source, 'path' | 'member' | 'key'>
  readonly #blocks: ThreadBlocks
  readonly #tally = new TroubleTally()
  readonly #times: PrintedTimes
  readonly #messages: PageMessages
  readonly #direction = new TimeDirection()
  readonly #accounts = new Accounts()
  readonly #announced = new Set<string>()
  #title: string | null = null
  #owner: string | null = null
  #key = ''
  #newestFirst: boolean | null = null
  #chats: Chat[] = []
  #held: Message[] = []
  #unparsed: Unparsed[] = []
  #wasCutInMessage = false

  constructor(
    source: Pick<Source, 'path' | 'member' | 'key'>,
    { limits, zone, stated }: Pick<ParseContext<unknown>, 'limits' | 'zone' | 'stated'>,
  ) {
    this.#source = source
    const [dialect] = settleDialects([noDates], stated) as [DateDialect]
    this.#times = new PrintedTimes(zone, dialect, this.#tally)
    this.#messages = new PageMessages(this.#times, (name) => this.#accounts.account(name))
    this.#blocks = new ThreadBlocks(
      {
        title: (element) => this.#takeTitle(element),
        list: (heading) => this.#begin(heading),
        message: (block) => this.#message(block),
      },
      limits,
    )
  }

  push(bytes: Uint8Array): void {
    this.#blocks.push(bytes)
  }

  /** What was gathered, once it is enough for a batch. */
  *full(): Generator<Batch> {
    if (this.#held.length + this.#unparsed.length >= batchMessages) yield this.#batch()
  }

  *finish(): Generator<Batch> {
    this.#blocks.end()
    this.#reportRest()
    const batch = this.#batch()
    const warnings = this.#tally.warnings(timeSentences)
    const owners: Account[] = this.#owner === null ? [] : [this.#accounts.account(this.#owner)]
    yield { ...batch, warnings, ...(owners.length > 0 ? { owners } : {}) }
  }

  #batch(): Batch {
    this.#newestFirst ??= this.#direction.newestFirst ?? true
    for (const message of this.#held) {
      message.order = this.#newestFirst ? 0 - message.locator.number : message.locator.number
    }
    const batch = { chats: this.#chats, messages: this.#held, unparsed: this.#unparsed, warnings: [] }
    this.#chats = []
    this.#held = []
    this.#unparsed = []
    return batch
  }

  /** The heading is the owner's name where the title says whose page it is: `<name> - Messages`. */
  #takeTitle(element: HtmlElement): void {
    const text = textBelow(element).trim()
    if (element.name === 'title') this.#title ??= text
    else if (text !== '' && this.#title?.startsWith(`${text} - `)) this.#owner ??= text
  }

  #begin({ names, byteStart }: ListHeading): void {
    this.#direction.interrupt()
    const chat = chatOf(names, this.#owner, this.#accounts, `file:${this.#source.key}/${byteStart}`)
    this.#key = chat.key
    if (this.#announced.has(chat.key)) return
    this.#announced.add(chat.key)
    this.#chats.push(chat)
  }

  #message(block: MessageBlock): void {
    const { header, byteEnd } = block
    this.read++
    const locator = { prefix: 'message block ', number: this.read, byteStart: header.start, byteEnd }
    const [name, time] = [textOfClass(header, 'user'), textOfClass(header, 'meta')]
    if (block.isCut) {
      this.#wasCutInMessage = true
      this.#fail('truncated', 'is cut off by the end of the file', locator)
    } else if (block.trouble !== null) this.#fail(block.trouble, troubles[block.trouble], locator)
    else if ((name === null && time === null) || (name?.length ?? 0) > longestName) {
      this.#fail('not-a-message', 'has neither a sender nor a time', locator)
    } else this.#add(block, { name, time }, locator)
  }

  #add(block: MessageBlock, { name, time }: { name: string | null; time: string | null }, locator: Locator): void {
    if (block.misencoded) this.#tally.count('invalid-encoding', locator)
    const printed = this.#times.read(time === '' ? null : time, locator)
    if (this.#newestFirst === null) this.#direction.add(printed.reading)
    this.#held.push(
      this.#messages.message({
        app: 'facebook',
        chat: this.#key,
        sender: name === null || name === '' ? null : this.#accounts.account(name),
        time: printed,
        body: readPageBody(block.body),
        locator,
      }),
    )
  }

  #fail(reason: string, what: string, locator: Locator): void {
    const { number, byteStart, byteEnd } = locator
    const place = `message block ${number} (bytes ${byteStart} to ${byteEnd})`
    const message = `${this.#name}: ${place} ${what}. Look at these bytes in the export`
    this.#unparsed.push({ outcome: 'failed', reason, locator, message })
  }

  /** A page that ends too early, or shows no messages, is short of at least one record. */
  #reportRest(): void {
    const { isCut } = this.#blocks
    if (this.#wasCutInMessage || (!isCut && this.read > 0)) return
    const [reason, what] = isCut
      ? ['truncated', 'the page ends before its structure is closed; what followed is missing']
      : ['no-messages', 'the page holds no messages']
    this.read++
    this.#unparsed.push({ outcome: 'failed', reason, locator: null, message: `${this.#name}: ${what}. ${again}` })
  }

  get #name(): string {
    const { path, member } = this.#source
    return member === null ? path : `${path}!/${member}`
  }
}

const again = 'Compare the file with its original, or ask for the export again'

const troubles = {
  'record-too-large': 'is longer than the limit recordBytes',
  'too-deep': 'is nested deeper than the limit depth',
} as const
