import { type Conversation, isRead, type ReadTurn, type Turn } from '../../conversation/conversation.ts'
import { holds } from '../../conversation/nearby.ts'
import type { TurnFinding } from '../../detector.ts'
import type { Hit, HitSense } from '../../lexicon/lexicon.ts'

/** Turkish says in one word who is at a place: `Edirnedeyiz`, `Köln'deyim`, `Viyanadalar`; `İtalyadasınız`, you are, is what others promise. */
const isThere = /[dt][ae](?:y[iu]m|y[iu]z|l[ae]r)$/u

/** Turns within which the journey was agreed, paid or begun. */
const reach = 30
const begun = [
  ...(['journey.instruction', 'journey.retry', 'journey.intercepted', 'journey.arrival'] as const),
  ...(['price.agreed', 'payment.made', 'payment.received', 'payment.code'] as const),
]
/** Where they wait, what goes wrong, and what is yet to come: not where the way or a leg of it ended. */
const other: readonly HitSense[] = [
  ...(['condition', 'future', 'tonight', 'wish', 'how-much', 'price', 'resides', 'office', 'transfer'] as const),
  ...(['caught', 'stopped', 'returned', 'police', 'prison', 'failed', 'delay', 'put-off', 'meet', 'pickup'] as const),
  ...(['negation', 'missed', 'is-in'] as const),
]

/** The arrival that an ending tells of, once the journey was agreed or begun; null where there is none. */
export function thereByEnding(conversation: Conversation, index: number): TurnFinding | null {
  const turn = conversation.turns[index] as Turn
  if (!isRead(turn)) return null
  const place = turn.reading.of('place').find((hit) => tellsOfBeingThere(turn, hit))
  if (!place || ![...conversation.around(index, -1, reach)].some((earlier) => holds(earlier, begun))) return null
  const { reading, text, forwarded } = turn
  return {
    kind: 'journey.arrival',
    value: null,
    attributes: {},
    confidence: forwarded ? 'low' : 'medium',
    verdict: null,
    needs: 'trade',
    ...text.toRaw(reading.spanOf(place.from, place.to)),
    rule: 'journey-acts/there-by-ending',
  }
}

function tellsOfBeingThere({ reading }: ReadTurn, place: Hit): boolean {
  const last = reading.words[place.to - 1]
  if (!last || !isThere.test(last.key) || reading.isAsked(place.from)) return false
  return !other.some((sense) => reading.of(sense).some(({ from }) => reading.words[from]?.clause === last.clause))
}
