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
  const owns: Owns = new Map(entries.map(({ booking }) => [booking.id, ownPrice(booking, 'agreed', rules.converter)]))
  const ladder = ladderOf(donors, owns, rules)
  const floors = new Map<string, BookingPrice>()
  for (const { booking } of entries) {
    const price = climb(booking, { ladder, own: owns.get(booking.id) ?? null }, rules)
    if (price) floors.set(booking.id, price)
  }
  return floors
}

/** By booking. */
type Owns = ReadonlyMap<string, OwnPrice | null>

interface Ladder {
  agreed: ClassFloors
  children: ClassFloors
  quoted: ClassFloors
}

function ladderOf(donors: readonly Entry[], owns: Owns, { converter, usesPercentile }: PriceRules): Ladder {
  const shelf = (choose: (booking: Booking) => Cents | null): ClassFloors =>
    new ClassFloors(pricesOf(donors, choose), { usesPercentile })
  return {
    agreed: shelf((booking) => owns.get(booking.id)?.perHead ?? null),
    children: new ClassFloors(
      pricesOf(donors, (booking) => owns.get(booking.id)?.child ?? null),
      { usesPercentile: false },
    ),
    quoted: shelf((booking) => lowestQuote(booking, converter)),
  }
}

export function* pricesOf(donors: readonly Entry[], choose: (booking: Booking) => Cents | null): Iterable<ClassPrice> {
  for (const { booking } of donors) {
    const cents = choose(booking)
    if (cents !== null) yield { ...classOf(booking), booking: booking.id, at: dateOf(booking), cents }
  }
}

function climb(
  booking: Booking,
  { ladder, own }: { ladder: Ladder; own: OwnPrice | null },
  rules: PriceRules,
): BookingPrice | null {
  const wanted = classOf(booking)
  const at = dateOf(booking)
  const child = own?.child ?? ladder.children.around(wanted, null)?.cents ?? null
  if (own) return fromOwn(own, child)
  const perPerson = { unit: 'person' as const, child }
  const agreed = ladder.agreed.around(wanted, at)
  if (agreed) return { ...perPerson, ...level(2, agreed.cents), because: saysClass(agreed.booking, agreed.of, wanted) }
  const quoted = ladder.quoted.around(wanted, null)
  if (quoted)
    return { ...perPerson, ...level(3, quoted.cents), because: `lowest of ${quoted.of} quoted prices of its class` }
  return stated(rules, wanted, booking, 4) ?? stated(rules, wanted, booking, 5)
}

const level = (rung: PriceRung, cents: Cents) => ({ rung, cents, perHead: cents })

function fromOwn({ unit, cents, perHead, term }: OwnPrice, child: Cents | null): BookingPrice {
  const who = term.byReader ? 'decided by readers' : 'agreed in its own chat'
  const per = { group: 'for the whole party', leg: 'for a leg', attempt: 'for an attempt', person: 'a person' }[
    term.per
  ]
  return { unit, cents, child, perHead, rung: 1, because: `${who}, ${per}` }
}

function saysClass(booking: string | null, of: number, { from, to, service }: PriceClass): string {
  const what =
    booking === null ? `10th percentile of ${of} agreed prices` : `lowest of ${of} agreed prices, that of ${booking}`
  const open = [from === null && 'origin', to === null && 'destination', service === null && 'service'].filter(Boolean)
  const doubt = open.length > 0 ? ` (${open.join(', ')} not known: the lowest of all that it may be)` : ''
  return `${what}, same class within 90 days${doubt}`
}

/** The lowest price that the user states for the class. */
function stated(rules: PriceRules, wanted: PriceClass, booking: Booking, rung: 4 | 5): BookingPrice | null {
  const fits = (given: string | null | undefined, known: string | null) => !given || known === null || given === known
  const at = dateOf(booking)
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
