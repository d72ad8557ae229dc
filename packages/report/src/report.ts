import { openCase } from '@casethread/casefile'
import { CasethreadError, type Progress } from '@casethread/model'
import { type About, about } from './about.ts'
import type { CaseSource } from './case-source.ts'
import { manifestFile, manifestOf, manifestText } from './manifest.ts'
import { type Output, writeOutputs } from './output-writer.ts'
import { type ReportPart, reportKinds, reportParts } from './report-parts.ts'

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
  return await writeReport(file.reader, about(), options.out, parts, progress)
}

async function writeReport(
  source: CaseSource,
  makers: About,
  out: string,
  parts: readonly ReportPart[],
  progress: Progress,
): Promise<ReportSummary> {
  const counts = source.counts()
  const outputs: Output[] = []
  for (const part of parts) {
    const tell = (done: number) => progress(`writing ${part.id}`, done, expected(part, counts))
    outputs.push(...(await writeOutputs(out, part.write(source, makers), tell)))
  }
  const text = manifestText(manifestOf(source, makers, outputs))
  const manifest = { files: [{ file: manifestFile, head: text, line: () => '' }], records: [] }
  outputs.push(...(await writeOutputs(out, manifest, () => undefined)))
  return { out, outputs, counts }
}

/** How many records a part will write, where the case knows. */
const expected = ({ id }: ReportPart, counts: ReportSummary['counts']): number | null =>
  id === 'messages' || id === 'findings' ? counts[id] : null

function chosen(only: readonly string[] | null): readonly ReportPart[] {
  const unknown = only?.find((id) => !reportKinds.includes(id))
  if (unknown !== undefined)
    throw new CasethreadError('usage', `A report has no part "${unknown}". Choose among: ${reportKinds.join(', ')}`)
  return only === null ? reportParts : reportParts.filter(({ id }) => only.includes(id))
}
