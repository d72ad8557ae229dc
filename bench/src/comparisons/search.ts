import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { openCase } from '@casethread/casefile'
import { ingest } from '@casethread/ingest'
import type { Comparison } from '../comparison.ts'
import { generateMixed } from '../generate-mixed.ts'
import { ingestOptions } from '../ingest-options.ts'

/** In every twenty-sixth message: far more hits than an examiner's query has. */
const word = 'bakery'

export const search: Comparison = {
  id: 'search',
  title: 'Search a case for a word that stands in every 26th message (messages: hits)',
  prepare: async (folder, messages) => {
    const [exports, plain, indexed] = ['exports', 'plain.casethread', 'indexed.casethread'].map((name) =>
      join(folder, name),
    ) as [string, string, string]
    await generateMixed(exports, { files: 200, messages }, 12)
    await ingest(ingestOptions(plain, exports, 2), () => undefined)
    copyFileSync(plain, indexed)
    using file = openCase(indexed, { mode: 'read' })
    file.reader.search(word, { limit: 1 }, () => undefined)
    return [
      { name: 'casethread search', script: 'casethread-search', args: [word, indexed] },
      {
        name: 'casethread search, a number in another grouping',
        script: 'casethread-search',
        args: ['0460000017', indexed],
      },
      { name: 'casethread search, words that begin with s', script: 'casethread-search', args: ['s*', indexed] },
      { name: 'SQLite LIKE, no index, no spelling variants', script: 'sqlite-like', args: [word, plain] },
      { name: 'casethread search, the first: indexes all', script: 'casethread-search-index', args: [word, plain] },
    ]
  },
}
