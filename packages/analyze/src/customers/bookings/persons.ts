import type { Booking, NamedTraveller } from '@casethread/model'
import { type Fact, messagesOf, type Run, startOf } from '../run.ts'
import { shownTravellers } from './documents.ts'
import { namedApart } from './travellers-named.ts'

type Persons = Booking['persons']

interface Stated {
  lo: number
  hi: number
  minors: number
  fact: Fact
}

/** From the first of these on, numbers tell of payments, houses, boats and parts of the party. */
const settled = ['payment.made', 'payment.received', 'journey.arrival', 'journey.intercepted']
/** From the first of these on the party is under way. */
const underWay = ['journey.arrival', 'journey.intercepted']

const before = (run: Run, kinds: readonly string[]) => {
  const start = startOf(run.of(kinds))
  return ({ fact }: Stated) => fact.at < start
}

/**
 * The travellers of a booking: as they are numbered, and no fewer than show papers of their own or are named with their dates of birth
 * (methodology 1.5). Papers and names may be of the same people, so that the more of the two count.
 */
export function personsOf(run: Run, named: readonly NamedTraveller[], paysForOthers = false): Persons {
  const persons = withOtherNumbers(run, numberedPersons(run, paysForOthers))
  const papers = run.of('journey.document', 'contact').filter(({ verdict }) => verdict === 'checksum-valid')
  const seen = [
    { count: shownTravellers(run), messages: messagesOf(papers) },
    { count: namedApart(named), messages: named.flatMap(({ messages }) => messages) },
  ].filter(({ count }) => count > persons.lo)
  if (seen.length === 0) return persons
  const lo = Math.max(...seen.map(({ count }) => count))
  return {
    ...persons,
    lo,
    hi: persons.hi === null ? null : Math.max(persons.hi, lo),
    messages: [...new Set([...persons.messages, ...seen.flatMap(({ messages }) => messages)])],
  }
}

/**
 * Where the contact, once he has arrived, tells of fewer than he had bargained for, so many at least travelled, and no more than he had said
 * before; half of them or fewer are a part that came first. Every other number of his is kept beside it: what he corrected, or a part of the party.
 */
function withOtherNumbers(run: Run, persons: Persons): Persons {
  const own = run.of('journey.persons', 'contact').flatMap(read)
  const arrivals = new Set(run.of('journey.arrival', 'contact').map(({ at }) => at))
  const arrived = own.find(
    ({ fact, lo }) => arrivals.has(fact.at) && lo < persons.lo && toldOfAll.has(fact.rule) && lo * 2 > persons.lo,
  )
  const lo = arrived?.lo ?? persons.lo
  const others = own
    // `4, two of them small`: a smaller number beside a larger one is a part of it.
    .filter((one) => one.lo !== lo && !own.some(({ lo: more, fact }) => fact.at === one.fact.at && more > one.lo))
    .map(({ lo: count, fact }) => ({ count, messages: [fact.message.rowId] }))
  return {
    ...persons,
    lo,
    minors: Math.min(persons.minors, lo),
    messages: arrived ? [...new Set([...persons.messages, arrived.fact.message.rowId])] : persons.messages,
    ...(others.length > 0 ? { otherNumbers: others } : {}),
  }
}

/** Forms in which a number is of all who speak, not of some of them. */
const toldOfAll: ReadonlySet<string> = new Set(['travellers/we-are', 'travellers/all-of', 'travellers/collective'])

/**
 * As the contact numbers them while he bargains, the last word correcting the earlier; then
 * as the owner does; then as either does later. Without any number the contact, who sought the journey, travels
 * alone, or with a family whose size nobody said: it is never assumed.
 */
function numberedPersons(run: Run, paysForOthers: boolean): Persons {
  const all = run.of('journey.persons').flatMap(read)
  const parties = all.filter(({ lo }) => lo < largest)
  // `14 people wait in this house`: where a number that one family may be was given as well, the larger one is not his; nor is one that stands far from all prices, or is told on the way.
  const stated = parties.length > 0 ? parties : all.filter((one) => isBargained(run, one))
  const stages = [before(run, settled), before(run, underWay), () => true]
  for (const stage of stages)
    for (const by of ['contact', 'owner'] as const) {
      const among = stated.filter((one) => one.fact.by === by && stage(one))
      const last = lastWord(among, stated)
      if (!last) continue
      const chosen = echoOf(last, stated.filter(stage)) ?? last
      const { lo, hi, minors } = paidFor(run, stated, chosen) ?? chosen
      return {
        lo,
        hi,
        minors: Math.min(minors, lo),
        paysForOthers,
        messages: messagesOf(among.map(({ fact }) => fact)),
      }
    }
  const family = run.of('terms.family', 'contact')
  if (paysForOthers) return { lo: 0, hi: null, minors: 0, paysForOthers, messages: [] }
  return { lo: 1, hi: family.length > 0 ? null : 1, minors: 0, paysForOthers, messages: messagesOf(family) }
}

/** So many messages at most lie between a large number of travellers and the price that is asked or named for them. */
const toPrice = 2

function isBargained(run: Run, one: Stated): boolean {
  const prices = run.of(['price.asked', 'price.quoted'])
  if (prices.length === 0) return before(run, underWay)(one)
  return prices.some(({ at }) => Math.abs(at - one.fact.at) <= toPrice)
}

/** `my two children and my sister` - `so three in all?`: the owner, who takes them, adds up at once what the contact had named in parts. */
const echoOf = (last: Stated, stated: readonly Stated[]): Stated | undefined =>
  last.fact.by === 'contact'
    ? stated.find(
        ({ fact, lo }) => fact.by === 'owner' && fact.at === last.fact.at + 1 && lo > last.lo && lo <= last.lo * 2,
      )
    : undefined

/** Those whom the contact names with a payment, if they are more than he had said. */
const paidFor = (run: Run, stated: readonly Stated[], known: Stated): Stated | undefined => {
  const paid = new Set(run.of('payment.made', 'contact').map(({ at }) => at))
  return stated.find(({ fact, lo }) => fact.by === 'contact' && paid.has(fact.at) && lo > known.lo && lo < largest)
}
/** Larger numbers tell of houses and boats. */
const largest = 12

/** The children may be named with the first number and not with the last, or by the other side. */
function lastWord(among: readonly Stated[], stated: readonly Stated[]): Stated | undefined {
  const last = among.at(-1)
  if (!last) return undefined
  // `4 guests, two of them babies`: of several in one message the largest holds the others.
  const chosen = among
    .filter(({ fact }) => fact.at === last.fact.at)
    .reduce((most, one) => (one.lo > most.lo ? one : most))
  const minors = Math.max(...stated.filter(({ lo }) => lo === chosen.lo).map((one) => one.minors))
  return { ...chosen, minors }
}

function read(fact: Fact): Stated[] {
  const parts = /^(\d+)(?:-(\d+))?$/.exec(fact.value ?? '')
  if (!parts) return []
  const lo = Number(parts[1])
  const minors = typeof fact.attributes.minors === 'number' ? fact.attributes.minors : 0
  return [{ lo, hi: Number(parts[2] ?? lo), minors, fact }]
}
