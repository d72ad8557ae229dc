import type { Assumptions } from '../assumptions/assumptions-file.ts'
import type { StatedRate } from './converter.ts'

/** The rates of an assumptions file, one line each: of a pair both stand, and the one that gives fewer euros is taken. */
export const statedRates = (rates: Assumptions['rates']): StatedRate[] =>
  rates.flatMap(({ currency, from, to, reference, centralBank, market }) => {
    const span = { currency, from, to }
    return [
      ...(reference ? [{ ...span, ...reference, kind: 'reference' as const }] : []),
      ...(centralBank ? [{ ...span, ...centralBank, kind: 'central-bank' as const }] : []),
      ...(market ? [{ ...span, ...market, kind: 'market' as const }] : []),
    ]
  })
