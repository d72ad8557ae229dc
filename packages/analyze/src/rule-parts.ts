import { hash } from 'node:crypto'
import { canonicalJson } from '@casethread/casefile'
import { type RuleParts, version } from '@casethread/model'
import { aggregations } from './aggregations/index.ts'
import { detectors } from './detectors/index.ts'
import { hashesOfLanguageData } from './language-data.ts'
import type { CaseTerm } from './policy/policy-file.ts'

/** Everything that decides an analysis beside the messages, part by part, so that a change can be told by name. */
export function rulePartsOf(codeWords: readonly CaseTerm[], regions: readonly string[]): RuleParts {
  return Object.fromEntries([
    ['program', version],
    ...Object.entries(hashesOfLanguageData()),
    ...[...detectors, ...aggregations].map(({ id }) => [`detectors/${id}`, 'on']),
    ...regions.map((region) => [`regions/${region}`, 'stated or of the owner']),
    ...codeWordParts(codeWords),
  ])
}

const longestName = 300
const longestValue = 2000
const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text)

/** One word may stand for several things, at different times: they are told together. */
function codeWordParts(codeWords: readonly CaseTerm[]): [string, string][] {
  const byTerm = Map.groupBy(
    codeWords,
    ({ terms, language }) => `code-words/${shortened(terms.join(', '), longestName)} (${language})`,
  )
  return [...byTerm].map(([name, entries]) => [name, shortened(entries.map(codeWordText).join(' | '), longestValue)])
}

/** The hash stands for what the line does not say: proofs, alternatives, author. */
const codeWordText = (entry: CaseTerm): string =>
  `${shortened(entry.means, longestName)}, ${entry.from} to ${entry.to}, entry ${hash('sha256', canonicalJson(entry)).slice(0, 12)}`
