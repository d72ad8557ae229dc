import { join } from 'node:path'
import { normalSize, simulate } from '@casethread/simulate'
import type { Comparison } from '../comparison.ts'
import type { Contender } from '../measure.ts'

function simulated(folder: string, messages: number): Contender {
  const out = join(folder, String(messages))
  simulate({ ...normalSize, messages, out, truth: null })
  return { name: `run ${messages}`, script: 'casethread-run', args: ['2', out] }
}

export const endToEnd: Comparison = {
  id: 'end-to-end',
  title: 'A simulated case of three phones and four apps, from its exports to the annex',
  prepare: async (folder, messages) => [simulated(folder, messages)],
}

export const endToEndTenfold: Comparison = {
  id: 'end-to-end-tenfold',
  title: 'The same at ten times the number of messages: as fast, and how much memory',
  big: true,
  prepare: async (folder, messages) => [simulated(folder, messages * 10), simulated(folder, messages)],
}
