import type { Batch, ParseTotals } from '@casethread/model'
import { jsonElements } from '../../containers/json-elements.ts'
import type { Format, ParseContext, Source } from '../../format.ts'
import { attachmentPaths } from '../../skype/shared-file.ts'
import { ExportReading } from './export-reading.ts'
import { readOwner } from './owner.ts'
import { messageLists, sniffSkypeJson } from './sniff.ts'

/** The `messages.json` of Skype's data export, which Teams Free still writes: all conversations of one account. */
export const skypeJson = {
  id: 'skype-json',
  title: 'Skype data export (messages.json)',
  app: 'skype',
  sniff: sniffSkypeJson,
  parse: parseSkypeJson,
  attachmentPaths,
} satisfies Format

/** Messages go out as the file has them, whatever their order of time, a batch for each chunk read. */
async function* parseSkypeJson(
  source: Source,
  { limits }: Pick<ParseContext<undefined>, 'limits'>,
): AsyncGenerator<Batch, ParseTotals, void> {
  const reading = new ExportReading(source, await readOwner(source, limits), limits)
  for await (const events of jsonElements(source.chunks(), { streams: messageLists, limits })) {
    const batch = reading.take(events)
    if (!isEmpty(batch)) yield batch
  }
  yield reading.finish()
  return { read: reading.read }
}

const isEmpty = ({ chats, messages, unparsed, owners }: Batch): boolean =>
  chats.length === 0 && messages.length === 0 && unparsed.length === 0 && owners === undefined
