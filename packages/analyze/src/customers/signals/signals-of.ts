import type { Signal } from '@casethread/model'
import { messagesOf, type Run } from '../run.ts'
import { signalRules } from './index.ts'

/** Caps of the classes (methodology 2.2, guards). */
const caps: Readonly<Partial<Record<Signal['class'], number>>> = { B: 15, C: 3 }

/** The signals of one episode, each once, as the guards let them count; they are not yet laid to a booking. */
export function signalsOf(run: Run): Signal[] {
  return signalRules.flatMap(({ id, family, class: kind, points, find }) => {
    const facts = find(run)
    if (facts.length === 0) return []
    const recovered = facts.every(({ message }) => message.state.startsWith('recovered'))
    const signal = { id, family, class: kind, points: recovered ? points / 2 : points, booking: null, recovered }
    return [{ ...signal, messages: messagesOf(facts) }]
  })
}

/** What orders the reading queue: the sum of the points, each class within its cap. */
export function pointsOf(signals: readonly Signal[]): number {
  const byClass = Map.groupBy(signals, (signal) => signal.class)
  let sum = 0
  for (const [kind, own] of byClass)
    sum += Math.min(
      own.reduce((total, { points }) => total + points, 0),
      caps[kind] ?? Number.POSITIVE_INFINITY,
    )
  return sum
}
