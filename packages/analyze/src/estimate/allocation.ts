import type { Allocation, PartFigures } from '@casethread/model'
import type { Assumptions } from './assumptions/assumptions-file.ts'
import { type Fraction, parseShare } from './currency/decimal.ts'

/** Each defendant's share by the rule that the user chose; null where no defendants are named. */
function sharesOf({ sharing, defendants }: Pick<Assumptions, 'sharing' | 'defendants'>): Fraction[] | null {
  if (!sharing || defendants.length === 0) return null
  const perHead: Fraction = { numerator: 1n, denominator: BigInt(defendants.length) }
  const whole: Fraction = { numerator: 1n, denominator: 1n }
  return defendants.map(({ share }) => {
    if (sharing.option === 'whole') return whole
    return (sharing.option === 'evidence' && parseShare(share ?? '')) || perHead
  })
}

/** Of the whole, rounded down: the parts never add up to more than it. */
const floorPart = (cents: number, { numerator, denominator }: Fraction): number =>
  Number((BigInt(cents) * numerator) / denominator)

export function allocationOf(assumptions: Assumptions, whole: PartFigures): Allocation | null {
  const { sharing, defendants } = assumptions
  const shares = sharesOf(assumptions)
  if (!sharing || !shares) return null
  const once = sharing.option === 'whole' ? ' Each obtained the whole; it may be recovered once only.' : ''
  return {
    option: sharing.option,
    because: `${sharing.because}${once}`,
    lines: defendants.map(({ name, because }, i) => {
      const share = shares[i] as Fraction
      return {
        ...{ defendant: name, share: `${share.numerator}/${share.denominator}`, because, persons: whole.persons },
        ...{
          observed: floorPart(whole.observed, share),
          A1: floorPart(whole.A1, share),
          A2: floorPart(whole.A2, share),
        },
      }
    }),
  }
}

/** The smallest share of a defendant. */
export function leastShare(assumptions: Assumptions): Fraction | null {
  const shares = sharesOf(assumptions)
  return shares?.reduce((a, b) => (b.numerator * a.denominator < a.numerator * b.denominator ? b : a)) ?? null
}
