import type { LedgerLine } from '@casethread/model'
import { everyVariant, type OfVariant } from './every-variant.ts'
import type { ExportOf } from './export-kind.ts'
import { majorUnits } from './major-units.ts'

interface LedgerRecord
  extends OfVariant,
    Omit<LedgerLine, 'amount' | 'cents' | 'messages' | 'provider'>,
    Record<'messages', string[]> {
  /** Major units of `currency`. */
  amount: number | null
  euroCents: number | null
  /** What the provider of an identifier of it said; null where it has none. */
  providerStatus: LedgerLine['provider'] | null
}

export const ledger = {
  id: 'ledger',
  title: 'Every payment as it counts in the observed total, with its rate and the reason',
  fields: [
    'variant',
    'payment',
    'booking',
    'contact',
    'kind',
    'level',
    'amount',
    'currency',
    'rateDay',
    'rate',
    'rateSource',
    'euroCents',
    'counts',
    'because',
    'providerStatus',
    'messages',
  ],
  csvInReport: true,
  *records(source) {
    for (const { variant, ledger: lines } of everyVariant(source))
      for (const { amount, cents, messages, ...line } of lines)
        yield {
          variant,
          payment: line.payment,
          booking: line.booking,
          contact: line.contact,
          kind: line.kind,
          level: line.level,
          amount: majorUnits(amount),
          currency: line.currency,
          rateDay: line.rateDay,
          rate: line.rate,
          rateSource: line.rateSource,
          euroCents: cents,
          counts: line.counts,
          because: line.because,
          providerStatus: line.provider ?? null,
          messages: source.messageIds(messages),
        }
  },
} as const satisfies ExportOf<LedgerRecord>
