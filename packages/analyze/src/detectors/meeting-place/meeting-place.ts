import type { Conversation, ReadTurn, Turn } from '../../conversation/conversation.ts'
import { isRead } from '../../conversation/conversation.ts'
import { holds, says } from '../../conversation/nearby.ts'
import type { ConversationDetector, TurnFinding } from '../../detector.ts'
import type { Hit, HitSense } from '../../lexicon/lexicon.ts'
import type { MessageText } from '../../message-text.ts'
import type { Reading } from '../../reading/reading.ts'
import { clockTimesIn } from '../../text/clock-times.ts'
import { findCoordinates } from './coordinates.ts'
import { findStreets } from './streets.ts'

/**
 * Where somebody is to be or is to be found: coordinates and map links, streets with a house number, and words for meeting places
 * (`in front of the hotel`, `عند المحطة`) in talk about being somewhere at a time. A place is evidence of nothing by itself, so
 * that these need no talk about a journey.
 */
export const meetingPlace = {
  id: 'meeting-place',
  title: 'Coordinates, map links and meeting places',
  kinds: ['journey.location'],
  rules: {
    coordinates: 'geographical coordinates, bare or in the link of a map',
    street: 'a street with a house number',
    point: 'a word for a meeting place where somebody is to be or says to be',
  },
  examines: 'conversations',
  detect: detectMeetingPlaces,
} satisfies ConversationDetector

type Draft = Pick<TurnFinding, 'start' | 'end' | 'value' | 'rule'>

function detectMeetingPlaces(conversation: Conversation, index: number): TurnFinding[] {
  const turn = conversation.turns[index] as Turn
  if (!isRead(turn)) return []
  const { text } = turn
  const precise = text.derive(preciselyNamed)
  // A place named precisely needs no word for it.
  const drafts = precise.length > 0 ? precise : findPoint(turn)
  return drafts.map(({ value, rule, ...span }) => ({
    kind: 'journey.location',
    value,
    attributes: {},
    confidence: turn.forwarded ? ('low' as const) : ('medium' as const),
    verdict: null,
    needs: 'nothing' as const,
    ...text.toRaw(span),
    rule: `meeting-place/${rule}`,
  }))
}

const none: readonly Draft[] = []

const preciselyNamed = (text: MessageText): readonly Draft[] =>
  text.signs.digits === 0 && !text.shadow.includes('.') ? none : placesIn(text)

const placesIn = (text: MessageText): Draft[] => [
  ...findCoordinates(text.shadow).map((it) => ({ ...it, rule: 'coordinates' })),
  ...findStreets(text.shadow)
    .filter((span) => !text.isOpaque(span))
    .map((span) => ({ ...span, value: null, rule: 'street' })),
]

/** What makes of a corner the corner where somebody waits. */
const being: readonly HitSense[] = [
  ...(['meet', 'pickup', 'ready', 'tonight', 'driver', 'arrived', 'aboard', 'missed', 'depart', 'location'] as const),
]
/** Where money is left or sums are named, the place is that of the money; where police are, it is theirs. */
const otherMatters: readonly HitSense[] = [
  ...(['office', 'transfer', 'remittance', 'paid', 'gave', 'pay', 'money', 'at-keeper', 'how-much', 'price'] as const),
  ...(['payee', 'deposit', 'police', 'bank', 'code', 'caught', 'stopped'] as const),
]
/** Bookings, deliveries and offers of work name hours and places to nobody in particular. */
const notices: readonly HitSense[] = ['lawful-travel', 'lawful-ride', 'service', 'lodging', 'earn', 'job', 'save']
/** Where people meet if they are told to be there at a time: a wood, a beach, a café, a hotel. */
const grounds: readonly HitSense[] = ['wilderness', 'shop', 'camp']
/** Words that a meeting place takes at the most behind the word for it: `car park behind the old mill`. */
const longest = 6

/** The first word for a meeting place, with the words of its clause behind it. */
function findPoint(turn: ReadTurn): Draft[] {
  const { reading } = turn
  if (!says(turn, ['point', 'airport', ...grounds])) return []
  const isClock = clockTimesIn(turn.text).length > 0
  const isInstruction = holds(turn, ['journey.instruction'])
  const points = [
    ...reading.of('point'),
    ...(isClock ? reading.of('airport') : []),
    ...(isInstruction && (isClock || says(turn, ['tonight'])) ? grounds.flatMap((sense) => reading.of(sense)) : []),
  ]
  const point = points.toSorted((a, b) => a.from - b.from || b.to - a.to).find(({ to }) => !reading.isAsked(to - 1))
  // Where travellers were let out is no place to meet.
  if (!point || isOfOtherMatters(turn, point) || (holds(turn, ['journey.arrival']) && !isInstruction)) return []
  const to = endOf(reading, point)
  // Where money or police are spoken of beside it, the place's own words must say that somebody is there.
  const isMeant = isMeantInClause(turn, point) && !(says(turn, otherMatters) && says(turn, notices))
  return isMeant || isInstruction || isAtHour(reading, point, to)
    ? [{ ...reading.spanOf(point.from, to), value: null, rule: 'point' }]
    : []
}

function endOf(reading: Reading, point: Hit): number {
  let to = point.to
  while (to < point.to + longest && reading.words[to]?.clause === reading.words[point.from]?.clause) to++
  return to
}

/** The words for the place itself say nothing of other matters: `under the bridge`, though a name stands under a transfer. */
const isOfOtherMatters = ({ reading }: ReadTurn, point: Hit): boolean =>
  otherMatters.some((sense) =>
    reading.of(sense).some((hit) => (hit.to <= point.from || hit.from >= point.to) && isInClause(reading, hit, point)),
  )

const isMeantInClause = ({ reading, text }: ReadTurn, point: Hit): boolean =>
  being.some((sense) => reading.of(sense).some((hit) => isInClause(reading, hit, point))) ||
  clockTimesIn(text).some((span) => isInClause(reading, reading.wordsAt(span), point))

const isInClause = (reading: Reading, hit: { from: number }, point: Hit): boolean =>
  reading.words[hit.from]?.clause === reading.words[point.from]?.clause

/** `outside the bakery 6`, `7 at the crossroads`: a bare hour begins or ends what is said of the place. */
const isAtHour = (reading: Reading, point: Hit, to: number): boolean =>
  reading.quantities.some(
    (quantity) =>
      !quantity.spelled &&
      /^(?:1?\d|2[0-4])$/.test(quantity.value) &&
      (quantity.to === to ||
        (point.from - quantity.to <= 2 && quantity.to <= point.from && isFirst(reading, quantity.from))),
  )

const isFirst = (reading: Reading, word: number): boolean =>
  reading.words[word - 1]?.clause !== reading.words[word]?.clause
