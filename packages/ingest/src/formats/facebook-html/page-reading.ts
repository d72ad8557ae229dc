import type { Account, App, Batch, Chat, Locator, Message, Unparsed } from '@casethread/model'
import { type HtmlElement, textBelow } from '../../containers/html-element.ts'
import type { ParseContext, Source } from '../../format.ts'
import { kindByMembers } from '../../meta/kind-by-members.ts'
import { folderKey, type Layout, readLayout } from '../../meta/layout.ts'
import { readPageBody } from '../../meta/page-body.ts'
import { PageMessages } from '../../meta/page-message.ts'
import type { DateDialect } from '../../meta/printed-date.ts'
import { PrintedTimes, timeSentences } from '../../meta/printed-times.ts'
import { TimeDirection } from '../../meta/time-direction.ts'
import { TroubleTally } from '../../trouble-tally.ts'
import { type Block, BlockFinder } from './block-finder.ts'
import { memberList, memberNames } from './participants.ts'

/** So many messages are held before they go out, since the order of time shows only over many. */
const batchMessages = 4000
const rememberedSenders = 1000
const rememberedHeadings = 50

interface Heading {
  name: string
  start: number
  text: string
}

/** Gathers the blocks of one page and turns them into batches. */
export class PageReading {
  /** Records met: the blocks found, and one for a rest of the page that could not be read. */
  read = 0
  readonly #source: Pick<Source, 'path' | 'member' | 'key'>
  readonly #layout: Layout
  readonly #finder: BlockFinder
  readonly #tally = new TroubleTally()
  readonly #times: PrintedTimes
  readonly #messages: PageMessages
  readonly #direction = new TimeDirection()
  readonly #accounts = new Map<string, Account>()
  readonly #senders = new Set<string>()
  readonly #headings: Heading[] = []
  #title: string | null = null
  #memberLists: readonly string[] = []
  #newestFirst: boolean | null = null
  #chat: Chat | null = null
  #held: Message[] = []
  #unparsed: Unparsed[] = []
  #wasCutInBlock = false

  constructor(
    source: Pick<Source, 'path' | 'member' | 'key'>,
    dialect: DateDialect,
    { limits, zone }: Pick<ParseContext<unknown>, 'limits' | 'zone'>,
  ) {
    this.#source = source
    this.#layout = readLayout(source, 'html')
    this.#times = new PrintedTimes(zone, dialect, this.#tally)
    this.#messages = new PageMessages(this.#times, (name) => this.#account(name))
    this.#finder = new BlockFinder(
      { block: (block) => this.#block(block), other: (element) => this.#heading(element) },
      limits,
    )
  }

  push(bytes: Uint8Array): void {
    this.#finder.push(bytes)
  }

  /** What was gathered, once it is enough for a batch. */
  *full(): Generator<Batch> {
    if (this.#held.length + this.#unparsed.length >= batchMessages) yield* this.#batches()
  }

  *finish(): Generator<Batch> {
    this.#finder.end()
    this.#reportRest()
    const early = this.#chat
    yield* this.#batches()
    const warnings = this.#tally.warnings(timeSentences)
    const chats = early === null || sameChat(early, this.#chatNow()) ? [] : [this.#chatNow()]
    if (chats.length + warnings.length > 0) yield { chats, messages: [], unparsed: [], warnings }
  }

  *#batches(): Generator<Batch> {
    const chats: Chat[] = []
    if (this.#chat === null && this.#held.length > 0) {
      this.#chat = this.#chatNow()
      chats.push(this.#chat)
    }
    this.#newestFirst ??= this.#direction.newestFirst ?? true
    const messages = this.#held
    const unparsed = this.#unparsed
    this.#held = []
    this.#unparsed = []
    for (const message of messages) {
      message.order = this.#newestFirst ? 0 - message.locator.number : message.locator.number
    }
    if (messages.length + unparsed.length > 0) yield { chats, messages, unparsed, warnings: [] }
  }

  /** What stands above the first block can be the title or the list of members. */
  #heading(element: HtmlElement): void {
    if (this.read > 0 || this.#headings.length >= rememberedHeadings) return
    const isTitle = element.name === 'title' || element.name === 'h1'
    const text = isTitle ? textBelow(element).trim() : memberList(element)
    if (text !== null && text !== '') this.#headings.push({ name: element.name, start: element.start, text })
  }

  /** The newest pages of Instagram are all titled with the app's name (seen 2025). */
  #takeHeadings(before: number): void {
    const above = this.#headings.filter(({ start }) => start < before)
    const titled = (tag: string): string | undefined => above.find(({ name }) => name === tag)?.text
    const title = titled('h1') ?? titled('title') ?? null
    this.#title = title !== null && /^(?:instagram|facebook|messenger)$/i.test(title) ? null : title
    this.#memberLists = above.filter(({ name }) => name !== 'h1' && name !== 'title').map(({ text }) => text)
  }

  #block({ element, kind }: Block): void {
    if (this.read === 0) this.#takeHeadings(element.start)
    this.read++
    const locator = { prefix: 'message block ', number: this.read, byteStart: element.start, byteEnd: element.end }
    if (element.isCut) {
      this.#wasCutInBlock = true
      this.#fail('truncated', 'is cut off by the end of the file', locator)
    } else if (element.trouble !== null) this.#fail(element.trouble, troubles[element.trouble], locator)
    else if (kind === 'broken') this.#fail('not-a-message', 'lacks its sender or its time', locator)
    else this.#message(element, locator)
  }

