import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { casethread } from './casethread.ts'

// A reader that stops early (`casethread export … | head`) has all it wanted: end quietly, without a stack trace.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })

// What is written to a case is written in transactions, so stopping at any moment is safe.
process.once('SIGINT', () => {
  process.stderr.write('\ncasethread: stopped. What was read so far is kept; run the same command again to go on.\n')
  process.exit(2)
})

process.exitCode = await casethread(
  process.argv.slice(2),
  { stdout: process.stdout, stderr: process.stderr, now: () => performance.now(), instant: () => Date.now() },
  process.env.CASETHREAD_DEBUG !== undefined,
)
