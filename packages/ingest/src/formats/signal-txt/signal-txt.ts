import type { Batch, ParseTotals } from '@casethread/model'
import { LineRecords } from '../../containers/line-records.ts'
import { textLines } from '../../containers/text-lines.ts'
import type { Format, ParseContext, Source } from '../../format.ts'
import { LocalTime } from '../../time/local-time.ts'
import { MessageReader } from './message-reader.ts'
import { sniffSignalTxt } from './sniff.ts'

/** Text that third-party programs write of a Signal chat: `[2019-12-24, 12:23] Name: text`. */
export const signalTxt = {
  id: 'signal-txt',
  title: 'Signal text (third-party exporter)',
  app: 'signal',
  sniff: sniffSignalTxt,
  parse: parseSignalTxt,
} satisfies Format

async function* parseSignalTxt(
  source: Source,
  { limits, zone }: Pick<ParseContext<undefined>, 'limits' | 'zone'>,
): AsyncGenerator<Batch, ParseTotals, void> {
  const title = titleOf(source)
  const name = source.member === null ? source.path : `${source.path}!/${source.member}`
  const reader = new MessageReader({ key: source.key, name }, new LocalTime(zone))
  const records = new LineRecords(reader, limits.recordBytes)
  yield { ...taken(reader), chats: [reader.chat(title)] }
  for await (const lines of textLines(source.chunks(), { lineBytes: limits.recordBytes })) {
    records.feed(lines)
    if (reader.messages.length > 0) yield taken(reader)
  }
  records.finish()
  reader.reportNothing()
  const owners = reader.owners
  const last = { ...taken(reader), chats: [reader.chat(title)], warnings: reader.tally.warnings(sentences) }
  yield owners.length > 0 ? { ...last, owners } : last
  return { read: reader.read }
}

const sentences = {
  'suspicious-header':
    'a line looks like the beginning of a message and may be text of the message before, or the time steps back: the exporter marks neither. Compare with the phone',
}

function taken(reader: MessageReader): Batch {
  const { messages, unparsed } = reader
  reader.messages = []
  reader.unparsed = []
  return { chats: [], messages, unparsed, warnings: [] }
}

/** The file's own name, without what downloads add to a name that is taken; exporters have no pattern of their own. */
function titleOf({ path, member }: Pick<Source, 'path' | 'member'>): string | null {
  const stem = ((member ?? path).split('/').at(-1) ?? '').replace(/\.[A-Za-z]{1,4}$/, '').replace(/ ?\(\d{1,3}\)$/, '')
  return stem === '' ? null : stem
}
