import type { Span } from '@casethread/model'

/** Whether a span shares a character with any of the others, which are ascending and do not overlap. */
export function touchesAny(span: Span, others: readonly Span[]): boolean {
  let low = 0
  let high = others.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((others[middle] as Span).end <= span.start) low = middle + 1
    else high = middle
  }
  const next = others[low]
  return next !== undefined && next.start < span.end
}

/** Joins two ascending lists into one. */
export function mergeSpans<T extends Span>(a: readonly T[], b: readonly T[]): T[] {
  if (a.length === 0 || b.length === 0) return [...a, ...b]
  return [...a, ...b].sort((x, y) => x.start - y.start || x.end - y.end)
}
