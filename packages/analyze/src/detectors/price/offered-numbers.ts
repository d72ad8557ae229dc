import type { ReadTurn } from '../../conversation/conversation.ts'
import { says } from '../../conversation/nearby.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import type { Quantity } from '../../reading/quantities.ts'
import { standsBeside } from './candidates.ts'
import type { Negotiation } from './negotiation.ts'
import { accepted, offerWords, optionWords, priceWords, ways } from './price-words.ts'
import { isProduct } from './products.ts'

/** A small number stands for thousands at the beginning of a short message, or beside a word of bargaining. */
export const lead = 4
export const shortOffer = 8
/** A bid of a number word alone: `and if six?` */
export const shortBid = 4
/** Where the price is talked about, a number in a message of so many words beside what is offered, or what others ask. */
const longOffer = 14
const sayings: readonly HitSense[] = ['write', 'pay', 'paid', 'gave', 'somebody', 'confirmed', 'promised']

/** Whether a number stands where a bargainer puts his: at the beginning of a short message, alone, beside a word of bargaining or what is offered. */
export function isOffered(
  turn: ReadTurn,
  quantity: Quantity,
  { isOpen, isInquiry, quoted, options }: Negotiation,
): boolean {
  const { words } = turn.reading
  if (isAlone(turn, quantity) || isProduct(turn, quantity) || (isOpen && quantity.from === 0)) return true
  if (standsBeside(turn, quantity, [...priceWords, ...offerWords, ...accepted, ...ways], 1)) return true
  if ((isOpen || isInquiry) && options && isBesideSum(turn, Number(quantity.value) * 1000)) return true
  if (!(isOpen && words.length <= shortBid && !saysBeside(turn, quantity, times))) {
    if (says(turn, times) || (says(turn, places) && !(isOpen && options))) return false
  }
  if (quantity.from < lead && words.length <= shortOffer) return true
  const isTalk = isOpen || quoted.length > 0
  return (
    isTalk &&
    words.length <= longOffer &&
    (isOpen || options || standsBeside(turn, quantity, [...optionWords, ...sayings], 2))
  )
}

/** `as far as Libya 600 thousand, Italy 700`: a sum of that order stands in the same message. */
const isBesideSum = ({ findings }: ReadTurn, sum: number): boolean =>
  findings.some(({ kind, value }) => {
    const ratio = sum / Number.parseFloat(value ?? '')
    return kind === 'payment.amount' && ratio > 0.4 && ratio < 2.5
  })

/** In the clause of the number. */
const saysBeside = ({ reading }: ReadTurn, { from }: Quantity, senses: readonly HitSense[]): boolean =>
  senses.some((sense) =>
    reading.of(sense).some((hit) => reading.words[hit.from]?.clause === reading.words[from]?.clause),
  )

/** A clause of its own: `that is too much. 700?` */
const isAlone = ({ reading }: ReadTurn, { from, to }: Quantity): boolean =>
  reading.words[from - 1]?.clause !== reading.words[from]?.clause &&
  reading.words[to]?.clause !== reading.words[from]?.clause

/** Talk about when: its numbers are hours. */
const times: readonly HitSense[] = ['tonight', 'pickup', 'ready', 'depart', 'meet', 'time-unit']
/** Talk about where, and with whom: `driver knows 5, does not know 3` is none in answer to the question for the price. */
const places: readonly HitSense[] = ['point', 'location', 'driver']
