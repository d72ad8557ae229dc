import type { Booking, Cents, PriceRung } from '@casethread/model'
import type { StatedFloor } from '../assumptions/assumptions-file.ts'
import type { Entry } from '../casework.ts'
import { dateOf } from '../casework.ts'
import type { Converter } from '../currency/converter.ts'
import { ClassFloors, type ClassPrice, classOf, type PriceClass } from './class-floors.ts'
import { lowestQuote, type OwnPrice, ownPrice } from './own-price.ts'

/** The price floor of a booking and where it comes from. */
export interface BookingPrice {
  unit: 'person' | 'group'
  cents: Cents
  child: Cents | null
  perHead: Cents | null
  rung: PriceRung
  because: string
}

export interface PriceRules {
  converter: Converter
  usesPercentile: boolean
  /** Established elsewhere in the case file, and published outside it. */
  floors: readonly StatedFloor[]
  externalFloors: readonly StatedFloor[]
}

/** The price floors of bookings, by booking (methodology §1.7). */
export type Floors = ReadonlyMap<string, BookingPrice>

/**
 * Gives each booking the first price of the ladder that exists. Only prices of `donors` (the customers whom readers confirmed) can be
 * the floor of another booking: a number that a rule misread must not become everybody's price.
 */
export function priceFloors(entries: readonly Entry[], donors: readonly Entry[], rules: PriceRules): Floors {
  const placed = new Map(entries.map((entry) => [entry, placedOf(entry, rules)]))
  const ladder = ladderOf(
    donors.map((donor) => placed.get(donor) ?? placedOf(donor, rules)),
    rules,
  )
  const floors = new Map<string, BookingPrice>()
  for (const one of placed.values()) {
    const price = climb(one, ladder, rules)
    if (price) floors.set(one.booking.id, price)
  }
  return floors
}

/** What the ladder asks of a booking, several times over. */
interface Placed {
  booking: Booking
  own: OwnPrice | null
  wanted: PriceClass
  at: number | null
}

const placedOf = ({ booking }: Entry, { converter }: PriceRules): Placed => ({
  booking,
  own: ownPrice(booking, 'agreed', converter),
  wanted: classOf(booking),
  at: dateOf(booking),
})

interface Ladder {
  agreed: ClassFloors
  children: ClassFloors
  quoted: ClassFloors
}

function ladderOf(donors: readonly Placed[], { converter, usesPercentile }: PriceRules): Ladder {
  const shelf = (choose: (one: Placed) => Cents | null, rules: { usesPercentile: boolean }): ClassFloors =>
    new ClassFloors(
      donors.flatMap((one) => {
        const cents = choose(one)
        return cents === null ? [] : [{ ...one.wanted, booking: one.booking.id, at: one.at, cents }]
      }),
      rules,
    )
  return {
    agreed: shelf(({ own }) => own?.perHead ?? null, { usesPercentile }),
    children: shelf(({ own }) => own?.child ?? null, { usesPercentile: false }),
    quoted: shelf(({ booking }) => lowestQuote(booking, converter), { usesPercentile }),
  }
}

export function* pricesOf(donors: readonly Entry[], choose: (booking: Booking) => Cents | null): Iterable<ClassPrice> {
  for (const { booking } of donors) {
    const cents = choose(booking)
    if (cents !== null) yield { ...classOf(booking), booking: booking.id, at: dateOf(booking), cents }
  }
}

function climb(one: Placed, ladder: Ladder, rules: PriceRules): BookingPrice | null {
  const { own, wanted, at } = one
  const child = own?.child ?? ladder.children.around(wanted, null)?.cents ?? null
  if (own) return fromOwn(own, child)
  const perPerson = { unit: 'person' as const, child }
  const agreed = ladder.agreed.around(wanted, at)
  if (agreed) return { ...perPerson, ...level(2, agreed.cents), because: saysClass(agreed.booking, agreed.of, wanted) }
  const quoted = ladder.quoted.around(wanted, null)
  if (quoted)
    return { ...perPerson, ...level(3, quoted.cents), because: `lowest of ${quoted.of} quoted prices of its class` }
  return stated(rules, one, 4) ?? stated(rules, one, 5)
}

const level = (rung: PriceRung, cents: Cents) => ({ rung, cents, perHead: cents })

function fromOwn({ unit, cents, perHead, term }: OwnPrice, child: Cents | null): BookingPrice {
  const who = term.byReader ? 'decided by readers' : 'agreed in its own chat'
  return { unit, cents, child, perHead, rung: 1, because: `${who}, ${saysPer[term.per]}` }
}

const saysPer = { group: 'for the whole party', leg: 'for a leg', attempt: 'for an attempt', person: 'a person' }

function saysClass(booking: string | null, of: number, { from, to, service }: PriceClass): string {
  const what =
    booking === null ? `10th percentile of ${of} agreed prices` : `lowest of ${of} agreed prices, that of ${booking}`
  const open = [from === null && 'origin', to === null && 'destination', service === null && 'service'].filter(Boolean)
  const doubt = open.length > 0 ? ` (${open.join(', ')} not known: the lowest of all that it may be)` : ''
  return `${what}, same class within 90 days${doubt}`
}

/** The lowest price that the user states for the class. */
function stated(rules: PriceRules, { wanted, at }: Placed, rung: 4 | 5): BookingPrice | null {
  const fits = (given: string | null | undefined, known: string | null) => !given || known === null || given === known
  const candidates = (rung === 4 ? rules.floors : rules.externalFloors)
    .filter(({ from, to, service }) => fits(from, wanted.from) && fits(to, wanted.to) && fits(service, wanted.service))
    .flatMap(({ money, source }) => {
      const converted = rules.converter.convert(money, { earliest: at, latest: at })
      return typeof converted === 'string' ? [] : [{ cents: converted.cents, source }]
    })
    .sort((a, b) => a.cents - b.cents)
  const [lowest] = candidates
  if (!lowest) return null
  const because =
    rung === 4 ? `established elsewhere: ${lowest.source}` : `EXTERNAL, shown and not counted: ${lowest.source}`
  return { unit: 'person', child: null, ...level(rung, lowest.cents), because }
}
