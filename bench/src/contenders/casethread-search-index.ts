import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCase } from '@casethread/casefile'
import { reportUsage } from '../report-usage.ts'

// casethread-search-index.ts QUERY CASE: the first search in a copy of the case, which indexes its messages.
const [query, original] = process.argv.slice(2)
if (!query || !original) throw new Error('usage: casethread-search-index.ts QUERY CASE')
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
try {
  const caseFile = join(folder, 'bench.casethread')
  cpSync(original, caseFile)
  using file = openCase(caseFile, { mode: 'read' })
  const options = { limit: 50 }
  reportUsage(file.reader.search(query, options, () => undefined).total)
} finally {
  rmSync(folder, { recursive: true })
}
