import { frozenStateOf, type QueueItem, reviewQueue } from '@casethread/analyze/review'
import type { CaseReader } from '@casethread/casefile'
import { type Figures, tiers } from '@casethread/model'
import { euro, fullThousands, roughly } from './estimate/euro.ts'
import { frozenSummary } from './review/frozen-lines.ts'
import { count, label, some } from './summary-words.ts'
import { textTable } from './text-table.ts'

/** The three figures, the persons and contacts behind them, and what waits for readers. */
export function summarizePeople(reader: CaseReader): string[] {
  const figures = reader.figures()
  if (figures === null) return textTable([[label('Figures'), 'none: this case was not analyzed yet']])
  const frozen = frozenSummary(frozenStateOf(reader))
  return textTable([
    ...(frozen === null ? [] : [[label('Rules'), frozen]]),
    [label('Observed'), observedText(figures)],
    [label('Minimum'), minimumText(figures)],
    [label('Estimate'), estimateText(figures)],
    [label('Persons'), personsText(figures)],
    [label('Contacts'), contactsText(figures)],
    [label('To be read'), waitingText(reviewQueue(reader, null))],
  ])
}

function observedText({ observed }: Figures): string {
  const { total, ofUnread, unassigned, contingent, claimed } = observed
  const parts = [
    ...(ofUnread > 0 ? [`${euro(ofUnread)} of it in bookings that wait for readers`] : []),
    ...(unassigned > 0 ? [`${euro(unassigned)} of it of no known booking`] : []),
    ...(contingent > 0 ? [`not in it ${euro(contingent)} held in escrow`] : []),
    ...(claimed > 0 ? [`not in it ${euro(claimed)} that payers claim and nobody acknowledged`] : []),
  ]
  return [`${euro(total)} in payments that were acknowledged or are shown`, ...parts].join('; ')
}

function minimumText({ minimum, assumptions }: Figures): string {
  const { A1, A2, A2Persons, A2Price } = minimum
  if (A2Persons === 0) return 'nothing: no booking was accepted by two readers'
  const first = assumptions[0]?.id
  const last = assumptions.at(-1)?.id
  const on = first === undefined ? '' : `, on assumptions ${first} to ${last}`
  return `not less than ${fullThousands(A1)} (A1${on}); ${euro(A2)} (A2: ${some(A2Persons, 'person')} × ${euro(A2Price ?? 0)}, assumes payment in full)`
}

function estimateText({ estimate, estimateStale }: Figures): string {
  if (estimate === null) return 'not reckoned yet: casethread estimate'
  const { median, p2_5, p97_5 } = estimate
  const stale = estimateStale ? '; stale, reckon it again: casethread estimate' : ''
  return `${roughly(median, 'nearest')}, with 95 % of the simulations from ${roughly(p2_5, 'down')} to ${roughly(p97_5, 'up')}; informs, and is no figure to confiscate${stale}`
}

const personsText = ({ persons }: Figures): string =>
  `${count(persons.confirmed)} confirmed (${some(persons.minors, 'child', 'children')} among them); further ${count(persons.probable)} probable, ${count(persons.possible)} possible`

function contactsText({ contacts }: Figures): string {
  const byTier = tiers
    .filter((tier) => contacts.byTier[tier] > 0)
    .map((tier) => `${tier} ${count(contacts.byTier[tier])}`)
  return `${count(contacts.total)} (${byTier.join(', ')}); a contact is not a person transported`
}

function waitingText(items: readonly QueueItem[]): string {
  const of = (turn: QueueItem['turn']) => items.filter((item) => item.turn === turn).length
  return `${some(items.length, 'contact')}: ${count(of('first'))} for a first reader, ${count(of('second'))} for a second, ${count(of('third'))} on which readers differ (casethread review list)`
}

/** What nobody may read out of the figures. */
export function caveat(reader: CaseReader): string {
  const confirmed = reader.figures()?.bookings.confirmed ?? 0
  return confirmed === 0
    ? 'No person counts before two readers have accepted a contact: what is above are places in messages that somebody has to read. People decide.'
    : 'Persons and the minimum count only what two named readers accepted, each on cited messages. People decide.'
}
