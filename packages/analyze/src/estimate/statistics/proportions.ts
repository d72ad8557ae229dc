import jstat from 'jstat'

export interface Bounds {
  lower: number
  upper: number
}

/** Wilson's interval for x of n (methodology F10): for display. `confidence` as a share, 0.95. */
export function wilson(x: number, n: number, confidence = 0.95): Bounds {
  const z = jstat.normal.inv(1 - (1 - confidence) / 2, 0, 1)
  const share = x / n
  const centre = (share + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n)
  return { lower: Math.max(0, centre - half), upper: Math.min(1, centre + half) }
}

/** Clopper and Pearson's interval for x of n (methodology F11): for guaranteed coverage. */
export function clopperPearson(x: number, n: number, confidence = 0.95): Bounds {
  const tail = (1 - confidence) / 2
  return {
    lower: x === 0 ? 0 : jstat.beta.inv(tail, x, n - x + 1),
    upper: x === n ? 1 : jstat.beta.inv(1 - tail, x + 1, n - x),
  }
}

/** The one-sided lower bound: for whatever becomes a figure against a defendant. */
export const lowerBound = (x: number, n: number, confidence = 0.95): number =>
  x === 0 ? 0 : jstat.beta.inv(1 - confidence, x, n - x + 1)

/** The one-sided upper bound where none of n was an event (methodology F13). */
export const upperBoundOfNone = (n: number, confidence = 0.95): number => 1 - (1 - confidence) ** (1 / n)

/**
 * The smallest number of sound items among N that is still compatible with x sound ones in a random sample of n: the smallest D
 * with P(X ≥ x | Hypergeometric(N, D, n)) above the risk (methodology F6).
 */
export function fewestSound(N: number, n: number, x: number, risk = 0.05): number {
  let [low, high] = [x, N - (n - x)]
  const isCompatible = (D: number) => 1 - (x === 0 ? 0 : jstat.hypgeom.cdf(x - 1, N, D, n)) > risk
  while (low < high) {
    const middle = (low + high) >> 1
    if (isCompatible(middle)) high = middle
    else low = middle + 1
  }
  return low
}
