import type { Warning, WarningCode } from '@casethread/model'
import type { MessageReader } from './message-reader.ts'
import type { Tally } from './record-times.ts'
import type { FileDecision, OrderReason } from './settle.ts'

/** The app exports at most this many messages, without and with media (its help pages, quoted second hand). */
const exportCaps = [40_000, 10_000]
const closeToCap = 0.01

/** What is to be said about a file as a whole: one warning for each trouble, with its number and first places. */
export function fileWarnings(reader: MessageReader, decision: FileDecision, zoneKnown: boolean): Warning[] {
  const { times } = reader
  const warnings: Warning[] = []
  const warn = (code: WarningCode, tally: Tally, words: string): void => {
    if (tally.count > 0) warnings.push(warningOf(code, tally, words))
  }
  if (!zoneKnown && reader.read > 0) warnings.push(zoneUnknown(reader.read))
  warn('date-order-undecidable', times.ambiguous, openDates(decision))
  if (isMixed(decision) || times.contrary.count > 0) warnings.push(mixedOrder(times.contrary))
  for (const [code, tally, words] of recordTallies(reader)) warn(code, tally, words)
  return [...warnings, ...endWarnings(reader), ...capWarning(reader.read)]
}

const recordTallies = (reader: MessageReader): [WarningCode, Tally, string][] => [
  [
    'time-doubtful',
    reader.times.setBack,
    'Times in the hour that occurs twice when the clock is set back: the first is taken, the second kept beside it',
  ],
  [
    'time-doubtful',
    reader.times.setForward,
    'Times in the hour that does not exist when the clock is set forward; check the stated zone',
  ],
  [
    'time-doubtful',
    reader.times.zoneChanged,
    'Times at a change of the device’s zone, which fit the clock before and after it or neither; that before is taken, the other kept beside it',
  ],
  [
    'zone-unknown',
    reader.times.unplaced,
    'Times before the first zone of the custody file, without an instant; add the zone that the device was set to before',
  ],
  ['time-doubtful', reader.times.halfDoubtful, '24-hour times with a word for the half of the day, which is ignored'],
  [
    'time-doubtful',
    reader.times.undated,
    'Dates without a year, impossible, or of a calendar that cannot be told; no time is given',
  ],
  [
    'time-out-of-range',
    reader.times.outOfRange,
    'Dates before 2009, when the app did not exist; the clock of the phone may have been wrong',
  ],
  [
    'suspicious-header',
    reader.suspicious,
    'Records that may be text quoted inside the one before; compare with the phone',
  ],
  [
    'suspicious-header',
    reader.foreign,
    'Lines like the beginning of a message of another export, kept as text of the message they stand in',
  ],
  ['unknown-type', reader.unknownNotices, 'Records without author and of unknown wording, kept as notices of the app'],
  [
    'unknown-type',
    reader.unknownMarked,
    'Messages that begin with the mark of the app’s own words but have unknown wording, kept as messages of their label',
  ],
  [
    'invalid-encoding',
    reader.invalid,
    'Records with bytes that are not valid in the encoding of the file, shown as U+FFFD',
  ],
]

function warningOf(code: WarningCode, { count, lines }: Tally, words: string): Warning {
  const places = `line ${lines.join(', ')}${count > lines.length ? ' …' : ''}`
  const [line] = lines
  return {
    code,
    message: `${words}: ${count} (${places})`,
    locator: line === undefined ? null : { prefix: 'line ', number: line },
    records: count,
  }
}

const zoneUnknown = (records: number): Warning => ({
  code: 'zone-unknown',
  message:
    'The file holds clock readings without a time zone, and none was stated: no message has an instant. ' +
    'State the zone of the exporting phone, for example --zone Europe/Brussels',
  locator: null,
  records,
})

const orderNames = { dmy: 'day first', mdy: 'month first', ymd: 'year first' } as const

function openDates(decision: FileDecision): string {
  const open = decision.orders.find((order) => order.open)
  const order = orderNames[open?.order ?? 'dmy']
  return `Dates that can be read with the day or the month first, read ${order}, the other reading kept; state the order with --date-order dmy or mdy`
}

const isMixed = (decision: FileDecision): boolean =>
  decision.orders.some(({ mixed }) => mixed) ||
  new Set(decision.orders.filter(({ reason }) => isByNumbers(reason)).map(({ order }) => order)).size > 1

const isByNumbers = (reason: OrderReason): boolean => reason === 'numbers'

function mixedOrder(contrary: Tally): Warning {
  const words = 'Dates that can only be read against the order of their file'
  if (contrary.count > 0) return warningOf('date-order-mixed', contrary, words)
  const message = 'Day-first and month-first dates occur in this file; each is read as its own numbers or notation tell'
  return { code: 'date-order-mixed', message, locator: null, records: 0 }
}

function endWarnings(reader: MessageReader): Warning[] {
  const line = reader.truncatedLine
  if (line === null) return []
  const message = `The file stops in the middle of line ${line}; what follows is missing. Ask for a complete copy`
  return [{ code: 'truncated', message, locator: { prefix: 'line ', number: line }, records: 1 }]
}

function capWarning(records: number): Warning[] {
  const cap = exportCaps.find((limit) => Math.abs(records - limit) <= limit * closeToCap)
  if (cap === undefined) return []
  const message =
    `The file holds ${records} records; the app exports no more than about ${cap}, so older messages may be missing. ` +
    'Compare with a full extraction of the phone'
  return [{ code: 'export-cap', message, locator: null, records }]
}
