import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, withInstallation } from './install.mjs'
import { runCli } from './run-cli.mjs'

const out = 'out/start'
const phones = `${out}/phones`
const caseFile = `${out}/case.casethread`
const read = (exhibit, ...more) => [
  ...['ingest', `${phones}/${exhibit}`, '--case', caseFile, '--quiet'],
  ...['--custody', `${phones}/custody/${exhibit}.yaml`, ...more],
]

/**
 * An invented case, made and read phone by phone (each has its own owner, zone and custody record), then all that a lab does with
 * it: findings, the decisions of two readers, figures, annex. `into` is the file for what a step prints as data.
 */
const demonstration = [
  { words: ['simulate', '--out', phones, '--truth', `${out}/truth.ndjson`] },
  { words: read('A-1') },
  { words: read('A-2') },
  { words: read('A-3', '--zone', 'exported in Istanbul=Europe/Istanbul') },
  { words: ['analyze', '--case', caseFile, '--quiet'] },
  {
    words: [
      ...['review', 'freeze', '--case', caseFile, '--reader', 'reader-1', '--at', '2024-02-05T08:00:00Z'],
      ...['--reason', 'The rules of this version, before the reading.'],
    ],
  },
  { words: ['review', 'apply', `${phones}/decisions.ndjson`, '--case', caseFile] },
  { words: ['estimate', '--case', caseFile, '--json'], into: `${out}/estimate.json` },
  { words: ['report', '--case', caseFile, '--out', out] },
]

withInstallation((node) => {
  rmSync(join(root, out), { recursive: true, force: true })
  let worst = 0
  for (const { words, into } of demonstration) {
    worst = Math.max(worst, runCli(node, words, into))
    if (worst === 2) break
  }
  return worst
})
