import type { Contact, NumberedDecision, Signal } from '@casethread/model'
import type { Block, Inline } from '../../document/document.ts'
import type { AnnexFacts } from '../annex-facts.ts'
import { fact, figures, interpretation, joined, money, number, row, text, words } from '../blocks.ts'
import { bookingReference } from '../booking-reference.ts'
import { agreedPerPerson } from '../booking-tables.ts'
import { evidenceCell } from '../evidence-cell.ts'
import type { AnnexSection } from '../section.ts'
import { tableOr } from '../table-or.ts'
import { countsInMinimum } from '../three-figures.ts'

/** What speaks against the findings, with the same prominence (methodology §4.1, rule 10). */
export const contrary: AnnexSection = {
  id: 'contrary',
  kind: 'section',
  title: ({ t }) => t.contrary.title,
  blocks: (facts) => [
    fact([facts.t.contrary.weight]),
    rejected(facts),
    otherRoles(facts),
    negative(facts),
    refunds(facts),
    failed(facts),
    unpaid(facts),
    otherNumbers(facts),
    notices(facts),
    ...pairs(facts),
    ...prices(facts),
    ...quarantine(facts),
    personsTimesPrice(facts),
    fact([facts.t.contrary.innocent]),
  ],
}

function rejected(facts: AnnexFacts): Block {
  const { t, decisions, people, disclose, accounts } = facts
  const rejections = decisions.standing.filter(({ action }) => action === 'reject')
  const byContact = Map.groupBy(rejections, ({ accounts: [first = ''] }) => people.contactOf.get(first) ?? first)
  return tableOr(
    {
      id: 'table-rejected',
      caption: [t.contrary.rejected],
      columns: [
        words('contact', t.contrary.contact, 2),
        words('names', t.bookings.names, 3),
        words('reason', t.contrary.reason, 5),
      ],
      rows: [...byContact]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([contact, own]) =>
          row([
            text(disclose.label(contact)),
            text(...(accounts.get(contact) ? disclose.account(accountOf(facts, contact)) : [t.terms.none])),
            text(...reasonsOf(facts, own)),
          ]),
        ),
    },
    t.contrary.noRejected,
  )
}

/** A reason that readers share stands once, behind all who gave it. */
const reasonsOf = ({ disclose }: AnnexFacts, own: readonly NumberedDecision[]): Inline[] =>
  [...Map.groupBy(own, ({ reason }) => reason)].flatMap(([reason, those], at): Inline[] => [
    ...(at === 0 ? [] : [' / ']),
    ...joined(those.map(({ reader }) => disclose.statement(reader))),
    ': ',
    ...disclose.statement(reason),
  ])

function accountOf({ accounts }: AnnexFacts, id: string) {
  const found = accounts.get(id)
  if (found === undefined) throw new Error(`the case has no account ${id}`)
  return found.account
}

const plainRoles = new Set<Contact['role']['role']>(['customer', 'unknown', 'ordinary'])

function otherRoles(facts: AnnexFacts): Block {
  const { t, people, disclose, phrase } = facts
  const claims = people.notable.flatMap((contact) =>
    [contact.role, ...contact.otherRoles].flatMap((claim) =>
      plainRoles.has(claim.role) ? [] : [{ contact: contact.id, claim }],
    ),
  )
  return tableOr(
    {
      id: 'table-other-roles',
      caption: [t.contrary.roles],
      columns: [
        words('contact', t.contrary.contact, 2),
        words('role', t.contrary.role, 2),
        words('by', t.contrary.by, 1),
        words('reason', t.contrary.reason, 4),
        words('evidence', t.contrary.evidence, 3),
      ],
      rows: claims.map(({ contact, claim }) =>
        row([
          text(disclose.label(contact)),
          text(t.terms.roles[claim.role]),
          text(claim.by === 'rule' ? t.contrary.byRule : t.contrary.byReader),
          text(...(claim.by === 'rule' ? [phrase(claim.because)] : disclose.statement(claim.because))),
          text(...evidenceCell(facts, claim.messages, null)),
        ]),
      ),
    },
    t.contrary.noRoles,
  )
}

const isNegative = ({ class: kind }: Signal): boolean => kind === 'negative' || kind === 'stop' || kind === 'role'

function negative({ t, people }: AnnexFacts): Block {
  const contacts = new Map<string, Set<string>>()
  for (const { id, signals } of people.notable)
    for (const signal of signals.filter(isNegative))
      contacts.set(signal.id, (contacts.get(signal.id) ?? new Set()).add(id))
  const names: Readonly<Record<string, string>> = t.terms.signals
  return tableOr(
    {
      id: 'table-negative',
      caption: [t.contrary.negative],
      columns: [
        words('signal', t.contrary.signal, 1),
        words('meaning', t.payments.meaning, 5),
        figures('contacts', t.contrary.contacts),
      ],
      rows: Object.entries(names).flatMap(([id, meaning]) => {
        const own = contacts.get(id)
        return own ? [row([text(id), text(meaning), number(own.size)])] : []
      }),
    },
    t.contrary.noNegative,
  )
}

