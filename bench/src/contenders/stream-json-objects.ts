import { drain } from 'stream-chain/utils/drain.js'
import { pipe } from 'stream-chain/utils/pipe.js'
import { parseFile } from 'stream-json/file/parser.js'
import { pick } from 'stream-json/filters/pick.js'
import { streamValues } from 'stream-json/streamers/stream-values.js'
import { reportUsage } from '../report-usage.ts'

// stream-json-objects.ts FILE: every message as an object, one by one, counted and dropped. In the form that the library's
// documentation calls its fastest: the file and the counting inside one pipe, and tokens packed only.
const [file] = process.argv.slice(2)
if (!file) throw new Error('usage: stream-json-objects.ts FILE')
let messages = 0
const isMessage = (path: readonly unknown[]): boolean => path.length === 4 && path[2] === 'MessageList'
await drain(
  pipe(parseFile({ packValues: true, streamValues: false }), pick({ filter: isMessage }), streamValues(), (): void => {
    messages++
  })(file),
)
reportUsage(messages)
