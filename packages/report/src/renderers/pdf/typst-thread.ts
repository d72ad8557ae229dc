import { parentPort, workerData } from 'node:worker_threads'
import { typeset } from './typst.ts'

const port = parentPort
if (!port) throw new Error('typst-thread.ts runs as a worker thread only')

port.postMessage(await typeset(workerData as string))
