import jstat from 'jstat'
import type { StatedPrior } from '../assumptions/assumptions-file.ts'

/** A distribution as the assumptions file states it; values as it gives them. */
export type Distribution =
  | { beta: readonly [number, number] }
  | { uniform: readonly [number, number] }
  | { pert: readonly [number, number, number] }
  | { fixed: number }

export const distributionOf = ({ beta, uniform, pert, fixed = 0 }: StatedPrior): Distribution =>
  beta ? { beta } : uniform ? { uniform } : pert ? { pert } : { fixed }

export function nameOf(distribution: Distribution): string {
  if ('beta' in distribution) return `Beta(${distribution.beta.join(', ')})`
  if ('uniform' in distribution) return `Uniform(${distribution.uniform.join(', ')})`
  if ('pert' in distribution) return `PERT(${distribution.pert.join(', ')})`
  return `fixed at ${distribution.fixed}`
}

/** Draws of a distribution; those of a beta take their chance from what was given to `jstat.setRandom`. */
export function drawing(distribution: Distribution, random: () => number): () => number {
  if ('fixed' in distribution) return () => distribution.fixed
  if ('beta' in distribution) {
    const [a, b] = distribution.beta
    return () => jstat.beta.sample(a, b)
  }
  if ('uniform' in distribution) {
    const [low, high] = distribution.uniform
    return () => low + (high - low) * random()
  }
  return pertDrawing(distribution.pert)
}

/** A beta stretched between the ends, its peak at the mode, weight 4 (Malcolm and others 1959). */
function pertDrawing([low, mode, high]: readonly [number, number, number]): () => number {
  const span = high - low
  if (span === 0) return () => low
  const [a, b] = [1 + (4 * (mode - low)) / span, 1 + (4 * (high - mode)) / span]
  return () => low + span * jstat.beta.sample(a, b)
}
