import type { CasePayment, Cents, SheetLine } from '@casethread/model'
import { type Entry, messagesOf } from './casework.ts'
import { isShown } from './ledger/payment-marks.ts'
import type { Whose } from './ledger/verdict.ts'
import type { BookingPrice, Floors } from './prices/price-ladder.ts'

export interface SheetRules {
  floors: Floors
  observed: ReadonlyMap<string, Cents>
  removedBookings: ReadonlyMap<string, string>
  whyBookingOut(entry: Entry): string | null
  /** Travellers of a booking that are left out. */
  personsOut(booking: string): number
  /** By booking: travellers who count in another one. */
  repeated: ReadonlyMap<string, number>
  /** Why a payment is left out; null where it is not. */
  whyPaymentOut(payment: CasePayment, whose: Whose): string | null
}

/** The calculation sheet: each booking with its observed payments, price and minimum (methodology F4), in the order of the casework. */
export const sheetOf = (entries: readonly Entry[], rules: SheetRules): SheetLine[] =>
  entries.map((entry) => sheetLine(entry, rules))

function sheetLine(entry: Entry, rules: SheetRules): SheetLine {
  const { booking, contact } = entry
  const { id, tier, route, service } = booking
  const excluded = whyOut(entry, rules)
  const price = rules.floors.get(id) ?? null
  const persons = Math.max(0, booking.persons.lo - rules.personsOut(id) - (rules.repeated.get(id) ?? 0))
  const minors = Math.min(booking.persons.minors, persons)
  const observed = excluded === null ? (rules.observed.get(id) ?? 0) : 0
  const owed = owes(entry, rules)
  const priceByPersons = owed.is && excluded === null ? dueOf(price, { persons, minors, of: booking.persons.lo }) : 0
  return {
    ...{ booking: id, contact, tier, route, service, observed, persons, minors },
    ...{ owed: owed.is, owedBecause: owed.because },
    personsPaying: price && price.unit === 'person' && price.child === null ? persons - minors : persons,
    ...{ price: price?.cents ?? null, priceUnit: price?.unit ?? null, childPrice: price?.child ?? null },
    ...{ rung: price?.rung ?? null, priceBecause: price?.because ?? 'no price is known for it or its class' },
    ...{ priceByPersons, minimum: Math.max(observed, priceByPersons), excluded, messages: messagesOf(booking) },
  }
}

function whyOut(entry: Entry, { removedBookings, whyBookingOut }: SheetRules): string | null {
  const kept = removedBookings.get(entry.booking.id)
  return kept === undefined ? whyBookingOut(entry) : `told twice: the same as ${kept}`
}

/** The payability table says whether; readers must have confirmed payment, and nothing may have gone back. */
function owes(entry: Entry, { whyPaymentOut }: SheetRules): { is: boolean; because: string } {
  const { payable, confirmed, payments } = entry.booking
  if (!payable.owed) return { is: false, because: payable.because }
  if (payments.some((payment) => payment.kind === 'refund' && isShown(payment)))
    return { is: false, because: 'money went back: only what was observed and kept counts' }
  if (!confirmed.paid) return { is: false, because: 'two readers have not confirmed that it was paid' }
  const gone = payments.filter((payment) => whyPaymentOut(payment, entry) !== null)
  const shown = new Set(gone.flatMap(({ messages }) => messages))
  if (payable.messages.length > 0 && payable.messages.every((message) => shown.has(message)))
    return { is: false, because: 'the payment that showed it is left out' }
  return { is: true, because: payable.because }
}

/**
 * What the travellers owe. A price from outside the case file is shown and adds nothing; a child without a price travels free. Of a
 * party's price, those who are left out take their part.
 */
export function dueOf(price: BookingPrice | null, party: { persons: number; minors: number; of: number }): Cents {
  const { persons, minors, of } = party
  if (!price || price.rung === 5 || persons === 0) return 0
  if (price.unit === 'group') return persons === of ? price.cents : Math.floor((price.cents * persons) / of)
  return (persons - minors) * price.cents + minors * (price.child ?? 0)
}
