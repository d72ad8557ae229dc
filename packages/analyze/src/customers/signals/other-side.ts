import { between, type Fact, hasUntil, type Run, startOf } from '../run.ts'
import { bringsGroups } from './brings-groups.ts'
import { papersOf } from './persons.ts'
import { takesPart } from './precautions.ts'
import { seeks } from './seeks.ts'
import type { SignalRule } from './signal-rule.ts'
import { bringsOthers, handedOver, letOut, pricedByContact, sold } from './whose-journey.ts'

/** So often is more than a traveller's own affair. */
const often = 3
/** Between an offer and its acceptance. */
const bargain = 6

/** His share, where he brings nobody; or money that comes to him, and is none that he had paid before. Of who seeks a journey, "the office received it" tells of his own payment. */
function paidByOwner(run: Run): readonly Fact[] {
  const shares = bringsOthers(run) ? [] : run.of('role.share')
  if (shares.length > 0) return shares
  if (seeks(run)) return wageOf(run)
  const isAfter = ({ at }: Fact, others: readonly Fact[]) => hasUntil(others, at)
  const refunds = run.of('payment.refund')
  const fresh = (fact: Fact) => !isAfter(fact, refunds) && !isAfter(fact, run.of('payment.made', 'contact'))
  const byCode = (fact: Fact) => !isAfter(fact, refunds) && isAfter(fact, run.of('payment.code', 'owner'))
  const received = run.of('payment.received', 'contact').filter((fact) => fresh(fact) || byCode(fact))
  const acknowledged = new Set(run.of('payment.received', 'owner').map(({ at }) => at))
  const sent = run.of('payment.made', 'owner').filter((fact) => fresh(fact) && !acknowledged.has(fact.at))
  return [...received, ...sent]
}

/** Even of one who asked "how much": he paid nothing, the owner says that he sent money or where it lies, and it came in at the contact's, and not at an office. */
function wageOf(run: Run): readonly Fact[] {
  if (run.has(['payment.made', 'payment.refund'], 'contact')) return []
  // `The money is with my sister`: whoever is told where it lies for him is paid as well.
  const [sent] = run
    .of(['payment.made', 'payment.received'], 'owner')
    .filter(({ kind, rule }) => kind === 'payment.made' || rule === 'payment-acts/lies-there')
  const offices = new Set(run.of('terms.trust', 'contact').map(({ at }) => at))
  const received = run
    .of('payment.received', 'contact')
    .filter(({ at }) => sent !== undefined && at > sent.at && !offices.has(at))
  return sent && received.length > 0 ? [sent, ...received] : []
}

/** Money of others goes in and out at the contact's, and none of it comes to the owner's hand; or he reports payments of many different sums. */
function keepsMoney(run: Run): readonly Fact[] {
  const paidOut = run.of('payment.made', 'contact')
  const cameIn = run.of('payment.received', 'contact')
  if (seeks(run)) return []
  if (paidOut.length >= 2 && cameIn.length > 0 && !run.has('payment.received', 'owner')) return [...paidOut, ...cameIn]
  if (run.has('journey.persons', 'contact')) return []
  const places = new Set(paidOut.map(({ at }) => at))
  const sums = run.of('payment.amount', 'contact').filter(({ at }) => places.has(at))
  return new Set(sums.map(({ value }) => value)).size >= often ? [...paidOut, ...sums] : []
}

/** The owner hands over travellers to somebody who numbers none himself and pays nothing; or the contact says that he let them out. */
function carries(run: Run): readonly Fact[] {
  const carried = [...handedOver(run), ...letOut(run)]
  const handed = run.of('journey.persons', 'owner')
  const isHis = run.has('journey.persons', 'contact') || (run.has('payment.made', 'contact') && handed.length < often)
  return handed.length === 0 || isHis ? carried : [...handed, ...letOut(run)]
}

/** The owner asks for the contact's price, accepts it, or is given an account for it; or the contact carries travellers. */
function suppliesForPrice(run: Run): readonly Fact[] {
  if (seeks(run)) return takesOver(run)
  const asked = run.of('price.asked', 'owner')
  if (asked.length > 0) return asked
  const carried = carries(run)
  if (carried.length > 0) return carried
  const [first] = run.of('price.quoted')
  if (first?.by !== 'contact') return []
  const pays = run.has(['payment.made', 'payment.refund'], 'contact')
  const [accepted] = between(run.of('price.agreed', 'owner'), first.at + 1, first.at + bargain - 1)
  // Whoever sells numbers no travellers, and what he says of money that came in may read as a payment of his.
  if (accepted && !(pays && run.has('journey.persons', 'contact'))) return [first, accepted]
  const account = run.of('payment.account', 'contact')
  return account.length > 0 && !pays ? [first, ...account] : []
}

