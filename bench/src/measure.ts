import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const compileCache = fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url))

export interface Contender {
  name: string
  script: string
  args: readonly string[]
}

export interface Run {
  contender: string
  messages: number
  wallMs: number
  cpuMs: number
  peakMiB: number
}

/** Those with which the launcher starts the program. */
const launcherFlags = ['--max-semi-space-size=4']

/** One run as a process of its own: start-up counts, for everybody. */
function runOnce({ name, script, args }: Contender): Run {
  const file = fileURLToPath(new URL(`./contenders/${script}.ts`, import.meta.url))
  const start = performance.now()
  // As the launcher sets it, and for every contender.
  const env = { NODE_COMPILE_CACHE: compileCache, ...process.env }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      ...(script.startsWith('casethread-') ? launcherFlags : []),
      file,
      ...args,
    ],
    { encoding: 'utf8', env },
  )
  const wallMs = Math.round(performance.now() - start)
  if (status !== 0) throw new Error(`${name} ended with ${status}\n${stderr}`)
  return { contender: name, wallMs, ...(JSON.parse(stdout) as Pick<Run, 'messages' | 'cpuMs' | 'peakMiB'>) }
}

/** Runs the contenders in turn, A B A B …, so that a drift of the machine's speed meets all alike. */
export function interleaved(contenders: readonly Contender[], rounds: number): Run[] {
  const runs: Run[] = []
  for (let round = 0; round < rounds; round++) for (const contender of contenders) runs.push(runOnce(contender))
  return runs
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
