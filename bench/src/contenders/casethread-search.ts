import { openCase } from '@casethread/casefile'
import { reportUsage } from '../report-usage.ts'

// casethread-search.ts QUERY CASE: the first fifty hits and the count of all, as `casethread search` finds them.
const [query, caseFile] = process.argv.slice(2)
if (!query || !caseFile) throw new Error('usage: casethread-search.ts QUERY CASE')
using file = openCase(caseFile, { mode: 'read' })
const options = { limit: 50 }
const { total, hits } = file.reader.search(query, options, () => undefined)
const shown = [...hits].length
if (shown !== Math.min(total, options.limit))
  throw new Error(`${total} hits, but ${shown} of the first ${options.limit}`)
reportUsage(total)