function refunds(facts: AnnexFacts): Block {
  const { t, figures: own, phrase } = facts
  const lines = (own?.ledger ?? []).filter(({ kind }) => kind === 'refund')
  return tableOr(
    {
      id: 'table-refunds',
      caption: [t.contrary.refunds],
      columns: [
        words('booking', t.contrary.booking, 2),
        figures('amount', t.payments.amount, 2),
        figures('euro', t.payments.euro, 2),
        words('counts', t.payments.counts, 2),
        words('because', t.contrary.reason, 3),
        words('evidence', t.contrary.evidence, 3),
      ],
      rows: lines.map((line) =>
        row([
          text(line.booking === null ? t.terms.none : bookingReference(facts, line.booking)),
          line.currency === '' ? text(t.terms.none) : money(line.amount, line.currency),
          money(line.cents),
          text(t.terms.counting[line.counts]),
          text(phrase(line.because)),
          text(...evidenceCell(facts, line.messages, null)),
        ]),
      ),
    },
    t.contrary.noRefunds,
  )
}

function failed(facts: AnnexFacts): Block {
  const { t, people, when } = facts
  const attempts = people.bookings.flatMap(({ booking }) =>
    booking.attempts.flatMap((attempt) =>
      attempt.outcome === 'intercepted' || attempt.outcome === 'aborted' ? [{ booking: booking.id, attempt }] : [],
    ),
  )
  return tableOr(
    {
      id: 'table-failed',
      caption: [t.contrary.failed],
      columns: [
        words('booking', t.contrary.booking, 2),
        words('at', t.concordance.at, 2),
        words('outcome', t.bookings.outcome, 2),
        words('evidence', t.contrary.evidence, 4),
      ],
      rows: attempts.map(({ booking, attempt }) =>
        row([
          text(bookingReference(facts, booking)),
          text(when(attempt.at)),
          text(t.terms.outcomes[attempt.outcome]),
          text(...evidenceCell(facts, attempt.messages, null)),
        ]),
      ),
    },
    t.contrary.noFailed,
  )
}

function unpaid(facts: AnnexFacts): Block {
  const { t, figures: own, phrase } = facts
  const lines = (own?.sheet ?? []).filter((line) => countsInMinimum(line) && line.minimum === 0)
  return tableOr(
    {
      id: 'table-unpaid',
      caption: [t.contrary.unpaid],
      columns: [
        words('booking', t.contrary.booking, 2),
        figures('persons', t.contrary.persons),
        words('because', t.contrary.reason, 5),
      ],
      rows: lines.map(({ booking, persons, owedBecause, priceBecause, owed }) =>
        row([text(bookingReference(facts, booking)), number(persons), text(phrase(owed ? priceBecause : owedBecause))]),
      ),
    },
    t.contrary.noUnpaid,
  )
}

/** A number that was corrected, or of a part of the party: the reader, and the defence, see what else was said (methodology §1.5). */
function otherNumbers(facts: AnnexFacts): Block {
  const { t, people } = facts
  const stated = people.bookings
    .filter(({ booking }) => booking.tier === 'confirmed')
    .flatMap(({ booking: { id, persons } }) =>
      (persons.otherNumbers ?? []).flatMap(({ count, messages }) =>
        count < persons.lo ? [{ id, lo: persons.lo, count, messages }] : [],
      ),
    )
  return tableOr(
    {
      id: 'table-other-numbers',
      caption: [t.contrary.otherNumbers],
      columns: [
        words('booking', t.contrary.booking, 2),
        figures('counted', t.contrary.counted),
        figures('stated', t.contrary.stated),
        words('evidence', t.contrary.evidence, 4),
      ],
      rows: stated.map(({ id, lo, count, messages }) =>
        row([
          text(bookingReference(facts, id)),
          number(lo),
          number(count),
          text(...evidenceCell(facts, messages, null)),
        ]),
      ),
    },
    t.contrary.noOtherNumbers,
  )
}

function notices({ t, people, phrase, disclose }: AnnexFacts): Block {
  const open = people.notable.flatMap((contact) => contact.notices.map((notice) => ({ contact: contact.id, notice })))
  return tableOr(
    {
      id: 'table-notices',
      caption: [t.contrary.disagreements],
      columns: [
        words('contact', t.contrary.contact, 2),
        words('notice', t.contrary.notice, 3),
        words('says', t.contrary.reason, 4),
      ],
      rows: open.map(({ contact, notice }) =>
        row([text(disclose.label(contact)), text(t.terms.notices[notice.code]), text(phrase(notice.says))]),
      ),
    },
    t.contrary.noDisagreements,
  )
}

const pairs = ({ t, say, links }: AnnexFacts): Block[] => [
  links.proposed === 0 ? fact([t.contrary.noPairs]) : interpretation(say(t.contrary.pairs, { pairs: links.proposed })),
]

function prices({ t, say, formats, figures: own }: AnnexFacts): Block[] {
  const agreed = agreedPerPerson(own?.sheet.filter(countsInMinimum) ?? [])
  const [lowest, highest] = [agreed.at(0), agreed.at(-1)]
  if (lowest === undefined || highest === undefined) return [fact([t.contrary.noPrices])]
  return [fact(say(t.contrary.prices, { lowest: formats.money(lowest), highest: formats.money(highest) }))]
}

/** Said here before anybody else has to: what price × persons takes for granted (methodology E5, §1.11). */
function personsTimesPrice({ t, say, formats, figures: own }: AnnexFacts): Block {
  const { A1, A2 } = own?.minimum ?? { A1: 0, A2: 0 }
  return A2 > A1 ? interpretation(say(t.contrary.a2, { amount: formats.money(A2 - A1) })) : fact([t.contrary.a2None])
}

const quarantine = ({ t, say, people }: AnnexFacts): Block[] =>
  people.byTier.quarantine === 0 ? [] : [fact(say(t.contrary.quarantine, { contacts: people.byTier.quarantine }))]
