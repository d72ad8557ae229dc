import { parentPort, workerData } from 'node:worker_threads'
import { openCase } from '@casethread/casefile'
import { CasethreadError } from '@casethread/model'
import { chatViewId, chatViewWriting } from './chat-view/chat-view-part.ts'
import { type ExportId, exportKinds } from './exports/index.ts'
import { writingOfExport } from './exports/report-files.ts'
import { writeOutputs } from './output-writer.ts'
import { writePages } from './page-writer.ts'
import type { FromThread, ThreadData } from './write-on-thread.ts'

const port = parentPort
if (!port) throw new Error('writing-thread.ts runs as a worker thread only')
const send = (message: FromThread) => port.postMessage(message)
const { caseFile, part, out, view } = workerData as ThreadData

try {
  using file = openCase(caseFile, { mode: 'read' })
  const tell = (records: number) => send({ type: 'progress', records })
  const outputs =
    part === chatViewId
      ? await writePages(out, chatViewWriting(file.reader, view), tell)
      : await writeOutputs(out, writingOfExport(exportWith(part), file.reader, null), tell)
  send({ type: 'written', outputs })
} catch (error) {
  // Of an error that crosses to another thread by itself, no more than the words would arrive.
  if (!(error instanceof CasethreadError)) throw error
  send({ type: 'refused', code: error.code, message: error.message })
}

function exportWith(id: ExportId): (typeof exportKinds)[number] {
  const kind = exportKinds.find((each) => each.id === id)
  if (!kind) throw new Error(`there is no export ${id}`)
  return kind
}
