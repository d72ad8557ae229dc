import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import process from 'node:process'
import { Writable } from 'node:stream'
import { parentPort } from 'node:worker_threads'
import { casethread } from '@casethread/cli'
import { type Answer, commandsFor, ndjson } from '../gold/score.mjs'
import type { FromWorker, ToWorker } from './answers.ts'

const port = parentPort
if (!port) throw new Error('answer-worker.ts runs as a worker thread only')

class Page extends Writable {
  text = ''
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString('utf8')
    done()
  }
}

/** As score.mjs runs a command: exit 1 (some of the input could not be read) is an answer, exit 2 is none. */
async function run(words: string[]): Promise<string> {
  const [stdout, stderr] = [new Page(), new Page()]
  const status = await casethread(words, { stdout, stderr, now: () => 0, instant: () => 0 })
  if (status > 1) throw new Error(`casethread ${words.join(' ')}\nexit ${status}\n${stderr.text}`)
  return stdout.text
}

const runQuietly = (words: string[]) => run([...words, '--workers', '1', '--quiet'])

/** Whoever else measures at the same time finds the kept case whole or not at all. */
async function makeCase({ file, kept }: NonNullable<ToWorker>, ingest: string[]): Promise<void> {
  if (kept !== null && existsSync(kept)) return copyFileSync(kept, file)
  await runQuietly(ingest)
  if (kept === null) return
  const unfinished = `${kept}.${process.pid}`
  mkdirSync(dirname(kept), { recursive: true })
  copyFileSync(file, unfinished)
  renameSync(unfinished, kept)
}

async function answer(device: NonNullable<ToWorker>): Promise<Answer> {
  const { make, print } = commandsFor(device)
  const [ingest = [], ...others] = make
  await makeCase(device, ingest)
  for (const words of others) await runQuietly(words)
  const printed: Answer = {}
  for (const [kind, words] of print) printed[kind] = ndjson(await run(words))
  return printed
}

for (;;) {
  const [device] = (await once(port, 'message')) as [ToWorker]
  if (device === null) break
  port.postMessage({ file: device.file, answer: await answer(device) } satisfies FromWorker)
}
port.close()
