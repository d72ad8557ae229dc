import type { CasePayment } from '@casethread/model'
import type { Block } from '../document/document.ts'
import type { AnnexFacts } from './annex-facts.ts'
import { row, text, words } from './blocks.ts'
import { evidenceCell } from './evidence-cell.ts'
import { tableOr } from './table-or.ts'

/** Codes and accounts that payments name, with what providers answered by the examiner's statement. */
export function paymentIdentifiers(facts: AnnexFacts): Block {
  const { t, disclose, formats, mandate } = facts
  const replies = new Map(mandate.providerReplies.map((reply) => [reply.identifier, reply]))
  const said = t.payments
  return tableOr(
    {
      id: 'table-identifiers',
      caption: [said.identifiers],
      columns: [
        words('identifier', said.identifier, 2),
        words('payment', said.payments, 3),
        words('reply', said.reply, 2),
        words('evidence', said.evidence, 3),
      ],
      rows: named(facts).map(([value, payments]) => {
        const reply = replies.get(value)
        // The examiner's statement goes first; else the last reply that a reader recorded in the log.
        const recorded = payments.flatMap(({ provider }) => (provider?.identifier === value ? provider : []))[0]
        const state = t.terms.replies[reply?.state ?? recorded?.status ?? 'not-asked']
        const reference = reply ? reply.reference : recorded?.exhibit
        const date = reply?.date ? `, ${formats.day(reply.date)}` : ''
        const messages = payments.flatMap((payment) => payment.messages)
        const ids = payments.map(({ id }) => id)
        return row([
          text(disclose.identifier(value)),
          text({ type: 'code', text: ids.join(', ') }),
          text(state, date, ...(reference ? ['; ', ...disclose.statement(reference)] : [])),
          text(...evidenceCell(facts, messages, null)),
        ])
      }),
    },
    said.noIdentifiers,
  )
}

function named({ people }: AnnexFacts): [string, CasePayment[]][] {
  const byValue = new Map<string, CasePayment[]>()
  const all = people.notable.flatMap(({ bookings, unassigned }) => [
    ...bookings.flatMap(({ payments }) => payments),
    ...(unassigned ?? []),
  ])
  for (const payment of all)
    for (const value of payment.identifiers) byValue.set(value, [...(byValue.get(value) ?? []), payment])
  return [...byValue].sort(([a], [b]) => (a < b ? -1 : 1))
}
