import type { Booking } from '@casethread/model'
import { type Fact, messagesOf, type Run, startOf } from '../run.ts'
import { shownTravellers } from './documents.ts'

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

/** The travellers of a booking: as they are numbered, and no fewer than show papers of their own (methodology 1.5). */
export function personsOf(run: Run, paysForOthers = false): Persons {
  const persons = numberedPersons(run, paysForOthers)
  const shown = shownTravellers(run)
  if (shown <= persons.lo) return persons
  const papers = messagesOf(run.of('journey.document', 'contact').filter(({ verdict }) => verdict === 'checksum-valid'))
  return {
    ...persons,
    lo: shown,
    hi: persons.hi === null ? null : Math.max(persons.hi, shown),
    messages: [...new Set([...persons.messages, ...papers])],
  }
}

/**
 * As the contact numbers them while he bargains, the last word correcting the earlier; then
 * as the owner does; then as either does later. Without any number the contact, who sought the journey, travels
 * alone, or with a family whose size nobody said: it is never assumed.
 */
function numberedPersons(run: Run, paysForOthers: boolean): Persons {
  const all = run.of('journey.persons').flatMap(read)
  const parties = all.filter(({ lo }) => lo < largest)
  // `14 people wait in this house`: where a number that one family may be was given as well, the larger one is not his.
  const stated = parties.length > 0 ? parties : all
  const stages = [before(run, settled), before(run, underWay), () => true]
  for (const stage of stages)
    for (const by of ['contact', 'owner'] as const) {
      const among = stated.filter((one) => one.fact.by === by && stage(one))
      const chosen = lastWord(among, stated)
      if (!chosen) continue
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

/** Those whom the contact names with a payment, if they are more than he had said. */
const paidFor = (run: Run, stated: readonly Stated[], known: Stated): Stated | undefined => {
  const paid = new Set(run.of('payment.made', 'contact').map(({ at }) => at))
  return stated.find(({ fact, lo }) => fact.by === 'contact' && paid.has(fact.at) && lo > known.lo && lo < largest)
}
/** Larger numbers tell of houses and boats. */
const largest = 12

/** The children may be named with the first number and not with the last, or by the other side. */
function lastWord(among: readonly Stated[], stated: readonly Stated[]): Stated | undefined {
  const chosen = among.at(-1)
  if (!chosen) return undefined
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
