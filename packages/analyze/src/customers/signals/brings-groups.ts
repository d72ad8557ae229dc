import { day, type Fact, near, type Run, startOf } from '../run.ts'
import { seeks } from './seeks.ts'
import type { SignalRule } from './signal-rule.ts'
import { bringsOthers, handedOver, pricedByContact, sold } from './whose-journey.ts'

/** A party so large is more than a family or friends who travel together. */
const largeParty = 12
/** On so many days is more than a traveller's own affair. */
const often = 3

const sizeOf = ({ value }: Fact): number => Number.parseInt(value ?? '0', 10)

/** What ends the ordering of a journey: later numbers tell of houses, boats and parts of a party. */
const underWay = ['journey.arrival', 'journey.intercepted', 'payment.received']

/** Travellers whom the contact has and does not book a journey for: for a share in what they pay, or for a price that the owner asks of him or bids down. */
function brokered(run: Run): readonly Fact[] {
  const shares = run.of('role.share')
  const brings = bringsOthers(run)
  if (shares.length > 0 && brings) return shares
  if (run.has('price.asked', 'contact')) return []
  const persons = run.of('journey.persons', 'contact')
  const priced = brings ? [...pricedByContact(run), ...sold(run)] : []
  const offered = persons.filter(({ at }) => at < startOf(priced))
  if (priced.length > 0 && offered.length > 0) return [...offered, ...priced]
  const numbered = new Set(persons.map(({ at }) => at))
  return run.of('role.gathers', 'contact').filter(({ at }) => numbered.has(at))
}

/** Parties that the contact announces before any of them is under way. */
function parties(run: Run): readonly Fact[] {
  const others = brokered(run)
  if (others.length > 0) return others
  // Whom the owner handed over the contact reports, and does not bring.
  if (handedOver(run).length > 0) return []
  const start = startOf(run.of(underWay))
  const all = run.of('journey.persons', 'contact')
  const regular = onManyDays(run, all)
  if (regular.length > 0) return regular
  const announced = all.filter(({ at }) => at <= start)
  const large = largeParties(run, announced, all)
  if (large.length > 0) return large
  const further = furtherParty(run, announced)
  if (further.length > 0) return further
  const places = run.of('journey.route')
  const placed = announced.filter((fact) => near(places, fact, 1).length > 0)
  return new Set(placed.map(({ value }) => value)).size >= 2 && !seeks(run) ? placed : []
}

/** Of one who seeks a journey, pays or wants money back only what he says before he sets out himself: "you put 74 people in that boat". */
function largeParties(run: Run, announced: readonly Fact[], all: readonly Fact[]): readonly Fact[] {
  if (run.has('price.asked', 'contact')) return []
  const isHis = seeks(run) || run.has(['payment.made', 'payment.refund'], 'contact')
  const setOut = startOf(run.of('journey.instruction', 'contact'))
  const among = isHis ? announced.filter(({ at }) => at < setOut) : unreported(run, all)
  return among.filter((fact) => sizeOf(fact) >= largeParty)
}

/** Those that no report of an arrival or interception names. */
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

export const bringsGroups: SignalRule = {
  id: 'N4',
  title: 'Brings groups',
  says: `the contact, to whom the owner did not hand them over, has so many people and asks no price, is asked by the owner what they pay or bid down, or has a share in it; or he announces a party of ${largeParty} or more or, without asking a price, parties of different sizes with places; or parties of different sizes on ${often} days`,
  family: '-',
  class: 'negative',
  points: -6,
  find: parties,
}
