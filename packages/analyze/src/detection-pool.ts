import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { NewFinding } from '@casethread/casefile'
import type { Unit } from './conversation/units.ts'
import type { UnitTally } from './detect-unit.ts'
import type { CompiledLexicon } from './lexicon/compile-lexicon.ts'
import type { CaseTerm } from './policy/policy-file.ts'
import type { KnownRegions } from './regions.ts'

export interface WorkerData {
  caseFile: string
  /** The code words of the case, for the one thread that compiles the lexicon; null for the others. */
  caseTerms: readonly CaseTerm[] | null
}
/** `begin` comes first; its lexicon is null for the thread that compiled it. */
export type ToWorker =
  | { type: 'begin'; known: KnownRegions; lexicon: CompiledLexicon | null }
  | { type: 'unit'; unit: Unit }
  | { type: 'taken' }
  | { type: 'stop' }
export type FromWorker =
  | { type: 'compiled'; lexicon: CompiledLexicon }
  | { type: 'batch'; findings: NewFinding[] }
  | { type: 'done'; tally: UnitTally }

export interface Receiver {
  onFindings(findings: NewFinding[]): void
  onTally(tally: UnitTally): void
}

/**
 * Detection holds one batch and one window of text; without bounds a thread lets garbage grow with the case. Room for young objects spares
 * a twentieth of the time: nearly all of them are dead when it is full.
 */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 96 }

/** Threads that run detectors. As soon as they are made they load what they need, and the first compiles the lexicon for all. */
export class DetectionPool {
  readonly #compiling: Worker
  readonly #others: Worker[]

  constructor(count: number, { caseFile, caseTerms }: { caseFile: string; caseTerms: readonly CaseTerm[] }) {
    this.#compiling = startWorker({ caseFile, caseTerms })
    this.#others = Array.from({ length: count - 1 }, () => startWorker({ caseFile, caseTerms: null }))
  }

  /**
   * Runs units, each thread taking the next one when it is free. Throws what a thread, or the receiver, throws. In which order units
   * end makes no difference to the case: findings are read by their message and place.
   */
  async detect(units: Iterable<Unit>, known: KnownRegions, receiver: Receiver): Promise<void> {
    const queue = units[Symbol.iterator]()
    const compiled = once(this.#compiling, 'message') as Promise<[FromWorker & { type: 'compiled' }]>
    const begin = (worker: Worker, lexicon: CompiledLexicon | null) => {
      post(worker, { type: 'begin', known, lexicon })
      return drive(worker, queue, receiver)
    }
    await Promise.all([
      begin(this.#compiling, null),
      ...this.#others.map(async (worker) => begin(worker, (await compiled)[0].lexicon)),
    ])
  }

  /** No thread is left then: only when it has ended has it let go of the case file. */
  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.#compiling, ...this.#others].map((worker) => worker.terminate()))
  }
}

const post = (worker: Worker, message: ToWorker): void => worker.postMessage(message)

function startWorker(workerData: WorkerData): Worker {
  const worker = new Worker(new URL('./detection-worker.ts', import.meta.url), { workerData, resourceLimits })
  // What goes wrong is told where the thread is driven; where it never is, something else has gone wrong already.
  worker.on('error', () => undefined)
  return worker
}

/** Feeds one thread until no unit is left and it has ended: only then has it let go of the case file. */
function drive(worker: Worker, queue: Iterator<Unit>, receiver: Receiver): Promise<void> {
  const giveNext = () => {
    const { done, value } = queue.next()
    post(worker, done ? { type: 'stop' } : { type: 'unit', unit: value })
  }
  const take = (message: FromWorker) => {
    if (message.type === 'batch') {
      receiver.onFindings(message.findings)
      post(worker, { type: 'taken' })
    } else if (message.type === 'done') {
      receiver.onTally(message.tally)
      giveNext()
    }
  }
  return new Promise((resolve, reject) => {
    worker.on('error', reject)
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a detection thread ended with ${code}`))))
    worker.on('message', (message: FromWorker) => {
      try {
        take(message)
      } catch (error) {
        reject(error)
      }
    })
    giveNext()
  })
}
