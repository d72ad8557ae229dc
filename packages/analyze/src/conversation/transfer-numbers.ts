import type { Conversation, Turn } from './conversation.ts'
import { byOther, says } from './nearby.ts'
import { companyIn } from './remittance-companies.ts'

/** Turns in which it is said how, or to whom, the money is to be sent, and those in which the sender says that he did. */
const reach = 5
const sending = 2

/**
 * Whether a number is that of a transfer: of the length that companies give (7 to 11 digits; methodology 5.2), not dialled with a zero, in
 * the message with which its author reports the sending, or right behind it, after a payee or a company was spoken of.
 */
export function isTransferNumber(conversation: Conversation, index: number, digits: string): boolean {
  if (!/^[1-9]\d{6,10}$/.test(digits)) return false
  const turn = conversation.turns[index] as Turn
  if (isOfCompany(turn, digits)) return true
  const before = conversation.around(index, -1, reach)
  const isOrdered = [turn, ...before].some((other) => says(other, ['payee', 'remittance', 'transfer']))
  return isOrdered && (says(turn, sent) || isBehindSending(conversation, index, turn))
}

/** In the length of the companies' numbers, beside the name of one, where nobody is to be called. */
const isOfCompany = (turn: Turn, digits: string): boolean =>
  /^(?:\d{8}|\d{10,11})$/.test(digits) &&
  (says(turn, ['remittance']) || companyIn(turn) !== null) &&
  !says(turn, ['call', 'phone', 'sim', 'app', 'driver'])

/** Whether the author has just said that he sent or paid. */
export const isBehindSending = (conversation: Conversation, index: number, turn: Turn): boolean =>
  conversation.around(index, -1, sending).some((other) => !byOther(turn, other) && says(other, sent))

const sent = ['gave', 'paid', 'done'] as const
