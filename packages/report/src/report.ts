import { openCase } from '@casethread/casefile'
import { CasethreadError, type Progress } from '@casethread/model'
import { about } from './about.ts'
import type { CaseSource } from './case-source.ts'
import { annexName } from './court-annex/annex-file.ts'
import { courtAnnex } from './court-annex/court-annex.ts'
import type { Rendering } from './court-annex/disclosure.ts'
import { restrictedDisclosure } from './court-annex/restricted-disclosure.ts'
import type { Language } from './languages/language.ts'
import { type MandateFile, readMandate } from './mandate/read-mandate.ts'
import { manifestFile, manifestOf, manifestText } from './manifest.ts'
import { once } from './once.ts'
import { type Output, writeOutputs } from './output-writer.ts'
import { readOnce } from './read-once.ts'
import { type Makers, type ReportPart, reportKinds, reportParts } from './report-parts.ts'
import { writeParts } from './write-parts.ts'

export interface ReportOptions {
  caseFile: string
  /** The folder to write into; made if missing. Only files of a report's own names are replaced in it. */
  out: string
  lang: Language
  rendering: Rendering
  /** Name of a stored variant of the figures; null for the case itself. */
  variant: string | null
  /** What the examiner states for the court annex; null where nothing is. */
  mandate: MandateFile | null
  /** Parts to make (see {@link reportKinds}); null for all. */
  only: readonly string[] | null
}

/** A report of which nothing was asked in particular. */
export const usualReport = {
  lang: 'en',
  rendering: 'restricted',
  variant: null,
  mandate: null,
  only: null,
} as const satisfies Partial<ReportOptions>

export interface ReportSummary {
  /** As given. */
  out: string
  /** In the order written, the manifest last. */
  outputs: Output[]
  counts: ReturnType<CaseSource['counts']>
}

/**
 * Writes the annexes and machine-readable exports of a case, then a manifest of what was written. The same case gives the
 * same bytes whatever the machine's time zone, language and clock. Throws `usage` for an unknown part or variant and a faulty mandate file,
 * `output-refused` where a file cannot be written, and what `openCase` throws.
 */
export async function report(options: ReportOptions, progress: Progress): Promise<ReportSummary> {
  const parts = chosen(options.only)
  const mandate = readMandate(options.mandate)
  using file = openCase(options.caseFile, { mode: 'read' })
  file.reader.prepareReading()
  const source = readOnce(file.reader)
  refuseUnknownVariant(source, options.variant)
  const counts = source.counts()
  const { lang, rendering, variant } = options
  const annex = { lang, rendering, variant, mandateSha256: mandate.sha256 }
  const makers: Makers = {
    about: about(),
    annex: {
      name: annexName(lang, rendering, variant ?? ''),
      document: once(() =>
        courtAnnex(source, makers.about, {
          lang,
          variant: variant ?? '',
          mandate: mandate.mandate,
          disclose: restrictedDisclosure(null),
        }),
      ),
    },
  }
  const outputs = await writeParts(parts, { ...options, source, makers, counts, progress })
  const text = manifestText(manifestOf(source, makers.about, annex, outputs))
  outputs.push(
    ...(await writeOutputs(options.out, { files: [{ file: manifestFile, head: text }], records: [] }, () => undefined)),
  )
  return { out: options.out, outputs, counts }
}

function refuseUnknownVariant(source: CaseSource, variant: string | null): void {
  if (variant === null || source.variants().includes(variant)) return
  const known = source.variants().join(', ') || 'none'
  throw new CasethreadError(
    'usage',
    `The case has no variant "${variant}" (stored: ${known}). Reckon it first: casethread estimate --variant`,
  )
}

function chosen(only: readonly string[] | null): readonly ReportPart[] {
  const unknown = only?.find((id) => !reportKinds.includes(id))
  if (unknown !== undefined)
    throw new CasethreadError('usage', `A report has no part "${unknown}". Choose among: ${reportKinds.join(', ')}`)
  return only === null ? reportParts : reportParts.filter(({ id }) => only.includes(id))
}
