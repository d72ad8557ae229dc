import { type Conversation, isRead, type ReadTurn, type Turn } from '../../conversation/conversation.ts'
import { holds } from '../../conversation/nearby.ts'
import type { Hit, HitSense } from '../../lexicon/lexicon.ts'
import { partOfWay } from './part-of-way.ts'

/** Where money lies or was handed over. What is still to be paid is spoken of with the place where it falls due: an end of the way. */
const money: readonly HitSense[] = [
  ...(['office', 'transfer', 'remittance', 'payee', 'guarantor', 'deposit', 'bank', 'code'] as const),
  ...(['paid', 'gave', 'at-keeper', 'release'] as const),
]
/** What police do, and where. */
const seizure: readonly HitSense[] = ['caught', 'stopped', 'police', 'checkpoint', 'seized']
/** What people say of the journey's own ends, whatever else stands in the clause. */
const travel: readonly HitSense[] = [
  ...(['arrived', 'crossed', 'take-to', 'cross', 'depart', 'pickup', 'per-person', 'how-much', 'price'] as const),
  ...(['cost', 'dropped', 'smuggler', 'guarantee', 'truck', 'boat'] as const),
]
/** Words, index of the first and behind the last. */
type Span = Pick<Hit, 'from' | 'to'>

/** Turns at the head of a talk in which people say who and from where they are. */
const introduction = 2

/**
 * Whether a place is meant as an end of the journey or of a leg. That is the rule in talk about a journey; the exceptions are where
 * money lies, where somebody lives or comes from, what is only passed through, and where police caught people on the way.
 */
export function isEndOfLeg(conversation: Conversation, index: number, place: Hit): boolean {
  const turn = conversation.turns[index] as Turn
  if (!isRead(turn)) return false
  const { reading } = turn
  const clause = clauseOf(turn, place)
  const stands = (senses: readonly HitSense[]) =>
    senses.some((sense) => reading.of(sense).some((hit) => hit.to > clause.from && hit.from < clause.to))
  const isNear = (sense: HitSense, before: number, after: number) =>
    reading.of(sense).some((hit) => hit.to > place.from - before && hit.from < place.to + after)
  if ((['id-card', 'passport', 'document', 'visa'] as const).some((sense) => isNear(sense, 1, 1))) return false
  const part = partOfWay(turn, place)
  if (part !== null) return part === 'end'
  if (isNear('via', 2, 1) || livesNear(reading, place)) return false
  if (index < introduction && conversation.turns.length > introduction && isHome(turn, clause, place)) return false
  if (stands(travel)) return true
  if (isNear('point', 2, 0) && (stands(['tonight', 'meet']) || reading.quantities.length > 0)) return false
  // `come to Aksaray metro`: what it is the name of stands behind it as well.
  if (isNear('point', 0, 1) && stands(['meet'])) return false
  if (isOfKin(reading, place)) return false
  return !stands(money) && !stands(seizure) && !holds(turn, ['payment.payee'])
}

/** `the two brothers from Herat`: where somebody's people come from. */
const isOfKin = (reading: ReadTurn['reading'], place: Hit): boolean =>
  reading
    .of('from')
    .some(
      ({ from, to }) =>
        to === place.from &&
        (['sibling', 'relative', 'friend', 'child', 'parent'] as const).some((sense) =>
          reading.of(sense).some((kin) => kin.to === from),
        ),
    )

/** A word for living somewhere beside the name; one that is no more than "from" says nothing of it. */
const livesNear = (reading: ReadTurn['reading'], place: Hit): boolean =>
  reading
    .of('resides')
    .some(
      (hit) =>
        hit.to > place.from - 4 &&
        hit.from < place.to + 2 &&
        !reading.of('from').some(({ from, to }) => from === hit.from && to === hit.to),
    )

/** "I am Sami, from Aleppo": the speaker's home, unless the clause says more of it than its name. */
function isHome({ reading }: ReadTurn, clause: Span, place: Hit): boolean {
  const inClause = ({ from, to }: Span) => to > clause.from && from < clause.to
  const from =
    reading.of('from').some((hit) => inClause(hit) && hit.to <= place.to && hit.to >= place.from - 1) ||
    reading.words[place.from]?.key.startsWith(joinedFrom) === true ||
    turkishFrom.test(reading.words[place.to - 1]?.key ?? '')
  return from && !reading.quantities.some(inClause) && !more.some((sense) => reading.of(sense).some(inClause))
}
/** Amharic "from", written together with the name. */
const joinedFrom = 'ከ'
/** Turkish "from" and "the one in" are endings: `Duisburgdan`, `Sultanbeylideki`. */
const turkishFrom = /[dt](?:[ae]n|[ae]ki)$/u
const more: readonly HitSense[] = ['take-to', 'go', 'how-much', 'price', 'person-unit', 'to', 'journey', 'smuggler']

/** The words of the clause in which a hit stands. */
function clauseOf({ reading: { words } }: ReadTurn, { from, to }: Hit): Span {
  const clause = words[from]?.clause
  let [first, last] = [from, to]
  while (first > 0 && words[first - 1]?.clause === clause) first--
  while (last < words.length && words[last]?.clause === clause) last++
  return { from: first, to: last }
}
