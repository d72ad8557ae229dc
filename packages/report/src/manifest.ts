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
  /** A keyed hash that tells whether a key is the one of the pseudonyms; null without one. */
  keyCheck: string | null
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
  /** The log of decisions that the report rests on: how many entries, and the hash of the last; null for an empty log. */
  decisionLog: { entries: number; head: string | null }
  sources: Pick<StoredSource, 'path' | 'member' | 'sha256' | 'sizeBytes' | 'format' | 'status'>[]
  /** Every file of the report but the manifest itself. */
  outputs: Output[]
  /** Parts that a report has and this rendering does not, and why. */
  leftOut: LeftOut[]
}

export interface LeftOut {
  id: string
  because: string
}

/** What a rendering shows of paths and settings, which name people. */
export interface ManifestView {
  path(path: string): string
  configuration(settings: unknown): unknown
}

export const manifestOf = (
  source: CaseSource,
  about: About,
  annex: AnnexRequest,
  { outputs, leftOut }: { outputs: readonly Output[]; leftOut: readonly LeftOut[] },
  view: ManifestView,
): Manifest => ({
  tool: about.tool,
  runtime: about.runtime,
  annex,
  configurations: configurations(source).map((one) => ({
    ...one,
    configuration: view.configuration(one.configuration),
  })),
  detectors: source.detectorRuns().map(({ detector, examined, findings }) => ({ detector, examined, findings })),
  decisionLog: { entries: source.decisions().length, head: source.decisions().at(-1)?.hash ?? null },
  sources: source.sources().map(({ path, member, sha256, sizeBytes, format, status }) => ({
    path: view.path(path),
    member: member === null ? null : view.path(member),
    sha256,
    sizeBytes,
    format,
    status,
  })),
  outputs: outputs.map(({ file, sha256, sizeBytes }) => ({ file, sha256, sizeBytes })),
  leftOut: [...leftOut],
})

/** The manifest as text, indented for people. */
export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`
