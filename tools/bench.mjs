import { spawnSync } from 'node:child_process'
import { argv } from 'node:process'
import { root, withInstallation } from './install.mjs'

/** On the pinned Node, like everything that is measured. */
withInstallation((node) => {
  const words = ['--disable-warning=ExperimentalWarning', 'bench/src/bench.ts', ...argv.slice(2)]
  const { status, error } = spawnSync(node, words, { cwd: root, stdio: 'inherit' })
  if (error) throw error
  return status ?? 2
})
