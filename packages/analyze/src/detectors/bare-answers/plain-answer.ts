import type { ReadTurn, Turn } from '../../conversation/conversation.ts'
import { says } from '../../conversation/nearby.ts'
import type { Quantity } from '../../reading/quantities.ts'

const asking = /[?\u061f\u1367]/
/** What an app writes in the place of a picture. */
const placeholder = /^<.*>$/s

/** Whether a message asks nothing, names no number, and nothing of money was found in it: nothing but an answer. */
export const isPlainAnswer = (turn: ReadTurn): boolean =>
  !isAsking(turn) &&
  !placeholder.test(turn.text.raw) &&
  !turn.findings.some(({ kind }) => /^(?:payment|price|number|counter)\./.test(kind)) &&
  turn.reading.quantities.every(isOtherWord) &&
  !says(turn, ['condition'])

/** One, a hundred or a thousand alone is an article, or a word of another language: Urdu `mil gae`, received. */
const isOtherWord = ({ spelled, from, to, value }: Quantity): boolean =>
  spelled && to - from === 1 && ['1', '100', '1000'].includes(value)

export const isAsking = (turn: Turn): boolean => asking.test(turn.text.raw) || says(turn, ['question'])
