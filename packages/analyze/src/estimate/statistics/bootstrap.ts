import { quantile } from './quantile.ts'

/** The percentile interval (95 %) of a mean, by drawing as many values again, with replacement. */
export function bootstrapMean(
  values: readonly number[],
  replicates: number,
  random: () => number,
): { value: number; lower: number; upper: number } {
  const mean = (draw: (i: number) => number): number => {
    let sum = 0
    for (let i = 0; i < values.length; i++) sum += draw(i)
    return sum / values.length
  }
  const means = Float64Array.from({ length: replicates }, () =>
    mean(() => values[Math.floor(random() * values.length)] ?? 0),
  ).sort()
  return { value: mean((i) => values[i] ?? 0), lower: quantile(means, 0.025), upper: quantile(means, 0.975) }
}
