import { createReadStream } from 'node:fs'
import { type Options, parse } from 'csv-parse'
import { reportUsage } from '../report-usage.ts'

// csv-parse.ts OPTIONS FILE: the rows as arrays, counted and dropped, by the loop of the library's documentation ("Stream
// API"). OPTIONS are those of the library, as JSON.
const [options, file] = process.argv.slice(2)
if (!options || !file) throw new Error('usage: csv-parse.ts OPTIONS FILE')
let rows = 0
const parser = createReadStream(file).pipe(parse(JSON.parse(options) as Options))
parser.on('readable', () => {
  while (parser.read() !== null) rows++
})
await new Promise((resolve, reject) => parser.on('end', resolve).on('error', reject))
reportUsage(rows)
