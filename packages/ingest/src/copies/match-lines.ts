import type { CopyLine } from '@casethread/casefile'

/**
 * How far two records of one message may lie apart: clocks of two exports differ by the seconds that one of them leaves
 * out, and by what the clocks of two devices do (methodology T-06).
 */
export const toleranceMs = 120_000

export interface Matched {
  /** Message kept and its copy, by id. */
  pairs: { keep: number; copy: number }[]
  /** Lines of the copy that the kept ones do not hold. */
  added: CopyLine[]
  /** Kept lines that the copy does not hold. */
  absent: CopyLine[]
}

/**
 * Pairs the lines of two copies of one chat: same author, kind and content, times within the tolerance, the nearest first,
 * each line once. Both lists are in the order of time.
 */
export function matchLines(kept: readonly CopyLine[], copy: readonly CopyLine[]): Matched {
  const waiting = new Map<string, Queue>()
  for (const line of kept) {
    const queue = waiting.get(line.signature)
    if (queue) queue.lines.push(line)
    else waiting.set(line.signature, { lines: [line], from: 0 })
  }
  const used = new Set<number>()
  const pairs: Matched['pairs'] = []
  const added: CopyLine[] = []
  for (const line of copy) {
    const partner = nearest(waiting.get(line.signature), line, used)
    if (!partner) {
      added.push(line)
      continue
    }
    used.add(partner.id)
    pairs.push({ keep: partner.id, copy: line.id })
  }
  return { pairs, added, absent: kept.filter(({ id }) => !used.has(id)) }
}

/** Lines of one signature in the order of time; those before `from` are too old for any line still to come. */
interface Queue {
  lines: CopyLine[]
  from: number
}

function nearest(queue: Queue | undefined, line: CopyLine, used: ReadonlySet<number>): CopyLine | null {
  if (!queue) return null
  const tooOld = (candidate: CopyLine) =>
    used.has(candidate.id) || (line.sentAt ?? 0) - (candidate.sentAt ?? 0) > toleranceMs
  while (queue.from < queue.lines.length && tooOld(queue.lines[queue.from] as CopyLine)) queue.from++
  let best: CopyLine | null = null
  let bestDistance = toleranceMs + 1
  for (let i = queue.from; i < queue.lines.length; i++) {
    const candidate = queue.lines[i] as CopyLine
    if ((candidate.sentAt ?? 0) - (line.sentAt ?? 0) > toleranceMs) break
    const distance = apart(candidate.sentAt, line.sentAt)
    if (distance < bestDistance && !used.has(candidate.id)) [best, bestDistance] = [candidate, distance]
  }
  return best
}

/** Undated lines have the time as written in their signature, so that equal ones are equally far. */
const apart = (a: number | null, b: number | null): number =>
  a === null && b === null ? 0 : a === null || b === null ? Number.POSITIVE_INFINITY : Math.abs(a - b)
