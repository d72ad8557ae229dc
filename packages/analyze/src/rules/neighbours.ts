import type { Finding } from '@casethread/model'
import { type Conversation, isRead, type Turn } from '../conversation/conversation.ts'
import type { TurnFinding } from '../detector.ts'
import type { Rule } from './rule-file.ts'
import { slotSpans } from './slot-spans.ts'

/** Whether the turns around hold what the rule asks of them. */
export const neighboursFit = (
  conversation: Conversation,
  index: number,
  { after, before, unlessAfter }: Rule,
): boolean =>
  (!after || someTurn(conversation, index, -1, after)) &&
  (!before || someTurn(conversation, index, 1, before)) &&
  !(unlessAfter && someTurn(conversation, index, -1, unlessAfter))

function someTurn(
  conversation: Conversation,
  index: number,
  direction: -1 | 1,
  wanted: NonNullable<Rule['after']>,
): boolean {
  const own = conversation.turns[index] as Turn
  for (const turn of conversation.around(index, direction, wanted.turns)) {
    if (wanted.until.length > 0 && finds(turn, wanted.until, false)) return false
    if (authorFits(own, turn, wanted.by) && holds(turn, wanted)) return true
  }
  return false
}

const authorFits = (own: Turn, other: Turn, by: 'same' | 'other' | 'any'): boolean =>
  by === 'any' || (own.senderRowId === other.senderRowId) === (by === 'same')

const holds = (turn: Turn, { kinds, senses, sure }: NonNullable<Rule['after']>): boolean =>
  (kinds !== undefined && finds(turn, kinds, sure)) ||
  (isRead(turn) && senses?.some((part) => slotSpans(turn, part).length > 0) === true)

const finds = ({ findings }: Turn, kinds: readonly string[], sure: boolean): boolean =>
  findings.some((finding) => kinds.includes(finding.kind) && counts(finding, sure))

const counts = (finding: Finding | TurnFinding, sure: boolean): boolean =>
  finding.confidence !== 'low' && !(sure && 'needs' in finding && finding.needs === 'trade')
