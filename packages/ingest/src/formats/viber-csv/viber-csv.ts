import type { Batch, ParseTotals } from '@casethread/model'
import { LineRecords } from '../../containers/line-records.ts'
import { textLines } from '../../containers/text-lines.ts'
import type { Format, ParseContext, Source } from '../../format.ts'
import type { Limits } from '../../limits.ts'
import { LocalTime } from '../../time/local-time.ts'
import { readCsvMessages } from './csv-messages.ts'
import type { FileFacts } from './facts.ts'
import { LineRows } from './line-rows.ts'
import { MessageReader } from './message-reader.ts'
import { readingNote } from './reading-note.ts'
import { type FileDecision, settleFiles } from './settle.ts'
import { sniffViberCsv } from './sniff.ts'
import { surveyFile } from './survey.ts'

const messagesInBatch = 4000

/** The CSV files of Viber's "Email message history", of Android and iPhone, and such files saved again by other programs. */
export const viberCsv = {
  id: 'viber-csv',
  title: 'Viber message history (CSV)',
  app: 'viber',
  sniff: sniffViberCsv,
  survey: surveyFile,
  settle: settleFiles,
  parse: parseViberCsv,
} as const satisfies Format<FileFacts, FileDecision>

/** One file is one chat. The chat is yielded twice: first by its title alone, at the end with those who wrote in it. */
async function* parseViberCsv(
  source: Source,
  context: ParseContext<FileDecision>,
): AsyncGenerator<Batch, ParseTotals, void> {
  const { zone, limits } = context
  const decision = context.decision ?? (await decideAlone(source, context))
  const name = source.member === null ? source.path : `${source.path}!/${source.member}`
  const reader = new MessageReader({ key: source.key, name }, decision, new LocalTime(zone))
  yield { ...taken(reader), chats: [reader.chat(decision.title)] }
  for await (const _ of read(source, { decision, limits, reader })) {
    if (reader.messages.length >= messagesInBatch) yield taken(reader)
  }
  reader.reportNothing()
  yield lastBatch(reader, decision)
  return { read: reader.read }
}

async function decideAlone(source: Source, { limits, stated }: ParseContext<FileDecision>): Promise<FileDecision> {
  const [decision] = settleFiles([{ source, survey: await surveyFile(source, limits) }], stated)
  return decision as FileDecision
}

interface Reading {
  decision: FileDecision
  limits: Limits
  reader: MessageReader
}

async function* read(source: Source, reading: Reading): AsyncGenerator<void, void, void> {
  const { decision, limits, reader } = reading
  if (decision.mode === 'csv') {
    yield* readCsvMessages(source, reading)
    return
  }
  const records = new LineRecords(new LineRows(reader, decision), limits.recordBytes)
  for await (const lines of textLines(source.chunks(), { lineBytes: limits.recordBytes })) {
    records.feed(lines)
    yield
  }
  records.finish()
}

function lastBatch(reader: MessageReader, decision: FileDecision): Batch {
  const { owners } = reader.people
  const labels = owners.flatMap(({ kind, value }) => (kind === 'name' ? [value] : []))
  const warnings = [...reader.tally.warnings(sentences), readingNote(decision, labels)]
  const batch = { ...taken(reader), chats: [reader.chat(decision.title)], warnings }
  return owners.length > 0 ? { ...batch, owners } : batch
}

const sentences = {
  'suspicious-header':
    'a line looks like the beginning of a row and may be text of the message before, or the time steps back: the app does not mark where messages end. Compare with the device',
  'field-doubtful':
    'the app does not quote, and name, number and message could not be told apart for certain. Look at them in the export',
  'date-order-undecidable':
    'day and month cannot be told apart; the other reading is kept with the record. State the order of the device with --date-order dmy or mdy',
  'date-order-mixed':
    'the date can only be read against the order of the file; it was read as its numbers allow. Check whether the file was put together from others',
  'unknown-type':
    'the message reads like words of the app for a picture, file or call, or was typed so; it was kept as text. Look at them in the export:',
}

function taken(reader: MessageReader): Batch {
  const { messages, unparsed } = reader
  reader.messages = []
  reader.unparsed = []
  return { chats: [], messages, unparsed, warnings: [] }
}
