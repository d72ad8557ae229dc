import { openCase } from '@casethread/casefile'
import { CasethreadError, type Progress } from '@casethread/model'
import { about } from './about.ts'
import type { CaseSource } from './case-source.ts'
import { chatLinks } from './chat-view/chat-links.ts'
import { chatViewId, contactPseudonyms } from './chat-view/chat-view-part.ts'
import { annexName } from './court-annex/annex-file.ts'
import { courtAnnex } from './court-annex/court-annex.ts'
import type { Disclosure, Rendering } from './court-annex/disclosure.ts'
import { caseDisclosure } from './disclosure/case-disclosure.ts'
import { keyCheckOf, readOrMakeCaseKey } from './disclosure/case-key.ts'
import { casePseudonyms } from './disclosure/pseudonyms.ts'
import { plainText } from './document/plain-text.ts'
import type { Language } from './languages/language.ts'
import { mandateCopy } from './mandate/mandate-copy.ts'
import { type MandateFile, readMandate } from './mandate/read-mandate.ts'
import { type LeftOut, type ManifestView, manifestFile, manifestOf, manifestText } from './manifest.ts'
import { once } from './once.ts'
import { type Output, writeOutputs } from './output-writer.ts'
import { readOnce } from './read-once.ts'
import { refuseUnfitFolder } from './rendering-folder.ts'
import { type Makers, type ReportPart, reportKinds, reportParts } from './report-parts.ts'
import { writeParts } from './write-parts.ts'

export interface ReportOptions {
  caseFile: string
  /** The folder to write into; made if missing. Only files of a report's own names are replaced in it. */
  out: string
  lang: Language
  rendering: Rendering
  /** The file with the key of the case, made if missing; null for none, which the open rendering does not allow. */
  key: string | null
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
  key: null,
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
  /** Parts that this rendering does not have, and why. */
  leftOut: LeftOut[]
}

/**
 * Writes the annexes and machine-readable exports of a case, then a manifest of what was written. The same case gives the
 * same bytes whatever the machine's time zone, language and clock. Throws `usage` for an unknown part or variant, a faulty mandate or
 * key file and a rendering that cannot be made so, `output-refused` where a file cannot be written, and what `openCase` throws.
 */
export async function report(options: ReportOptions, progress: Progress): Promise<ReportSummary> {
  const { lang, rendering, out } = options
  const { parts, leftOut } = chosen(options)
  refuseUnfitFolder(out, rendering, options.key)
  const mandate = readMandate(options.mandate)
  using file = openCase(options.caseFile, { mode: 'read' })
  file.reader.prepareReading()
  const source = readOnce(file.reader)
  refuseUnknownVariant(source, options.variant)
  const counts = source.counts()
  const variant = options.variant ?? ''
  const keyed = keyedOf(source, options.key)
  const disclose = once(() => caseDisclosure(source, { rendering, lang, variant, mandate: mandate.mandate, keyed }))
  const makers: Makers = {
    about: about(),
    keyed,
    view: once(() => ({ lang, pseudonyms: contactPseudonyms(source, keyed?.pseudonyms ?? null) })),
    annex: {
      name: annexName(lang, rendering, variant),
      document: once(() =>
        courtAnnex(source, makers.about, {
          lang,
          variant,
          mandate: mandate.mandate,
          disclose: disclose(),
          chatLink: parts.some(({ id }) => id === chatViewId) ? chatLinks(source) : null,
        }),
      ),
      takenOut: () => disclose().takenOut(),
    },
  }
  const outputs = await writeParts(parts, { ...options, source, makers, counts, progress })
  if (options.mandate !== null && rendering === 'restricted')
    outputs.push(...(await writeOutputs(out, mandateCopy(options.mandate), () => undefined)))
  const asked = {
    ...{ lang, rendering, variant: options.variant, mandateSha256: mandate.sha256 },
    keyCheck: keyed && keyCheckOf(keyed.key),
  }
  const view = rendering === 'open' ? openView(disclose()) : wholeView
  const manifest = manifestOf(source, makers.about, asked, { outputs, leftOut }, view)
  const files = [{ file: manifestFile, head: manifestText(manifest) }]
  outputs.push(...(await writeOutputs(out, { files, records: [] }, () => undefined)))
  return { out, outputs, counts, leftOut }
}

function keyedOf(source: CaseSource, path: string | null): Makers['keyed'] {
  if (path === null) return null
  const key = readOrMakeCaseKey(path)
  return { key, pseudonyms: casePseudonyms(key, source) }
}

const wholeView: ManifestView = { path: (path) => path, configuration: (settings) => settings }

/** Settings name owners and files, and hold whole files of the examiner: their hash stands for them. */
const openView = (disclose: Disclosure): ManifestView => ({
  path: (path) => plainText([disclose.path(path)]),
  configuration: () => null,
})

function refuseUnknownVariant(source: CaseSource, variant: string | null): void {
  if (variant === null || source.variants().includes(variant)) return
  const known = source.variants().join(', ') || 'none'
  throw new CasethreadError(
    'usage',
    `The case has no variant "${variant}" (stored: ${known}). Reckon it first: casethread estimate --variant`,
  )
}

function chosen({ only, rendering, key }: ReportOptions): { parts: readonly ReportPart[]; leftOut: LeftOut[] } {
  if (rendering === 'open' && key === null)
    throw new CasethreadError(
      'usage',
      'The open rendering needs the key that pseudonyms are made with. Name its file with --key: it is made if missing, and kept apart',
    )
  const unknown = only?.find((id) => !reportKinds.includes(id))
  if (unknown !== undefined)
    throw new CasethreadError('usage', `A report has no part "${unknown}". Choose among: ${reportKinds.join(', ')}`)
  const leftOut = reportParts.flatMap(({ id, leftOut: why }) => {
    const because = why(rendering, key !== null)
    return because === null ? [] : [{ id, because }]
  })
  const refused = leftOut.find(({ id }) => only?.includes(id))
  if (refused)
    throw new CasethreadError('usage', `--only ${refused.id}: no part of this rendering, since ${refused.because}`)
  const without = new Set(leftOut.map(({ id }) => id))
  const parts = reportParts.filter(({ id }) => !without.has(id) && (only === null || only.includes(id)))
  return { parts, leftOut }
}
