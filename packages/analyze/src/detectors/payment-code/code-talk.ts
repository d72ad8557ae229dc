import type { Conversation, ReadTurn, Turn } from '../../conversation/conversation.ts'
import { byOther, holds, says } from '../../conversation/nearby.ts'
import { companyIn } from '../../conversation/remittance-companies.ts'
import { isBehindSending, isTransferNumber } from '../../conversation/transfer-numbers.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import type { Candidate } from './candidates.ts'
import { codeWords, handedOver } from './code-words.ts'

/** Who sent money, or tells of money that was left, is asked for the number or gives it unasked, in hardly any other word. */
export function answersForCode(
  conversation: Conversation,
  index: number,
  turn: ReadTurn,
  candidate: Candidate,
): boolean {
  if (candidate.value.length < 4 || turn.reading.words.length > longestBareCode) return false
  if (candidate.form !== 'digits' && isBehindSending(conversation, index, turn)) return true
  const [asked, ...before] = conversation.around(index, -1, 4)
  if (!asked || !byOther(turn, asked) || !says(asked, ['number', ...codeWords])) return false
  return before.some((other) => says(other, handedOver) || holds(other, ['payment.amount']))
}
const longestBareCode = 3

/** A code that was told before: digits alone may be a year or a sum. */
export const isToldAgain = (conversation: Conversation, index: number, { value, form }: Candidate): boolean =>
  (form !== 'digits' || value.length >= 5) && codesTold(conversation, index).includes(value)

export function codesTold(conversation: Conversation, index: number): string[] {
  const codes: string[] = []
  for (const { findings } of conversation.around(index, -1, memory))
    for (const { kind, value } of findings) if (kind === 'payment.code' && value) codes.push(value)
  return codes
}
const memory = 30

/** The number of a transfer through a company that was named shortly before, alone or beside the word that the money was sent; or one that follows on that word. */
export function isOfRemittance(
  conversation: Conversation,
  index: number,
  turn: ReadTurn,
  { value, start }: Candidate,
): boolean {
  if (!/^\d{8,11}$/.test(value)) return false
  const isBeside = says(turn, ['gave', 'paid', 'done', 'number']) || holds(turn, ['payment.amount'])
  const isNamed = [turn, ...conversation.around(index, -1, 6)].some(
    (other) => says(other, ['remittance']) || companyIn(other) !== null,
  )
  if (isNamed && (turn.reading.words.length <= longestNumber || isBeside)) return true
  return isTransferNumber(conversation, index, value) || (start === 0 && isBehindSending(conversation, index, turn))
}
const longestNumber = 6

/** An office gives codes in a row: all but the last two figures are those of one that was told before. */
export const continuesSeries = (conversation: Conversation, index: number, { value, form }: Candidate): boolean =>
  form === 'digits' &&
  value.length >= 4 &&
  [...conversation.around(index, -1, 10)].some(({ findings }) =>
    findings.some(
      (known) =>
        known.kind === 'payment.code' &&
        known.value?.length === value.length &&
        known.value.slice(0, -2) === value.slice(0, -2),
    ),
  )

/** `I left it, number 638`: where the message says that money was handed over even a short number is that of the deposit. */
export const isNumberHandedOver = (turn: Turn): boolean =>
  turn.direction !== 'out' && says(turn, handedOver) && !says(turn, ['phone', 'call', 'passport', 'id-card', 'save'])

export const isHandedOver = (conversation: Conversation, index: number, turn: Turn): boolean =>
  says(turn, handedOver) ||
  holds(turn, ['payment.amount']) ||
  [...conversation.around(index, -1, 3)].some((other) => says(other, handedOver))

/** Whether a code, or how the money was sent, was the talk of the turns just before. */
export function isAskedFor(
  conversation: Conversation,
  index: number,
  turn: Turn,
  words: readonly HitSense[] = [...codeWords, 'remittance', 'transfer'],
): boolean {
  for (const other of conversation.around(index, -1, 4)) {
    if (says(other, codeWords)) return true
    if (says(other, words) && (byOther(turn, other) || says(other, ['gave', 'paid']))) return true
  }
  return false
}

/** Who lets money lie with somebody is asked for "the number" on arrival, and answers with nothing else. */
export const isNumberOfDeposit = (conversation: Conversation, index: number, turn: ReadTurn): boolean =>
  turn.reading.words.length <= 2 &&
  [...conversation.around(index, -1, 2)].some((other) => byOther(turn, other) && says(other, ['number'])) &&
  [...conversation.around(index, -1, 30)].some((other) => says(other, ['office', 'at-keeper', 'deposit', 'guarantor']))
