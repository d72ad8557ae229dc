import type { Span } from '@casethread/model'

/** Digits with what people put between them, within one line. 15 is the most that E.164 allows, and 00 may stand before it. */
const run = /(?:\(?\+ ?|\(\+ ?)?\(?\d(?:[ .\-()/]{0,3}\d){6,39}/g
const maxDigits = 17
const minDigits = 7

/** A run of digits, and where it may be cut: it may hold other numbers beside a phone number, or several of them. */
export interface DigitRun extends Span {
  starts: number[]
  ends: number[]
}

/** The runs of digits long enough for a phone number, without those that are parts of words or of longer numbers. */
export function digitRuns(shadow: string): DigitRun[] {
  return Array.from(shadow.matchAll(run)).flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    if (belongsToMore(shadow, start, end)) return []
    const gaps = Array.from(match[0].matchAll(gap), (m) => ({
      start: start + m.index,
      end: start + m.index + m[0].length,
    }))
    return [{ start, end, starts: [start, ...gaps.map((g) => g.end)], ends: [...gaps.map((g) => g.start), end] }]
  })
}

/** The spans from a start that may be a phone number, the longest first. */
export function spansFrom(shadow: string, { ends }: DigitRun, start: number): Span[] {
  const fitting = ends.filter((end) => {
    const digits = end <= start ? 0 : shadow.slice(start, end).replace(/\D/g, '').length
    return digits >= minDigits && digits <= maxDigits
  })
  return fitting.map((end) => ({ start, end })).reverse()
}

/** Between groups at which another number may begin. */
const gap = / [-/(]? ?|\//g

/** Digits that go on behind or before the run, or letters that make it part of a word (account numbers, codes). */
function belongsToMore(shadow: string, start: number, end: number): boolean {
  const before = shadow.slice(Math.max(0, start - 2), start)
  const after = shadow.slice(end, end + 2)
  return /[\w#@=*+]$|\d[.,:/-]$/.test(before) || /^(?:\w|[:,]\d|[*#@])/.test(after)
}
