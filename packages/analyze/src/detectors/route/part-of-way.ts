import type { ReadTurn } from '../../conversation/conversation.ts'
import type { Hit, HitSense } from '../../lexicon/lexicon.ts'

/** What may stand between the two ends of a way: a word for to or by way of. */
const between: readonly HitSense[] = ['to', 'via', 'from']
/** Marks between the names of the ends: `Irun-Bayona`, `Nador => Motril`. */
const link = /^ ?(?:-+|–|—|=?>|->|→|\/|\.{2,3}) ?$/u
/** So many words stand between at the most. */
const farthest = 1

/**
 * What a place is of a way told by its ends, with no more than a word for it between: one of two (`from Zaranj to Istanbul`, `Bratislava l Dresden`,
 * `Irun-Bayona`), whatever is said of money and police beside them; or a station between others, that is only passed. Null where no way is told so.
 */
export function partOfWay(turn: ReadTurn, place: Hit): 'end' | 'station' | null {
  const places = placesOf(turn)
  const at = places.findIndex(({ from, to }) => from <= place.from && place.to <= to)
  const isLinked = (i: number) => {
    const [last, next] = [places[i], places[i + 1]]
    return last !== undefined && next !== undefined && isJoined(turn, last, next)
  }
  if (at < 0) return null
  const [before, behind] = [isLinked(at - 1), isLinked(at)]
  if (before && behind) return 'station'
  const isOfTwo = before ? !isLinked(at - 2) : behind && !isLinked(at + 1)
  return isOfTwo ? 'end' : null
}

/** The places of a turn in order; of names that lie in one another the longest, each once. */
function placesOf({ reading }: ReadTurn): Hit[] {
  const kept: Hit[] = []
  for (const hit of reading.of('place').toSorted((a, b) => a.from - b.from || b.to - a.to))
    if ((kept.at(-1)?.to ?? 0) <= hit.from) kept.push(hit)
  return kept
}

function isJoined({ reading, text }: ReadTurn, last: Hit, next: Hit): boolean {
  if (last.means === next.means || next.from - last.to > farthest) return false
  if (next.from > last.to)
    return between.some((sense) => reading.of(sense).some(({ from, to }) => from === last.to && to === next.from))
  const gap = text.shadow.slice(reading.spanOf(last.from, last.to).end, reading.spanOf(next.from, next.to).start)
  return link.test(gap) || isFrom(reading, last)
}

/** `from Shashemene Moyale`: the first is where the way begins. */
const isFrom = (reading: ReadTurn['reading'], place: Hit): boolean =>
  reading.of('from').some(({ to }) => to === place.from)
