import type { Booking, PriceTerm } from '@casethread/model'
import type { Inline } from '../document/document.ts'
import type { AnnexFacts } from './annex-facts.ts'
import { joined } from './blocks.ts'

/** Row ids of bookings: in the list of bookings and, apart from it, in the calculation sheet. */
export const bookingRow = (id: string): string => `booking-${id}`
export const sheetRow = (id: string): string => `sheet-${id}`
export const paymentRow = (id: string): string => `payment-${id}`

/** `Izmir – Belgium`, places by their names in the annex's language. */
export function routeText({ t, placeName }: AnnexFacts, { from, to }: Booking['route']): string {
  if (from === null && to === null) return t.bookings.routeUnknown
  return [from, to].map((place) => (place === null ? '…' : placeName(place))).join(' – ')
}

/** Prices agreed, or those quoted where none was, as printed: `€ 4.000,00 per person (agreed)`. The file of bookings has them all. */
export function pricesText({ t, formats }: AnnexFacts, prices: readonly PriceTerm[]): Inline[] {
  if (prices.length === 0) return [t.bookings.noPrice]
  const agreed = prices.filter(({ stage }) => stage === 'agreed')
  const texts = (agreed.length > 0 ? agreed : prices).map(
    ({ money, per, stage }) =>
      `${formats.money(money.amount, money.currency)} ${t.terms.per[per]} (${t.terms.stages[stage]})`,
  )
  return joined(
    [...new Set(texts)].map((text) => [text]),
    '; ',
  )
}

export const outcomesText = ({ t }: AnnexFacts, { attempts }: Booking): string =>
  attempts.length === 0
    ? t.terms.outcomes.unknown
    : [...new Set(attempts.map(({ outcome }) => t.terms.outcomes[outcome]))].join(', ')

export function confirmedFor({ t, formats }: AnnexFacts, { confirmed }: Booking): string {
  const parts = [confirmed.person ? t.bookings.person : null, confirmed.paid ? t.bookings.paid : null]
  const known = parts.filter((part) => part !== null)
  return known.length === 0 ? t.terms.none : formats.list(known)
}

/** Every message on which a booking rests, its payments and prices included, each once. */
export const messagesOf = ({ persons, prices, payments, attempts, payable }: Booking): number[] => [
  ...new Set([
    ...persons.messages,
    ...prices.flatMap(({ messages }) => messages),
    ...payments.flatMap(({ messages }) => messages),
    ...attempts.flatMap(({ messages }) => messages),
    ...payable.messages,
  ]),
]
