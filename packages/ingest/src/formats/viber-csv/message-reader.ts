import type { Attachment, Chat, Locator, Message, TimeDoubt, Unparsed, WarningCode, Zone } from '@casethread/model'
import type { LineExtent } from '../../containers/line-records.ts'
import type { SettledOrder } from '../../time/date-order.ts'
import type { InstantReading, LocalReading, LocalTime } from '../../time/local-time.ts'
import { TroubleTally } from '../../trouble-tally.ts'
import type { ClockScanner } from './clock-scanner.ts'
import type { EpochTime } from './csv-clock.ts'
import { People } from './people.ts'
import { mayBePlaceholder, placeholderOf } from './placeholders.ts'
import type { FileDecision } from './settle.ts'

/** Viber opened in December 2010. */
const earliest = Date.UTC(2010, 0, 1)
const latest = Date.UTC(2100, 0, 1)
const utc: Zone = { name: 'UTC', known: 'source' }

/** What a row says, its parts as stored. */
export interface RowParts {
  name: string
  phone: string
  message: string
  /** The message as stored, where it stood in quotation marks that the app does not use; null where it is the same. */
  stored: string | null
  /** Its parts could not be told apart for certain. */
  doubtful: boolean
  /** What other columns hold, by their names. */
  extras: Readonly<Record<string, string>> | null
}

/** Where a row lies, and whether all its bytes are valid in the file's encoding. */
type RowPlace = LineExtent & { valid: boolean }

/** Turns the rows of one file into messages. */
export class MessageReader {
  /** Records met, counted where they begin. */
  read = 0
  messages: Message[] = []
  unparsed: Unparsed[] = []
  readonly tally = new TroubleTally()
  readonly people: People
  readonly #chat: string
  readonly #name: string
  readonly #local: LocalTime
  readonly #orders: ReadonlyMap<number, SettledOrder>
  #rows = 0
  #failed = false
  /** The reading of the row before. */
  #before = Number.NaN

  constructor(source: { key: string; name: string }, decision: FileDecision, local: LocalTime) {
    this.#chat = `file:${source.key}`
    this.#name = source.name
    this.#local = local
    this.#orders = new Map(decision.orders.map((order) => [order.notation, order]))
    this.people = new People(decision)
  }

  /** A row at which a clock, or a number of seconds, was read. */
  row(place: RowPlace, parts: RowParts, clock: ClockScanner | EpochTime, raw: string): void {
    this.#rows++
    const { message, stored } = parts
    const locator = locatorOf(place)
    const sender = this.people.sender(parts.name, parts.phone)
    const { sentAt, ambiguousAt, timeDoubt, zone } = 'unit' in clock ? readEpoch(clock) : this.#time(clock, locator)
    const media = placeholderOf(message)
    const text = media === null && message !== '' ? message : null
    this.messages.push({
      chat: this.#chat,
      sender: sender.account,
      sentAt,
      sentAtRaw: raw,
      zone,
      ambiguousAt,
      timeDoubt,
      kind: media !== null ? 'media' : text === null ? 'other' : 'text',
      event: null,
      eventDetails: detailsOf(parts.extras, sender.details, media),
      text,
      textSource: stored ?? (media === null ? null : message),
      state: 'live',
      edited: false,
      forwarded: false,
      attachments: media === null ? [] : [unnamedFile()],
      call: null,
      location: null,
      replyTo: null,
      reactions: [],
      recovery: null,
      locator,
      order: place.line,
    })
    if (!place.valid) this.tally.count('invalid-encoding', locator)
    if (parts.doubtful) this.tally.count('field-doubtful', locator)
    if (sentAt === null || timeDoubt !== null) this.#countTime(sentAt, timeDoubt, zone, locator)
    if (mayBePlaceholder(message)) this.tally.countUnknown([message], locator)
  }

  skip(reason: string, extent: LineExtent): void {
    this.unparsed.push({ outcome: 'skipped', reason, locator: locatorOf(extent), message: null })
  }

  fail(reason: string, extent: LineExtent, what: string): void {
    this.#failed = true
    const { line, byteStart, byteEnd } = extent
    const message = `${this.#name}: line ${line} (bytes ${byteStart} to ${byteEnd}) ${what}. Look at these bytes in the export`
    this.unparsed.push({ outcome: 'failed', reason, locator: locatorOf(extent), message })
  }

  /** A line that looks like the beginning of a row but stands within a message. */
  suspect(line: number): void {
    this.tally.count('suspicious-header', { prefix: 'line ', number: line })
  }

  /** The file has no row at all: whatever it holds was not read. */
  reportNothing(): void {
    if (this.#rows > 0 || this.#failed) return
    this.read = 1
    const message = `${this.#name}: no line begins with date and time as the rows of Viber do. Check the format that was stated`
    this.unparsed = [{ outcome: 'failed', reason: 'no-messages', locator: null, message }]
  }

  chat(title: string | null): Chat {
    return { app: 'viber', key: this.#chat, title, ...this.people.company(title), section: null }
  }

  #time(clock: ClockScanner, locator: Locator): LocalReading {
    const settled = this.#orders.get(clock.notation)
    const order = settled?.order ?? 'dmy'
    let reading = clock.reading(order)
    if (Number.isNaN(reading)) {
      reading = clock.reading(order === 'mdy' ? 'dmy' : 'mdy')
      if (!Number.isNaN(reading)) this.tally.count('date-order-mixed', locator)
    }
    if (clock.offset !== null) return { ...plausible(reading - clock.offset * 60_000), zone: utc }
    if (reading < this.#before) this.tally.count('suspicious-header', locator)
    this.#before = reading
    const time = this.#local.read(reading >= earliest && reading < latest ? reading : Number.NaN)
    if ((settled?.open ?? true) && clock.isOpen && time.timeDoubt !== 'out-of-range') {
      const other = this.#local.read(clock.reading(order === 'mdy' ? 'dmy' : 'mdy')).sentAt
      return { ...time, ambiguousAt: other, timeDoubt: 'date-order' }
    }
    return { ...time, timeDoubt: time.timeDoubt ?? (clock.halfDoubtful ? 'day-half' : null) }
  }

  #countTime(sentAt: number | null, timeDoubt: TimeDoubt | null, zone: Zone, locator: Locator): void {
    const count = (code: WarningCode) => this.tally.count(code, locator)
    if (timeDoubt === 'date-order') count('date-order-undecidable')
    else if (timeDoubt === 'out-of-range') count('time-out-of-range')
    else if (timeDoubt !== null) count('time-doubtful')
    if (sentAt === null && zone.name === null && timeDoubt !== 'out-of-range') count('zone-unknown')
  }
}

function detailsOf(
  extras: RowParts['extras'],
  ofSender: Readonly<Record<string, string>> | null,
  media: string | null,
): Message['eventDetails'] {
  if (extras === null && media === null) return ofSender
  return { ...extras, ...ofSender, ...(media === null ? {} : { media }) }
}

const unnamedFile = (): Attachment => ({
  name: null,
  mime: null,
  sizeBytes: null,
  sha256: null,
  found: false,
  path: null,
})

const locatorOf = ({ line, byteStart, byteEnd }: LineExtent): Locator => ({
  prefix: 'line ',
  number: line,
  byteStart,
  byteEnd,
})

const plausible = (at: number): InstantReading =>
  at >= earliest && at < latest
    ? { sentAt: at, ambiguousAt: null, timeDoubt: null }
    : { sentAt: null, ambiguousAt: null, timeDoubt: 'out-of-range' }

const readEpoch = ({ at }: EpochTime): LocalReading => ({ ...plausible(at), zone: utc })
