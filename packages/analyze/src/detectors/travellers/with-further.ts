import type { ReadTurn } from '../../conversation/conversation.ts'
import { type Count, mostTravellers } from './count.ts'
import { hasArabicAnd, membersIn } from './members.ts'
import { plusesIn } from './pluses.ts'

/** `three lads and my mother`, `seven and a little one`, `٣ شباب وامي`: a number and, joined to it, somebody who is not among them. */
export function withFurther(turn: ReadTurn, count: Count): Count {
  const { reading } = turn
  const members = membersIn(reading)
  const next = members.find(({ from }) => from >= count.to)
  if (!next || members.some(({ isSpeaker }) => isSpeaker) || !isJoined(turn, count, next.from)) return count
  // `we were 35 and the girl is shaking`: another sentence.
  if (count.rule === 'we-are' && !endsList(turn, next.to)) return count
  const { persons, to } = next
  if (count.hi + persons > mostTravellers) return count
  return { ...count, lo: count.lo + persons, hi: count.hi + persons, to }
}

/** Whether what stands before a word ends its clause, or an "and" goes on. */
const endsList = ({ reading }: ReadTurn, word: number): boolean =>
  reading.words[word]?.clause !== reading.words[word - 1]?.clause ||
  hasArabicAnd(reading, word) ||
  reading.of('and').some(({ from }) => from === word)

/** Turkish `karı koca üç çocuk`, man and wife and three children: a couple, and so many children directly behind. */
const isCoupleWith = ({ reading }: ReadTurn, { hi, rule }: Count, word: number): boolean =>
  rule === 'collective' &&
  hi === 2 &&
  reading.quantities.some(
    (quantity) =>
      quantity.from === word &&
      (['child', 'baby'] as const).some((sense) => reading.of(sense).some(({ from }) => from === quantity.to)),
  )

/** An "and" in between, and no word that says what the number counts. */
function isJoined(turn: ReadTurn, count: Count, word: number): boolean {
  const { reading } = turn
  if (plusesIn(turn).has(word) && word - count.to <= 1) return true
  if (word - count.to > 2) return false
  if (reading.words[word]?.clause !== reading.words[count.to - 1]?.clause) return false
  if (word === count.to) return hasArabicAnd(reading, word) || isCoupleWith(turn, count, word)
  return reading.of('and').some(({ from, to, means }) => means !== 'with' && from === count.to && to <= word)
}
