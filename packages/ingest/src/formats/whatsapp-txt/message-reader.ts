import type { Account, Chat, DeviceZone, Message, Unparsed } from '@casethread/model'
import { lineEnds } from '../../containers/text-lines.ts'
import { Accounts } from './accounts.ts'
import { type Body, type BodyRules, mayBeSpecial, readBody } from './body.ts'
import { ChatFacts } from './chat-facts.ts'
import { inFileName } from './chat-title.ts'
import { type HeaderScanner, shapes } from './header.ts'
import { LabelCache, labelEnd } from './label.ts'
import { isWordMark, withoutMarks } from './normal-form.ts'
import { isEncryptionNotice, type Notice, readNotice } from './notice.ts'
import type { Extent, RawRecord, RecordSink } from './record-reader.ts'
import { RecordTimes, Tally } from './record-times.ts'
import type { FileDecision } from './settle.ts'
import { hasWordMark } from './survey.ts'

const locatorPrefix = 'line '
const day = 86_400_000
/** A label of fewer records than this may be the beginning of a notice that holds a colon. */
const fewRecords = 3
/** Encryption notices behind a label stand at the start of a file. */
const opening = 20
/** Notices that an iPhone file without any marks (saved by another program) may have behind a label. */
const certainEvents: ReadonlySet<string> = new Set(['security-code-changed', 'disappearing-on', 'disappearing-off'])

/** Shared, since nearly every message has none and a million empty lists are work for the collector. Never added to. */
const noAttachments: Message['attachments'] = []
const noReactions: Message['reactions'] = []

interface Label {
  account: Account
  /** As printed, without marks. */
  text: string
  records: number
  /** The label may go on behind its colon, see `FileFacts.compoundLabels`. */
  compound: boolean
}

/** Makes messages of records, and keeps what is to be said about the file as a whole. */
export class MessageReader implements RecordSink {
  messages: Message[] = []
  unparsed: Unparsed[] = []
  /** Records met, counted as they begin. */
  read = 0
  readonly times: RecordTimes
  readonly facts: ChatFacts
  readonly foreign = new Tally()
  readonly suspicious = new Tally()
  readonly unknownNotices = new Tally()
  readonly unknownMarked = new Tally()
  readonly invalid = new Tally()
  truncatedLine: number | null = null

  readonly #decision: FileDecision
  readonly #chat: string
  readonly #accounts = new Accounts()
  readonly #labels: LabelCache<Label>
  readonly #compound: ReadonlySet<string>
  #recentFrame = -1
  #shape = 0
  #lastReading = Number.NaN
  #order = 0

  constructor(decision: FileDecision, chat: Pick<Chat, 'key' | 'title'>, zone: DeviceZone) {
    this.#decision = decision
    this.#chat = chat.key
    this.times = new RecordTimes(zone, decision)
    this.facts = new ChatFacts(this.#accounts)
    // Without the title to confirm it, `BANK: ` may just as well be how all of somebody's messages begin.
    this.#compound = new Set(decision.compoundLabels.filter((label) => isTitle(label, chat.title)))
    const stems = new Set([...this.#compound].map((label) => label.slice(0, label.indexOf(': '))))
    this.#labels = new LabelCache((name) => ({
      account: this.#accounts.of(name),
      text: withoutMarks(name).trim(),
      records: decision.labels.get(name) ?? 1,
      compound: stems.has(name),
    }))
  }

