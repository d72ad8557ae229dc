import type { Figures } from '@casethread/model'
import type { CaseSource } from '../case-source.ts'

/** What a table of the calculation has beside its own fields: '' is the case itself. Fields that end in `Cents` are whole euro cents. */
export interface OfVariant {
  variant: string
}

/** The figures of the case and of every variant of it, one at a time. */
export function* everyVariant(source: Pick<CaseSource, 'variants' | 'figures'>): Generator<Figures> {
  for (const variant of ['', ...source.variants()]) {
    const figures = source.figures(variant)
    if (figures !== null) yield figures
  }
}
