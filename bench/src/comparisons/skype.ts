import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Comparison, casethread } from '../comparison.ts'
import { generateSkype } from '../generate-skype.ts'

const peers = [
  { name: 'stream-json 3.8.0, objects one by one, fastest form', script: 'stream-json-objects' },
  { name: 'stream-json 3.8.0, objects one by one, form of its README', script: 'stream-json-readme' },
  { name: 'stream-json 3.8.0, tokens counted, no objects', script: 'stream-json-tokens' },
] as const

export const skype: Comparison = {
  id: 'skype',
  title: 'Skype messages.json: hash, parse and store, against stream-json that only counts',
  prepare: async (folder, messages) => {
    const file = join(folder, 'messages.json')
    await generateSkype(file, messages, 1)
    return [casethread(folder), ...peers.map((peer) => ({ ...peer, args: [file] }))]
  },
}

/** A million messages take some 390 MB. */
export const skypeMemory: Comparison = {
  id: 'skype-memory',
  title:
    'Skype messages.json: peak memory at 0.8 and at 8 messages for each one asked for (300 MB and 3 GB for a million)',
  big: true,
  prepare: async (folder, messages) => {
    const sizes = [8, 0.8].map((times) => Math.round(messages * times))
    for (const size of sizes) {
      mkdirSync(join(folder, String(size)))
      await generateSkype(join(folder, String(size), 'messages.json'), size, 1)
    }
    return sizes.map((size) => casethread(join(folder, String(size)), `ingest ${size}`))
  },
}
