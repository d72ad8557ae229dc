import type { Span } from '@casethread/model'
import { type Conversation, isRead, type ReadTurn } from '../../conversation/conversation.ts'
import { holds, says, turnsNear } from '../../conversation/nearby.ts'
import type { ConversationDetector, TurnFinding } from '../../detector.ts'

/** Words between "reference" and what is to be written there: `zet erbij: "auto"`, `ref SOFA`. */
const quotation = /^[\s:=]{0,4}(?:["'«»„“”‘’‹›]|&quot;)([^"'«»„“”‘’‹›\n]{1,40})/u
const oneWord = /^\s?[:=]?\s{0,2}(\p{L}[\p{L}\p{M}-]{1,24})(?![\p{L}\p{M}])/u
/** How far the account or the transfer may lie, in turns. */
const reach = 3

/**
 * The reason that somebody is told to state for a payment: invented as a rule where the talk is about a journey (methodology 2.5).
 * The value is the reason as written.
 */
export const paymentPurpose: ConversationDetector = {
  id: 'payment-purpose',
  title: 'Reasons to be stated for payments',
  kinds: ['counter.coded'],
  examines: 'conversations',
  detect: detectPurposes,
}

function detectPurposes(conversation: Conversation, index: number): TurnFinding[] {
  const turn = conversation.turns[index]
  if (!turn || !isRead(turn) || !says(turn, ['purpose'])) return []
  const found = reasonIn(turn)
  if (!found) return []
  const quoted = found.rule === 'quoted'
  if (!(quoted || isAboutPayment(turn)) || !(isAboutPayment(turn) || paymentNear(conversation, index))) return []
  return [
    {
      ...{ kind: 'counter.coded', value: turn.text.raw.slice(found.span.start, found.span.end), verdict: null },
      attributes: { sense: 'reason for a payment' },
      confidence: turn.forwarded ? 'low' : 'medium',
      needs: 'secrecy',
      ...found.span,
      rule: `payment-purpose/${found.rule}`,
    },
  ]
}

function reasonIn({ reading, text }: ReadTurn): { span: Span; rule: 'quoted' | 'word' } | null {
  for (const { from, to } of reading.of('purpose').toSorted((a, b) => b.to - a.to)) {
    const { end } = text.toRaw(reading.spanOf(from, to))
    const rest = text.raw.slice(end)
    const quoted = quotation.exec(rest)
    const match = quoted ?? oneWord.exec(rest)
    if (!match?.[1]) continue
    const start = end + match[0].length - match[1].length
    return { span: { start, end: start + match[1].length }, rule: quoted ? 'quoted' : 'word' }
  }
  return null
}

const isAboutPayment = (turn: ReadTurn): boolean =>
  holds(turn, ['payment.account', 'payment.payee', 'payment.amount']) || says(turn, ['bank', 'transfer', 'remittance'])

const paymentNear = (conversation: Conversation, index: number): boolean =>
  turnsNear(conversation, index, reach).some((turn) => isRead(turn) && isAboutPayment(turn))
