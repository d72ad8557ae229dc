import { openCase } from '@casethread/casefile'
import { CasethreadError, type Progress } from '@casethread/model'
import { about } from './about.ts'
import type { CaseSource } from './case-source.ts'
import { manifestFile, manifestOf, manifestText } from './manifest.ts'
import { type Output, writeOutputs } from './output-writer.ts'
import { readOnce } from './read-once.ts'
import { type ReportPart, reportKinds, reportParts } from './report-parts.ts'
import { writeParts } from './write-parts.ts'

export interface ReportOptions {
  caseFile: string
  /** The folder to write into; made if missing. Only files of a report's own names are replaced in it. */
  out: string
  lang: 'en'
  /** Parts to make (see {@link reportKinds}); null for all. */
  only: readonly string[] | null
}

export interface ReportSummary {
  /** As given. */
  out: string
  /** In the order written, the manifest last. */
  outputs: Output[]
  counts: ReturnType<CaseSource['counts']>
}

/**
 * Writes the annexes and machine-readable exports of a case, then a manifest of what was written. The same case gives the
 * same bytes whatever the machine's time zone, language and clock. Throws `usage` for an unknown part, `output-refused`
 * where a file cannot be written, and what `openCase` throws.
 */
export async function report(options: ReportOptions, progress: Progress): Promise<ReportSummary> {
  const parts = chosen(options.only)
  using file = openCase(options.caseFile, { mode: 'read' })
  file.reader.prepareReading()
  const source = readOnce(file.reader)
  const counts = source.counts()
  const makers = about()
  const outputs = await writeParts(parts, { ...options, source, makers, counts, progress })
  const text = manifestText(manifestOf(source, makers, outputs))
  outputs.push(
    ...(await writeOutputs(options.out, { files: [{ file: manifestFile, head: text }], records: [] }, () => undefined)),
  )
  return { out: options.out, outputs, counts }
}

function chosen(only: readonly string[] | null): readonly ReportPart[] {
  const unknown = only?.find((id) => !reportKinds.includes(id))
  if (unknown !== undefined)
    throw new CasethreadError('usage', `A report has no part "${unknown}". Choose among: ${reportKinds.join(', ')}`)
  return only === null ? reportParts : reportParts.filter(({ id }) => only.includes(id))
}
