import type { Booking } from '@casethread/model'
import type { CaseSource } from '../case-source.ts'
import { isoInstant } from '../render/instant.ts'
import type { ExportOf } from './export-kind.ts'
import { majorUnits } from './major-units.ts'

export interface BookingRecord
  extends Pick<Booking, 'service' | 'modality' | 'tier' | 'because' | 'confidence' | 'confirmed'> {
  booking: string
  contact: string
  openedAt: string | null
  lastAt: string | null
  /** Ids of places; null where none is named. */
  from: string | null
  to: string | null
  /** `hi` is null where a party is named without a number. */
  persons: { lo: number; hi: number | null; minors: number; paysForOthers: boolean }
  /** Amounts in major units. */
  prices: {
    amount: number | null
    currency: string
    per: string
    of: string
    stage: string
    at: string | null
    byReader: boolean
    messages: string[]
  }[]
  /** Ids, as in the export of payments. */
  payments: string[]
  attempts: { at: string | null; outcome: string; messages: string[] }[]
  owed: boolean
  owedBecause: string
  /** Those that its persons, the class of service and the payability rest on. */
  messages: string[]
  /** The printed rule that says what was sold; null where none does, or readers decided. */
  serviceRule: string | null
}

function toRecord(booking: Booking, contact: string, source: Pick<CaseSource, 'messageIds'>): BookingRecord {
  const { persons, payable } = booking
  const shown = booking.serviceShownBy?.messages ?? []
  return {
    booking: booking.id,
    contact,
    openedAt: isoInstant(booking.openedAt),
    lastAt: isoInstant(booking.lastAt),
    from: booking.route.from,
    to: booking.route.to,
    service: booking.service,
    modality: booking.modality,
    tier: booking.tier,
    because: booking.because,
    confidence: booking.confidence,
    confirmed: { person: booking.confirmed.person, paid: booking.confirmed.paid },
    persons: { lo: persons.lo, hi: persons.hi, minors: persons.minors, paysForOthers: persons.paysForOthers },
    prices: booking.prices.map(({ money, per, of, stage, at, byReader, messages }) => ({
      amount: majorUnits(money.amount),
      currency: money.currency,
      per,
      of,
      stage,
      at: isoInstant(at),
      byReader,
      messages: source.messageIds(messages),
    })),
    payments: booking.payments.map(({ id }) => id),
    attempts: booking.attempts.map(({ at, outcome, messages }) => ({
      at: isoInstant(at),
      outcome,
      messages: source.messageIds(messages),
    })),
    owed: payable.owed,
    owedBecause: payable.because,
    messages: source.messageIds([...new Set([...persons.messages, ...shown, ...payable.messages])]),
    serviceRule: booking.serviceShownBy?.rule ?? null,
  }
}

export const bookings = {
  id: 'bookings',
  title: 'Every journey that was sought or agreed, with persons, prices and what is owed',
  fields: [
    'booking',
    'contact',
    'openedAt',
    'lastAt',
    'from',
    'to',
    'service',
    'modality',
    'tier',
    'because',
    'confidence',
    'confirmed',
    'persons',
    'prices',
    'payments',
    'attempts',
    'owed',
    'owedBecause',
    'messages',
    'serviceRule',
  ],
  csvInReport: true,
  *records(source) {
    for (const contact of source.contacts())
      for (const booking of contact.bookings) yield toRecord(booking, contact.id, source)
  },
} as const satisfies ExportOf<BookingRecord>
