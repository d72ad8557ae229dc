import type { Cents } from '@casethread/model'
import type { Assumptions } from '../assumptions/assumptions-file.ts'
import type { Entry } from '../casework.ts'
import type { Converter } from '../currency/converter.ts'
import { lowestQuote } from './own-price.ts'
import type { BookingPrice, Floors } from './price-ladder.ts'

/** What A2 multiplies by the number of persons (methodology F5), and where it comes from. */
export interface PersonsPrice {
  cents: Cents | null
  because: string
}

interface Rules {
  assumptions: Assumptions
  converter: Converter
}

/** The lowest end of the price range that the case supports, of all classes unless one is chosen; it names its class. */
export function personsPriceOf(
  donors: readonly Entry[],
  floors: Floors,
  { assumptions, converter }: Rules,
): PersonsPrice {
  const { price, service, because = '' } = assumptions.personsPrice ?? {}
  if (price) {
    const converted = converter.convert(price, { earliest: null, latest: null })
    return typeof converted === 'string'
      ? { cents: null, because: converted }
      : { cents: converted.cents, because: `stated: ${because}` }
  }
  const wanted = donors.filter(({ booking }) => service === undefined || booking.service === service)
  const chosen = service === undefined ? '' : `; class chosen: ${because}`
  return lowestAgreed(wanted, floors, chosen) ?? lowestQuoted(wanted, converter, chosen) ?? nothing
}

const nothing = { cents: null, because: 'no price is known of a confirmed booking' }

function lowestAgreed(donors: readonly Entry[], floors: Floors, chosen: string): PersonsPrice | null {
  const agreed = donors.flatMap(({ booking }): { entry: Entry['booking']; price: BookingPrice; cents: Cents }[] => {
    const price = floors.get(booking.id)
    return price?.rung === 1 && price.perHead !== null ? [{ entry: booking, price, cents: price.perHead }] : []
  })
  const [lowest] = agreed.sort((a, b) => a.cents - b.cents || (a.entry.id < b.entry.id ? -1 : 1))
  if (!lowest) return null
  const { id, service } = lowest.entry
  return {
    cents: lowest.cents,
    because: `lowest of ${agreed.length} agreed prices a person: ${id}, service ${service}, ${lowest.price.because}${chosen}`,
  }
}

function lowestQuoted(donors: readonly Entry[], converter: Converter, chosen: string): PersonsPrice | null {
  const quoted = donors.flatMap(({ booking }) => {
    const cents = lowestQuote(booking, converter)
    return cents === null ? [] : [{ booking, cents }]
  })
  const [lowest] = quoted.sort((a, b) => a.cents - b.cents || (a.booking.id < b.booking.id ? -1 : 1))
  if (!lowest) return null
  const { id, service } = lowest.booking
  return {
    cents: lowest.cents,
    because: `none was agreed; lowest quoted price a person: ${id}, service ${service}${chosen}`,
  }
}
