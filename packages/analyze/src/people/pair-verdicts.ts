import type { NumberedDecision } from '@casethread/model'
import { sortedPair } from './link-id.ts'

/** What readers said of two accounts. */
export interface PairVerdict {
  accounts: [string, string]
  /** Sequence numbers of each reader's last word, ascending. */
  decisions: readonly number[]
  outcome: 'confirmed' | 'rejected' | 'disagreement'
  /** Whether it stands by itself: every pair held apart, but of a link only the first account with each of the other side. */
  named: boolean
}

interface Word {
  seq: number
  action: 'link' | 'unlink'
}

/** By the sorted ids of both accounts, joined by a blank. */
export function pairVerdicts(decisions: readonly NumberedDecision[]): Map<string, PairVerdict> {
  const words = new Map<string, Map<string, Word>>()
  const named = new Set<string>()
  for (const { seq, action, reader, accounts, with: others } of [...decisions].sort((a, b) => a.seq - b.seq)) {
    if (action !== 'link' && action !== 'unlink') continue
    for (const [account, other] of pairsOf(accounts, others, action)) {
      if (account === other) continue
      const pair = sortedPair(account, other).join(' ')
      const byReader = words.get(pair) ?? new Map<string, Word>()
      words.set(pair, byReader.set(reader, { seq, action }))
      if (action === 'unlink' || account === accounts[0]) named.add(pair)
    }
  }
  return new Map([...words].map(([pair, byReader]) => [pair, verdictOf(pair, [...byReader.values()], named.has(pair))]))
}

/** Each account of one side with each of the other; whoever links one with several says of these too that they are one person’s. */
function pairsOf(accounts: readonly string[], others: readonly string[], action: Word['action']): [string, string][] {
  const across = accounts.flatMap((account) => others.map((other): [string, string] => [account, other]))
  if (action === 'unlink') return across
  return [...across, ...others.flatMap((one, i) => others.slice(i + 1).map((other): [string, string] => [one, other]))]
}

function verdictOf(pair: string, words: readonly Word[], named: boolean): PairVerdict {
  const actions = new Set(words.map(({ action }) => action))
  const outcome = actions.size > 1 ? 'disagreement' : actions.has('link') ? 'confirmed' : 'rejected'
  const [a = '', b = ''] = pair.split(' ')
  return { accounts: [a, b], decisions: words.map(({ seq }) => seq).sort((x, y) => x - y), outcome, named }
}
