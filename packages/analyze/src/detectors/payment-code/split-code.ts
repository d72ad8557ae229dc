import { type Conversation, isRead, type ReadTurn, type Turn } from '../../conversation/conversation.ts'
import { says, turnsNear } from '../../conversation/nearby.ts'
import { type Candidate, digitCandidates, isRound } from './candidates.ts'

/** Digits of the numbers that companies give: MoneyGram, Western Union, Ria (methodology 5.2). */
const wholeLengths = [10, 11, 8]
const reach = 2

export interface Whole {
  value: string
  /** Whether the message at hand completes it, or a later one does. */
  isLast: boolean
}

/**
 * The whole of a number that its author sent in two messages, `0427 715` and then `386`; null where the digits are whole, or nothing
 * completes them. Only where such a company is named, or a code is spoken of.
 */
export function wholeOf(conversation: Conversation, index: number, { form, value }: Candidate): Whole | null {
  if (form !== 'digits' || wholeLengths.includes(value.length) || value.length > 10 || isRound(value)) return null
  const own = conversation.turns[index] as Turn
  const talk = [own, ...turnsNear(conversation, index, 4)]
  if (!talk.some((turn) => says(turn, ['remittance', 'code']))) return null
  const later = completed(conversation, index, value, 1)
  if (later) return { value: later, isLast: false }
  const earlier = completed(conversation, index, value, -1)
  return earlier ? { value: earlier, isLast: true } : null
}

function completed(conversation: Conversation, index: number, value: string, direction: 1 | -1): string | null {
  const own = conversation.turns[index] as Turn
  for (const turn of conversation.around(index, direction, reach)) {
    if (turn.senderRowId !== own.senderRowId || !isRead(turn)) continue
    for (const other of fragments(turn, direction)) {
      const whole = direction === 1 ? value + other : other + value
      if (wholeLengths.includes(whole.length)) return whole
    }
  }
  return null
}

/** The rest stands at the beginning of the next message, the first part at the end of the one before. */
function fragments(turn: ReadTurn, direction: 1 | -1): string[] {
  const { words } = turn.reading
  const edge = ({ start, end }: Candidate) =>
    direction === 1
      ? turn.reading.wordsAt({ start, end }).from <= 2
      : turn.reading.wordsAt({ start, end }).to >= words.length - 1
  return turn.text
    .derive(digitCandidates)
    .filter(
      (candidate) => !wholeLengths.includes(candidate.value.length) && !isRound(candidate.value) && edge(candidate),
    )
    .map(({ value }) => value)
}
