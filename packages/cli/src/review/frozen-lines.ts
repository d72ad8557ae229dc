import type { FrozenState } from '@casethread/analyze/review'
import type { RuleDifference } from '@casethread/model'
import { oneLine } from '@casethread/report/search'
import { euro } from '../estimate/euro.ts'
import { count, some } from '../summary-words.ts'
import { textTable } from '../text-table.ts'

/** The freeze in force, and what differs from it, for the eye. */
export function frozenLines(state: FrozenState | null): string[] {
  if (state === null) return ['No rules are frozen. See: casethread review freeze']
  const { freeze, decisionsBefore, now, isSame, sinceFreeze } = state
  const { parts, outcome, version } = freeze.frozen
  return [
    ...textTable([
      ['Frozen', `version ${version}, decision ${freeze.seq}, ${freeze.at}, by ${oneLine(freeze.reader)}`],
      ['Reason', oneLine(freeze.reason)],
      ['Rules', `${freeze.rulesSha256}, program ${parts.program ?? '?'}`],
      ['Code words', String(Object.keys(parts).filter((part) => part.startsWith('code-words/')).length)],
      ['Outcome', outcomeText(outcome)],
      ['Log before it', some(decisionsBefore, 'entry', 'entries')],
      ['Now', isSame ? 'the same rules' : `other rules: ${now.rulesSha256}, program ${now.parts.program ?? '?'}`],
    ]),
    ...partLines(sinceFreeze.parts),
    ...figureLines(state),
    ...tierLines(state.byRules?.tiers ?? []),
  ]
}

const outcomeText = ({ messages, findings, contacts }: FrozenState['now']['outcome']): string =>
  [some(messages, 'message'), some(findings, 'finding'), some(contacts, 'contact')].join(', ')

function partLines(parts: RuleDifference['parts']): string[] {
  if (parts.length === 0) return []
  const rows = parts.map(({ part, before, after }) => [oneLine(part), valueText(before), valueText(after)])
  return ['', ...textTable([['PART OF THE RULES', 'FROZEN', 'NOW'], ...rows])]
}

const valueText = (value: string | null): string => (value === null ? '–' : oneLine(value))

function figureLines({ byRules, isSame, sinceFreeze }: FrozenState): string[] {
  if (byRules !== null) {
    const since = byRules.decisionsSince
    const what = since === 0 ? 'with the same decisions' : `and with ${some(since, 'decision')} that came after`
    return countLines(`What the other rules change, ${what}`, 'FROZEN RULES', byRules.counts)
  }
  const others = isSame ? 'the same rules and later decisions or messages' : 'other rules and later decisions'
  return countLines(`Since the freeze, by ${others}`, 'FROZEN', sinceFreeze.counts)
}

function countLines(title: string, before: string, counts: RuleDifference['counts']): string[] {
  if (counts.length === 0) return []
  const rows = counts.map((line) => [
    names[line.count],
    amountOf(line.count, line.before),
    amountOf(line.count, line.after),
  ])
  return ['', title, ...textTable([['', before, 'NOW'], ...rows])]
}

type CountName = RuleDifference['counts'][number]['count']
const amounts: ReadonlySet<CountName> = new Set(['observed', 'A1', 'A2'])
const amountOf = (name: CountName, value: number): string => (amounts.has(name) ? euro(value) : count(value))

const names: Readonly<Record<CountName, string>> = {
  messages: 'messages',
  findings: 'findings',
  contacts: 'contacts',
  observed: 'observed payments',
  A1: 'minimum A1',
  A2: 'minimum A2',
  confirmed: 'persons confirmed',
  probable: 'persons probable',
  possible: 'persons possible',
}

function tierLines(tiers: RuleDifference['tiers']): string[] {
  if (tiers.length === 0) return []
  const rows = tiers.map(({ contact, before, after }) => [contact, before ?? '–', after ?? 'joined with another'])
  return ['', ...textTable([['TIER BY RULES OF', 'FROZEN', 'NOW'], ...rows])]
}

/** In one sentence, for summaries; null where no rules are frozen. */
export function frozenSummary(state: FrozenState | null): string | null {
  if (state === null) return null
  const { freeze, isSame, sinceFreeze, byRules } = state
  const made = `version ${freeze.frozen.version}, frozen by ${oneLine(freeze.reader)} on ${freeze.at.slice(0, 10)} (decision ${freeze.seq})`
  if (isSame) return `${made}; the same since`
  const moves = byRules === null ? '' : `, which moves ${some(byRules.tiers.length, 'contact')}`
  return `${made}; CHANGED since in ${some(sinceFreeze.parts.length, 'part')}${moves} (casethread review frozen)`
}
