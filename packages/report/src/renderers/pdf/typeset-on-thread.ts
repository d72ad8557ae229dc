import { Worker } from 'node:worker_threads'

/** The compiler keeps what it laid out (700 MB for 300 pages) as long as its thread lives, so each document has a thread of its own. */
export function typesetOnThread(json: string): Promise<Uint8Array> {
  const worker = new Worker(new URL('./typst-thread.ts', import.meta.url), { workerData: json })
  return new Promise((resolve, reject) => {
    worker.on('message', resolve)
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`the thread that lays out the pages ended with ${code}`)))
  })
}
