import type { Signal } from '@casethread/model'
import type { ExportOf } from './export-kind.ts'

interface SignalRecord extends Pick<Signal, 'family' | 'class' | 'points' | 'recovered'> {
  contact: string
  /** Null for what holds for the contact as a whole. */
  booking: string | null
  /** `A1` … `N11`. */
  signal: string
  messages: string[]
}

export const signals = {
  id: 'signals',
  title: 'Every signal that a tier rests on, those that speak against a customer among them',
  fields: ['contact', 'booking', 'signal', 'family', 'class', 'points', 'recovered', 'messages'],
  csvInReport: true,
  *records(source) {
    for (const contact of source.contacts())
      for (const signal of contact.signals)
        yield {
          contact: contact.id,
          booking: signal.booking === null ? null : (contact.bookings[signal.booking]?.id ?? null),
          signal: signal.id,
          family: signal.family,
          class: signal.class,
          points: signal.points,
          recovered: signal.recovered,
          messages: source.messageIds(signal.messages),
        }
  },
} as const satisfies ExportOf<SignalRecord>
