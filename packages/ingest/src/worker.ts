import { statSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import type { Warning } from '@casethread/model'
import { fileSource } from './file-source.ts'
import type { Source } from './format.ts'
import { formats } from './formats/index.ts'
import { hashChunks } from './hash-chunks.ts'
import { Inspector } from './inspect.ts'
import type { FromWorker, Job, JobResults, Parsed, ParseJob, ToWorker } from './job.ts'
import { Packer } from './pack.ts'
import { SourceError } from './source-error.ts'

const port = parentPort
if (!port) throw new Error('worker.ts runs as a worker thread only')
const send = (message: FromWorker) => port.postMessage(message)
const inspector = new Inspector()

/** Batches on their way: two keep the writer busy, more would only fill memory. */
const batchesAhead = 4
let underway = 0
let wake: (() => void) | undefined

port.on('message', (message: ToWorker) => {
  if (message.type === 'job') void work(message.job)
  else {
    underway--
    wake?.()
  }
})

async function work(job: Job): Promise<void> {
  underway = 0
  try {
    send({ type: 'done', result: await run(job) })
  } catch (error) {
    if (error instanceof SourceError)
      send({ type: 'trouble', warning: { code: error.code, message: error.message, locator: null, records: 0 } })
    else throw error
  }
}

async function run(job: Job): Promise<JobResults[keyof JobResults]> {
  switch (job.type) {
    case 'inspect':
      return inspector.inspect(job.file, job)
    case 'hash-members':
      return inspector.hashMembers(job.file, job.members, job.limits, hashChunks)
    case 'mentions':
      return inspector.mentions(job.file, job.names)
    case 'parse':
      return parse(job)
  }
}

async function parse(job: ParseJob): Promise<Parsed> {
  const format = formats.find((candidate) => candidate.id === job.format)
  if (!format) throw new Error(`no format is called ${job.format}`)
  const source =
    job.member === null
      ? fileSource(job.file, job.key)
      : await inspector.memberSource(job.file, job.member, job.key, job.context.limits)
  const met = { read: 0 }
  const packer = new Packer(job.scope)
  try {
    const totals = await stream(format.parse(counted(source), job.context as never), packer, met)
    return { totals, failure: changed(job) }
  } catch (error) {
    // One record stands for the unread rest, so that the sum shows that something is missing.
    packer.add({ chats: [], messages: [], unparsed: [restUnread(error)], warnings: [] })
    await post(packer)
    return { totals: { read: met.read + 1 }, failure: toWarning(error) }
  }
}

async function stream(
  batches: ReturnType<(typeof formats)[number]['parse']>,
  packer: Packer,
  met: { read: number },
): Promise<Parsed['totals']> {
  for (;;) {
    const next = await batches.next()
    if (next.done) {
      await post(packer)
      return next.value
    }
    met.read += next.value.messages.length + next.value.unparsed.length
    packer.add(next.value)
    if (packer.isFull) await post(packer)
  }
}

async function post(packer: Packer): Promise<void> {
  const packed = packer.take()
  const message: FromWorker = { type: 'batch', batch: packed, bytesDone }
  // Handed over and not copied; it is of no more use here.
  port?.postMessage(message, [packed.rows.numbers.buffer as ArrayBuffer])
  underway++
  while (underway >= batchesAhead) await new Promise<void>((resolve) => (wake = resolve))
}

let bytesDone = 0
function counted(source: Source): Source {
  bytesDone = 0
  return {
    ...source,
    chunks: async function* () {
      bytesDone = 0
      for await (const chunk of source.chunks()) {
        bytesDone += chunk.length
        yield chunk
      }
    },
  }
}

function changed({ watched }: ParseJob): Warning | null {
  for (const { path, location, sizeBytes, modifiedMs } of watched) {
    const stat = statSync(location, { throwIfNoEntry: false })
    if (stat?.size === sizeBytes && stat.mtimeMs === modifiedMs) continue
    const now = stat?.size === sizeBytes ? 'was written to since' : stat ? `has ${stat.size} now` : 'has vanished'
    return {
      code: 'changed-while-reading',
      message: `${path} had ${sizeBytes} bytes when the input was listed and ${now}. Work on a copy that nothing changes`,
      locator: null,
      records: 0,
    }
  }
  return null
}

const restUnread = (error: unknown) => ({
  outcome: 'failed' as const,
  reason: 'rest-unread',
  locator: null,
  message: toWarning(error).message,
})

function toWarning(error: unknown): Warning {
  if (error instanceof SourceError) return { code: error.code, message: error.message, locator: null, records: 0 }
  const text = error instanceof Error ? error.message : String(error)
  return {
    code: 'incomplete',
    message: `Reading was given up because of an error of the program (${text}). Report it with the format and its version`,
    locator: null,
    records: 0,
  }
}
