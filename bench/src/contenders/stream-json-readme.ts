import { createReadStream } from 'node:fs'
import chain from 'stream-chain'
import { parser } from 'stream-json'
import { pick } from 'stream-json/filters/pick.js'
import { streamValues } from 'stream-json/streamers/stream-values.js'
import { reportUsage } from '../report-usage.ts'

// stream-json-readme.ts FILE: every message as an object, one by one, counted and dropped, put together as the library's
// README does for several subobjects.
const [file] = process.argv.slice(2)
if (!file) throw new Error('usage: stream-json-readme.ts FILE')
let messages = 0
const pipeline = chain([
  createReadStream(file),
  parser(),
  pick({ filter: /^conversations\.\d+\.MessageList\.\d+\b/ }),
  streamValues(),
])
for await (const _ of pipeline) messages++
reportUsage(messages)
