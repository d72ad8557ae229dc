import { type Conversation, isRead, type ReadTurn, type Turn } from '../../conversation/conversation.ts'
import { byOther, says } from '../../conversation/nearby.ts'
import type { ConversationDetector, TurnFinding } from '../../detector.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import type { Reading } from '../../reading/reading.ts'
import { shadowSpan } from '../../rules/slot-spans.ts'
import type { Count } from './count.ts'
import { countAlone, countAnswered } from './count-answered.ts'
import { countBrought, countCorrected } from './count-brought.ts'
import { countLed } from './count-led.ts'
import { countMembers, countSeveral } from './count-members.ts'
import { countStated } from './count-stated.ts'
import { clauseOf, freeNumbers, overlaps, sameClause } from './free-numbers.ts'
import { kin } from './kin.ts'
import { isOfOtherMatter } from './later-count.ts'
import { isPartOfAnd } from './members.ts'
import { minorsIn } from './minors.ts'
import { withFurther } from './with-further.ts'

/**
 * How many people travel: a number with a word for travellers (`4 kişiyiz`, `٤ انفار`), a number in answer to "how many are you?", or the
 * members that are named one by one (`me, my wife and two children`), the speaker included. The value is the number, or `2-3`;
 * `minors` where children are named.
 */
export const travellers = {
  id: 'travellers',
  title: 'Numbers of travellers',
  kinds: ['journey.persons'],
  examines: 'conversations',
  needs: (turn) =>
    freeNumbers(turn).length > 0 || says(turn, counting) || (says(turn, ['speaker']) && says(turn, ['and'])),
  detect: detectTravellers,
} satisfies ConversationDetector

/** What counts somebody without a number: a way of counting that begins with other words needs them here. */
const counting: readonly HitSense[] = ['person-unit', 'all-of', 'alone', ...kin]

function detectTravellers(conversation: Conversation, index: number): TurnFinding[] {
  const turn = conversation.turns[index] as Turn
  if (!isRead(turn)) return []
  const { reading, text, forwarded } = turn
  const count = countIn(conversation, index, turn)
  if (!count || isOfOtherMatter(conversation, index, turn, count)) return []
  const minors = minorsIn(reading, count)
  return [
    {
      kind: 'journey.persons',
      value: count.lo === count.hi ? String(count.lo) : `${count.lo}-${count.hi}`,
      attributes: minors === 0 ? {} : { minors },
      confidence: !forwarded ? 'medium' : 'low',
      verdict: null,
      needs: 'trade' as const,
      ...text.toRaw(reading.spanOf(count.from, count.to)),
      rule: `travellers/${count.rule}`,
    },
  ]
}

/** What is stated outweighs what is added up, unless it is one item of the list. */
function countIn(conversation: Conversation, index: number, turn: ReadTurn): Count | null {
  const mayList = !isTalk(turn)
  const books = mayList && isBooking(conversation, index, turn)
  const members = mayList ? countMembers(turn, books) : null
  const answered = countAnswered(conversation, index, turn)
  // `8, all strong, two girls`: the answer is what stands by itself.
  const stated =
    countCorrected(conversation, index, turn) ??
    (answered && isClause(turn.reading, answered) ? answered : countStated(turn)) ??
    answered ??
    countBrought(conversation, index, turn) ??
    countLed(conversation, index, turn)
  const isItem = stated !== null && members !== null && stated.from >= members.from && stated.to <= members.to + 1
  if (stated && isOfOthers(turn, stated)) return members
  if (stated && !isItem) return withFurther(turn, stated)
  return members ?? countAlone(conversation, index, turn) ?? (books ? countSeveral(turn) : null)
}

/** Whether words are a whole clause. */
const isClause = (reading: Reading, { from, to }: Count): boolean =>
  clauseOf(reading, from - 1) !== clauseOf(reading, from) && clauseOf(reading, to) !== clauseOf(reading, from)

