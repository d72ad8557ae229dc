import type { Batch, ParseTotals } from '@casethread/model'
import { textLines } from '../../containers/text-lines.ts'
import type { Format, ParseContext, Source } from '../../format.ts'
import { chatTitle } from './chat-title.ts'
import type { FileFacts } from './file-facts.ts'
import { fileWarnings } from './file-warnings.ts'
import { MessageReader } from './message-reader.ts'
import { RecordReader } from './record-reader.ts'
import { type FileDecision, settleFiles } from './settle.ts'
import { sniffWhatsappTxt } from './sniff.ts'
import { surveyFile } from './survey.ts'

const messagesInBatch = 500

/** The text file of WhatsApp's "Export chat", of Android and iPhone, in any language and header notation. */
export const whatsappTxt = {
  id: 'whatsapp-txt',
  title: 'WhatsApp text export',
  app: 'whatsapp',
  sniff: sniffWhatsappTxt,
  survey: surveyFile,
  settle: (surveys, stated) =>
    settleFiles(
      surveys.map(({ survey }) => survey),
      stated,
    ),
  parse: parseWhatsappTxt,
  attachmentPaths,
} as const satisfies Format<FileFacts, FileDecision>

/**
 * Yields the records of one export in the order of the file. The chat is yielded twice: first by its title alone, at the
 * end with its kind and participants, which only the records tell.
 */
async function* parseWhatsappTxt(
  source: Source,
  context: ParseContext<FileDecision>,
): AsyncGenerator<Batch, ParseTotals, void> {
  const { zone, limits } = context
  const decision = context.decision ?? (await decideAlone(source, context))
  const key = `file:${source.key}`
  const title = chatTitle(source)
  const reader = new MessageReader(decision, { key, title }, zone)
  const records = new RecordReader(reader, limits.recordBytes)
  yield batchOf(reader, { chats: [reader.facts.chat(key, title)] })
  for await (const lines of textLines(source.chunks(), { lineBytes: limits.recordBytes })) {
    records.feed(lines)
    if (reader.messages.length >= messagesInBatch || reader.unparsed.length > 0) yield batchOf(reader, {})
  }
  records.finish()
  const warnings = fileWarnings(reader, decision, zone.known !== 'assumed')
  yield batchOf(reader, { chats: [reader.facts.chat(key, title)], warnings })
  return { read: reader.read }
}

async function decideAlone(source: Source, { limits, stated }: ParseContext<FileDecision>): Promise<FileDecision> {
  const [decision] = settleFiles([await surveyFile(source, limits)], stated)
  return decision as FileDecision
}

/** Hands over what the reader has gathered. */
function batchOf(reader: MessageReader, rest: Partial<Pick<Batch, 'chats' | 'warnings'>>): Batch {
  const { messages, unparsed } = reader
  reader.messages = []
  reader.unparsed = []
  return { chats: rest.chats ?? [], messages, unparsed, warnings: rest.warnings ?? [] }
}

/** Media lie flat beside the text. A name that leads elsewhere names no file of the export. */
function attachmentPaths({ path, member }: Pick<Source, 'path' | 'member'>, name: string): string[] {
  if (name === '' || name === '.' || name === '..' || /[/\\\0]/.test(name)) return []
  const own = member ?? path
  return [`${own.slice(0, own.lastIndexOf('/') + 1)}${name}`]
}
