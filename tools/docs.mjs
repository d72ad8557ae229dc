import { spawnSync } from 'node:child_process'
import { root, withInstallation } from './install.mjs'

withInstallation((node) => {
  const flags = ['--disable-warning=ExperimentalWarning', 'test/docs/write-pages.ts']
  return spawnSync(node, flags, { cwd: root, stdio: 'inherit' }).status ?? 2
})
