import { type Conversation, isRead, type ReadTurn } from '../../conversation/conversation.ts'
import { byOther, holds, says } from '../../conversation/nearby.ts'
import type { Hit, HitSense } from '../../lexicon/lexicon.ts'
import type { Quantity } from '../../reading/quantities.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Count } from './count.ts'
import { freeNumbers, overlaps, sameClause } from './free-numbers.ts'
import { kin } from './kin.ts'

/** Turns between the question and its answer. */
const reach = 3
/** The number that answers stands at the beginning: what comes later is an age or an hour. */
const lead = 3

/** A bare number in answer to "how many (are you)?"; null when nobody asked. */
export function countAnswered(conversation: Conversation, index: number, turn: ReadTurn): Count | null {
  // Cheaper to tell than who asked what.
  if (freeNumbers(turn).length === 0) return null
  const guessed = wasGuessed(conversation, index, turn)
  const isAnswer =
    guessed ||
    wasAsked(conversation, index, turn, ['how-many', 'alone']) ||
    wasAskedBack(conversation, index, turn) ||
    wasAskedInCode(conversation, index, turn)
  // `22, final`: the bargain goes on, but `6 max` says no more than six.
  if (
    !isAnswer ||
    turn.reading.of('haggle').some((hit) => !turn.reading.of('only').some((only) => overlaps(only, hit)))
  )
    return null
  // `one` is an article in many languages, but not where it ends its clause: `yes one, he is twenty`.
  const isArticle = ({ value, spelled, from, to }: Quantity) =>
    spelled && value === '1' && !(guessed && turn.reading.words[to]?.clause !== turn.reading.words[from]?.clause)
  const number = freeNumbers(turn).find((quantity) => quantity.from < lead && !isArticle(quantity))
  if (!number || turn.reading.isAsked(number.from)) return null
  const next = turn.reading.words.length <= longestRange ? nextTo(turn, number) : undefined
  const [lo = 0, hi = 0] = [number, next ?? number].map(({ value }) => Number(value)).toSorted((a, b) => a - b)
  return { lo, hi, from: number.from, to: (next ?? number).to, rule: 'answer' }
}

/** A message of so many words may say nothing but `2 for sure, maybe 3`. */
const longestRange = 5

const nextTo = (turn: ReadTurn, number: Quantity): Quantity | undefined =>
  freeNumbers(turn).find(
    ({ from, value, spelled }) => from >= number.to && Number(value) - Number(number.value) === 1 && !spelled,
  )

/** A message of so many words is nothing but an answer. */
const longestAnswer = 3

/** `How many goats?`, `how much rice today?`, and a number as the whole answer: what is counted has another name. */
function wasAskedInCode(conversation: Conversation, index: number, turn: ReadTurn): boolean {
  const [other] = conversation.around(index, -1, 1)
  if (!other || !isRead(other) || !byOther(turn, other) || turn.reading.words.length > longestAnswer) return false
  const isCount = says(other, ['how-many', 'how-much']) || other.reading.isAsked(other.reading.words.length - 1)
  // `the rate of the donkey?` asks for a price in code.
  return isCount && says(other, ['cargo', 'act:counter.coded']) && !says(other, ['price', 'cost'])
}

/** Whether the other one asked for a number by naming one: `still 2?`, `one person?`. */
function wasGuessed(conversation: Conversation, index: number, turn: ReadTurn): boolean {
  // The owner who answers a number with a number bargains.
  if (turn.direction === 'out') return false
  for (const other of conversation.around(index, -1, 1)) {
    if (!byOther(turn, other) || !isRead(other)) continue
    const { reading } = other
    const isQuestion = ({ from }: { from: number }) => reading.isAsked(from)
    const isStated = says(other, ['person-unit', 'we-are', 'how-many']) || reading.words.length <= longestQuestion
    const isOfMoney = holds(other, ['payment.amount', 'price.quoted']) || says(other, ['money', 'how-much', 'total'])
    if (!isOfMoney && isStated && freeNumbers(other).some(isQuestion)) return true
  }
  return false
}

