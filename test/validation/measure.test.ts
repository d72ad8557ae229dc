import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execPath, platform } from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { goldFiles } from './corpora.ts'
import { measure } from './measure.ts'

const folder = temporaryFolder()
const scorer = fileURLToPath(new URL('../gold/score.mjs', import.meta.url))
const command = fileURLToPath(
  new URL(platform === 'win32' ? '../../casethread.cmd' : '../../casethread', import.meta.url),
)

/** The threads of two devices: all four apps would only take longer. */
function someThreads(): string {
  const lines = goldFiles().flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
  const owners = ['Saïd M.', 'Halim A.']
  const file = join(folder, 'some.jsonl')
  writeFileSync(file, lines.filter((line) => owners.includes((JSON.parse(line) as { owner: string }).owner)).join('\n'))
  return file
}

function ordinaryText(): string {
  const file = join(folder, 'ordinary.txt')
  writeFileSync(file, 'the parcel costs 20 euro\nsee you at eight\nhis number is +32 470 12 34 56\n')
  return file
}

// Twenty processes one after the other on one side, none on the other.
it('measures what score.mjs measures', { timeout: 180_000 }, async () => {
  const [gold, ordinary, out] = [someThreads(), ordinaryText(), join(folder, 'out.json')]
  const words = [scorer, '--casethread', command, gold, '--json', out, '--ordinary', ordinary]
  const { status, stderr } = spawnSync(execPath, words, { encoding: 'utf8', shell: false })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const measured = await measure({ gold: [gold], ordinary: [ordinary] })
  expect(measured.gold?.messages.matched).toBeGreaterThan(50)
  const withoutErrors = JSON.stringify(measured, (key, value) => (key === 'errors' ? undefined : value), 1)
  expect(withoutErrors).toBe(readFileSync(out, 'utf8'))
})
