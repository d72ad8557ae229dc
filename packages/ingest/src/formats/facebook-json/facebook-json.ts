import type { Batch, ParseTotals } from '@casethread/model'
import { jsonElements } from '../../containers/json-elements.ts'
import type { Format, ParseContext, Source } from '../../format.ts'
import { attachmentPaths } from '../../meta/layout.ts'
import { sniffFacebookJson } from './sniff.ts'
import { ThreadReading } from './thread-reading.ts'

/** Threads of Facebook Messenger and Instagram as Meta's "Download your information" writes them in JSON. */
export const facebookJson = {
  id: 'facebook-json',
  title: 'Facebook Messenger and Instagram JSON',
  app: 'facebook',
  sniff: sniffFacebookJson,
  parse: parseFacebookJson,
  attachmentPaths,
} satisfies Format

/**
 * One file is one thread, or a numbered part of one. Messages go out in the order of the file, whatever order of time
 * that is; the chat before them, and once more at the end of a file too long to be held whole.
 */
async function* parseFacebookJson(
  source: Source,
  { limits }: Pick<ParseContext<undefined>, 'limits'>,
): AsyncGenerator<Batch, ParseTotals, void> {
  const reading = new ThreadReading(source)
  for await (const events of jsonElements(source.chunks(), { streams: [['messages']], limits })) {
    reading.take(events)
    if (reading.isFull) yield* reading.batches()
  }
  yield* reading.finish()
  return { read: reading.read }
}
