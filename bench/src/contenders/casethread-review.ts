import process from 'node:process'
import { reportUsage } from '../report-usage.ts'

// casethread-review.ts accept|reject CONTACT CASE: one decision of a second reader, by the command itself.
const [action, contact, caseFile] = process.argv.slice(2)
if (!action || !contact || !caseFile) throw new Error('usage: casethread-review.ts accept|reject CONTACT CASE')
const confirms = action === 'accept' ? ['--confirms', 'person,paid'] : []
const said = ['--case', caseFile, '--reader', 'Bert', '--reason', 'He travelled.', ...confirms, '--quiet']
process.argv.splice(2, 3, 'review', action, contact, ...said)
// The command line is no library: it is started by its file.
await import(new URL('../../../packages/cli/src/main.ts', import.meta.url).href)
if (process.exitCode !== 0) throw new Error(`casethread review ended with ${process.exitCode}`)
reportUsage(1)
