import type { Booking } from '@casethread/model'
import { type Fact, messagesOf, type Run } from '../run.ts'

type Attempt = Booking['attempts'][number]

const outcomes: Readonly<Record<string, Attempt['outcome']>> = {
  'journey.arrival': 'arrived',
  'journey.intercepted': 'intercepted',
}

/** Set-outs and what came of each. Word of one outcome after another of the same kind is of the same attempt, unless a call to depart lies between. */
export function attemptsOf(run: Run): Attempt[] {
  const attempts: { outcome: Attempt['outcome']; facts: Fact[] }[] = []
  for (const fact of run.of(['journey.instruction', 'journey.arrival', 'journey.intercepted'])) {
    const outcome = outcomes[fact.kind] ?? 'unknown'
    const last = attempts.at(-1)
    if (last && (last.outcome === 'unknown' || last.outcome === outcome)) {
      last.facts.push(fact)
      if (outcome !== 'unknown') last.outcome = outcome
    } else attempts.push({ outcome, facts: [fact] })
  }
  return attempts.map(({ outcome, facts }) => ({
    at: facts[0]?.message.sentAt ?? null,
    outcome,
    messages: messagesOf(facts),
  }))
}
