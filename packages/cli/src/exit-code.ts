import type { CaseReader } from '@casethread/casefile'
import type { IngestSummary } from '@casethread/ingest'
import type { ExitCode } from './terminal.ts'

/**
 * Contract: 1 when records failed or a recognised file could not be read. The whole case counts, not only this run: an
 * export with damaged records gives 1 also when it is met again and nothing is left to do.
 */
export function exitCodeOf(reader: CaseReader, { incomplete }: Pick<IngestSummary, 'incomplete'>): ExitCode {
  const damaged = reader
    .sources()
    .some(({ status, records }) => status !== 'complete' || Object.keys(records.failed).length > 0)
  return incomplete || damaged ? 1 : 0
}
