import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analyze } from '@casethread/analyze'
import { reportUsage } from '../report-usage.ts'

// casethread-analyze.ts WORKERS CASE: computes all findings of a copy of the case, as `casethread analyze` does.
const [workers, original] = process.argv.slice(2)
if (!workers || !original) throw new Error('usage: casethread-analyze.ts WORKERS CASE')
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
try {
  const caseFile = join(folder, 'bench.casethread')
  cpSync(original, caseFile)
  const { messages } = await analyze({ caseFile, workers: Number(workers) }, () => undefined)
  reportUsage(messages)
} finally {
  rmSync(folder, { recursive: true })
}
