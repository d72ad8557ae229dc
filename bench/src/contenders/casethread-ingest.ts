import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCase } from '@casethread/casefile'
import { ingest } from '@casethread/ingest'
import { ingestOptions } from '../ingest-options.ts'
import { reportUsage } from '../report-usage.ts'

// casethread-ingest.ts WORKERS PATH: hashes, parses and stores, as `casethread ingest` does.
const [workers, path] = process.argv.slice(2)
if (!workers || !path) throw new Error('usage: casethread-ingest.ts WORKERS PATH')
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
try {
  const caseFile = join(folder, 'bench.casethread')
  await ingest(ingestOptions(caseFile, path, Number(workers)), () => undefined)
  const stored = openCase(caseFile, { mode: 'read' })
  reportUsage(stored.reader.counts().messages)
  stored.close()
} finally {
  rmSync(folder, { recursive: true })
}
