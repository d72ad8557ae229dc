import type { Batch, ParseTotals } from '@casethread/model'
import { fromWholeHead } from '../../containers/from-whole-head.ts'
import type { Format, ParseContext, Source } from '../../format.ts'
import { attachmentPaths } from './attachments.ts'
import { ReportReading } from './report-reading.ts'
import { headBytes, sniffReport } from './sniff.ts'
import { SourceReferences } from './source-references.ts'

/** The `report.xml` of Cellebrite's Physical Analyzer, alone or in the zip that is called UFDR. */
export const cellebriteUfdr = {
  id: 'cellebrite-ufdr',
  title: 'Cellebrite report (UFDR, report.xml)',
  app: 'other',
  sniff: sniffReport,
  parse: parseReport,
  attachmentPaths,
} satisfies Format

async function* parseReport(
  source: Source,
  context: Pick<ParseContext<undefined>, 'limits' | 'zone'>,
): AsyncGenerator<Batch, ParseTotals, void> {
  const chunks = () => fromWholeHead(source.chunks(), headBytes)
  const references = await SourceReferences.read(chunks(), context.limits)
  const reading = new ReportReading(source, references, context)
  for await (const chunk of chunks()) {
    reading.push(chunk)
    if (reading.hasBatch) yield reading.takeBatch()
    if (reading.isProtected) break
  }
  reading.finish()
  yield reading.takeBatch()
  return { read: reading.read }
}
