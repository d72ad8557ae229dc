import type { Batch, ParseTotals } from '@casethread/model'
import { jsonElements } from '../../containers/json-elements.ts'
import type { Format, ParseContext, Source } from '../../format.ts'
import { attachmentPaths } from '../../meta/layout.ts'
import { ExportReading } from './export-reading.ts'
import { conversationStreams, sniffInstagramJson } from './sniff.ts'

/** The `messages.json` of Instagram's data download from 2018 to 2020. Later ones have Facebook's shape. */
export const instagramJson = {
  id: 'instagram-json',
  title: 'Instagram messages.json (2018 to 2020)',
  app: 'instagram',
  sniff: sniffInstagramJson,
  parse: parseInstagramJson,
  attachmentPaths,
} satisfies Format

async function* parseInstagramJson(
  source: Source,
  { limits }: Pick<ParseContext<undefined>, 'limits'>,
): AsyncGenerator<Batch, ParseTotals, void> {
  const reading = new ExportReading(source)
  for await (const events of jsonElements(source.chunks(), { streams: conversationStreams, limits })) {
    reading.take(events)
    yield* reading.full()
  }
  yield* reading.finish()
  return { read: reading.read }
}
