import type { Batch, ParseTotals } from '@casethread/model'
import type { Format, ParseContext, Source } from '../../format.ts'
import { ArchiveReading } from './archive-reading.ts'
import { attachmentPaths } from './attachment-paths.ts'
import { sniffMessagesHtm } from './sniff.ts'

/** All threads of an account on one page, as Facebook's "Download your information" wrote them until 2018. */
export const facebookMessagesHtm = {
  id: 'facebook-messages-htm',
  title: 'Facebook messages.htm (until 2018)',
  app: 'facebook',
  sniff: sniffMessagesHtm,
  parse: parseMessagesHtm,
  attachmentPaths,
} satisfies Format

async function* parseMessagesHtm(
  source: Source,
  context: Pick<ParseContext<undefined>, 'limits' | 'zone' | 'stated'>,
): AsyncGenerator<Batch, ParseTotals, void> {
  const reading = new ArchiveReading(source, context)
  for await (const chunk of source.chunks()) {
    reading.push(chunk)
    yield* reading.full()
  }
  yield* reading.finish()
  return { read: reading.read }
}
