import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseString } from 'whatsapp-chat-parser'
import { reportUsage } from '../report-usage.ts'

// whatsapp-chat-parser.ts PATH: parses in memory and keeps the result, as a caller of the library has it.
const [path] = process.argv.slice(2)
if (!path) throw new Error('usage: whatsapp-chat-parser.ts PATH')
const files = statSync(path).isDirectory()
  ? readdirSync(path)
      .sort()
      .map((name) => join(path, name))
  : [path]
const parsed = files.map((file) => parseString(readFileSync(file, 'utf8'), { parseAttachments: true }))
reportUsage(parsed.reduce((sum, messages) => sum + messages.length, 0))
