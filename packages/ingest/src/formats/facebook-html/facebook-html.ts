import type { Batch, ParseTotals } from '@casethread/model'
import type { Format, ParseContext, Source } from '../../format.ts'
import { attachmentPaths } from '../../meta/layout.ts'
import type { DateDialect } from '../../meta/printed-date.ts'
import { settleDates, surveyDates } from './date-survey.ts'
import { PageReading } from './page-reading.ts'
import { sniffFacebookHtml } from './sniff.ts'

/** Threads of Facebook Messenger and Instagram as Meta's "Download your information" writes them in HTML, from 2018 on. */
export const facebookHtml = {
  id: 'facebook-html',
  title: 'Facebook Messenger and Instagram HTML',
  app: 'facebook',
  sniff: sniffFacebookHtml,
  survey: surveyDates,
  settle: settleDates,
  parse: parseFacebookHtml,
  attachmentPaths: (source, name) => [...new Set(writings(name).flatMap((uri) => attachmentPaths(source, uri)))],
} satisfies Format<Awaited<ReturnType<typeof surveyDates>>, DateDialect>

/** Links in a page may be written with escapes. */
function writings(uri: string): string[] {
  if (!uri.includes('%')) return [uri]
  try {
    return [uri, decodeURIComponent(uri)]
  } catch (error) {
    if (error instanceof URIError) return [uri]
    throw error
  }
}

async function* parseFacebookHtml(
  source: Source,
  context: ParseContext<DateDialect>,
): AsyncGenerator<Batch, ParseTotals, void> {
  const reading = new PageReading(source, context.decision, context)
  for await (const chunk of source.chunks()) {
    reading.push(chunk)
    yield* reading.full()
  }
  yield* reading.finish()
  return { read: reading.read }
}