  accepts(header: HeaderScanner): boolean {
    const frame = header.frame
    if (frame === this.#recentFrame) return true
    if (!this.#decision.frames.includes(frame)) return false
    this.#recentFrame = frame
    return true
  }

  open(header: HeaderScanner, line: number, lineEndBefore: number): void {
    this.read++
    this.#shape = header.shape
    this.#lastReading = this.times.reading
    this.times.read(header, line)
    const behindLf = this.#decision.crlfRecords && lineEndBefore === lineEnds.lf
    if (behindLf || this.#decision.rareDialects.includes(header.dialect)) this.suspicious.add(line)
  }

  close(record: RawRecord): void {
    const { bytes, rest, firstLineEnd } = record
    const colon = labelEnd(bytes, rest, firstLineEnd)
    const markFirst = this.#shape === shapes.bracket && hasWordMark(bytes, rest)
    if (colon >= 0 && !markFirst) {
      this.#labelled(record, colon)
      return
    }
    const text = this.#text(record, rest)
    const notice = readNotice(text)
    if (notice === null && colon >= 0) {
      this.#labelled(record, colon)
      return
    }
    if (notice === null) this.unknownNotices.add(record.line)
    this.#notice(record, text, notice ?? { event: 'other', details: {} }, null)
  }

  tooLarge(extent: Extent): void {
    this.#order++
    this.#fail(extent, 'record-too-large', 'is longer than the limit for one record; raise the limit to read it')
  }

  foreignHeader(line: number): void {
    this.foreign.add(line)
  }

  preamble(extent: Extent): void {
    this.read++
    this.unparsed.push({ outcome: 'skipped', reason: 'preamble', locator: locatorOf(extent), message: null })
  }

  cutShort(extent: Extent, header: HeaderScanner): boolean {
    const mainFrame = this.#decision.mainFrame
    if (header.comma !== ((mainFrame & 8) !== 0)) return false
    this.read++
    this.truncatedLine = extent.line
    this.#fail(extent, 'truncated', 'breaks off inside the date and time; ask for a complete copy of the file')
    return true
  }

  #fail(extent: Extent, reason: string, words: string): void {
    const locator = locatorOf(extent)
    this.unparsed.push({ outcome: 'failed', reason, locator, message: `Line ${extent.line} ${words}` })
  }

  #labelled(record: RawRecord, firstColon: number): void {
    const { bytes, rest, firstLineEnd } = record
    let colon = firstColon
    let label = this.#labels.get(bytes, rest, colon)
    if (label.compound) {
      const second = labelEnd(bytes, colon + 2, firstLineEnd)
      if (second >= 0 && this.#compound.has(bytes.toString('utf8', rest, second))) {
        colon = second
        label = this.#labels.get(bytes, rest, colon)
      }
    }
    if (label.records < fewRecords && this.#isNoticeWithColon(record)) return
    const body = this.#text(record, Math.min(colon + 2, Math.max(colon + 1, record.end)))
    const notice = this.#noticeBehind(label, body)
    if (notice !== null) {
      this.#notice(record, body, notice, label)
      return
    }
    this.#suspect(record, label)
    this.#message(record, label, body)
  }

  /** `You changed the subject from "a" to "b: c"`: the colon belongs to what the notice quotes, not to a name. */
  #isNoticeWithColon(record: RawRecord): boolean {
    const text = this.#text(record, record.rest)
    const notice = readNotice(text)
    const { actor = '', target = '', names = '' } = notice?.details ?? {}
    if (notice === null || `${actor}${target}${names}`.includes(':')) return false
    this.#notice(record, text, notice, null)
    return true
  }

  /** A notice that the app printed behind a name. */
  #noticeBehind(label: Label, body: string): Notice | null {
    if (this.#shape === shapes.bracket) {
      if (isWordMark(body.charCodeAt(0))) return this.#isPlaceholder(body) ? null : readNotice(body)
      if (
        !this.#decision.marked &&
        (label.records < fewRecords || this.#order < opening || body.startsWith(label.text))
      ) {
        const notice = readNotice(body)
        if (notice !== null && (certainEvents.has(notice.event) || notice.details.actor === label.text)) return notice
      }
    }
    if (this.#order < opening && isEncryptionNotice(body)) return { event: 'encryption-notice', details: {} }
    // An Android export with `+123: +123 updated the message timer` (frozenspider, 2023).
    if (!body.startsWith(label.text)) return null
    const notice = readNotice(body)
    return notice !== null && notice.details.actor === label.text ? notice : null
  }

  #isPlaceholder(body: string): boolean {
    return readBody(body, this.#rules()) !== null
  }

  #rules(): BodyRules {
    const bracket = this.#shape === shapes.bracket
    return {
      marked: bracket && this.#decision.marked,
      nullIsViewOnce: this.#shape === shapes.dash,
      placeholderBehindText: this.#shape === shapes.colon,
    }
  }

  /** A label met for the first and only time, with a time far behind the one before: perhaps quoted text. */
  #suspect(record: RawRecord, label: Label): void {
    if (label.records === 1 && this.times.reading < this.#lastReading - day) this.suspicious.add(record.line)
  }

  #message(record: RawRecord, label: Label, body: string): void {
    const special = mayBeSpecial(body, this.#shape === shapes.bracket) ? readBody(body, this.#rules()) : null
    if (special === null && this.#shape === shapes.bracket && isWordMark(body.charCodeAt(0))) {
      this.unknownMarked.add(record.line)
    }
    this.facts.author(label.account)
    const message = this.#base(record, label.account, body)
    if (special !== null) fill(message, special, body)
    this.messages.push(message)
  }

  #notice(record: RawRecord, text: string, notice: Notice, label: Label | null): void {
    this.facts.notice(notice, label?.account ?? null)
    const message = this.#base(record, null, text)
    message.kind = 'system'
    message.event = notice.event
    message.eventDetails = label === null ? notice.details : { label: label.text, ...notice.details }
    this.messages.push(message)
  }

  #text(record: RawRecord, from: number): string {
    const text = record.bytes.toString('utf8', from, record.end)
    if (!record.valid && text.includes('\ufffd')) this.#countInvalid(record)
    return text
  }

  /** Characters replaced in the record, beside those that the author sent. */
  #countInvalid(record: RawRecord): void {
    const bytes = record.bytes.subarray(record.rest, record.end)
    const replaced = bytes.toString('utf8').split('\ufffd').length
    const sent = bytes.toString('latin1').split('\xef\xbf\xbd').length
    if (replaced > sent && this.invalid.lines.at(-1) !== record.line) this.invalid.add(record.line)
  }

  #base(record: RawRecord, sender: Account | null, text: string): Message {
    const { at, other, doubt, zone } = this.times
    return {
      chat: this.#chat,
      sender,
      sentAt: at,
      sentAtRaw: record.bytes.toString('utf8', record.rawStart, record.rawEnd),
      zone,
      ambiguousAt: other,
      timeDoubt: doubt,
      kind: 'text',
      event: null,
      eventDetails: null,
      text,
      textSource: null,
      state: 'live',
      edited: false,
      forwarded: false,
      attachments: noAttachments,
      call: null,
      location: null,
      replyTo: null,
      reactions: noReactions,
      recovery: null,
      locator: {
        prefix: locatorPrefix,
        number: record.line,
        byteStart: record.byteStart,
        byteEnd: record.byteEnd,
      },
      order: this.#order++,
    }
  }
}

function fill(message: Message, body: Body, source: string): void {
  message.kind = body.kind
  message.text = body.text
  message.textSource = body.text === source || source === '' ? null : source
  message.event = body.event
  message.eventDetails = body.details
  message.attachments = body.attachments
  message.call = body.call
  message.location = body.location
  message.edited = body.edited
  if (body.deleted) message.state = 'deleted-flagged'
}

const isTitle = (label: string, title: string | null): boolean =>
  title !== null && inFileName(withoutMarks(label).trim()) === inFileName(title)

const locatorOf = ({ line, byteStart, byteEnd }: Extent) => ({
  prefix: locatorPrefix,
  number: line,
  byteStart,
  byteEnd,
})
