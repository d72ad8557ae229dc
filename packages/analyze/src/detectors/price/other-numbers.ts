import type { ReadTurn } from '../../conversation/conversation.ts'
import { says } from '../../conversation/nearby.ts'
import type { Quantity } from '../../reading/quantities.ts'
import { isUnitOfMoney, uncountedNumbers } from '../../reading/uncounted-numbers.ts'
import type { Negotiation } from './negotiation.ts'

/** The numbers of a message that may be sums: no other finding has them, they count nothing, and are no parts of what was named. */
export function freeNumbers(turn: ReadTurn, talk: Negotiation): readonly Quantity[] {
  const free = uncountedNumbers(turn).filter(
    (quantity) => !isTaken(turn, quantity, talk) && !isHeadCount(quantity, talk),
  )
  return free.length === 0 || areParts(turn, free, talk) ? [] : free
}

/** `22 wait there`, and later `22 ok`: a load of people, counted again. */
const isHeadCount = ({ value }: Quantity, { counts }: Negotiation): boolean =>
  Number(value) >= leastLoad && Number(value) < 100 && counts.includes(Number(value))
const leastLoad = 10

/** Findings whose number is their value; those of acts cover whole clauses. */
const valued = [
  'payment.amount',
  'payment.code',
  'payment.account',
  'number.shared',
  'journey.persons',
  'journey.location',
]

function isTaken(turn: ReadTurn, quantity: Quantity, talk: Negotiation): boolean {
  const span = turn.text.toRaw(quantity)
  return turn.findings.some(
    ({ kind, start, end }) =>
      valued.includes(kind) && start < span.end && span.start < end && !isPriceOfEach(turn, quantity, talk, kind),
  )
}

/** `130 a head` is a price, whatever counting word stands in it; and so is Persian `5 ta` in a bargain. */
function isPriceOfEach(
  { reading }: ReadTurn,
  { from, to, value }: Quantity,
  { isOpen, quoted }: Negotiation,
  kind: string,
): boolean {
  if (kind !== 'journey.persons') return false
  // `eight? - eight, on my head`: the price that the other just named, whatever the word behind it counts.
  const isRepeated = isOpen && from === 0 && quoted.includes(`${Number(value) * 1000} ${quoted[0]?.split(' ')[1]}`)
  if (isRepeated) return true
  const isEach = Number(value) >= largestParty && reading.of('per-person').some((hit) => hit.from === to)
  // `I have 60 only`, in answer to 90; `too much, we have only 7`.
  const isOnly = reading.of('only').some((hit) => hit.from === to || hit.to === from)
  const isLast = Number(value) >= largestFamily && reading.of('haggle').some((hit) => hit.from === to)
  if (isOpen && isLast) return true
  const isBid = isOnly && (Number(value) >= largestFamily || reading.of('expensive').length > 0)
  return isEach || (isOpen && (isBid || isUnitOfMoney(reading, to)))
}

const largestParty = 50
const largestFamily = 15

/** `1 before, 2 when they are there`: numbers that make the price together say how it is to be paid. */
function areParts(turn: ReadTurn, free: readonly Quantity[], { quoted }: Negotiation): boolean {
  // A lone `one` is an article.
  const parts = free.filter(({ spelled, value }) => !spelled || value !== '1')
  if (parts.length < 2 || says(turn, ['child', 'baby', 'adult'])) return false
  const sum = parts.reduce((total, { value }) => total + Number(value), 0)
  const stated = turn.findings.flatMap(({ kind, value }) => (kind === 'payment.amount' && value ? [value] : []))
  return [...quoted, ...stated].some((price) =>
    unsaidPowers.some((power) => sum * 10 ** power === Number.parseFloat(price)),
  )
}

/** Powers of ten that a bargainer leaves unsaid. */
const unsaidPowers = [0, 2, 3, 4, 6]
