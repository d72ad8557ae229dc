import { Worker } from 'node:worker_threads'
import type { PackedBatch } from '@casethread/casefile'
import { CasethreadError, type Warning } from '@casethread/model'
import type { FromWorker, Job, JobResults, ToWorker } from './job.ts'

/** A job that could not be done because of the evidence or the medium. */
export class JobTrouble extends Error {
  readonly warning: Warning
  constructor(warning: Warning) {
    super(warning.message)
    this.warning = warning
  }
}

type OnBatch = (batch: PackedBatch, bytesDone: number) => void
interface Thread {
  worker: Worker
  busy: boolean
}

/** A thread may not take more than this, whatever the evidence does to it; a genuine export needs a fraction. */
const heapMegabytes = 1024

/** At most so many threads, one job each at a time; started when there is work for them, since each costs memory. A thread that dies takes its own job with it and is replaced. */
export class WorkerPool {
  readonly #threads: Thread[] = []
  readonly #waiting: ((thread: Thread) => void)[] = []
  readonly #most: number

  constructor(most: number) {
    this.#most = Math.max(1, most)
  }

  /** Runs a job on the next free thread. Throws {@link JobTrouble}. */
  async run<J extends Job>(job: J, onBatch?: OnBatch): Promise<JobResults[J['type']]> {
    const thread = await this.#free()
    try {
      return (await converse(thread.worker, job, onBatch)) as JobResults[J['type']]
    } catch (error) {
      if (!(error instanceof JobTrouble)) await this.#replace(thread)
      throw error instanceof ThreadDied ? new JobTrouble(error.warning) : error
    } finally {
      this.#release(thread)
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.worker.terminate()))
  }

  #free(): Promise<Thread> {
    const thread = this.#threads.find((candidate) => !candidate.busy) ?? this.#start()
    if (!thread) return new Promise((resolve) => this.#waiting.push(resolve))
    thread.busy = true
    return Promise.resolve(thread)
  }

  #start(): Thread | null {
    if (this.#threads.length === this.#most) return null
    const thread = { worker: startWorker(), busy: true }
    this.#threads.push(thread)
    return thread
  }

  #release(thread: Thread): void {
    const next = this.#waiting.shift()
    if (next) next(thread)
    else thread.busy = false
  }

  async #replace(thread: Thread): Promise<void> {
    await thread.worker.terminate()
    thread.worker = startWorker()
  }
}

class ThreadDied extends Error {
  readonly warning: Warning
  constructor(cause: Error) {
    super(cause.message, { cause })
    const message = `Reading was given up: ${cause.message}. The other files are not touched; report the file's format and size`
    this.warning = { code: 'incomplete', message, locator: null, records: 0 }
  }
}

const startWorker = (): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 24 },
  })

function converse(worker: Worker, job: Job, onBatch?: OnBatch): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      worker.off('message', hear)
      worker.off('error', die)
      worker.off('exit', exit)
      finish()
    }
    const die = (error: Error) => settle(() => reject(new ThreadDied(error)))
    const exit = () => die(new Error('the thread ended'))
    const hear = (message: FromWorker) => {
      if (message.type === 'done') return settle(() => resolve(message.result))
      if (message.type === 'trouble') return settle(() => reject(new JobTrouble(message.warning)))
      try {
        onBatch?.(message.batch, message.bytesDone)
      } catch (error) {
        return settle(() => reject(writeFailed(error)))
      }
      worker.postMessage({ type: 'taken' } satisfies ToWorker)
    }
    worker.on('message', hear)
    worker.on('error', die)
    worker.on('exit', exit)
    worker.postMessage({ type: 'job', job } satisfies ToWorker)
  })
}

/** SQLite result codes (sqlite.org/rescode.html) that speak of the record and not of the disk: TOOBIG, CONSTRAINT, MISMATCH. */
const ofTheRecord = new Set([18, 19, 20])

/**
 * The case file refused a batch. If a value was at fault, the source is given up like one whose thread died; otherwise
 * (disk full, say) no evidence is at fault and the run ends.
 */
function writeFailed(error: unknown): Error {
  const text = error instanceof Error ? error.message : String(error)
  const { errcode, code } = error as { errcode?: number; code?: string }
  if (ofTheRecord.has((errcode ?? 0) & 0xff) || code === 'ERR_INVALID_ARG_TYPE') return new ThreadDied(new Error(text))
  if (error instanceof CasethreadError) return error
  const message = `The case file could not be written: ${text}. Free space or choose another disk; the run can then be repeated`
  return new CasethreadError('internal', message, { cause: error })
}
