import jstat from 'jstat'

/** A part of the population that was sampled by itself: how many it has, how many of them were drawn, and how many of those are what is sought. */
export interface Stratum {
  size: number
  sampled: number
  found: number
}

export interface StratifiedTotal {
  /** Of all strata together: Σ N·p. */
  total: number
  standardError: number
  /**
   * Normal bounds, never beyond what was itself read. Null where a stratum that was not wholly read shows none or nothing else: its spread cannot be
   * seen then, and a bound would be too narrow.
   */
  lower: number | null
  upper: number | null
}

/**
 * The total over strata that were sampled separately (methodology §1.10): Σ N_h p_h, with the variance Σ N_h² (1 − n_h/N_h) p_h (1 − p_h)/(n_h − 1).
 * Null where a stratum with members has no sample, or a single one that is not all of it.
 */
export function stratifiedTotal(strata: readonly Stratum[], confidence = 0.95): StratifiedTotal | null {
  const own = strata.filter(({ size }) => size > 0)
  if (own.some(({ size, sampled }) => sampled === 0 || (sampled === 1 && size > 1))) return null
  const total = sum(own, ({ size, sampled, found }) => (size * found) / sampled)
  const standardError = Math.sqrt(sum(own, varianceOf))
  const reach = jstat.normal.inv(1 - (1 - confidence) / 2, 0, 1) * standardError
  const isBlind = own.some(({ size, sampled, found }) => sampled < size && (found === 0 || found === sampled))
  if (isBlind) return { total, standardError, lower: null, upper: null }
  const known = sum(own, ({ found }) => found)
  const atMost = sum(own, ({ size, sampled, found }) => size - (sampled - found))
  return {
    ...{ total, standardError },
    lower: Math.max(known, total - reach),
    upper: Math.min(atMost, total + reach),
  }
}

function varianceOf({ size, sampled, found }: Stratum): number {
  if (sampled === size) return 0
  const share = found / sampled
  return (size * size * (1 - sampled / size) * share * (1 - share)) / (sampled - 1)
}

const sum = (strata: readonly Stratum[], of: (stratum: Stratum) => number): number =>
  strata.reduce((total, stratum) => total + of(stratum), 0)
