import type { Bounds } from './proportions.ts'

/**
 * Chao's bias-corrected lower bound of a population (methodology F14), from how many were seen at all, in exactly one and in exactly
 * two independent sources; with his log-normal interval of 95 % (Chao 1987; its variance needs somebody seen twice).
 */
export function chao(seen: number, once: number, twice: number): { total: number } & Bounds {
  const unseen = (once * (once - 1)) / (2 * (twice + 1))
  const ratio = once / twice
  const variance = twice * (ratio ** 2 / 2 + ratio ** 3 + ratio ** 4 / 4)
  const spread = unseen > 0 ? Math.exp(1.959964 * Math.sqrt(Math.log(1 + variance / unseen ** 2))) : 1
  return { total: seen + unseen, lower: seen + unseen / spread, upper: seen + unseen * spread }
}

/** Chapman's estimate of a population from two independent sources and their overlap (methodology F15). */
export const chapman = (first: number, second: number, both: number): number =>
  ((first + 1) * (second + 1)) / (both + 1) - 1
