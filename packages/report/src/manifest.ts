import type { DetectorRun, StoredSource } from '@casethread/casefile'
import type { About } from './about.ts'
import type { CaseSource } from './case-source.ts'
import { type Configuration, configurations } from './configuration.ts'
import type { Rendering } from './court-annex/disclosure.ts'
import type { Language } from './languages/language.ts'
import type { Output } from './output-writer.ts'

export const manifestFile = 'manifest.json'

/** Which of the possible annexes a report has. */
interface AnnexRequest {
  lang: Language
  rendering: Rendering
  variant: string | null
  mandateSha256: string | null
}

/**
 * What a report rests on and consists of. It holds no time of its making and no absolute path, so the same case and program
 * give the same manifest.
 */
export interface Manifest extends About {
  /** What was asked of the court annex; the mandate file by its hash. */
  annex: AnnexRequest
  /** Stages run on the case, with their settings. */
  configurations: Configuration[]
  detectors: DetectorRun[]
  sources: Pick<StoredSource, 'path' | 'member' | 'sha256' | 'sizeBytes' | 'format' | 'status'>[]
  /** Every file of the report but the manifest itself. */
  outputs: Output[]
}

export const manifestOf = (
  source: CaseSource,
  about: About,
  annex: AnnexRequest,
  outputs: readonly Output[],
): Manifest => ({
  tool: about.tool,
  runtime: about.runtime,
  annex,
  configurations: configurations(source),
  detectors: source.detectorRuns().map(({ detector, examined, findings }) => ({ detector, examined, findings })),
  sources: source.sources().map(({ path, member, sha256, sizeBytes, format, status }) => ({
    path,
    member,
    sha256,
    sizeBytes,
    format,
    status,
  })),
  outputs: outputs.map(({ file, sha256, sizeBytes }) => ({ file, sha256, sizeBytes })),
})

/** The manifest as text, indented for people. */
export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`
