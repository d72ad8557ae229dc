import type { Conversation, Turn } from '../../conversation/conversation.ts'
import type { ConversationDetector, TurnFinding } from '../../detector.ts'
import type { Hit } from '../../lexicon/lexicon.ts'
import { isEndOfLeg } from './end-of-leg.ts'

/**
 * Places that the talk makes ends of the journey or of a leg. The value is the place as written; the gazetteer's id stands beside
 * it. Other places that are named (where money lies, where somebody lives, what is only passed) are of low confidence.
 */
export const route = {
  id: 'route',
  title: 'Places of a journey',
  kinds: ['journey.route'],
  examines: 'conversations',
  detect: detectPlaces,
} satisfies ConversationDetector

function detectPlaces(conversation: Conversation, index: number): TurnFinding[] {
  const turn = conversation.turns[index] as Turn
  const { reading, text, forwarded } = turn
  if (!reading) return []
  const places = reading.of('place').filter((place) => !reading.hits.some((other) => isPartOf(place, other)))
  return longestOf(places).map((hit) => {
    const span = text.toRaw(reading.spanOf(hit.from, hit.to))
    return {
      kind: 'journey.route',
      value: text.raw.slice(span.start, span.end),
      attributes: { place: hit.means ?? '' },
      confidence: !forwarded && isEndOfLeg(conversation, index, hit) ? ('medium' as const) : ('low' as const),
      verdict: null,
      needs: 'trade' as const,
      ...span,
      rule: 'route/place',
    }
  })
}

/** `بعد المغرب` is after sunset, not behind Morocco. */
const isPartOf = (place: Hit, { sense, from, to }: Hit): boolean =>
  sense === 'tonight' && from <= place.from && place.to <= to && to - from > place.to - place.from

/** Of names that lie in one another (`Gare du Nord Bruxelles`, `Bruxelles`) the longest; each place once, in order. */
function longestOf(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = []
  for (const hit of hits.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from))
    if (kept.every((other) => other.means !== hit.means && (hit.to <= other.from || hit.from >= other.to)))
      kept.push(hit)
  return kept.sort((a, b) => a.from - b.from)
}
