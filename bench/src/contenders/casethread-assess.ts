import { assess } from '@casethread/analyze'
import { openCase } from '@casethread/casefile'
import { reportUsage } from '../report-usage.ts'

// casethread-assess.ts CASE: contacts, bookings and figures of a case anew, as the end of `casethread analyze` makes them.
const [caseFile] = process.argv.slice(2)
if (!caseFile) throw new Error('usage: casethread-assess.ts CASE')
using file = openCase(caseFile, { mode: 'write' })
let contacts = 0
assess(file, (_, done) => {
  contacts = done
})
reportUsage(contacts)
