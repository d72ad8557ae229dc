import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { openCase } from '@casethread/casefile'
import { detectRange, type Range } from './detect-range.ts'
import type { FromWorker, ToWorker, WorkerData } from './detection-pool.ts'
import { Regions } from './regions.ts'

const port = parentPort
if (!port) throw new Error('detection-worker.ts runs as a worker thread only')

const { caseFile, known } = workerData as WorkerData
const file = openCase(caseFile, { mode: 'read' })
const regions = new Regions(known)

const send = (message: FromWorker) => port.postMessage(message)
const receive = async (): Promise<ToWorker> => {
  const [message] = (await once(port, 'message')) as [ToWorker]
  return message
}

/** One batch at a time: the next is not made before the main thread has written this one. */
async function work(range: Range): Promise<void> {
  const batches = detectRange(file.reader, range, regions)
  for (;;) {
    const next = batches.next()
    if (next.done) return send({ type: 'done', tally: next.value })
    send({ type: 'batch', findings: next.value })
    await receive()
  }
}

for (;;) {
  const message = await receive()
  if (message.type === 'stop') break
  if (message.type === 'range') await work(message.range)
}
file.close()
port.close()
