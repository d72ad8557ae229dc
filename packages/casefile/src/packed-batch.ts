import type {
  Account,
  Attachment,
  Call,
  Chat,
  EventDetails,
  Location,
  Unparsed,
  Warning,
  Zone,
} from '@casethread/model'

/** What every message has. Chat, sender and prefix are indexes into what the batches of a source have announced so far. */
export interface PlainRow {
  chat: number
  /** -1 for none. */
  sender: number
  sentAt: number | null
  sentAtRaw: string | null
  text: string | null
  order: number
  prefix: number
  number: number
  byteStart: number | null
  byteEnd: number | null
}

/** The columns of one row of {@link PackedBatch.rare}: the row's index in the batch, then what a plain message has not. */
export const rareColumns = [
  'row',
  'kind',
  'extras',
  'zone',
  'event',
  'state',
  'edited',
  'forwarded',
  'textSource',
  'replyTo',
  'recovery',
  'ambiguousAt',
  'timeDoubt',
] as const

/** What few messages have, by index of the row. */
export interface RowExtras {
  row: number
  attachments: Attachment[]
  call: Call | null
  location: Location | null
  eventDetails: EventDetails | null
  reactions: { account: number; reaction: string; at: number | null }[]
}

/** The bits of the `extras` column: which side tables hold rows for a message. */
export const extraBits = { attachment: 1, call: 2, location: 4, eventDetail: 8, reaction: 16, copy: 32 } as const

/** A batch in the form in which it crosses from a parsing thread to the writer. */
export interface PackedBatch {
  accounts: Account[]
  chats: (Omit<Chat, 'participants'> & { index: number; participants: number[] })[]
  /** Those of the announced accounts that the export names as its owner's. */
  owners: number[]
  /** Profile photos of announced accounts; absent where there are none. */
  photos?: { account: number; storedName: string }[]
  /** The zone announced first is that of all rows but those that `rare` gives another. */
  zones: Zone[]
  prefixes: string[]
  rows: PackedRows
  /** For the messages with anything out of the common, in the order of their rows; flat, see {@link rareColumns}. */
  rare: (string | number | null)[]
  extras: RowExtras[]
  unparsed: Unparsed[]
  warnings: Warning[]
}

/**
 * Plain rows as one array of numbers and one text. Cloning an object a message from thread to thread costs more than
 * parsing it does; these two cost next to nothing.
 */
export interface PackedRows {
  count: number
  numbers: Float64Array
  characters: string
}

const numbersEach = 10
const absent = -1
/** On Android twenty messages share the minute, and so the time as written. */
const asBefore = -2

/** Collects the rows of one batch. */
export class RowPacker {
  #numbers = new Float64Array(1024 * numbersEach)
  readonly #texts: string[] = []
  #count = 0
  #raw: string | null = null

  get count(): number {
    return this.#count
  }

  push(row: PlainRow): void {
    const { sentAtRaw, text } = row
    const at = this.#count * numbersEach
    if (at === this.#numbers.length) this.#grow()
    const numbers = this.#numbers
    numbers[at] = row.chat
    numbers[at + 1] = row.sender
    numbers[at + 2] = row.sentAt ?? Number.NaN
    numbers[at + 3] = row.order
    numbers[at + 4] = row.prefix
    numbers[at + 5] = row.number
    numbers[at + 6] = row.byteStart ?? Number.NaN
    numbers[at + 7] = row.byteEnd ?? Number.NaN
    numbers[at + 8] = this.#rawLength(sentAtRaw)
    numbers[at + 9] = text === null ? absent : text.length
    if (text !== null) this.#texts.push(text)
    this.#count++
  }

  #grow(): void {
    const larger = new Float64Array(this.#numbers.length * 2)
    larger.set(this.#numbers)
    this.#numbers = larger
  }

  #rawLength(raw: string | null): number {
    if (raw === null) return absent
    if (raw === this.#raw) return asBefore
    this.#raw = raw
    this.#texts.push(raw)
    return raw.length
  }

  pack(): PackedRows {
    const numbers = this.#numbers.slice(0, this.#count * numbersEach)
    return { count: this.#count, numbers, characters: this.#texts.join('') }
  }
}

/** Calls back with each row in turn; the object is reused from row to row. */
export function unpackRows(
  { count, numbers, characters }: PackedRows,
  visit: (row: PlainRow, index: number) => void,
): void {
  const row: PlainRow = {
    chat: 0,
    sender: -1,
    sentAt: null,
    sentAtRaw: null,
    text: null,
    order: 0,
    prefix: 0,
    number: 0,
    byteStart: null,
    byteEnd: null,
  }
  let at = 0
  let before: string | null = null
  const take = (length: number) => {
    at += length
    return characters.slice(at - length, at)
  }
  for (let i = 0, n = 0; i < count; i++, n += numbersEach) {
    const number = (offset: number) => numbers[n + offset] as number
    row.chat = number(0)
    row.sender = number(1)
    row.sentAt = orNull(number(2))
    row.order = number(3)
    row.prefix = number(4)
    row.number = number(5)
    row.byteStart = orNull(number(6))
    row.byteEnd = orNull(number(7))
    const rawLength = number(8)
    if (rawLength >= 0) before = take(rawLength)
    row.sentAtRaw = rawLength === absent ? null : before
    row.text = number(9) === absent ? null : take(number(9))
    visit(row, i)
  }
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value)
