import { Worker } from 'node:worker_threads'
import { CasethreadError } from '@casethread/model'
import type { ChatViewOptions } from './chat-view/chat-view.ts'
import type { chatViewId } from './chat-view/chat-view-part.ts'
import type { ExportId } from './exports/index.ts'
import type { Output } from './output-writer.ts'

/** The parts of a report that a thread can write. */
export type ThreadedPart = ExportId | typeof chatViewId

export interface ThreadData {
  caseFile: string
  part: ThreadedPart
  out: string
  view: ChatViewOptions
}
export type FromThread =
  | { type: 'progress'; records: number }
  | { type: 'written'; outputs: Output[] }
  | { type: 'refused'; code: CasethreadError['code']; message: string }

/** Writing holds one message at a time; without bounds a thread lets garbage grow with the case. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 }

/** Writes a part on a thread with its own reading connection. Throws what `writeOutputs` throws. */
export function writeOnThread(data: ThreadData, written: (records: number) => void): Promise<Output[]> {
  const worker = new Worker(new URL('./writing-thread.ts', import.meta.url), { workerData: data, resourceLimits })
  return new Promise((resolve, reject) => {
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`the thread that writes ${data.part} ended with ${code}`)))
    worker.on('message', (message: FromThread) => {
      if (message.type === 'progress') written(message.records)
      else if (message.type === 'written') resolve(message.outputs)
      else reject(new CasethreadError(message.code, message.message))
    })
  })
}
