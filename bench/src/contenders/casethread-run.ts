import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analyze } from '@casethread/analyze'
import { ingest } from '@casethread/ingest'
import { report, usualReport } from '@casethread/report'
import { ingestOptions } from '../ingest-options.ts'
import { reportUsage } from '../report-usage.ts'

// casethread-run.ts WORKERS FOLDER: from the exports of a simulated case to its annex, as `casethread run` does.
const [workers, path] = process.argv.slice(2)
if (!workers || !path) throw new Error('usage: casethread-run.ts WORKERS FOLDER')
const phones = { 'A-1': ['Abu Yazan', 'Yazan Tahhan'], 'A-2': ['Soran'], 'A-3': ['Baran'] }
const out = mkdtempSync(join(tmpdir(), 'bench-'))
const quiet = () => undefined
try {
  const caseFile = join(out, 'case.casethread')
  for (const [exhibit, owners] of Object.entries(phones)) {
    const options = ingestOptions(caseFile, join(path, exhibit), Number(workers))
    await ingest({ ...options, exhibit, owners }, quiet)
  }
  const { messages } = await analyze({ caseFile, workers: Number(workers) }, quiet)
  await report({ caseFile, out, ...usualReport }, quiet)
  reportUsage(messages)
} finally {
  rmSync(out, { recursive: true })
}
