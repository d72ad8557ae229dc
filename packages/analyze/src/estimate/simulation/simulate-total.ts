import type { Cents, Interval } from '@casethread/model'
import jstat from 'jstat'
import { quantile } from '../statistics/quantile.ts'
import { Xoshiro256 } from '../statistics/xoshiro.ts'
import { type Distribution, drawing } from './distribution.ts'
import type { Plan, PlannedBooking, ReadTier } from './plan.ts'

interface Request {
  plan: Plan
  draws: number
  /** 64 hex digits. */
  seed: string
  A1: Cents
  A2: Cents
}

/**
 * The estimate (methodology F7, F8). What is uncertain for all bookings alike (how many of a tier are customers, the share that paid, the children) is
 * drawn once a replicate, as a draw for each booking would average it away and make the interval falsely narrow.
 */
export function simulateTotal({ plan, draws, seed, A1, A2 }: Request): Interval {
  const random = new Xoshiro256(seed).next
  jstat.setRandom(random)
  const totals = totalsOf(plan, draws, random)
  const mean = totals.reduce((sum, total) => sum + total, 0) / draws
  const variance = totals.reduce((sum, total) => sum + (total - mean) ** 2, 0) / Math.max(1, draws - 1)
  totals.sort()
  const at = (share: number): Cents => Math.round(quantile(totals, share))
  const reaching = (amount: Cents): number => totals.reduce((n, total) => n + (total >= amount ? 1 : 0), 0) / draws
  return {
    ...{ median: at(0.5), p2_5: at(0.025), p5: at(0.05), p95: at(0.95), p97_5: at(0.975) },
    ...{ mean: Math.round(mean), standardError: Math.round(Math.sqrt(variance / draws)) },
    ...{ atLeastA1: reaching(A1), atLeastA2: reaching(A2) },
    ...{ draws, generator: 'xoshiro256**', seed, priors: plan.priors },
  }
}

function totalsOf(plan: Plan, draws: number, random: () => number): Float64Array {
  const tiers: readonly ReadTier[] = ['confirmed', 'probable', 'possible']
  const truly = tiers.map((tier) => drawing(plan.truly[tier], random))
  const [paid, children, childPrice, share] = [plan.paidShare, plan.childShare, plan.childPrice, plan.share].map(
    (one) => drawing(one, random),
  ) as [() => number, () => number, () => number, () => number]
  const common = drawing(plan.commonPrice ?? { fixed: 0 }, random)
  const { fixed, open } = partitioned(plan, random)
  return Float64Array.from({ length: draws }, () => {
    const chances = truly.map((draw) => draw()) as [number, number, number]
    const state: Draw = { chances, children: children(), childPrice: childPrice(), price: common() }
    const scale = paid() * share()
    let total = fixed.adults + fixed.unsaid * childFactor(state) + fixed.minors * state.childPrice
    for (const booking of open) total += booking(state)
    return total * scale
  })
}

/** What is drawn once for all bookings of a replicate. */
interface Draw {
  chances: readonly [number, number, number]
  children: number
  childPrice: number
  price: number
}

const childFactor = ({ children, childPrice }: Draw): number => 1 - children + children * childPrice

/** Bookings that are certain but for the common draws are summed beforehand: what adults pay, those of unsaid age, and known children. */
function partitioned({ bookings, truly }: Plan, random: () => number) {
  const fixed = { adults: 0, unsaid: 0, minors: 0 }
  const open: ((draw: Draw) => number)[] = []
  for (const booking of bookings) {
    const { lo, hi, minors, price } = booking
    const isCertain = isOne(truly[booking.tier]) && (price.kind === 'party' || (price.kind === 'person' && lo === hi))
    if (!isCertain) open.push(openBooking(booking, random))
    else if (price.kind === 'party') fixed.adults += price.cents
    else if (price.kind === 'person' && minors === null) fixed.unsaid += lo * price.cents
    else if (price.kind === 'person') {
      fixed.adults += (lo - (minors ?? 0)) * price.cents
      fixed.minors += (minors ?? 0) * price.cents
    }
  }
  return { fixed, open }
}

const isOne = (distribution: Distribution): boolean => 'fixed' in distribution && distribution.fixed === 1

function openBooking(booking: PlannedBooking, random: () => number): (draw: Draw) => number {
  const { lo, hi, minors, price } = booking
  const tier = { confirmed: 0, probable: 1, possible: 2 }[booking.tier] as 0 | 1 | 2
  const cents = centsDrawing(price, random)
  return (draw) => {
    const chance = draw.chances[tier]
    if (chance < 1 && random() >= chance) return 0
    if (price.kind === 'party') return price.cents
    const persons = lo === hi ? lo : lo + Math.floor(random() * (hi - lo + 1))
    const paying = minors === null ? persons * childFactor(draw) : persons - minors + minors * draw.childPrice
    return paying * cents(draw)
  }
}

function centsDrawing(price: PlannedBooking['price'], random: () => number): (draw: Draw) => number {
  if (price.kind === 'common') return (draw) => draw.price
  if (price.kind === 'sample') return () => price.cents[Math.floor(random() * price.cents.length)] ?? 0
  if (price.kind === 'drawn') return drawing(price.cents, random)
  return () => price.cents
}
