import { once } from 'node:events'
import { createWriteStream, existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { casethread, exported, startCasethread } from '../support/casethread.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const root = temporaryFolder()
const two = (n: number) => String(n).padStart(2, '0')

async function writeChat(file: string, messages: number): Promise<void> {
  const out = createWriteStream(file)
  for (let i = 0; i < messages; i++) {
    const minutes = Math.floor(i / 20)
    const day = 1 + (Math.floor(minutes / 1440) % 28)
    const at = `${two(day)}/${two(1 + (Math.floor(minutes / 40320) % 12))}/2023, ${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
    if (!out.write(`${at} - ${i % 2 ? 'Samer' : 'Abu Rami'}: message ${i} with some words to give it a length\n`))
      await once(out, 'drain')
  }
  out.end()
  await once(out, 'close')
}

it('a run that was killed leaves a case that says what is incomplete; running again completes it without doubles', {
  timeout: 120_000,
}, async () => {
  const folder = join(root, 'exports')
  mkdirSync(folder)
  for (const name of ['One', 'Two', 'Three'])
    await writeChat(join(folder, `WhatsApp Chat with ${name}.txt`), name === 'One' ? 2_000 : 150_000)
  const [clean, torn] = [join(root, 'clean.casethread'), join(root, 'torn.casethread')]
  const args = (file: string) => [
    'ingest',
    folder,
    '--case',
    file,
    '--zone',
    'Europe/Brussels',
    '--owner',
    'Abu Rami',
    '--quiet',
  ]
  expect(casethread(args(clean)).status).toBe(0)

  const child = startCasethread(args(torn))
  const exit = new Promise((resolve) => child.once('exit', resolve))
  // Killed as soon as rows of a source are on disk: the log file of the open transaction has grown.
  while (!existsSync(`${torn}-wal`) || statSync(`${torn}-wal`).size < 8_000_000) await wait(2)
  child.kill('SIGKILL')
  await exit

  const halfway = exported(torn, 'accounting')
  expect(halfway.map((a) => a.status)).toContain('incomplete')
  expect(casethread(args(torn)).status).toBe(0)
  for (const kind of ['messages', 'accounting', 'warnings', 'contacts'])
    expect(exported(torn, kind)).toEqual(exported(clean, kind))
})
