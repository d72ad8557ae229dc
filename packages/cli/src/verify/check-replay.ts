import { hash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CaseReader, openCase, type StoredRun } from '@casethread/casefile'
import { CasethreadError, type Progress, version } from '@casethread/model'
import {
  keyCheck,
  languages,
  mandateCopyFile,
  type Output,
  partsOwning,
  type ReportOptions,
  renderings,
  report,
  usualReport,
} from '@casethread/report'
import { readTextFile } from '../read-text-file.ts'
import { comparePeople } from './compare-people.ts'
import { hashFile } from './hash-file.ts'
import { replay, unfinishedRuns } from './replay.ts'
import { differs, notChecked, type Statement, same } from './statement.ts'

export interface ReplaySubject {
  caseFile: string
  reader: CaseReader
  /** The folder of the report to compare with; null to compare with a report made now from the case. */
  reportFolder: string | null
  /** The key and mandate files that the report was made with; null where none were given. */
  key: string | null
  mandate: ReportOptions['mandate']
}

/** Reads the same inputs again with the same settings into a new case, and compares the report made of it, byte for byte. */
export async function checkReplay(subject: ReplaySubject, progress: Progress): Promise<Statement[]> {
  const { reader } = subject
  const runs = reader.runs()
  const folder = await mkdtemp(join(tmpdir(), 'casethread-verify-'))
  try {
    const request = subject.reportFolder === null ? usualReport : requestOf(readManifest(subject.reportFolder), subject)
    const again = join(folder, 'again.casethread')
    await replay(
      { runs, decisions: reader.decisions() },
      { caseFile: again, workers: availableParallelism() },
      progress,
    )
    const { outputs } = await report({ caseFile: again, out: join(folder, 'again'), ...request }, progress)
    const compared = subject.reportFolder ?? (await freshReport(subject.caseFile, join(folder, 'present'), progress))
    return [
      ...remarks(runs),
      comparePeopleIn(reader, again),
      ...(await compare(outputs, join(folder, 'again'), compared)),
    ]
  } catch (error) {
    if (!(error instanceof CasethreadError)) throw error
    return [notChecked(`repetition: ${error.message}`)]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function comparePeopleIn(reader: CaseReader, path: string): Statement {
  using file = openCase(path, { mode: 'read' })
  return comparePeople(reader, file.reader)
}

async function freshReport(caseFile: string, out: string, progress: Progress): Promise<string> {
  await report({ caseFile, out, ...usualReport }, progress)
  return out
}

/** What must be known to read a difference. */
function remarks(runs: readonly StoredRun[]): Statement[] {
  const stopped = unfinishedRuns(runs).map(({ stage }) =>
    notChecked(`repetition: a run of ${stage} was stopped and never finished. Run the same command again`),
  )
  const makers = new Set(
    runs.map(({ toolVersion, runtimeVersion }) => `casethread ${toolVersion} on Node ${runtimeVersion}`),
  )
  makers.delete(`casethread ${version} on Node ${process.version}`)
  const others = [...makers].map((maker) =>
    notChecked(
      `repetition: the case was made with ${maker}; it was repeated with casethread ${version} on Node ${process.version}`,
    ),
  )
  return [...stopped, ...others]
}

/** A report may have been made in part (`--only`): what its manifest does not list is not missed. */
async function compare(expected: readonly Output[], again: string, folder: string): Promise<Statement[]> {
  const listed = new Set(readManifest(folder).outputs.map(({ file }) => file))
  const statements: Statement[] = []
  const due = expected.filter(({ file }) => listed.has(file))
  for (const { file, sha256 } of due)
    if ((await hashIfThere(join(folder, file))) !== sha256)
      statements.push(differs(`repetition: ${file} comes out otherwise`))
  if (restOf(readManifest(again), listed) !== restOf(readManifest(folder), listed))
    statements.push(differs('repetition: manifest.json comes out otherwise'))
  if (statements.length > 0) return statements
  return [same(`repetition: all ${due.length} outputs and their manifest come out the same, byte for byte`)]
}

interface Manifest {
  /** Whatever the manifest says; reports of earlier versions have none. */
  annex?: Partial<Record<'lang' | 'rendering' | 'variant' | 'mandateSha256' | 'keyCheck', unknown>>
  outputs: { file: string }[]
}

/** The same report once more. Throws `usage` where it was made with a file that was not given, or by another version. */
function requestOf({ annex = {}, outputs }: Manifest, subject: ReplaySubject): Omit<ReportOptions, 'caseFile' | 'out'> {
  const { key } = subject
  const lang = languages.find((one) => one === annex.lang)
  const rendering = renderings.find((one) => one === annex.rendering)
  const { variant, keyCheck: check } = annex
  if (lang === undefined || rendering === undefined || (typeof variant !== 'string' && variant !== null))
    throw refused('the manifest does not say what was asked for, as those of other versions. Make the report anew')
  if (check !== null && key === null)
    throw refused('the report was made with --key, which was not given. Give it again')
  if (check !== null && key !== null && keyCheck(key) !== check)
    throw refused('the report was made with another key. Name the one that it was made with')
  return {
    lang,
    rendering,
    variant,
    mandate: mandateOf(annex.mandateSha256, subject),
    key: check === null ? null : key,
    only: partsOwning(outputs.map(({ file }) => file)),
  }
}

/** The mandate file as given now, else the copy of it in the report. Throws `usage` where neither is the one of the manifest. */
function mandateOf(sha256: unknown, { mandate, reportFolder }: ReplaySubject): ReportOptions['mandate'] {
  if (sha256 === null) return null
  const copy = join(reportFolder ?? '', mandateCopyFile)
  const own = mandate ?? (existsSync(copy) ? readTextFile('--mandate', copy) : null)
  if (own === null) throw refused('the report was made with --mandate, of which it holds no copy. Give it again')
  if (hash('sha256', own.text) !== sha256)
    throw refused('the report was made with another mandate file. Give the one that it was made with')
  return own
}

const refused = (message: string) => new CasethreadError('usage', message)

/** Only manifests that this program has just written, or just checked, are read here. */
const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest

const restOf = (manifest: Manifest, listed: ReadonlySet<string>): string =>
  JSON.stringify({ ...manifest, outputs: manifest.outputs.filter(({ file }) => listed.has(file)) })

async function hashIfThere(path: string): Promise<string | null> {
  try {
    return await hashFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
