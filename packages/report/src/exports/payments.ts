import type { CasePayment, Contact, ProviderStatus } from '@casethread/model'
import type { CaseSource } from '../case-source.ts'
import { isoInstant } from '../render/instant.ts'
import type { ExportOf } from './export-kind.ts'
import { majorUnits } from './major-units.ts'

export interface PaymentRecord
  extends Pick<CasePayment, 'kind' | 'level' | 'identifiers' | 'payee' | 'of' | 'recovered' | 'byReader'> {
  payment: string
  /** Null for a payment that belongs to no booking. */
  booking: string | null
  contact: string
  /** Major units; null where none is told. */
  amount: number | null
  currency: string | null
  earliest: string | null
  latest: string | null
  /** What the provider of an identifier of it said, and where; null where it has none. */
  providerStatus: ProviderStatus | null
  providerExhibit: string | null
  messages: string[]
}

const toRecord = (
  payment: CasePayment,
  booking: string | null,
  contact: string,
  source: Pick<CaseSource, 'messageIds'>,
): PaymentRecord => ({
  payment: payment.id,
  booking,
  contact,
  kind: payment.kind,
  level: payment.level,
  amount: majorUnits(payment.money?.amount ?? null),
  currency: payment.money?.currency ?? null,
  earliest: isoInstant(payment.date.earliest),
  latest: isoInstant(payment.date.latest),
  identifiers: payment.identifiers,
  providerStatus: payment.provider?.status ?? (payment.identifiers.length > 0 ? 'not-asked' : null),
  providerExhibit: payment.provider?.exhibit ?? null,
  payee: payment.payee,
  of: payment.of,
  recovered: payment.recovered,
  byReader: payment.byReader,
  messages: source.messageIds(payment.messages),
})

/** A contact's payments with the booking that each belongs to. */
export const paymentsOf = ({ bookings, unassigned }: Contact): { payment: CasePayment; booking: string | null }[] => [
  ...bookings.flatMap(({ id, payments }) => payments.map((payment) => ({ payment, booking: id }))),
  ...(unassigned ?? []).map((payment) => ({ payment, booking: null })),
]

export const payments = {
  id: 'payments',
  title: 'Every payment that the chats, a record or a reader show, with its evidence level',
  fields: [
    'payment',
    'booking',
    'contact',
    'kind',
    'level',
    'amount',
    'currency',
    'earliest',
    'latest',
    'identifiers',
    'providerStatus',
    'providerExhibit',
    'payee',
    'of',
    'recovered',
    'byReader',
    'messages',
  ],
  csvInReport: true,
  *records(source) {
    for (const contact of source.contacts())
      for (const { payment, booking } of paymentsOf(contact)) yield toRecord(payment, booking, contact.id, source)
  },
} as const satisfies ExportOf<PaymentRecord>
