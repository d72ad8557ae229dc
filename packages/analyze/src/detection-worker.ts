import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { openCase } from '@casethread/casefile'
import type { Unit } from './conversation/units.ts'
import { detectUnit, groupsOf, ownersOf } from './detect-unit.ts'
import type { FromWorker, ToWorker, WorkerData } from './detection-pool.ts'
import { Lexicon } from './lexicon/lexicon.ts'
import { MessageTexts } from './message-texts.ts'
import { Regions } from './regions.ts'

const port = parentPort
if (!port) throw new Error('detection-worker.ts runs as a worker thread only')

const { caseFile, known, data } = workerData as WorkerData
const file = openCase(caseFile, { mode: 'read' })
const { reader } = file
const maker = {
  reader,
  lexicon: new Lexicon(data),
  texts: new MessageTexts(),
  regions: new Regions(known),
  owners: ownersOf(reader),
  groups: groupsOf(reader),
}

const send = (message: FromWorker) => port.postMessage(message)
const receive = async (): Promise<ToWorker> => {
  const [message] = (await once(port, 'message')) as [ToWorker]
  return message
}

/** One batch at a time: the next is not made before the main thread has written this one. */
async function work(unit: Unit): Promise<void> {
  const batches = detectUnit(unit, maker)
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
  if (message.type === 'unit') await work(message.unit)
}
file.close()
port.close()
