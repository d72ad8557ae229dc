import { Run } from '../run.ts'
import type { Verdict } from './verdict.ts'

/**
 * Episodes as readers see them: what one accepting decision about the contact as a whole cites is one journey, with all that lies between.
 * Rules may have cut it in two, and its travellers would then count twice.
 */
export function joinDecided(runs: readonly Run[], verdicts: readonly Verdict[]): readonly Run[] {
  const accepting = verdicts.filter(({ action, bookingMessage }) => action === 'accept' && bookingMessage === null)
  if (runs.length < 2 || accepting.length === 0) return runs
  const runOf = new Map(runs.flatMap((run, i) => run.messages.map(({ rowId }) => [rowId, i] as const)))
  /** By run: the last run that must be one with it. */
  const ends = runs.map((_, i) => i)
  for (const { messages } of accepting) {
    const cited = messages.flatMap((row) => runOf.get(row) ?? [])
    const first = Math.min(...cited)
    if (cited.length > 0) ends[first] = Math.max(ends[first] ?? first, ...cited)
  }
  const joined: Run[] = []
  for (let start = 0; start < runs.length; ) {
    let end = start
    for (let i = start; i <= end; i++) end = Math.max(end, ends[i] ?? i)
    const own = runs.slice(start, end + 1)
    joined.push(own.length === 1 && own[0] ? own[0] : new Run(own.flatMap((run) => run.messages)))
    start = end + 1
  }
  return joined
}
