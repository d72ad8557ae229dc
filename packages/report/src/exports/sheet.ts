import type { SheetLine } from '@casethread/model'
import { everyVariant, type OfVariant } from './every-variant.ts'
import type { ExportOf } from './export-kind.ts'

interface SheetRecord
  extends OfVariant,
    Pick<SheetLine, 'booking' | 'contact' | 'tier' | 'service' | 'owed' | 'owedBecause' | 'persons' | 'personsPaying'>,
    Pick<SheetLine, 'minors' | 'priceUnit' | 'rung' | 'priceBecause' | 'excluded'> {
  observedCents: number
  priceCents: number | null
  childPriceCents: number | null
  priceByPersonsCents: number
  minimumCents: number
  messages: string[]
}

export const sheet = {
  id: 'sheet',
  title: 'Every booking as it stands in the conservative minimum: observed, owed, price by persons',
  fields: [
    'variant',
    'booking',
    'contact',
    'tier',
    'service',
    'observedCents',
    'owed',
    'owedBecause',
    'persons',
    'personsPaying',
    'minors',
    'priceCents',
    'priceUnit',
    'childPriceCents',
    'rung',
    'priceBecause',
    'priceByPersonsCents',
    'minimumCents',
    'excluded',
    'messages',
  ],
  csvInReport: true,
  *records(source) {
    for (const { variant, sheet: lines } of everyVariant(source))
      for (const line of lines)
        yield {
          variant,
          booking: line.booking,
          contact: line.contact,
          tier: line.tier,
          service: line.service,
          observedCents: line.observed,
          owed: line.owed,
          owedBecause: line.owedBecause,
          persons: line.persons,
          personsPaying: line.personsPaying,
          minors: line.minors,
          priceCents: line.price,
          priceUnit: line.priceUnit,
          childPriceCents: line.childPrice,
          rung: line.rung,
          priceBecause: line.priceBecause,
          priceByPersonsCents: line.priceByPersons,
          minimumCents: line.minimum,
          excluded: line.excluded,
          messages: source.messageIds(line.messages),
        }
  },
} as const satisfies ExportOf<SheetRecord>