/** `22 with mine. you?`: whoever says how many they are, and asks the other in turn. */
function wasAskedBack(conversation: Conversation, index: number, turn: ReadTurn): boolean {
  const [other] = conversation.around(index, -1, 1)
  if (!other || !isRead(other) || !byOther(turn, other)) return false
  return other.reading.isAsked(other.reading.words.length - 1) && holds(other, ['journey.persons'])
}

/** A message of so many words says nothing else. */
const shortest = 4

/** `alone`, said of oneself or another, or in answer to the question; null where it is asked, or stands in a tale. */
export function countAlone(conversation: Conversation, index: number, turn: ReadTurn): Count | null {
  const { reading } = turn
  const alone = reading.of('alone').find((hit) => !isQuestion(reading, hit))
  if (!alone) return null
  const answers = wasAsked(conversation, index, turn, ['how-many', 'alone'])
  const isOfKin = kin.some((sense) => reading.of(sense).some(({ to }) => to === alone.from))
  const near =
    isOfKin ||
    (['speaker', 'go', 'person-unit'] as const).some((sense) =>
      reading.of(sense).some(
        (hit) =>
          sameClause(reading, hit, alone) &&
          // Ukrainian `я сам-один`: the speaker may be part of the words.
          (hit.from >= alone.to
            ? hit.from - alone.to <= 1
            : alone.from - hit.to <= 1 && (hit.to <= alone.from || alone.to - alone.from > 1)),
      ),
    )
  const { clause } = reading.words[alone.from] ?? {}
  const { length } = reading.words.filter((word) => word.clause === clause)
  const isClause = reading.of('alone').some(({ from, to }) => from === alone.from && to - from === length)
  const isShort = (isClause || reading.words.length <= shortest) && turn.direction !== 'out'
  const isYoung = says(turn, ['years-old', 'minor']) && says(turn, ['take-to', 'journey', 'cross', 'wish'])
  // A leading "no" answers something else: `no, I go alone`.
  const isDenied = reading
    .of('negation')
    .some((hit) => hit.from > 0 && hit.to <= alone.from && alone.from - hit.to <= 1 && sameClause(reading, hit, alone))
  if (isDenied || !(answers || ((near || isShort || isYoung) && !tellsOf(reading, tales, alone)))) return null
  return { lo: 1, hi: 1, from: alone.from, to: alone.to, rule: 'alone' }
}

/** A question mark, or a word that asks: `tek kişi mi`. */
const isQuestion = (reading: Reading, hit: Hit): boolean =>
  reading.isAsked(hit.from) || reading.of('question').some(({ from }) => from >= hit.to && from - hit.to <= 1)

/** Whether other words than these tell of something else. */
const tellsOf = (reading: Reading, senses: readonly HitSense[], own: Hit): boolean =>
  senses.some((sense) => reading.of(sense).some((hit) => !overlaps(hit, own) && sameClause(reading, hit, own)))

/** Words with which somebody tells of being left alone, or of paying alone. */
const tales: readonly HitSense[] = ['pay', 'gave', 'harm', 'stopped', 'caught', 'police', 'paid', 'call', 'write']

/** The longest question whether somebody is alone: in more words `alone` is told of somebody. */
const longestQuestion = 6

function wasAsked(conversation: Conversation, index: number, turn: ReadTurn, senses: readonly HitSense[]): boolean {
  for (const other of conversation.around(index, -1, reach)) {
    // Whoever answered already speaks of something else.
    if (!byOther(turn, other) && holds(other, ['journey.persons'])) return false
    if (!byOther(turn, other) || !says(other, senses)) continue
    if (says(other, ['how-many']) || (other.reading?.words.length ?? 0) <= longestQuestion) return true
  }
  return false
}
