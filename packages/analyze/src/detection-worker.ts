import { on } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { openCase } from '@casethread/casefile'
import type { Unit } from './conversation/units.ts'
import { detectUnit, groupsOf, ownersOf } from './detect-unit.ts'
import type { FromWorker, ToWorker, WorkerData } from './detection-pool.ts'
import { Lexicon } from './lexicon/lexicon.ts'
import { compileShipped } from './lexicon/load-lexicon.ts'
import { MessageTexts } from './message-texts.ts'
import { Regions } from './regions.ts'

const port = parentPort
if (!port) throw new Error('detection-worker.ts runs as a worker thread only')

const { caseFile, caseTerms } = workerData as WorkerData
const send = (message: FromWorker) => port.postMessage(message)
const messages = on(port, 'message')
const receive = async (): Promise<ToWorker> => {
  const [message] = (await messages.next()).value as [ToWorker]
  return message
}

const own = caseTerms && compileShipped(caseTerms)
if (own) send({ type: 'compiled', lexicon: own })
const begin = await receive()
if (begin.type !== 'begin') throw new Error(`${begin.type} before the beginning`)
const compiled = own ?? begin.lexicon
if (!compiled) throw new Error('no lexicon')
const file = openCase(caseFile, { mode: 'read' })
const { reader } = file
const maker = {
  reader,
  lexicon: new Lexicon(compiled),
  texts: new MessageTexts(),
  regions: new Regions(begin.known),
  owners: ownersOf(reader),
  groups: groupsOf(reader),
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
