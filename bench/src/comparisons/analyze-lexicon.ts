import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ingest } from '@casethread/ingest'
import type { Comparison } from '../comparison.ts'
import { generateMixed } from '../generate-mixed.ts'
import { ingestOptions } from '../ingest-options.ts'
import { pick, seeded } from '../random.ts'

/** Nine times the terms of the lexicons and names of the gazetteer that come with the program (some 355,000). */
const furtherTerms = 3_200_000
const syllables = ['ba', 'cho', 'di', 'fu', 'gre', 'ki', 'lo', 'mu', 'na', 'pe', 'ra', 'so', 'tu', 'vi', 'wa', 'ze']

export const analyzeLexicon: Comparison = {
  id: 'analyze-lexicon',
  title: 'Analyze with ten times as many terms against the lexicons as they are; loading the terms is part of the time',
  prepare: async (folder, messages) => {
    const [exports, caseFile, policy] = ['exports', 'bench.casethread', 'policy.yaml'].map((name) => join(folder, name))
    if (!exports || !caseFile || !policy) throw new Error('three paths are needed')
    await generateMixed(exports, { files: 200, messages }, 12)
    await ingest(ingestOptions(caseFile, exports, 2), () => undefined)
    writeFileSync(policy, policyOf(furtherTerms))
    return [[policy], []].map((further) => ({
      name: `analyze, ${further.length === 0 ? 'lexicons as they are' : 'ten times the terms'}`,
      script: 'casethread-analyze',
      args: ['1', caseFile, ...further],
    }))
  },
}

/** A policy file (JSON, which YAML contains) of that many invented words, none of which anybody writes. */
function policyOf(count: number): string {
  const random = seeded(7)
  const word = (at: number) => `${Array.from({ length: 4 }, () => pick(random, syllables)).join('')}${at.toString(36)}`
  const terms = Array.from({ length: count }, (_, at) => word(at))
  const rest = { means: 'nothing', language: 'en', proofs: ['invented', 'invented'], alternatives: [], author: 'bench' }
  return JSON.stringify({ terms: [{ terms, ...rest, from: '2000-01-01', to: '2030-01-01' }] })
}
