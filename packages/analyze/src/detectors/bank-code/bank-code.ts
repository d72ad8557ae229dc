import { isValidBIC } from 'ibantools'
import { type Conversation, isRead, type ReadTurn, type Turn } from '../../conversation/conversation.ts'
import { holds, says } from '../../conversation/nearby.ts'
import type { ConversationDetector, TurnFinding } from '../../detector.ts'

/**
 * BIC or SWIFT codes (ISO 9362): four letters for the bank, a country that exists, two characters for the place, three for the branch.
 * Nothing in one can be checked and capital letters make words of the same shape, so it counts beside its own name, a bank or an account only.
 */
export const bankCode = {
  id: 'bank-code',
  title: 'Bank identifier codes (BIC, SWIFT)',
  kinds: ['bank.code'],
  rules: { bic: 'the form of a BIC with an existing country, beside the word for it, a bank or an account number' },
  examines: 'conversations',
  detect: detectBankCodes,
} satisfies ConversationDetector

const form = /(?<![\p{L}\d])[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?(?![\p{L}\d])/gu
const ownName = /\b(?:bic|swift)\b|سويفت|سوئیفت|свифт/iu
const shortest = 8
/** How many messages off the bank may be named. */
const reach = 2

function detectBankCodes(conversation: Conversation, index: number): TurnFinding[] {
  const turn = conversation.turns[index] as Turn
  if (!isRead(turn) || turn.text.signs.longestRun < shortest) return []
  const codes = Array.from(turn.text.shadow.matchAll(form), ({ index: start, 0: code }) => ({
    code,
    start,
    end: start + code.length,
  })).filter(({ code, ...span }) => isValidBIC(code) && !turn.text.isOpaque(span))
  if (codes.length === 0 || !isOfBank(conversation, index, turn)) return []
  return codes.map(({ code, ...span }) => ({
    kind: 'bank.code',
    value: code,
    attributes: { country: code.slice(4, 6) },
    confidence: turn.forwarded ? 'low' : 'medium',
    verdict: 'format-only',
    needs: 'nothing',
    ...turn.text.toRaw(span),
    rule: 'bank-code/bic',
  }))
}

/** The code's own name in the message, or a bank or account there or close by. */
const isOfBank = (conversation: Conversation, index: number, turn: ReadTurn): boolean =>
  ownName.test(turn.text.shadow) ||
  [turn, ...conversation.around(index, -1, reach), ...conversation.around(index, 1, reach)].some(
    (other) => says(other, ['bank']) || holds(other, ['payment.account']),
  )
