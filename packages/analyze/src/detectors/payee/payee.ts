import type { Span } from '@casethread/model'
import { type Conversation, isRead, type ReadTurn, type Turn } from '../../conversation/conversation.ts'
import { byOther, holds, says, turnsNear } from '../../conversation/nearby.ts'
import { namesCompany } from '../../conversation/remittance-companies.ts'
import type { ConversationDetector, TurnFinding } from '../../detector.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import { capitalisedNames, nameBehind, nameBetween } from './names.ts'

/**
 * The person to whom a transfer must be addressed, or was: the name behind "in the name of"; a name beside an account, or in
 * the answer to where the money goes; and whoever is named with a title as the one to whom money was or is to be given. The
 * value is the name as written. An instruction, not a payment (methodology 5.2).
 */
export const payee = {
  id: 'payee',
  title: 'Names to which money is sent',
  kinds: ['payment.payee'],
  examines: 'conversations',
  detect: detectPayees,
} satisfies ConversationDetector

const channel: readonly HitSense[] = ['remittance', 'transfer', 'office', 'code', 'deposit', 'payee']
const handing: readonly HitSense[] = ['gave', 'paid', 'pay', 'deposit', 'at-keeper']

function detectPayees(conversation: Conversation, index: number): TurnFinding[] {
  const turn = conversation.turns[index] as Turn
  if (!isRead(turn)) return []
  const found = nameAfterCue(conversation, index, turn) ?? nameOfAccount(conversation, index, turn)
  if (!found) return []
  const { start, end } = turn.text.toRaw(found.span)
  return [
    {
      kind: 'payment.payee',
      value: turn.text.raw.slice(start, end),
      attributes: {},
      confidence: found.sure && !turn.forwarded ? 'medium' : 'low',
      verdict: null,
      needs: namesCompany(conversation, index) ? 'nothing' : 'trade',
      start,
      end,
      rule: `payee/${found.rule}`,
    },
  ]
}

interface Named {
  span: Span
  rule: string
  sure: boolean
}

/** "In the name of" says it by itself where money is the matter; a mere "name" does where money is being sent. */
function nameAfterCue(conversation: Conversation, index: number, turn: ReadTurn): Named | null {
  if (!says(turn, ['payee', 'name-word']) || says(turn, ['act:counter.identity', 'save'])) return null
  const own = says(turn, channel.slice(0, -1)) || holds(turn, ['payment.account', 'payment.amount', 'payment.code'])
  const isMoney = own || says(turn, handing) || talksOfTransfer(conversation, index, 3)
  const byCue = (cue: HitSense) =>
    turn.reading
      .of(cue)
      .toSorted((a, b) => b.to - a.to)
      .map((hit) => nameBetween(turn, hit.from) ?? nameBehind(turn, hit.to, hit.language))
      .find((span) => span !== null)
  const named = byCue('payee')
  if (named) return { span: named, rule: 'in-the-name-of', sure: isMoney }
  const isSent =
    says(turn, ['remittance', 'transfer', 'pay', 'code', 'gave', 'paid']) ||
    holds(turn, ['payment.account', 'payment.code'])
  // `do not write names here` gives none.
  const isGiven = (isSent || isAskedFor(conversation, index, turn)) && !says(turn, ['prohibition'])
  const called = isGiven ? byCue('name-word') : null
  const isFull = called && turn.text.shadow.slice(called.start, called.end).includes(' ')
  return called && isFull ? { span: called, rule: 'name-given', sure: true } : null
}

const talksOfTransfer = (conversation: Conversation, index: number, reach: number): boolean =>
  [...turnsNear(conversation, index, reach)].some(
    (turn) =>
      says(turn, [...channel, 'bank', 'advance']) || holds(turn, ['payment.account', 'payment.code', 'payment.amount']),
  )

const longestOrder = 20

/** A full name beside an account, a transfer, a remittance company or an order to pay a sum, or in answer to the question where the money goes. */
function nameOfAccount(conversation: Conversation, index: number, turn: ReadTurn): Named | null {
  const isOrder =
    says(turn, ['remittance', 'transfer', 'bank']) || (says(turn, ['pay']) && holds(turn, ['payment.amount']))
  const beside = holds(turn, ['payment.account']) || (isOrder && turn.reading.words.length <= longestOrder)
  const answers = turn.reading.words.length <= 12 && isAskedFor(conversation, index, turn)
  if (!beside && !answers) return null
  const span = capitalisedNames(turn, 2)[0]
  return span ? { span, rule: beside ? 'beside-account' : 'answer', sure: true } : null
}

/** Whether the other has just talked of sending, or asked for a name. */
function isAskedFor(conversation: Conversation, index: number, turn: ReadTurn): boolean {
  for (const other of conversation.around(index, -1, 3))
    if (byOther(turn, other) && says(other, ['payee', 'name-word', 'remittance', 'transfer', 'bank'])) return true
  return false
}
