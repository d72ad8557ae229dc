import { parentPort, workerData } from 'node:worker_threads'
import { openCase } from '@casethread/casefile'
import { CasethreadError } from '@casethread/model'
import { exportKinds } from './exports/index.ts'
import { writingOfExport } from './exports/report-files.ts'
import { writeOutputs } from './output-writer.ts'
import type { FromThread, ThreadData } from './write-on-thread.ts'

const port = parentPort
if (!port) throw new Error('writing-thread.ts runs as a worker thread only')
const send = (message: FromThread) => port.postMessage(message)
const { caseFile, exportId, out } = workerData as ThreadData

try {
  const kind = exportKinds.find(({ id }) => id === exportId)
  if (!kind) throw new Error(`there is no export ${exportId}`)
  using file = openCase(caseFile, { mode: 'read' })
  const tell = (records: number) => send({ type: 'progress', records })
  send({ type: 'written', outputs: await writeOutputs(out, writingOfExport(kind, file.reader), tell) })
} catch (error) {
  // Of an error that crosses to another thread by itself, no more than the words would arrive.
  if (!(error instanceof CasethreadError)) throw error
  send({ type: 'refused', code: error.code, message: error.message })
}