/**
 * Even of one who asked or agreed a price: the journey is the owner's, he lets travellers out, or the owner asks for his price. If he pays nothing: the
 * owner numbers the travellers first, and the contact none; or the contact, who never asked, names the first price and the owner bids.
 */
function takesOver(run: Run): readonly Fact[] {
  const works = [...handedOver(run), ...letOut(run), ...pricedByContact(run), ...sold(run)]
  if (works.length > 0) return works
  const [offer] = run.of('price.quoted')
  const [bid] = run.of('price.quoted', 'owner')
  const pays = run.has(['payment.made', 'payment.code', 'payment.refund'], 'contact')
  if (offer?.by === 'contact' && bid && !pays && !run.has(['price.asked', 'journey.persons'], 'contact'))
    return [offer, bid]
  const [handed] = run.of('journey.persons', 'owner')
  const [asked] = run.of(['price.asked', 'price.agreed'], 'contact')
  const isHis = pays || run.has('journey.persons', 'contact')
  return handed && asked && handed.at < asked.at && !isHis ? [handed, asked] : []
}

/** What is hidden, ordered, stopped or given back has no place beside an agency's booking. */
const unlawful = ['payment.refund', 'journey.instruction', 'journey.intercepted', 'journey.retry']

/** A reference of the owner's, outside money in trust and remittances, after the contact's payment came in. */
function bookingReference(run: Run): readonly Fact[] {
  if (run.has(unlawful) || run.facts.some(({ kind }) => kind.startsWith('counter.'))) return []
  const paid = run.of('payment.received', 'owner')
  const references = run.of('payment.code', 'owner').filter(({ attributes }) => attributes.scheme === 'other')
  return references.filter(({ at }) => hasUntil(paid, at))
}

/** What a traveller or his booker says of the journey. */
const ownJourney = ['journey.instruction', 'journey.intercepted', 'journey.retry', 'payment.refund']

function paysForOther(run: Run): readonly Fact[] {
  const paid = run.of(['payment.made', 'payment.code'], 'contact')
  // Whoever orders a journey says for how many before he pays; later numbers tell of those whom he paid for.
  if (seeks(run) || hasUntil(run.of('journey.persons', 'contact'), startOf(paid)) || papersOf(run).length > 0) return []
  const where = run.of(['payment.payee', 'payment.account'], 'owner')
  // "He called from there" reads as an arrival: it is his own only of somebody whom the owner sent on his way.
  const isSent = run.has('journey.arrival', 'contact') && run.has('journey.instruction', 'owner')
  const travels = isSent || run.has(ownJourney, 'contact')
  const isStranger = !run.has('price.quoted') && !travels
  return paid.length > 0 && (where.length > 0 || isStranger) ? [...where, ...paid] : []
}

const negative = { family: '-', class: 'negative' } as const

/** Signals that speak for another role than a traveller's. */
export const otherSide: readonly SignalRule[] = [
  takesPart,
  {
    id: 'N2',
    title: 'Is paid by the owner',
    says: 'a share of the contact is spoken of, who brings nobody; or he acknowledges money that he had not paid before, or the owner says that he sent it; of one who asks or agrees a price both (or the owner says where the money lies, and the contact that he has it), and he paid nothing',
    ...negative,
    points: -8,
    find: paidByOwner,
  },
  {
    id: 'N3',
    title: 'Supplies or carries',
    says: 'the owner numbers travellers before the contact says anything of a journey, and takes no money of his; or the contact says that he let them out; or the owner asks the contact for a price, accepts the one that the contact named first or is given an account for it; of one who asks or agrees a price himself: he names it in answer to the owner, or names it first and the owner bids less; or he neither numbers travellers nor pays, and the owner numbered them first or bid for what he had named first',
    ...negative,
    points: -6,
    find: suppliesForPrice,
  },
  bringsGroups,
  {
    id: 'N6',
    title: 'Keeps money for others',
    says: 'the contact reports several payments and acknowledges money and the owner none, or payments of three sums, and asks or agrees no price and numbers no travellers',
    ...negative,
    points: -8,
    find: keepsMoney,
  },
  {
    id: 'N8',
    title: 'Booked as with an agency',
    says: 'after the payment the owner sends a reference that is neither of money in trust nor of a remittance, and nothing is hidden, ordered, stopped or given back',
    ...negative,
    points: -4,
    find: bookingReference,
  },
  {
    id: 'N10',
    title: 'Pays for somebody else',
    says: 'the contact pays, neither asks nor accepts a price nor numbers travellers before he pays, sends no papers, and the owner names a payee or account, or no price is named, the contact tells of no journey and the owner sends him on none',
    family: '-',
    class: 'role',
    points: 0,
    find: paysForOther,
  },
]
