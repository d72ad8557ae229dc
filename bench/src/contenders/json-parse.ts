import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportUsage } from '../report-usage.ts'

// json-parse.ts FOLDER: JSON.parse of each file, one after the other, nothing kept: the floor for any reader of them.
const [folder] = process.argv.slice(2)
if (!folder) throw new Error('usage: json-parse.ts FOLDER')
let messages = 0
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((n) => n.endsWith('.json'))
  .sort())
  messages += (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { messages: unknown[] }).messages.length
reportUsage(messages)