/** `I must talk to my brother first`: with whom one speaks is no company on the way. */
const isTalk = (turn: ReadTurn): boolean =>
  (says(turn, ['call']) || turn.reading.of('write').some((hit) => !isPartOfAnd(turn.reading, hit))) &&
  !says(turn, ['take-to', 'journey', 'cross', 'place', 'how-much', 'per-person'])

/** A count of those who were hurt or did not come is one of a part. */
const mishaps: readonly HitSense[] = ['harm', 'kill', 'missed', 'seized']
const isOfMishap = ({ reading }: ReadTurn, count: Count): boolean =>
  mishaps.some((sense) => reading.of(sense).some((hit) => sameClause(reading, hit, count)))

/** Whether so many are not those who travel. */
const isOfOthers = (turn: ReadTurn, count: Count): boolean =>
  isPriceFor(turn, count) || isCapacity(turn, count) || isOfMishap(turn, count) || isOfPayers(turn, count)

/** `four people deposited`: those who left money, not those for whom it is. */
const isOfPayers = ({ reading }: ReadTurn, count: Count): boolean =>
  depositing.some((sense) =>
    reading
      .of(sense)
      .some((hit) => hit.from >= count.to && hit.from - count.to <= 4 && sameClause(reading, hit, count)),
  ) && !reading.of('to').some(({ from, to }) => to === count.from || (from < count.to && count.from < to))
const depositing: readonly HitSense[] = ['entrusted', 'deposit', 'gave', 'paid', 'at-keeper']

/** `3 persons 25,000`, said by the one who takes the money: the price for so many, not how many travel. */
function isPriceFor(turn: ReadTurn, { from, to, hi, rule }: Count): boolean {
  // `both together 8000`: they were numbered before, whoever says it.
  if (turn.direction !== 'out' && rule !== 'collective') return false
  if (hi === 1 && rule === 'counting-word') return true
  const { reading } = turn
  if (turn.direction === 'out' && rule === 'collective' && isBesideNumber(turn, { from, to })) return true
  return turn.findings.some(({ kind, start, end }) => {
    if (kind !== 'payment.amount') return false
    const words = reading.wordsAt(shadowSpan(turn, { start, end }))
    for (let word = words.from; word < words.to; word++)
      if (word - to <= 1 && from - word <= 2 && clauseOf(reading, word) === clauseOf(reading, from)) return true
    return false
  })
}

/** `7 and a half for both of you`: a number of something else in the same clause. */
const isBesideNumber = (turn: ReadTurn, count: Pick<Count, 'from' | 'to'>): boolean =>
  freeNumbers(turn).some((other) => !overlaps(other, count) && sameClause(turn.reading, other, count))

/** `is safe boat only 25 people`, said by the one who sells the places: how many it takes. */
const isCapacity = ({ reading, direction }: ReadTurn, count: Count): boolean =>
  direction === 'out' &&
  reading.of('has-people').length === 0 &&
  (['boat', 'ship'] as const).some((sense) =>
    reading.of(sense).some((hit) => sameClause(reading, hit, count) && hit.from < count.from),
  )

/** Words that show that the persons named are to travel. */
const booking: readonly HitSense[] = [
  'take-to',
  'go',
  'how-much',
  'wish',
  'place',
  'per-person',
  'journey',
  'cross',
  'wilderness',
]
/** Words that show that they do something else: give money, call, threaten. */
const other: readonly HitSense[] = [
  'paid',
  'gave',
  'pay',
  'received',
  'payee',
  'call',
  'threat',
  'kill',
  'harm',
  'old',
  'caught',
  'arrived',
  'crossed',
  'at-home',
]

function isBooking(conversation: Conversation, index: number, turn: ReadTurn): boolean {
  if (says(turn, other)) return false
  if (says(turn, booking)) return true
  for (const asked of conversation.around(index, -1, 2))
    if (byOther(asked, turn) && says(asked, ['how-many', 'alone'])) return true
  return false
}
