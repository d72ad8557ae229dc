import type { Conversation, ReadTurn } from '../../conversation/conversation.ts'
import { byOther, says } from '../../conversation/nearby.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import type { Count } from './count.ts'
import { freeNumbers } from './free-numbers.ts'

/** Turns between the question and its answer. */
const reach = 3
/** The number that answers stands at the beginning: what comes later is an age or an hour. */
const lead = 3

/** A bare number in answer to "how many (are you)?"; null when nobody asked. */
export function countAnswered(conversation: Conversation, index: number, turn: ReadTurn): Count | null {
  if (!wasAsked(conversation, index, turn, ['how-many', 'alone'])) return null
  const number = freeNumbers(turn).find(({ from, spelled, value }) => from < lead && !(spelled && value === '1'))
  if (!number || turn.reading.isAsked(number.from)) return null
  const persons = Number(number.value)
  return { lo: persons, hi: persons, minors: null, from: number.from, to: number.to, rule: 'answer' }
}

/** A message of so many words says nothing else. */
const shortest = 4

/** `alone`, said of oneself or another, or in answer to the question; null where it is asked, or stands in a tale. */
export function countAlone(conversation: Conversation, index: number, turn: ReadTurn): Count | null {
  const { reading } = turn
  const alone = reading.of('alone').find((hit) => !reading.isAsked(hit.from))
  if (!alone) return null
  const answers = wasAsked(conversation, index, turn, ['how-many', 'alone'])
  const near = (['speaker', 'first', 'go', 'person-unit'] as const).some((sense) =>
    reading
      .of(sense)
      .some((hit) =>
        hit.from >= alone.to ? hit.from - alone.to <= 1 : hit.to <= alone.from && alone.from - hit.to <= 1,
      ),
  )
  const { clause } = reading.words[alone.from] ?? {}
  const { length } = reading.words.filter((word) => word.clause === clause)
  const isClause = reading.of('alone').some(({ from, to }) => from === alone.from && to - from === length)
  const isShort = (isClause || reading.words.length <= shortest) && turn.direction !== 'out'
  const isYoung = says(turn, ['years-old', 'minor']) && says(turn, ['take-to', 'journey', 'cross', 'wish'])
  // A leading "no" answers something else: `no, I go alone`.
  const isDenied = reading.of('negation').some(({ from, to }) => from > 0 && to <= alone.from && alone.from - to <= 1)
  if (isDenied || !(answers || ((near || isShort || isYoung) && !says(turn, tales)))) return null
  return { lo: 1, hi: 1, minors: null, from: alone.from, to: alone.to, rule: 'alone' }
}

/** Words with which somebody tells of being left alone, or of paying alone. */
const tales: readonly HitSense[] = ['pay', 'gave', 'harm', 'stopped', 'caught', 'police', 'paid', 'call', 'write']

/** The longest question whether somebody is alone: in more words `alone` is told of somebody. */
const longestQuestion = 6

function wasAsked(conversation: Conversation, index: number, turn: ReadTurn, senses: readonly HitSense[]): boolean {
  for (const other of conversation.around(index, -1, reach)) {
    if (!byOther(turn, other) || !says(other, senses)) continue
    if (says(other, ['how-many']) || (other.reading?.words.length ?? 0) <= longestQuestion) return true
  }
  return false
}
