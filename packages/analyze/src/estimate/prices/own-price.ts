import type { Booking, Cents, PriceTerm } from '@casethread/model'
import type { Converter } from '../currency/converter.ts'

/** What one booking's own chat says of the price. */
export interface OwnPrice {
  unit: 'person' | 'group'
  /** Of the unit. */
  cents: Cents
  child: Cents | null
  /** Of one traveller: a party's price divided by the most that it can number; null where that is not known. */
  perHead: Cents | null
  term: PriceTerm
}

/** A price is what was agreed last before they set out (methodology §1.7); what readers decided goes before what rules found. */
export function ownPrice(booking: Booking, stage: PriceTerm['stage'], converter: Converter): OwnPrice | null {
  const terms = inForce(booking, stage)
  const adult = last(terms.filter(({ of }) => of !== 'child'))
  if (!adult) return null
  const cents = centsOf(adult, booking, converter)
  if (cents === null) return null
  const child = last(terms.filter(({ of, per }) => of === 'child' && per !== 'group'))
  const unit = adult.per === 'group' ? 'group' : 'person'
  const { hi } = booking.persons
  const perHead = unit === 'person' ? cents : hi === null || hi < 1 ? null : Math.floor(cents / hi)
  return { unit, cents, child: child ? centsOf(child, booking, converter) : null, perHead, term: adult }
}

/** The lowest price of a traveller that was only quoted; null where none was. */
export function lowestQuote(booking: Booking, converter: Converter): Cents | null {
  const { hi } = booking.persons
  const heads = (term: PriceTerm): number | null => (term.per === 'group' ? hi || null : 1)
  const quotes = booking.prices.flatMap((term) => {
    const cents = term.stage === 'quoted' && term.of !== 'child' ? centsOf(term, booking, converter) : null
    const divisor = heads(term)
    return cents === null || divisor === null ? [] : [Math.floor(cents / divisor)]
  })
  return quotes.length > 0 ? quotes.reduce((a, b) => Math.min(a, b)) : null
}

function inForce(booking: Booking, stage: PriceTerm['stage']): PriceTerm[] {
  const terms = booking.prices.filter((term) => term.stage === stage)
  const byReaders = terms.filter(({ byReader }) => byReader)
  if (byReaders.length > 0) return byReaders
  const departure = booking.attempts.flatMap(({ at }) => (at === null ? [] : [at])).sort((a, b) => a - b)[0]
  return terms.filter(({ at }) => at === null || departure === undefined || at <= departure)
}

/** The latest, undated ones first; of those told at one time the lowest. */
const last = (terms: readonly PriceTerm[]): PriceTerm | undefined =>
  [...terms].sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || b.money.amount - a.money.amount).at(-1)

function centsOf({ money, at }: PriceTerm, { openedAt, lastAt }: Booking, converter: Converter): Cents | null {
  const window = at === null ? { earliest: openedAt, latest: lastAt } : { earliest: at, latest: at }
  const converted = converter.convert(money, window)
  return typeof converted === 'string' ? null : converted.cents
}
