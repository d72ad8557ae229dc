import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CaseReader, openCase, type StoredRun } from '@casethread/casefile'
import { CasethreadError, type Progress, version } from '@casethread/model'
import { type Output, report, usualReport } from '@casethread/report'
import { comparePeople } from './compare-people.ts'
import { hashFile } from './hash-file.ts'
import { replay, unfinishedRuns } from './replay.ts'
import { differs, notChecked, type Statement, same } from './statement.ts'

interface Subject {
  caseFile: string
  reader: CaseReader
  /** The folder of the report to compare with; null to compare with a report made now from the case. */
  reportFolder: string | null
}

/** Reads the same inputs again with the same settings into a new case, and compares the report made of it, byte for byte. */
export async function checkReplay(subject: Subject, progress: Progress): Promise<Statement[]> {
  const { reader } = subject
  const runs = reader.runs()
  const folder = await mkdtemp(join(tmpdir(), 'casethread-verify-'))
  try {
    const again = join(folder, 'again.casethread')
    await replay(
      { runs, decisions: reader.decisions() },
      { caseFile: again, workers: availableParallelism() },
      progress,
    )
    const { outputs } = await report({ caseFile: again, out: join(folder, 'again'), ...usualReport }, progress)
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
  outputs: { file: string }[]
}

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
