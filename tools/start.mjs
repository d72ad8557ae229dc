import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, withInstallation } from './install.mjs'
import { runCli } from './run-cli.mjs'

const out = 'out/start'
const phones = `${out}/phones`
const custody = (exhibit) => ['--custody', `${phones}/custody/${exhibit}.yaml`]
const readAlone = (exhibit) => [
  ...['ingest', `${phones}/${exhibit}`, '--case', `${out}/case.casethread`, '--quiet'],
  ...custody(exhibit),
]

/** An invented case, made and read phone by phone: each has its own owner, zone and custody record. */
const demonstration = [
  ['simulate', '--out', phones, '--truth', `${out}/truth.ndjson`],
  readAlone('A-1'),
  readAlone('A-2'),
  [...['run', `${phones}/A-3`, '--out', out, ...custody('A-3')], ...['--zone', 'exported in Istanbul=Europe/Istanbul']],
]

withInstallation((node) => {
  rmSync(join(root, out), { recursive: true, force: true })
  let worst = 0
  for (const words of demonstration) {
    worst = Math.max(worst, runCli(node, words))
    if (worst === 2) break
  }
  return worst
})
