import { AccountGroups, type AccountLink, byStrength, type NumberedDecision } from '@casethread/model'
import { linkId, sortedPair } from './link-id.ts'
import { type PairVerdict, pairVerdicts } from './pair-verdicts.ts'

/**
 * What stands of the links that rules made, after the decisions of readers. It starts from what rules said, so that it can be told
 * stored links as well as new ones, and a decision that was withdrawn leaves nothing behind.
 *
 * A reader who links or unlinks decides about pairs: each account of one side with each of the other. A link that rules made
 * between such a pair is confirmed or rejected; where there is none, one is made in the reader's name. Where the last words of several
 * readers about a pair differ, the link waits as a proposal until they agree.
 *
 * Accounts that readers hold apart never end in one contact, by whatever way around: links that still stand are taken from the strongest
 * to the weakest, and one that would join them is held back as a proposal that says so.
 */
export function applyDecisions(links: readonly AccountLink[], decisions: readonly NumberedDecision[]): AccountLink[] {
  const verdicts = pairVerdicts(decisions)
  const asByRule = links.flatMap((link) => (link.byRule === null ? [] : [restored(link, link.byRule)]))
  const decided = asByRule.map((link) => decidedLink(link, verdicts.get(link.accounts.join(' '))))
  const linked = new Set(decided.map(({ accounts }) => accounts.join(' ')))
  const byReaders = [...verdicts.values()].filter((verdict) => verdict.named && !linked.has(verdict.accounts.join(' ')))
  return heldBack([...decided, ...byReaders.map(readersLink)]).sort((a, b) => (a.id < b.id ? -1 : 1))
}

const restored = (link: AccountLink, status: 'automatic' | 'proposed'): AccountLink => ({
  ...link,
  status,
  notice: null,
  decisions: [],
})

function decidedLink(link: AccountLink, verdict: PairVerdict | undefined): AccountLink {
  if (!verdict) return link
  const { decisions, outcome } = verdict
  if (outcome === 'disagreement') return { ...link, decisions, status: 'proposed', notice: disagreement(verdict) }
  return { ...link, decisions, status: outcome }
}

const disagreement = ({ decisions }: PairVerdict): string =>
  `readers disagree about these accounts (decisions ${decisions.join(', ')})`

function readersLink(verdict: PairVerdict): AccountLink {
  const { accounts, decisions, outcome } = verdict
  return {
    id: linkId(sortedPair(...accounts), 'reader'),
    accounts,
    basis: 'reader',
    confidence: 'high',
    status: outcome === 'disagreement' ? 'proposed' : outcome,
    succession: null,
    says: outcome === 'rejected' ? 'a reader holds the accounts apart' : 'a reader linked the accounts',
    messages: [],
    contrary: [],
    byRule: null,
    notice: outcome === 'disagreement' ? disagreement(verdict) : null,
    decisions,
  }
}

/** Standing links that would join what is held apart wait as proposals. */
function heldBack(links: readonly AccountLink[]): AccountLink[] {
  const groups = AccountGroups.of(links, [])
  return [...links].sort(byStrength).map((link) => {
    if (link.status !== 'automatic' && link.status !== 'confirmed') return link
    if (groups.join(...link.accounts)) return link
    return { ...link, status: 'proposed', notice: 'held back: it would join accounts that a reader holds apart' }
  })
}
