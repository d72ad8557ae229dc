import { apart, between, day, type Fact, hasUntil, type Run } from '../run.ts'
import type { SignalRule } from './signal-rule.ts'

/** Within so many messages an order and its execution belong together. */
const reply = 12
/** What is reported later does not answer an order: who has waited three weeks at a stage of the journey reports a delay. */
const soon = 7 * day
const moneyTalk = ['payment.made', 'payment.received', 'payment.code', 'payment.refund', 'payment.amount']
const travel = ['journey.instruction', 'journey.arrival', 'journey.intercepted']

/** Both halves: what the owner ordered, and what the contact says he does. */
function instructionCarriedOut(run: Run): Fact[] {
  const orders = run.of(['journey.instruction', 'journey.location'], 'owner')
  const executed = run.of(['journey.instruction', 'journey.location'], 'contact')
  for (const order of orders.filter(({ kind }) => kind === 'journey.instruction')) {
    const answers = between(executed, order.at + 1, order.at + reply).filter(
      ({ message }) => apart(message, order.message) <= soon,
    )
    if (answers.length > 0) return [order, ...answers]
  }
  return []
}

/** For this journey: a place of it was named before, or money is talked about within a week after (methodology 2.2, A5). */
function outcomeReported(run: Run): Fact[] {
  const places = run.of('journey.route')
  const talk = run.of(moneyTalk)
  return run.of(['journey.arrival', 'journey.intercepted'], 'contact').filter((fact) => {
    const [next] = between(talk, fact.at, Number.MAX_SAFE_INTEGER)
    return hasUntil(places, fact.at - 1) || (next !== undefined && apart(fact.message, next.message) <= 7 * day)
  })
}

export const journey: readonly SignalRule[] = [
  {
    id: 'A4',
    title: 'Instruction carried out',
    says: 'the owner says where, when or how to go, and the contact reports within a week that he does it',
    family: 'L',
    class: 'A',
    points: 10,
    find: instructionCarriedOut,
  },
  {
    id: 'A5',
    title: 'Arrival or interception reported',
    says: 'the contact reports an arrival or an interception, after a place of the journey was named, or with talk of money in the week that follows',
    family: 'O',
    class: 'A',
    points: 8,
    find: outcomeReported,
  },
  {
    id: 'B5',
    title: 'Complaint, refund or new attempt',
    says: 'the contact complains, wants money back or another attempt, after an instruction, a payment or the journey',
    family: 'O',
    class: 'B',
    points: 4,
    find: (run) => {
      const before = run.of([...travel, 'payment.made', 'payment.received', 'price.agreed'])
      return run.of(['payment.refund', 'journey.retry'], 'contact').filter(({ at }) => hasUntil(before, at - 1))
    },
  },
  {
    id: 'B6',
    title: 'Called to depart',
    says: 'the owner tells the contact when or where to set out',
    family: 'L',
    class: 'B',
    points: 4,
    find: (run) => run.of('journey.instruction', 'owner'),
  },
]
