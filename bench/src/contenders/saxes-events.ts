import { createReadStream } from 'node:fs'
import { SaxesParser } from 'saxes'
import { reportUsage } from '../report-usage.ts'

// saxes-events.ts FILE: the events of a strict XML parser, messages counted by their opening tags and nothing kept.
const [file] = process.argv.slice(2)
if (!file) throw new Error('usage: saxes-events.ts FILE')
let messages = 0
const parser = new SaxesParser({ position: false })
parser.on('opentag', ({ name, attributes }) => {
  if (name === 'model' && attributes.type === 'InstantMessage') messages++
})
for await (const chunk of createReadStream(file, 'utf8')) parser.write(chunk as string)
parser.close()
reportUsage(messages)
