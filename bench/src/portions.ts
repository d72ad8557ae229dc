/** Shares of `total` that fall off as 1/n does, the first the largest; whole numbers that add up to `total`. */
export function portions(total: number, parts: number): number[] {
  // So soft a beginning that the first is some fifty times the last, and no more, for a thousand parts.
  const weights = Array.from({ length: parts }, (_, i) => 1 / (i + 1 + parts / 50))
  const sum = weights.reduce((a, b) => a + b, 0)
  let given = 0
  let reached = 0
  return weights.map((weight) => {
    reached += weight
    const share = Math.round((total * reached) / sum) - given
    given += share
    return share
  })
}
