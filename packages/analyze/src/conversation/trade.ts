import type { Conversation, Turn } from './conversation.ts'
import { finds, type Mark, marksOf } from './trade-marks.ts'
import { overwhelming, TradeWindow } from './trade-window.ts'

/** How many turns before and after one are looked at: a booking is talked over in some tens of messages. */
const reach = 10
/** So many turns before and after such talk, what the same two people say needs less to be about it as well: how they came to it, and a new episode. */
const memory = 40
const enoughReminders = 2

/** Several different precautions against being read or traced belong to few lawful matters. */
const severalPrecautions: Mark = { key: 'several precautions', weight: 4, theme: 'secrecy', everyday: false }

/** Whoever pays or hands money out on word of an arrival pays for a journey, or keeps the money of one (methodology 2.2). */
const paidOnArrival: Mark = { key: 'paid on arrival', weight: 2, theme: 'outcome', everyday: false }
/** So many turns before the payment the word of the arrival may stand. */
const arrivalReach = 3

/**
 * By turn: how far the talk around it is about an illicit journey, as the `level` of a {@link TradeWindow}. Every weighted sense, and every kind of act, counts once in the
 * turns around; so do several precautions (`secrecy`, by turn); lawful explanations count against, by half where the rest of the talk leaves
 * little room for them (see there). What ordinary life produces daily weighs little or nothing, so that neither a birthday dinner at
 * seven nor a bus ticket makes a trade (methodology 2.3).
 */
export function tradeOf(conversation: Conversation, secrecy: Uint8Array): Uint8Array {
  const { turns } = conversation
  const trade = new Uint8Array(turns.length)
  const marks = turns.map((turn, i) => {
    const own = marksOf(turn, conversation.lexicon)
    if (secrecy[i] === 1) own.push(severalPrecautions)
    if (isPaidOnArrival(conversation, i)) own.push(paidOnArrival)
    return own
  })
  const points = new Float64Array(turns.length)
  const explained = new Uint8Array(turns.length)
  const window = new TradeWindow()
  let [low, high] = [0, 0]
  for (let i = 0; i < turns.length; i++) {
    while (low < high && (low < i - reach || !conversation.sameEpisode(low, i))) window.add(marks[low++] ?? [], -1)
    for (; high < turns.length && high <= i + reach && conversation.sameEpisode(high, i); high++)
      window.add(marks[high] ?? [], 1)
    trade[i] = window.level
    points[i] = window.points
    explained[i] = window.isExplained ? 1 : 0
  }
  for (const i of remindedOf(points, explained)) trade[i] = 2
  return trade
}

/**
 * The turns near to overwhelming talk, behind it and before it, that have enough to remind of it. Before it they must not speak of a
 * lawful matter: a dialogue that books a cab does not become another one by its last words.
 */
function remindedOf(points: Float64Array, explained: Uint8Array): number[] {
  const strong = [...points.keys()].filter((i) => (points[i] ?? 0) >= overwhelming)
  if (strong.length === 0) return []
  const reminded: number[] = []
  let next = 0
  for (const [i, own] of points.entries()) {
    while (next < strong.length && (strong[next] ?? i) < i) next++
    const isAfter = i - (strong[next - 1] ?? Number.NEGATIVE_INFINITY) <= memory
    const isBefore = (strong[next] ?? Number.POSITIVE_INFINITY) - i <= memory && explained[i] === 0
    if (own >= enoughReminders && (isAfter || isBefore)) reminded.push(i)
  }
  return reminded
}

function isPaidOnArrival(conversation: Conversation, index: number): boolean {
  const turn = conversation.turns[index] as Turn
  if (!finds(turn, 'payment.made')) return false
  if (finds(turn, 'journey.arrival')) return true
  for (const earlier of conversation.around(index, -1, arrivalReach)) if (finds(earlier, 'journey.arrival')) return true
  return false
}
