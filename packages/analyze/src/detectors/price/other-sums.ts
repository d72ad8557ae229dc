import type { ReadTurn } from '../../conversation/conversation.ts'
import { isYear } from '../../conversation/large-sum.ts'
import { says } from '../../conversation/nearby.ts'
import { standsBeside } from '../../conversation/stands-beside.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import type { Candidate } from './candidates.ts'
import type { Negotiation } from './negotiation.ts'
import { moves, offerWords, otherWords, parts } from './price-words.ts'
import { amountOf, isOfTheirOrder, isSameOrder } from './proportions.ts'

/** The other asked what his own share is, or how much of the price is due now; and no price word tells that it is one. */
export function isPartOrPay(turn: ReadTurn, candidate: Candidate, { isPay, isPartDue, quoted }: Negotiation): boolean {
  if (!isPay && (!isPartDue || quoted.length === 0)) return false
  const isLess =
    quoted.length === 0 || quoted.some((price) => (amountOf(candidate.value) ?? 0) < (amountOf(price) ?? 0))
  return isLess && !standsBeside(turn, candidate, isPay ? ['price'] : ['price', 'expensive', ...offerWords], 2)
}

/** `that was the 2015 price`: a year, where no price of that order is talked of, or other years are; `Erion 2007, Ajla 2012`. */
export const isOldYear = ({ reading }: ReadTurn, candidate: Candidate, quoted: readonly string[]): boolean =>
  candidate.isBare &&
  isYear(candidate) &&
  (!quoted.some((price) => isSameOrder(candidate, price)) || reading.quantities.filter(isYear).length > 1)

/** `advance 500 a head` */
export const isAdvance = (turn: ReadTurn, candidate: Candidate, quoted: readonly string[]): boolean =>
  standsBeside(turn, candidate, ['advance', 'deposit'], 1) &&
  quoted.some((price) => (amountOf(candidate.value) ?? 0) * 1.5 < (amountOf(price) ?? 0))

/** `my uncle paid 3.8`, while the price is bargained for: what others paid. Who pays himself says so, and to whom. */
export function isHearsay(turn: ReadTurn, candidate: Candidate, { isOpen, isSettled, quoted }: Negotiation): boolean {
  const isBargaining = isOpen && !isSettled && turn.direction === 'in' && isOfTheirOrder(candidate, quoted)
  if (isDue(candidate, quoted)) return false
  const isAnother = says(turn, others) || isShortAndLess(turn, candidate, quoted)
  return isBargaining && isAnother && !says(turn, [...parts, 'speaker', 'back', 'debt', 'wage', 'receipt'])
}

/** The last price itself, that for several, or half of it: what is paid by the contact or for him. */
const isDue = ({ value }: Candidate, [last]: readonly string[]): boolean => {
  const halves = ((amountOf(value) ?? 0) / (amountOf(last) ?? Number.NaN)) * 2
  return value.split(' ')[1] === last?.split(' ')[1] && Number.isInteger(halves) && halves <= 2 * largestParty
}
const largestParty = 8

/** `Landi paid 3`, of 4.5: nobody pays less, of the same order, before it is agreed. */
const isShortAndLess = ({ reading }: ReadTurn, { value }: Candidate, [last]: readonly string[]): boolean =>
  reading.words.length <= longestHearsay && (amountOf(value) ?? 0) < (amountOf(last) ?? 0)
const longestHearsay = 6

const others: readonly HitSense[] = ['somebody', 'relative', 'sibling', 'friend', 'other']

/** A payment, a wage, a part that falls due. */
export function isOther(turn: ReadTurn, candidate: Candidate, { quoted }: Negotiation): boolean {
  // `2000, you pay when he is there`: said of what is still to come.
  const isLater = candidate.from === 0 && says(turn, ['condition'])
  if (saysMoved(turn) && !isLater) return true
  if (isBesideOther(turn, candidate)) return true
  return (
    !isHalfOfNumber(turn, candidate) &&
    !isInHalves(turn) &&
    standsBeside(turn, candidate, parts, 1) &&
    !quoted.includes(candidate.value)
  )
}

/** A form of paying that may be one of what is to be paid (`c'est moi qui règle`) does not tell that money moved. */
const saysMoved = (turn: ReadTurn): boolean => {
  const open = new Set(turn.reading.of('pay').map(({ from }) => from))
  return moves.some((sense) => turn.reading.of(sense).some(({ from }) => sense !== 'paid' || !open.has(from)))
}

/** A wage or a debt stands beside a sum; the same word may be one of paying, or of bargaining, in another language. */
function isBesideOther({ reading }: ReadTurn, { from, to }: Candidate): boolean {
  const doubtful = [...reading.of('pay'), ...reading.of('haggle')]
  const clause = reading.words[from]?.clause
  return otherWords.some((sense) =>
    reading.of(sense).some((hit) => {
      const isNear = hit.from - to <= 3 && from - hit.to <= 3 && reading.words[hit.from]?.clause === clause
      const isOfSum = hit.from < to && from < hit.to
      return isNear && !isOfSum && doubtful.every((other) => other.from > hit.from || other.to <= hit.from)
    }),
  )
}

/** The half of `six and a half thousand` is no half of the price. */
const isHalfOfNumber = ({ reading }: ReadTurn, { from, to }: Candidate): boolean =>
  reading.of('half').some((hit) => hit.from > from && hit.to <= to)

/** Words for parts, but for the half of a number. */
export const saysPart = (turn: ReadTurn, { from, to }: Candidate): boolean =>
  parts.some((sense) => turn.reading.of(sense).some((hit) => hit.from <= from || hit.to > to))

/** `4000, half now and half there`: the whole. */
const isInHalves = ({ reading }: ReadTurn): boolean => new Set(reading.of('half').map(({ from }) => from)).size > 1
