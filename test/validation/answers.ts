import { Worker } from 'node:worker_threads'
import type { Answer, CaseDevice } from '../gold/score.mjs'
import { keptCase } from './kept-cases.ts'

/** A device; `kept` is where its ingested case is kept for the next time, null where it is read anew each time. */
export type ToWorker = (Pick<CaseDevice, 'dir' | 'owner' | 'file'> & { kept: string | null }) | null
export type FromWorker = { file: string; answer: Answer }

/**
 * What the product says of each device, by its case file. The same commands that score.mjs runs one process each are run
 * inside a few threads: what costs most is starting the program, and here it is started once a thread.
 */
export async function answersOf(
  devices: readonly CaseDevice[],
  { threads, keep }: { threads: number; keep: boolean },
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>()
  // Largest first, so that the threads end together.
  const queue = devices
    .toSorted((a, b) => messagesOf(b) - messagesOf(a))
    .map((device) => ({ ...pathsOf(device), kept: keep ? keptCase(device) : null }))
    .values()
  const workers = Array.from({ length: threads }, () => new Worker(new URL('./answer-worker.ts', import.meta.url)))
  try {
    await Promise.all(workers.map((worker) => drive(worker, queue, answers)))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return answers
}

const messagesOf = ({ threads }: CaseDevice) => threads.reduce((sum, { messages }) => sum + messages.length, 0)

const pathsOf = ({ dir, owner, file }: CaseDevice) => ({ dir, owner, file })

function drive(worker: Worker, queue: Iterator<NonNullable<ToWorker>>, answers: Map<string, Answer>): Promise<void> {
  const giveNext = () => worker.postMessage((queue.next().value ?? null) satisfies ToWorker)
  return new Promise((resolve, reject) => {
    worker.on('error', reject)
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a scoring thread ended with ${code}`))))
    worker.on('message', ({ file, answer }: FromWorker) => {
      answers.set(file, answer)
      giveNext()
    })
    giveNext()
  })
}
