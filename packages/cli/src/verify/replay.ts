import { analyze, assess, type EstimateOptions, estimate } from '@casethread/analyze'
import { type DecisionEntry, openCase, type StoredRun } from '@casethread/casefile'
import { type CustodyFile, type DateOrder, type IngestOptions, ingest, type PathZone } from '@casethread/ingest'
import { CasethreadError, type Progress } from '@casethread/model'

/** A configuration stands in the case file, and a case may come from anywhere: nothing about its shape is taken on trust. */
class StoredConfiguration {
  readonly #fields: Record<string, unknown>

  constructor(value: unknown) {
    if (typeof value !== 'object' || value === null) throw damaged('configuration')
    this.#fields = value as Record<string, unknown>
  }

  text(name: string): string | null {
    const value = this.#fields[name] ?? null
    if (value !== null && typeof value !== 'string') throw damaged(name)
    return value
  }

  number(name: string): number | null {
    const value = this.#fields[name] ?? null
    if (value !== null && typeof value !== 'number') throw damaged(name)
    return value
  }

  texts(name: string): string[] {
    const value = this.#fields[name]
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) throw damaged(name)
    return value
  }

  pathZones(name: string): PathZone[] {
    const value = this.#fields[name] ?? []
    if (!Array.isArray(value) || !value.every(isPathZone)) throw damaged(name)
    return value
  }

  numbers(name: string): Record<string, number> {
    const value = this.#fields[name]
    const sound =
      typeof value === 'object' && value !== null && Object.values(value).every((n) => typeof n === 'number')
    if (!sound) throw damaged(name)
    return value as Record<string, number>
  }
}

const isPathZone = (value: unknown): value is PathZone => {
  const { path, zone } = Object(value) as Partial<Record<keyof PathZone, unknown>>
  return typeof path === 'string' && typeof zone === 'string'
}

const custodyFile = (text: string | null): CustodyFile | null =>
  text === null ? null : { name: 'The custody file in the case', text }

const damaged = (name: string): CasethreadError =>
  new CasethreadError(
    'not-a-case',
    `The case tells no sound "${name}" of one of its runs. Restore the case from a copy`,
  )

function ingestOptions(run: StoredRun, caseFile: string, workers: number): IngestOptions {
  const stored = new StoredConfiguration(run.configuration)
  return {
    caseFile,
    paths: run.inputs,
    owners: stored.texts('owners'),
    zone: stored.text('zone'),
    zones: stored.pathZones('zones'),
    custody: custodyFile(stored.text('custody')),
    format: stored.text('format'),
    from: stored.number('from'),
    to: stored.number('to'),
    exhibit: stored.text('exhibit'),
    dateOrder: stored.text('dateOrder') as DateOrder | null,
    region: stored.text('region'),
    limits: stored.numbers('limits'),
    workers,
  }
}

function policyOf(run: StoredRun): { name: string; text: string } | null {
  const text = new StoredConfiguration(run.configuration).text('policy')
  return text === null ? null : { name: 'The policy file in the case', text }
}

/** The last estimate of the case itself and of each variant, in the order in which they were first made. */
function estimatesOf(runs: readonly StoredRun[], caseFile: string): EstimateOptions[] {
  const byVariant = new Map<string | null, EstimateOptions>()
  for (const { stage, status, configuration } of runs) {
    if (stage !== 'estimate' || status !== 'complete') continue
    const stored = new StoredConfiguration(configuration)
    const [text, variant] = [stored.text('assumptions'), stored.text('variant')]
    const assumptions = text === null ? null : { name: 'The assumptions file in the case', text }
    byVariant.set(variant, { caseFile, assumptions, exclude: stored.texts('exclude'), variant })
  }
  return [...byVariant.values()]
}

/** Runs of ingest that were stopped and never brought to their end by the same command: their part cannot be repeated. */
export function unfinishedRuns(runs: readonly StoredRun[]): StoredRun[] {
  const keyOf = (run: StoredRun) => JSON.stringify([run.stage, run.configurationSha256, run.inputs])
  const finished = new Set(runs.filter(({ status }) => status === 'complete').map(keyOf))
  return runs.filter((run) => run.status !== 'complete' && !finished.has(keyOf(run)))
}

/**
 * Does again, into another case file, what was done to a case: the same stages in the same order on the same inputs, the same decisions on
 * what came out, then the same estimates.
 */
export async function replay(
  { runs, decisions }: { runs: readonly StoredRun[]; decisions: readonly DecisionEntry[] },
  { caseFile, workers }: { caseFile: string; workers: number },
  progress: Progress,
): Promise<void> {
  for (const run of runs.filter(({ status }) => status === 'complete')) {
    if (run.stage === 'ingest') await ingest(ingestOptions(run, caseFile, workers), progress)
    if (run.stage === 'analyze') await analyze({ caseFile, workers, policy: policyOf(run) }, progress)
  }
  if (decisions.length > 0) decideAgain(decisions, caseFile, progress)
  for (const options of estimatesOf(runs, caseFile)) estimate(options)
}

function decideAgain(decisions: readonly DecisionEntry[], caseFile: string, progress: Progress): void {
  using file = openCase(caseFile, { mode: 'write' })
  for (const { body } of decisions) file.writer.decisions.append(body)
  assess(file, progress)
}
