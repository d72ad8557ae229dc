import type { Account, Chat, Message, Unparsed, WarningCode } from '@casethread/model'
import type { LineExtent, LineRecord, LineRecordSink } from '../../containers/line-records.ts'
import { clockReading, type LocalReading, type LocalTime } from '../../time/local-time.ts'
import { TroubleTally } from '../../trouble-tally.ts'
import { type Header, hasClock, readHeader } from './header.ts'

const app = 'signal'
/** How exporters name the owner (dossier C, a guess of its author); other languages are not known. */
const ownerName = 'Me'
/** Signal, and TextSecure before it, opened in 2010. */
const earliest = Date.UTC(2010, 0, 1)

/** Turns the records of one file into messages. */
export class MessageReader implements LineRecordSink {
  /** Records met, counted where they begin. */
  read = 0
  messages: Message[] = []
  unparsed: Unparsed[] = []
  readonly tally = new TroubleTally()
  readonly #chat: string
  readonly #name: string
  readonly #local: LocalTime
  readonly #accounts = new Map<string, Account>()
  /** The reading of the record before, NaN where it had none. */
  #before = Number.NaN
  #begun = false

  constructor(source: { key: string; name: string }, local: LocalTime) {
    this.#chat = `file:${source.key}`
    this.#name = source.name
    this.#local = local
  }

  begins(bytes: Buffer, start: number, end: number): boolean {
    if (readHeader(bytes, start, end) === null) return false
    this.#begun = true
    this.read++
    return true
  }

  record(record: LineRecord): void {
    const { bytes, start, firstLineEnd, end, line, byteStart, byteEnd } = record
    const header = readHeader(bytes, start, firstLineEnd)
    const locator = { prefix: 'line ', number: line, byteStart, byteEnd }
    if (header === null) {
      this.#fail('no-header', locator, 'does not begin as it did when it was met; the file changed while it was read')
      return
    }
    const time = this.#time(header)
    const count = (code: WarningCode) => this.tally.count(code, locator)
    if (!record.valid) count('invalid-encoding')
    if (time.timeDoubt === 'out-of-range') count('time-out-of-range')
    else if (time.timeDoubt !== null) count('time-doubtful')
    else if (time.sentAt === null) count('zone-unknown')
    if (time.stepsBack || hasInnerClock(bytes, firstLineEnd, end)) count('suspicious-header')
    const text = bytes.toString('utf8', header.textStart, end)
    const { stepsBack: _, ...instant } = time
    this.messages.push({
      chat: this.#chat,
      sender: this.#account(bytes.toString('utf8', header.nameStart, header.nameEnd)),
      ...instant,
      sentAtRaw: bytes.toString('latin1', header.rawStart, header.rawEnd),
      kind: text === '' ? 'other' : 'text',
      event: null,
      eventDetails: null,
      text: text === '' ? null : text,
      textSource: null,
      state: 'live',
      edited: false,
      forwarded: false,
      attachments: [],
      call: null,
      location: null,
      replyTo: null,
      reactions: [],
      recovery: null,
      locator,
      order: line,
    })
  }

  tooLarge({ line, byteStart, byteEnd }: LineExtent): void {
    const locator = { prefix: 'line ', number: line, byteStart, byteEnd }
    this.#fail('record-too-large', locator, 'is longer than the limit recordBytes')
  }

  preamble({ line, byteStart, byteEnd }: LineExtent): void {
    this.read++
    const locator = { prefix: 'line ', number: line, byteStart, byteEnd }
    this.unparsed.push({ outcome: 'skipped', reason: 'preamble', locator, message: null })
  }

  /** The file has no record at all: whatever it holds was not read. */
  reportNothing(): void {
    if (this.#begun) return
    this.read = 1
    const message = `${this.#name}: no line begins as a message of a Signal exporter does. Check the format that was stated`
    this.unparsed = [{ outcome: 'failed', reason: 'no-messages', locator: null, message }]
  }

  get owners(): Account[] {
    const owner = this.#accounts.get(ownerName)
    return owner ? [owner] : []
  }

  chat(title: string | null): Chat {
    const participants = [...this.#accounts.values()]
    const direct = participants.length === 2 && participants.some(({ name }) => name === title || name === ownerName)
    const kind = participants.length > 2 ? 'group' : direct ? 'direct' : 'unknown'
    return { app, key: this.#chat, title, kind, participants, section: null }
  }

  #account(name: string): Account {
    let account = this.#accounts.get(name)
    if (!account) {
      account = { app, kind: 'name', value: name, name }
      this.#accounts.set(name, account)
    }
    return account
  }

  #time({ year, month, day, hour, minute }: Header): LocalReading & { stepsBack: boolean } {
    const reading = clockReading(year, month, day, hour, minute, 0)
    const stepsBack = reading < this.#before
    this.#before = reading
    return { ...this.#local.read(reading < earliest ? Number.NaN : reading), stepsBack }
  }

  #fail(reason: string, locator: NonNullable<Unparsed['locator']>, what: string): void {
    const message = `${this.#name}: the record at line ${locator.number} (bytes ${locator.byteStart} to ${locator.byteEnd}) ${what}. Look at these bytes in the export`
    this.unparsed.push({ outcome: 'failed', reason, locator, message })
  }
}

/** A later line of the record begins with a time but names nobody. */
function hasInnerClock(bytes: Buffer, firstLineEnd: number, end: number): boolean {
  for (let at = bytes.indexOf(0x0a, firstLineEnd); at >= 0 && at < end; at = bytes.indexOf(0x0a, at + 1)) {
    if (hasClock(bytes, at + 1, end)) return true
  }
  return false
}
