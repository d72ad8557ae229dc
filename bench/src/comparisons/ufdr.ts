import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Comparison, casethread } from '../comparison.ts'
import { generateUfdr } from '../generate-ufdr.ts'

/** A message takes some 3.6 KB of the report: a million of them would be 3.6 GB. */
const share = 0.06

export const ufdr: Comparison = {
  id: 'ufdr',
  title:
    'Cellebrite report.xml: 0.06 messages for each one asked for (200 MB for a million), against saxes that only counts',
  prepare: async (folder, messages) => {
    const file = join(folder, 'report.xml')
    await generateUfdr(file, Math.round(messages * share), 1)
    return [casethread(folder), { name: 'saxes 6.0.0, opening tags counted', script: 'saxes-events', args: [file] }]
  },
}

export const ufdrMemory: Comparison = {
  id: 'ufdr-memory',
  title:
    'Cellebrite report.xml: peak memory at 0.6 and at 0.06 messages for each one asked for (2 GB and 200 MB for a million)',
  big: true,
  prepare: async (folder, messages) => {
    const sizes = [share * 10, share].map((times) => Math.round(messages * times))
    for (const size of sizes) {
      mkdirSync(join(folder, String(size)))
      await generateUfdr(join(folder, String(size), 'report.xml'), size, 1)
    }
    return sizes.map((size) => casethread(join(folder, String(size)), `ingest ${size}`))
  },
}
