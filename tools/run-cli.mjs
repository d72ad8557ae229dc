import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './install.mjs'

/** Runs `casethread` with these arguments at the root, on the given Node; returns the exit code. */
export function runCli(node, words) {
  const main = join(root, 'packages/cli/src/main.ts')
  const flags = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=4', main]
  // As the launchers do.
  const env = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'), ...process.env }
  const { status, error } = spawnSync(node, [...flags, ...words], { cwd: root, env, stdio: 'inherit' })
  if (error) throw error
  return status ?? 2
}
