import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CaseDevice } from '../gold/score.mjs'

const folder = fileURLToPath(new URL('../../node_modules/.cache/score/', import.meta.url))

/** What decides, beside the threads, what an ingested case looks like; a change in how formats are read is not noticed. */
const sources = ['../gold/to-exports.mjs', '../gold/score.mjs', '../../packages/casefile/src/schema.ts']
const setting = sources.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('')

/** Where the ingested case of a device is kept, for those who change rules and measure again and again. */
export const keptCase = ({ owner, threads }: CaseDevice): string =>
  join(folder, `${hash('sha256', setting + JSON.stringify([owner, threads]))}.casethread`)
