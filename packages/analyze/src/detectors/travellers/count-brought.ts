import type { Conversation, ReadTurn, Turn } from '../../conversation/conversation.ts'
import { byOther, holds, says } from '../../conversation/nearby.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import type { Quantity } from '../../reading/quantities.ts'
import type { Reading } from '../../reading/reading.ts'
import { powerAt } from '../../text/currency.ts'
import type { Count } from './count.ts'
import { clauseOf, freeNumbers, isMeasured, sameClause } from './free-numbers.ts'

/** Turns within which a count is called to mind by its number alone. */
const reach = 15
/** A number below this one may be a price in thousands; it is no count by itself. */
const leastEcho = 5
/** What those bring who bring others; larger numbers are sums. */
const mostBrought = 60
/** Words with which somebody speaks of money: then a bare number is a sum. */
const ofMoney: readonly HitSense[] = [
  ...(['money', 'price', 'how-much', 'per-person', 'pay', 'paid', 'gave', 'received', 'rest', 'half'] as const),
  ...(['advance', 'expensive', 'wage', 'office', 'transfer', 'code'] as const),
]

/**
 * How many somebody brings, takes or got, where both know what is counted and the number stands by itself: `4 not 5`, `I have nine for
 * tonight`, `take six from Vidin`, `12 in one van?` after twelve were spoken of.
 */
export function countBrought(conversation: Conversation, index: number, turn: ReadTurn): Count | null {
  const free = freeNumbers(turn).filter((quantity) => !isMeasured(turn.reading, quantity))
  if (free.length === 0) return null
  if (isOfMoney(turn)) return null
  return brought(turn, free) ?? echoed(free, countsBefore(conversation, index))
}

/** The number that somebody sets right: `4 not 5`, `we are not three but four`. */
export function countCorrected(conversation: Conversation, index: number, turn: ReadTurn): Count | null {
  const free = freeNumbers(turn).filter((quantity) => !isMeasured(turn.reading, quantity))
  return free.length < 2 ? null : corrected(turn.reading, free, countsBefore(conversation, index))
}

const isOfMoney = (turn: ReadTurn): boolean => says(turn, ofMoney) || holds(turn, ['payment.amount', 'payment.code'])

/** The numbers of travellers that the turns before state. */
function countsBefore(conversation: Conversation, index: number): readonly Told[] {
  const own = conversation.turns[index] as Turn
  return conversation
    .around(index, -1, reach)
    .flatMap((turn, i) =>
      turn.findings
        .filter(({ kind, confidence }) => kind === 'journey.persons' && confidence !== 'low')
        .map(({ value }) => ({ value: value ?? '', isNext: i === 0 && byOther(own, turn) })),
    )
}
interface Told {
  value: string
  /** By the other one, in the message before. */
  isNext: boolean
}

/** `4 not 5`, `9 a nie 8`, after five or eight were spoken of. */
function corrected(reading: Reading, free: readonly Quantity[], known: readonly Told[]): Count | null {
  const isDenied = ({ to }: Quantity, next: Quantity) =>
    next.from > to &&
    next.from - to <= 2 &&
    sameClause(reading, { from: to - 1 }, next) &&
    // `6 would not do? for two persons`
    !isFollowed(reading, next, ['person-unit']) &&
    reading.of('negation').some(({ from }) => from >= to && from < next.from)
  for (const [i, quantity] of free.entries()) {
    const next = free[i + 1]
    if (next && isDeniedFirst(reading, quantity, next))
      return { ...counted(next), from: quantity.from, rule: 'corrected' }
    if (next && isDenied(quantity, next) && known.some(({ value }) => value === next.value))
      return { ...counted(quantity), to: next.to, rule: 'corrected' }
  }
  return null
}

/** `we are not three but four`, `нас не трое а четверо`. */
function isDeniedFirst(reading: Reading, first: Quantity, next: Quantity): boolean {
  const isNear =
    next.from >= first.to && next.from - first.to <= 2 && Math.abs(Number(first.value) - Number(next.value)) <= 3
  const isNot = reading.of('negation').some(({ to }) => to === first.from)
  return isNear && isNot && people.some((sense) => reading.of(sense).length > 0)
}
const people: readonly HitSense[] = ['we-are', 'person-unit', 'first', 'has-people']

/** Verbs of taking people somewhere. */
const takings: readonly HitSense[] = ['take-to', 'bring', 'pickup', 'has-people']

/** `I have nine for tonight`, `take six from Vidin`. */
function brought({ reading, text }: ReadTurn, free: readonly Quantity[]): Count | null {
  const stands = (sense: HitSense, quantity: Quantity) =>
    reading.of(sense).some((hit) => sameClause(reading, hit, quantity))
  const quantity = free.find((own) => {
    if (Number(own.value) < 2 || Number(own.value) >= mostBrought || !takings.some((sense) => stands(sense, own)))
      return false
    // `I bring 3k`
    if (!own.spelled && powerAt(text, own.end, true) !== null) return false
    const held = reading.of('has-people').some(({ to }) => own.from >= to && own.from - to <= 1)
    return held ? standsAlone(reading, own) : isFollowed(reading, own, ['from', 'to', 'place']) && stands('place', own)
  })
  return quantity ? { ...counted(quantity), rule: 'brought' } : null
}

/** Nothing behind the number says what it counts: its clause ends, or goes on with a particle, a day, or where to. */
const standsAlone = (reading: Reading, quantity: Quantity): boolean =>
  clauseOf(reading, quantity.to) !== clauseOf(reading, quantity.from) ||
  reading.isFrequent(quantity.to) ||
  isFollowed(reading, quantity, ['to', 'from', 'tonight', 'and', 'ready', 'place'])

const isFollowed = (reading: Reading, { to }: Quantity, by: readonly HitSense[]): boolean =>
  by.some((sense) => reading.of(sense).some(({ from }) => from === to))

/** `12 in one van?`, `14 won't fit`: the number just told, at the head of the answer. */
function echoed(free: readonly Quantity[], known: readonly Told[]): Count | null {
  const [first] = free
  if (!first || first.from > 0 || Number(first.value) < leastEcho) return null
  return known.some(({ value, isNext }) => isNext && value === first.value)
    ? { ...counted(first), rule: 'echoed' }
    : null
}

const counted = ({ value, from, to }: Quantity) => ({ lo: Number(value), hi: Number(value), from, to })
