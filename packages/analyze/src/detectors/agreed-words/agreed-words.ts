import { type Conversation, isRead, type ReadTurn, type Turn } from '../../conversation/conversation.ts'
import type { ConversationDetector, TurnFinding } from '../../detector.ts'
import type { Word } from '../../lexicon/words.ts'

/** Within so many turns an agreed word means what was agreed. */
const reach = 40
/** A word is known again by its beginning, since its endings change: so many letters at least, and all but so many. */
const leastStem = 4
const mostEnding = 2
/** The findings that tell which word is to be said. */
const agreeing: ReadonlySet<string> = new Set([
  ...['not-that-but-this', 'instead-of-a-name', 'to-be-called', 'reason-to-say'].map((rule) => `counter-acts/${rule}`),
  'payment-purpose/quoted',
])

/** A word that was agreed upon before (`do not write contract, write "the dress"`), used again: `is the dress ready?`. */
export const agreedWords = {
  id: 'agreed-words',
  title: 'Code words agreed upon in the talk',
  kinds: ['counter.coded'],
  examines: 'conversations',
  detect: detectAgreedWords,
} satisfies ConversationDetector

function detectAgreedWords(conversation: Conversation, index: number): TurnFinding[] {
  const turn = conversation.turns[index] as Turn
  if (!isRead(turn) || turn.findings.some(({ kind }) => kind === 'counter.coded')) return []
  // An agreement outlasts the weeks until the next journey.
  for (const { at, stem } of conversation.derive(agreements)) {
    if (at < index - reach || at >= index) continue
    const word = turn.reading.words.find(({ key }) => key.startsWith(stem))
    if (word) return [toFinding(turn, word)]
  }
  return []
}

/** The stems of the words that were agreed upon, in order. The findings that tell of them are made before. */
const agreements = ({ turns }: Conversation): readonly { at: number; stem: string }[] =>
  turns.flatMap((turn, at) => {
    const stem = isRead(turn) ? agreedIn(turn) : null
    return stem === null ? [] : [{ at, stem }]
  })

/** The beginning of the longest word that a turn tells to say; null where it tells none, or one too short to be known again. */
function agreedIn({ findings, reading, text }: ReadTurn): string | null {
  const agreed = findings.find(({ rule, confidence }) => agreeing.has(rule) && confidence !== 'low')
  if (!agreed?.value) return null
  const start = agreed.end - agreed.value.length
  const keys = reading.words
    .filter(
      (word, i) => text.toRaw(word).start >= start && text.toRaw(word).end <= agreed.end && !reading.isFrequent(i),
    )
    .map(({ key }) => key)
  const [longest = ''] = keys.toSorted((a, b) => b.length - a.length)
  const stem = longest.slice(0, Math.max(leastStem, longest.length - mostEnding))
  return stem.length < leastStem ? null : stem
}

const toFinding = ({ text }: ReadTurn, word: Word): TurnFinding => {
  const span = text.toRaw(word)
  return {
    kind: 'counter.coded',
    value: text.raw.slice(span.start, span.end),
    attributes: {},
    confidence: 'medium',
    verdict: null,
    needs: 'secrecy',
    ...span,
    rule: 'agreed-words/again',
  }
}
