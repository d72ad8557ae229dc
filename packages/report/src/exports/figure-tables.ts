import type { Assumption, Duplicate, SensitivityLine } from '@casethread/model'
import { everyVariant, type OfVariant } from './every-variant.ts'
import type { ExportOf } from './export-kind.ts'

interface DuplicateRecord extends OfVariant, Omit<Duplicate, 'messages'> {
  messages: string[]
}

export const duplicates = {
  id: 'duplicates',
  title: 'Records that may show the same payment or booking twice, and which of them count',
  fields: ['variant', 'kind', 'kept', 'removed', 'beside', 'says', 'messages'],
  csvInReport: true,
  *records(source) {
    for (const { variant, duplicates: lines } of everyVariant(source))
      for (const { kind, kept, removed, beside, says, messages } of lines)
        yield { variant, kind, kept, removed, beside, says, messages: source.messageIds(messages) }
  },
} as const satisfies ExportOf<DuplicateRecord>

interface AssumptionRecord extends OfVariant, Omit<Assumption, 'id' | 'A1IfFalse' | 'A2IfFalse'> {
  assumption: string
  a1IfFalseCents: number | null
  a2IfFalseCents: number | null
}

export const assumptions = {
  id: 'assumptions',
  title: 'What the figures assume, who could refute it, and what they are if it is not accepted',
  fields: [
    'variant',
    'assumption',
    'statement',
    'because',
    'refutableBy',
    'ifFalse',
    'a1IfFalseCents',
    'a2IfFalseCents',
  ],
  csvInReport: true,
  *records(source) {
    for (const { variant, assumptions: lines } of everyVariant(source))
      for (const { id, statement, because, refutableBy, ifFalse, A1IfFalse, A2IfFalse } of lines)
        yield {
          variant,
          assumption: id,
          statement,
          because,
          refutableBy,
          ifFalse,
          a1IfFalseCents: A1IfFalse,
          a2IfFalseCents: A2IfFalse,
        }
  },
} as const satisfies ExportOf<AssumptionRecord>

interface SensitivityRecord extends OfVariant, Pick<SensitivityLine, 'parameter' | 'low' | 'base' | 'high'> {
  atLowCents: number
  atBaseCents: number
  atHighCents: number
}

export const sensitivity = {
  id: 'sensitivity',
  title: 'How far the total moves when one parameter of the calculation changes',
  fields: ['variant', 'parameter', 'low', 'base', 'high', 'atLowCents', 'atBaseCents', 'atHighCents'],
  csvInReport: true,
  *records(source) {
    for (const { variant, sensitivity: lines } of everyVariant(source))
      for (const { parameter, low, base, high, atLow, atBase, atHigh } of lines)
        yield { variant, parameter, low, base, high, atLowCents: atLow, atBaseCents: atBase, atHighCents: atHigh }
  },
} as const satisfies ExportOf<SensitivityRecord>

interface DifferenceRecord extends OfVariant {
  figure: string
  beforeCents: number
  afterCents: number
  because: string
}

export const differences = {
  id: 'differences',
  title: 'What each variant does to each figure, and why',
  fields: ['variant', 'figure', 'beforeCents', 'afterCents', 'because'],
  csvInReport: true,
  *records(source) {
    for (const { variant, difference } of everyVariant(source))
      for (const { figure, before, after, because } of difference?.lines ?? [])
        yield { variant, figure, beforeCents: before, afterCents: after, because }
  },
} as const satisfies ExportOf<DifferenceRecord>
