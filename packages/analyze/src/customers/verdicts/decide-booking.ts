import type { Booking, Contact, PriceTerm } from '@casethread/model'
import { isConfirmed, type Opinions, opinionsOf } from './opinions.ts'
import { repliesOf, withReplies } from './provider-replies.ts'
import { statedPayments } from './stated-payments.ts'
import type { Verdict } from './verdict.ts'

export type Notice = Contact['notices'][number]

export interface DecidedBooking {
  booking: Booking
  notices: Notice[]
}

/** A booking after the decisions about it: its standing first, then what readers corrected in it. */
export function decideBooking(booking: Booking, verdicts: readonly Verdict[]): DecidedBooking {
  const opinions = opinionsOf(verdicts)
  const notices: Notice[] = []
  let decided = withStanding(booking, opinions, notices)
  decided = withPersons(decided, opinions, notices)
  decided = withPrice(decided, opinions, notices)
  decided = withService(decided, opinions, notices)
  const payments = statedPayments(decided.payments, verdicts, notices)
  decided = { ...decided, payments: withReplies(payments, repliesOf(verdicts)) }
  return { booking: decided, notices }
}

const seqs = (verdicts: readonly Verdict[]) => verdicts.map(({ seq }) => seq).join(', ')

function withStanding(booking: Booking, opinions: Opinions, notices: Notice[]): Booking {
  const { accepts, rejects, open } = opinions
  const differ = `readers differ: decisions ${seqs(accepts)} accept, ${seqs(rejects)} do not`
  if (accepts.length > 0 && rejects.length > 0) notices.push({ code: 'disagreement', says: differ })
  if (isConfirmed(opinions)) {
    const confirmed = { person: bothConfirm(accepts, 'person'), paid: bothConfirm(accepts, 'paid') }
    return {
      ...booking,
      confirmed,
      tier: 'confirmed',
      because: `accepted by different readers: decisions ${seqs(accepts)}`,
      confidence: 'high',
    }
  }
  if (accepts.length > 0 && rejects.length === 0) {
    notices.push({ code: 'one-reader', says: `accepted by one reader alone: decision ${seqs(accepts)}` })
    return booking
  }
  // As many for as against: methodology 2.4 leaves it probable until a third reader decides; with more against it is out.
  if (accepts.length > 0 && accepts.length >= rejects.length)
    return booking.tier === 'confirmed-eligible' ? { ...booking, tier: 'probable', because: differ } : booking
  if (rejects.length > 0)
    return { ...booking, tier: 'not', because: `not accepted by readers: decisions ${seqs(rejects)}` }
  return open.length > 0 ? leftOpen(booking, open, notices) : booking
}

function leftOpen(booking: Booking, open: readonly Verdict[], notices: Notice[]): Booking {
  if (open.some(({ action }) => action === 'needs-translation'))
    notices.push({ code: 'needs-translation', says: `waits for a translation: decisions ${seqs(open)}` })
  return { ...booking, tier: 'undetermined', because: `left open by readers: decisions ${seqs(open)}` }
}

const bothConfirm = (accepts: readonly Verdict[], what: 'person' | 'paid'): boolean =>
  isConfirmed({ accepts: accepts.filter(({ confirms }) => confirms.includes(what)), rejects: [], open: [] })

/** What readers numbered replaces what rules read; where they differ, the fewest count and the notice says so. */
function withPersons(booking: Booking, { accepts }: Opinions, notices: Notice[]): Booking {
  const counted = accepts.flatMap(({ persons }) => persons ?? [])
  const [first] = counted
  if (!first) return booking
  if (counted.some(({ lo, hi, minors }) => lo !== first.lo || hi !== first.hi || minors !== first.minors))
    notices.push({
      code: 'disagreement',
      says: `readers differ on the number of travellers: decisions ${seqs(accepts)}`,
    })
  const least = counted.toSorted((a, b) => a.lo - b.lo)[0] ?? first
  const his = counted.map(({ hi }) => hi)
  const hi = his.includes(null) ? null : Math.max(...his.map((one) => one ?? 0))
  const { lo, hi: ruleHi, minors, messages, otherNumbers } = booking.persons
  return {
    ...booking,
    persons: {
      ...{ lo: least.lo, hi, minors: least.minors, paysForOthers: booking.persons.paysForOthers },
      messages: unique([...messages, ...accepts.flatMap((verdict) => verdict.messages)]),
      ...(otherNumbers ? { otherNumbers } : {}),
      byRule: { lo, hi: ruleHi, minors },
    },
  }
}

/** The readers' price stands first and is the agreed one; where they differ, the lowest in one currency does. What rules read stays beside it. */
function withPrice(booking: Booking, { accepts }: Opinions, notices: Notice[]): Booking {
  const priced = accepts.flatMap((verdict) => (verdict.price ? [{ verdict, price: verdict.price }] : []))
  const [first] = priced
  if (!first) return booking
  const differ = priced.some(
    ({ price: { amount, currency, per } }) =>
      amount !== first.price.amount || currency !== first.price.currency || per !== first.price.per,
  )
  if (differ) notices.push({ code: 'disagreement', says: `readers differ on the price: decisions ${seqs(accepts)}` })
  const same = priced.filter(
    ({ price: { currency, per } }) => currency === first.price.currency && per === first.price.per,
  )
  const { verdict, price } = same.toSorted((a, b) => a.price.amount - b.price.amount)[0] ?? first
  const { per, amount, currency } = price
  const term: PriceTerm = {
    money: { amount, currency },
    ...{ per, of: 'any', stage: 'agreed', at: null, messages: verdict.messages, byReader: true },
  }
  return { ...booking, prices: [term, ...booking.prices] }
}

/** What readers say was sold; where they differ it is unknown, so that its floor is the lowest of all that it may be. */
function withService(booking: Booking, { accepts }: Opinions, notices: Notice[]): Booking {
  const said = accepts.filter(({ service }) => service != null)
  const [first] = said
  if (!first?.service) return booking
  const differ = said.some(({ service }) => service !== first.service)
  if (differ) notices.push({ code: 'disagreement', says: `readers differ on what was sold: decisions ${seqs(said)}` })
  const messages = unique(said.flatMap((verdict) => verdict.messages))
  return { ...booking, service: differ ? 'unknown' : first.service, serviceShownBy: { rule: null, messages } }
}

const unique = (rows: readonly number[]) => [...new Set(rows)]
