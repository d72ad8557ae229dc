import { spawnSync } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './install.mjs'

/** Runs `casethread` with these arguments at the root, on the given Node; returns the exit code. `into`: a file for its data, else the terminal. */
export function runCli(node, words, into = null) {
  const main = join(root, 'packages/cli/src/main.ts')
  const flags = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=4', main]
  // As the launchers do.
  const env = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'), ...process.env }
  const data = into === null ? 'inherit' : openSync(join(root, into), 'w')
  const { status, error } = spawnSync(node, [...flags, ...words], {
    cwd: root,
    env,
    stdio: ['inherit', data, 'inherit'],
  })
  if (typeof data === 'number') closeSync(data)
  if (error) throw error
  return status ?? 2
}
