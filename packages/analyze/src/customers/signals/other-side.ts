import { between, day, type Fact, hasUntil, near, type Run, startOf } from '../run.ts'
import { takesPart } from './precautions.ts'
import { seeks } from './seeks.ts'
import type { SignalRule } from './signal-rule.ts'

/** A party so large is more than a family or friends who travel together. */
const largeParty = 12
/** So often is more than a traveller's own affair. */
const often = 3
/** Between an offer and its acceptance. */
const bargain = 6

const sizeOf = ({ value }: Fact): number => Number.parseInt(value ?? '0', 10)

/** Money that comes to the contact, and is none that he had paid before. Of who seeks a journey, "the office received it" tells of his own payment. */
function paidByOwner(run: Run): readonly Fact[] {
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

/** Even of one who asked "how much": he paid nothing, the owner says that he sent money, and it came in at the contact's. */
function wageOf(run: Run): readonly Fact[] {
  if (run.has(['payment.made', 'payment.refund'], 'contact')) return []
  const [sent] = run.of('payment.made', 'owner')
  const received = run.of('payment.received', 'contact').filter(({ at }) => sent !== undefined && at > sent.at)
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
  const dropped = run.of('journey.arrival', 'contact').filter(({ rule }) => rule === 'journey-acts/dropped')
  const handed = run.of('journey.persons', 'owner')
  const isHis = run.has('journey.persons', 'contact') || (run.has('payment.made', 'contact') && handed.length < often)
  return handed.length === 0 || isHis ? dropped : [...handed, ...dropped]
}

/** The owner asks for the contact's price, accepts it, or is given an account for it; or the contact carries travellers. */
function suppliesForPrice(run: Run): readonly Fact[] {
  if (seeks(run)) return takesOver(run)
  const asked = run.of('price.asked', 'owner')
  if (asked.length > 0) return asked
  const carried = carries(run)
  if (carried.length > 0) return carried
  if (run.has(['payment.made', 'payment.refund'], 'contact')) return []
  const [first] = run.of('price.quoted')
  if (first?.by !== 'contact') return []
  const [accepted] = between(run.of('price.agreed', 'owner'), first.at + 1, first.at + bargain - 1)
  const account = run.of('payment.account', 'contact')
  if (accepted) return [first, accepted]
  return account.length > 0 ? [first, ...account] : []
}

/**
 * Even of one who asked or agreed a price, if he pays nothing: the owner numbers the travellers first, and the contact none; or the contact, who never
 * asked, names the first price and the owner bids.
 */
function takesOver(run: Run): readonly Fact[] {
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

/** What ends the ordering of a journey: later numbers tell of houses, boats and parts of a party. */
const underWay = ['journey.arrival', 'journey.intercepted', 'payment.received']

/** Travellers whom the contact has and does not book a journey for; his share in what they pay. */
function brokered(run: Run): readonly Fact[] {
  const shares = run.of('role.share')
  if (shares.length > 0) return shares
  if (run.has('price.asked', 'contact')) return []
  const persons = new Set(run.of('journey.persons', 'contact').map(({ at }) => at))
  return run.of('role.gathers', 'contact').filter(({ at }) => persons.has(at))
}

/** Parties that the contact announces before any of them is under way. */
function parties(run: Run): readonly Fact[] {
  const others = brokered(run)
  if (others.length > 0) return others
  const start = startOf(run.of(underWay))
  const all = run.of('journey.persons', 'contact')
  const regular = onManyDays(run, all)
  if (regular.length > 0) return regular
  const announced = all.filter(({ at }) => at <= start)
  const isHis = seeks(run) || run.has(['payment.made', 'payment.refund'], 'contact')
  const large = (isHis ? announced : unreported(run, all)).filter((fact) => sizeOf(fact) >= largeParty)
  if (large.length > 0 && !run.has('price.asked', 'contact')) return large
  const further = furtherParty(run, announced)
  if (further.length > 0) return further
  const places = run.of('journey.route')
  const placed = announced.filter((fact) => near(places, fact, 1).length > 0)
  return new Set(placed.map(({ value }) => value)).size >= 2 && !seeks(run) ? placed : []
}

/** Those that no report of an arrival or interception names: "you put 74 people in that boat" announces nobody. */
function unreported(run: Run, all: readonly Fact[]): readonly Fact[] {
  const reports = new Set(run.of(['journey.arrival', 'journey.intercepted']).map(({ at }) => at))
  return all.filter(({ at }) => !reports.has(at))
}

/** Parties of different sizes on three days or more, reports of those who set out aside. */
function onManyDays(run: Run, all: readonly Fact[]): readonly Fact[] {
  const announced = unreported(run, all)
  const days = new Set(announced.map(({ message }) => Math.floor((message.sentAt ?? 0) / day)))
  const sizes = new Set(announced.map(({ value }) => value))
  return days.size >= often && sizes.size >= often - 1 && announced.length >= often ? announced : []
}

/** After the first party is paid for, the contact announces another, of another size and with a place: not those who have set out. */
function furtherParty(run: Run, announced: readonly Fact[]): readonly Fact[] {
  const paid = run.of('payment.received', 'owner')[0]
  const [first] = announced
  if (!paid || !first || run.has('price.asked', 'contact')) return []
  const taken = new Set(run.of([...underWay, 'payment.made', 'journey.retry', 'payment.refund']).map(({ at }) => at))
  const start = startOf(run.of(['journey.arrival', 'journey.intercepted', 'journey.instruction']))
  const places = new Set(run.of('journey.route').map(({ at }) => at))
  const next = run
    .of('journey.persons', 'contact')
    .filter(({ at }) => at > paid.at && at < start && places.has(at) && !taken.has(at))
    // Larger numbers tell of houses and boats.
    .filter((fact) => fact.value !== first.value && sizeOf(fact) < largeParty)
  return next.length > 0 ? [first, ...next] : []
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
const ownJourney = ['journey.instruction', 'journey.arrival', 'journey.intercepted', 'journey.retry', 'payment.refund']

function paysForOther(run: Run): readonly Fact[] {
  const paid = run.of(['payment.made', 'payment.code'], 'contact')
  // Whoever orders a journey says for how many before he pays; later numbers tell of those whom he paid for.
  if (seeks(run) || hasUntil(run.of('journey.persons', 'contact'), startOf(paid))) return []
  const where = run.of(['payment.payee', 'payment.account'], 'owner')
  const isStranger = !run.has('price.quoted') && !run.has(ownJourney, 'contact')
  return paid.length > 0 && (where.length > 0 || isStranger) ? [...where, ...paid] : []
}

const negative = { family: '-', class: 'negative' } as const

/** Signals that speak for another role than a traveller's. */
export const otherSide: readonly SignalRule[] = [
  takesPart,
  {
    id: 'N2',
    title: 'Is paid by the owner',
    says: 'the contact acknowledges money that he had not paid before, or the owner says that he sent it; of one who asks or agrees a price both, and he paid nothing',
    ...negative,
    points: -8,
    find: paidByOwner,
  },
  {
    id: 'N3',
    title: 'Supplies or carries',
    says: 'the owner asks the contact for a price, accepts the one that the contact named first or is given an account for it, or hands over travellers to him; or the contact says that he let them out; of one who asks or agrees a price: he neither numbers travellers nor pays, and the owner numbered them first, or he named the first price unasked and the owner bid',
    ...negative,
    points: -6,
    find: suppliesForPrice,
  },
  {
    id: 'N4',
    title: 'Brings groups',
    says: `the contact has so many people for the owner and asks no price, or a share of what they pay is spoken of; or he announces a party of ${largeParty} or more or, without asking a price, parties of different sizes with places; or parties of different sizes on ${often} days`,
    ...negative,
    points: -6,
    find: parties,
  },
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
    says: 'the contact pays, neither asks nor accepts a price nor numbers travellers before he pays, and the owner names a payee or account, or no price is named and the contact tells of no journey',
    family: '-',
    class: 'role',
    points: 0,
    find: paysForOther,
  },
]
