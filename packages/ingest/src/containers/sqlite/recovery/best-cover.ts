import type { CellLayout, Grade } from './cell-layout.ts'

/** What a byte explained by a cell of this grade counts. */
const worth: Readonly<Record<Grade, number>> = { whole: 1, anchored: 0.97, loose: 0.8, cut: 0.5 }
/** A first type that was chosen to make the lengths agree proves less than one that was read. */
const inferredWorth = 0.95

/**
 * The cells that together explain the most bytes of a space without overlapping: bytes belong to one cell only, and a chance
 * reading in the middle of a true cell explains fewer than the cell does. In order of place.
 */
export function bestCover(candidates: readonly CellLayout[]): CellLayout[] {
  const sorted = [...candidates].sort((a, b) => a.end - b.end || a.start - b.start)
  // best[i]: the worth of the best choice among the first i; before[i]: how many of them end where candidate i begins.
  const best = new Float64Array(sorted.length + 1)
  const before = sorted.map((cell) => endingBy(sorted, cell.start))
  for (const [i, cell] of sorted.entries())
    best[i + 1] = Math.max(best[i] as number, (best[before[i] as number] as number) + weight(cell))
  const chosen: CellLayout[] = []
  for (let i = sorted.length; i > 0; ) {
    if (best[i] === best[i - 1]) i--
    else {
      chosen.push(sorted[i - 1] as CellLayout)
      i = before[i - 1] as number
    }
  }
  return chosen.reverse()
}

const weight = ({ start, end, grade, inferredFirst }: CellLayout): number =>
  (end - start) * worth[grade] * (inferredFirst ? inferredWorth : 1)

function endingBy(sorted: readonly CellLayout[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as CellLayout).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
