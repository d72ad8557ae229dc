import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../packages/cli/src/main.ts', import.meta.url))
const flags = ['--disable-warning=ExperimentalWarning', main]

export interface Outcome {
  status: number | null
  stdout: string
  stderr: string
}

/** Runs the command as a user would, in a process of its own. */
export function casethread(args: readonly string[], env: Record<string, string> = {}, cwd = process.cwd()): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, ...env },
  })
  return { status, stdout, stderr }
}

export const startCasethread = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [...flags, ...args], { stdio: 'ignore' })

/** The records of an export of the machine-readable kind. */
export function exported(caseFile: string, kind: string): Record<string, unknown>[] {
  const { status, stdout, stderr } = casethread(['export', kind, '--case', caseFile])
  if (status !== 0) throw new Error(`export ${kind} ended with ${status}\n${stderr}`)
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}
