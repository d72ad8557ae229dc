import { Worker } from 'node:worker_threads'
import type { NewFinding } from '@casethread/casefile'
import type { Unit } from './conversation/units.ts'
import type { UnitTally } from './detect-unit.ts'
import type { LexiconData } from './lexicon/lexicon.ts'
import type { KnownRegions } from './regions.ts'

export interface WorkerData {
  caseFile: string
  known: KnownRegions
  /** Read once and handed on: reading YAML takes longer than compiling it. */
  data: LexiconData
}
export type ToWorker = { type: 'unit'; unit: Unit } | { type: 'taken' } | { type: 'stop' }
export type FromWorker = { type: 'batch'; findings: NewFinding[] } | { type: 'done'; tally: UnitTally }

export interface Receiver {
  onFindings(findings: NewFinding[]): void
  onTally(tally: UnitTally): void
}

/**
 * Runs units on threads, each taking the next one when it is free. Throws what a thread, or the receiver, throws; no thread
 * is left then. In which order units end makes no difference to the case: findings are read by their message and place.
 */
export async function detectOnThreads(
  units: Iterable<Unit>,
  threads: number,
  data: WorkerData,
  receiver: Receiver,
): Promise<void> {
  const queue = units[Symbol.iterator]()
  const workers = Array.from({ length: threads }, () => startWorker(data))
  try {
    await Promise.all(workers.map((worker) => drive(worker, queue, receiver)))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

/**
 * Detection holds one batch and one window of text; without bounds a thread lets garbage grow with the case. Room for young objects spares
 * a twentieth of the time: nearly all of them are dead when it is full.
 */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 96 }

const startWorker = (data: WorkerData): Worker =>
  new Worker(new URL('./detection-worker.ts', import.meta.url), { workerData: data, resourceLimits })

/** Feeds one thread until no unit is left and it has ended: only then has it let go of the case file. */
function drive(worker: Worker, queue: Iterator<Unit>, receiver: Receiver): Promise<void> {
  const send = (message: ToWorker) => worker.postMessage(message)
  const giveNext = () => {
    const { done, value } = queue.next()
    send(done ? { type: 'stop' } : { type: 'unit', unit: value })
  }
  return new Promise((resolve, reject) => {
    worker.on('error', reject)
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a detection thread ended with ${code}`))))
    worker.on('message', (message: FromWorker) => {
      try {
        if (message.type === 'batch') receiver.onFindings(message.findings)
        else receiver.onTally(message.tally)
        if (message.type === 'batch') send({ type: 'taken' })
        else giveNext()
      } catch (error) {
        reject(error)
      }
    })
    giveNext()
  })
}
