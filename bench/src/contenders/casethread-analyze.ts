import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analyze } from '@casethread/analyze'
import { reportUsage } from '../report-usage.ts'

// casethread-analyze.ts WORKERS CASE [POLICY]: computes all findings of a copy of the case, as `casethread analyze` does.
const [workers, original, policyFile] = process.argv.slice(2)
if (!workers || !original) throw new Error('usage: casethread-analyze.ts WORKERS CASE [POLICY]')
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
try {
  const caseFile = join(folder, 'bench.casethread')
  cpSync(original, caseFile)
  const policy = policyFile === undefined ? null : { name: policyFile, text: readFileSync(policyFile, 'utf8') }
  const { messages } = await analyze({ caseFile, workers: Number(workers), policy }, () => undefined)
  reportUsage(messages)
} finally {
  rmSync(folder, { recursive: true })
}
