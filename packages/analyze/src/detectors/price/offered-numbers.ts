import type { ReadTurn } from '../../conversation/conversation.ts'
import { says } from '../../conversation/nearby.ts'
import { standsBeside } from '../../conversation/stands-beside.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import { isProduct } from '../../reading/products.ts'
import type { Quantity } from '../../reading/quantities.ts'
import type { Negotiation } from './negotiation.ts'
import { accepted, offerWords, priceWords, ways } from './price-words.ts'

/** A small number stands for thousands at the beginning of a short message, or beside a word of bargaining. */
export const lead = 4
export const shortOffer = 8
/** A bid of a number word alone: `and if six?` */
export const shortBid = 4
/** Where the price is talked about, any number in a message of so many words. */
const longOffer = 14

/** Whether a number stands where a bargainer puts his: at the beginning of a short message, alone, beside a word of bargaining or what is offered. */
export function isOffered(turn: ReadTurn, quantity: Quantity, { isOpen, quoted }: Negotiation): boolean {
  const { words } = turn.reading
  if (isAlone(turn, quantity) || isProduct(turn, quantity) || (isOpen && quantity.from === 0)) return true
  if (standsBeside(turn, quantity, [...priceWords, ...offerWords, ...accepted, ...ways], 1)) return true
  if (says(turn, [...times, ...places])) return false
  return (isOpen || quoted.length > 0) && words.length <= longOffer
}

/** A clause of its own: `that is too much. 700?` */
const isAlone = ({ reading }: ReadTurn, { from, to }: Quantity): boolean =>
  reading.words[from - 1]?.clause !== reading.words[from]?.clause &&
  reading.words[to]?.clause !== reading.words[from]?.clause

/** Talk about when: its numbers are hours. */
const times: readonly HitSense[] = ['tonight', 'pickup', 'ready', 'depart', 'meet', 'time-unit']
/** Talk about where, and with whom: `driver knows 5, does not know 3` is none in answer to the question for the price. */
const places: readonly HitSense[] = ['point', 'location', 'driver']