  #message(element: HtmlElement, locator: Locator): void {
    const inside = element.elements
    const last = inside.findLastIndex((inner) => textBelow(inner).trim() !== '')
    const [first, time] = [inside[0], inside[last]]
    if (first === undefined || time === undefined) return
    const name = textBelow(first).trim()
    if (this.#senders.size < rememberedSenders && name !== '') this.#senders.add(name)
    if (element.misencoded) this.#tally.count('invalid-encoding', locator)
    const printed = this.#times.read(textBelow(time).trim(), locator)
    if (this.#newestFirst === null) this.#direction.add(printed.reading)
    const message = this.#messages.message({
      app: this.#app,
      chat: this.#key,
      sender: name === '' ? null : this.#account(name),
      time: printed,
      body: readPageBody(inside.slice(1, last)),
      locator,
    })
    this.#held.push(message)
  }

  #fail(reason: string, what: string, locator: Locator): void {
    const { number, byteStart, byteEnd } = locator
    const place = `message block ${number} (bytes ${byteStart} to ${byteEnd})`
    const message = `${this.#name}: ${place} ${what}. Look at these bytes in the export`
    this.#unparsed.push({ outcome: 'failed', reason, locator, message })
  }

  /** A page that ends too early, or shows no messages, is short of at least one record. */
  #reportRest(): void {
    const isCut = this.#finder.isCut
    if (this.#wasCutInBlock || (!isCut && this.read > 0)) return
    const [reason, what] = isCut
      ? ['truncated', 'the page ends before its structure is closed; what followed is missing']
      : ['no-messages', 'the page holds no message with a sender and a time']
    this.read++
    this.#unparsed.push({ outcome: 'failed', reason, locator: null, message: `${this.#name}: ${what}. ${again}` })
  }

  #chatNow(): Chat {
    const members = this.#members()
    return {
      app: this.#app,
      key: this.#key,
      title: this.#title,
      kind: kindByMembers(members, [...this.#senders]),
      participants: members.map((name) => this.#account(name)),
      section: this.#layout.section,
    }
  }

  /** Other lines above the messages have a colon too; that of the members names somebody who wrote. */
  #members(): string[] {
    const lists = this.#memberLists.map((list) => memberNames(list, this.#senders))
    return lists.find((names) => names.some((name) => this.#senders.has(name))) ?? []
  }

  /** By the folders around the page; without any it is Facebook. */
  get #app(): App {
    return this.#layout.app ?? 'facebook'
  }

  /** The same as that of the JSON copy of the thread. */
  get #key(): string {
    return folderKey(this.#layout) ?? `file:${this.#source.key}`
  }

  #account(name: string): Account {
    let account = this.#accounts.get(name)
    if (account === undefined) {
      account = { app: this.#app, kind: 'name', value: name, name }
      this.#accounts.set(name, account)
    }
    return account
  }

  get #name(): string {
    const { path, member } = this.#source
    return member === null ? path : `${path}!/${member}`
  }
}

const sameChat = (a: Chat, b: Chat): boolean => a.kind === b.kind && a.participants.length === b.participants.length

const again = 'Compare the file with its original, or ask for the export again'

const troubles = {
  'record-too-large': 'is longer than the limit recordBytes',
  'too-deep': 'is nested deeper than the limit depth',
} as const
