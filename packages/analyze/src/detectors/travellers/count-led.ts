import type { Conversation, ReadTurn } from '../../conversation/conversation.ts'
import { holds, says } from '../../conversation/nearby.ts'
import type { Hit, HitSense } from '../../lexicon/lexicon.ts'
import type { Quantity } from '../../reading/quantities.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Count } from './count.ts'
import { clauseOf, freeNumbers, isMeasured, sameClause } from './free-numbers.ts'

/** Larger numbers are sums and hours. */
const mostLed = 60
/** So many words of a clause may stand before the number: a name, a verb, "I have". */
const mostBefore = 2
/** Words with which somebody speaks of money or tickets: then a bare number is a sum, a seat or a date. */
const ofMoney: readonly HitSense[] = [
  ...([
    'money',
    'price',
    'how-much',
    'per-person',
    'pay',
    'paid',
    'gave',
    'received',
    'half',
    'advance',
    'wage',
  ] as const),
  ...(['office', 'transfer', 'code', 'cost', 'expensive', 'lawful-travel', 'lawful-ride'] as const),
]
/** Words of a bargain: in the turns after one, `45 from Istanbul` is a price in hundreds. */
const ofBargain: readonly HitSense[] = ['how-much', 'price', 'cost', 'per-person', 'expensive']
/** So many turns a bargain lasts after such a word or a sum. */
const bargainReach = 4
/** What those who are led are or did: said directly behind their number. */
const states: readonly HitSense[] = ['ready', 'aboard', 'arrived', 'crossed', 'returned', 'dropped']
/** Where they wait. */
const grounds: readonly HitSense[] = ['wilderness', 'camp', 'truck', 'boat', 'border', 'vehicle']

/**
 * How many somebody has, brings or got who leads others, where nothing but the place says that people are counted: `nine ready`,
 * `forty came back`, `14 in the safe house`, `38 from Bani Walid to Sabratha`, `four mushrooms from Narewka to Frankfurt`.
 */
export function countLed(conversation: Conversation, index: number, turn: ReadTurn): Count | null {
  const { reading } = turn
  const free = freeNumbers(turn)
  if (free.length === 0 || isOfMoney(turn)) return null
  const led = free.find(
    (quantity) =>
      isCount(reading, quantity) &&
      (isLed(reading, quantity) || (comesFrom(reading, quantity) && !isBargain(conversation, index))),
  )
  if (!led) return null
  return { lo: Number(led.value), hi: Number(led.value), from: led.from, to: led.to, rule: 'led' }
}

const isBargain = (conversation: Conversation, index: number): boolean =>
  conversation
    .around(index, -1, bargainReach)
    .some((other) => says(other, ofBargain) || holds(other, ['payment.amount']))

/** A name of a place may have the letters of a word for money: `Bani Walid`, Romanian `bani`. */
const isOfMoney = (turn: ReadTurn): boolean => {
  const { reading } = turn
  const isInPlace = ({ from, to }: Hit) => reading.of('place').some((place) => place.from <= from && to <= place.to)
  return (
    ofMoney.some((sense) => reading.of(sense).some((hit) => !isInPlace(hit))) ||
    holds(turn, ['payment.amount', 'payment.code', 'price.quoted'])
  )
}

const isCount = (reading: Reading, quantity: Quantity): boolean =>
  Number(quantity.value) >= 2 &&
  Number(quantity.value) < mostLed &&
  !isMeasured(reading, quantity) &&
  !isOfName(reading, quantity)

/** `nine ready`, `14 in the safe house`, told and not asked. */
function isLed(reading: Reading, quantity: Quantity): boolean {
  if (reading.isAsked(quantity.from) || !standsEarly(reading, quantity) || isHour(reading, quantity)) return false
  return (
    states.some((sense) => follows(reading, quantity, sense, 0, () => true)) ||
    grounds.some((sense) => follows(reading, quantity, sense, 2, isIn))
  )
}

/** `38 from Bani Walid`, `take seven from Győr?` */
const comesFrom = (reading: Reading, quantity: Quantity): boolean => follows(reading, quantity, 'place', 1, isFrom)

/** Whether a word of a sense stands behind the number, or behind the name that the number's owners go by, with so many words between. */
function follows(
  reading: Reading,
  quantity: Quantity,
  sense: HitSense,
  gap: number,
  isMeant: (reading: Reading, hit: Hit) => boolean,
): boolean {
  const { to } = quantity
  const most = gap + (isNoun(reading, to) ? 1 : 0)
  return reading
    .of(sense)
    .some(
      (hit) => hit.from >= to && hit.from - to <= most && sameClause(reading, hit, quantity) && isMeant(reading, hit),
    )
}

/** Vietnamese `anh Hai`, second brother: a number written in words that belongs to a form of address. */
const isOfName = (reading: Reading, { from, spelled }: Quantity): boolean =>
  spelled &&
  (['title', 'sibling', 'relative'] as const).some((sense) => reading.of(sense).some(({ to }) => to === from))

/** `tonight at 11`: a word of time stands before. */
const isHour = (reading: Reading, quantity: Quantity): boolean =>
  (['tonight', 'time-unit'] as const).some((sense) =>
    reading.of(sense).some((hit) => hit.to <= quantity.from && sameClause(reading, hit, quantity)),
  )

/** Near the beginning of its clause. */
function standsEarly(reading: Reading, { from }: Quantity): boolean {
  const clause = clauseOf(reading, from)
  let before = 0
  while (clauseOf(reading, from - before - 1) === clause && before <= mostBefore) before++
  return before <= mostBefore
}

/** A word behind the number of which the lexicon knows nothing: what those who are led are called. */
const isNoun = (reading: Reading, word: number): boolean =>
  reading.words[word] !== undefined &&
  !reading.isFrequent(word) &&
  reading.hits.every(({ sense, from, to }) => goods.includes(sense) || word < from || to <= word)
const goods: readonly HitSense[] = ['cargo', 'piece', 'goods-word', 'person-unit', 'adult', 'child', 'friend']

/** `from Kassala`, and where the ending or the beginning of the name says so. */
const isFrom = (reading: Reading, place: Hit): boolean =>
  reading.of('from').some(({ from, to }) => to === place.from || (from === place.from && to <= place.to))

/** `in the forest`, `at the border`: a word for being there stands before, or one of those that every sentence has. */
const isIn = (reading: Reading, hit: Hit): boolean =>
  reading.isFrequent(hit.from - 1) ||
  (['to', 'present', 'here'] as const).some((sense) =>
    reading.of(sense).some(({ from, to }) => (to === hit.from || to === hit.from - 1) && from < hit.from),
  )
