import { type SenseId, senses, type Theme } from '../lexicon/senses.ts'
import type { Conversation, Turn } from './conversation.ts'
import { isLargeSum } from './large-sum.ts'

/** How many turns before and after one are looked at. */
const reach = 10
/** Points and themes from which the talk counts as being about an illicit journey. */
const enoughPoints = 5
const enoughThemes = 2
/** So many points need no second theme: a victim's talk may be of nothing but debt and fear. */
const overwhelming = 7

/** 0: nothing points to an illicit journey; 1: something does, too little; 2: the talk is about one. */
type TradeLevel = 0 | 1 | 2

/** So many turns after such talk, a new episode of the same two people needs less to be about it as well. */
const memory = 40
const enoughReminders = 2

/** From here on words of daily life are reported at all, at low confidence. */
const somePoints = 3

/** What the acts found in a turn say, beside the words. */
const acts: Readonly<Record<string, Theme>> = {
  'payment.code': 'money',
  'payment.payee': 'money',
  'journey.intercepted': 'outcome',
}

/**
 * Acts that a lawful ride, rent or sale has as well, and deleting, which is a habit of many. A theme they give by money, papers, where a
 * journey goes and what is deleted only: whoever buys a car asks, agrees, names a time and a place, and comes.
 */
const everydayActs: Readonly<Record<string, Theme | null>> = {
  'payment.made': 'money',
  'payment.received': 'money',
  'payment.refund': 'money',
  'price.asked': null,
  'price.agreed': null,
  'journey.route': 'logistics',
  'journey.document': 'papers',
  'journey.persons': null,
  'journey.instruction': null,
  'journey.arrival': null,
  'counter.delete': 'secrecy',
}
/** So many points all of them make together, at the most: any taxi ride has them all. */
const mostEveryday = 2

/** Several different precautions against being read or traced belong to few lawful matters. */
const severalPrecautions: Mark = { key: 'several precautions', weight: 3, theme: 'secrecy', everyday: false }

/** Whoever pays or hands money out on word of an arrival pays for a journey, or keeps the money of one (methodology 2.2). */
const paidOnArrival: Mark = { key: 'paid on arrival', weight: 2, theme: 'outcome', everyday: false }
/** So many turns before the payment the word of the arrival may stand. */
const arrivalReach = 3

/** Thousands are paid for journeys of this kind, and for few things that people arrange by chat. */
const largeSum: Mark = { key: 'large sum', weight: 3, theme: 'money', everyday: false }

interface Mark {
  key: string
  weight: number
  theme: Theme | null
  everyday: boolean
}

/**
 * By turn: how far the talk around it is about an illicit journey, as a {@link TradeLevel}. Every weighted sense, and every kind of act, counts once in the
 * turns around; so do several precautions (`secrecy`, by turn); lawful explanations count against. What ordinary life produces daily weighs little or nothing, so that neither
 * a birthday dinner at seven nor a bus ticket makes a trade (methodology 2.3).
 */
export function tradeOf(conversation: Conversation, secrecy: Uint8Array): Uint8Array {
  const { turns } = conversation
  const trade = new Uint8Array(turns.length)
  const marks = turns.map((turn, i) => {
    const own = marksOf(turn)
    if (secrecy[i] === 1) own.push(severalPrecautions)
    if (isPaidOnArrival(conversation, i)) own.push(paidOnArrival)
    return own
  })
  const window = new Window()
  let [low, high] = [0, 0]
  let last = Number.NEGATIVE_INFINITY
  for (let i = 0; i < turns.length; i++) {
    while (low < high && (low < i - reach || !conversation.sameEpisode(low, i))) window.add(marks[low++] ?? [], -1)
    for (; high < turns.length && high <= i + reach && conversation.sameEpisode(high, i); high++)
      window.add(marks[high] ?? [], 1)
    trade[i] = window.level
    if (window.points >= overwhelming) last = i
    else if (i - last <= memory && window.points >= enoughReminders) trade[i] = 2
  }
  return trade
}

function marksOf({ reading, findings, forwarded }: Turn): Mark[] {
  if (!reading || forwarded) return []
  const marks: Mark[] = []
  for (const sense of reading.senses) {
    const known = senses[sense as SenseId]
    if (known?.theme) marks.push({ key: sense, weight: known.weight, theme: known.theme, everyday: false })
  }
  for (const { kind, value } of findings) {
    const theme = acts[kind] ?? everydayActs[kind]
    if (theme !== undefined) marks.push({ key: kind, weight: 1, theme, everyday: kind in everydayActs })
    if ((kind === 'payment.amount' || kind === 'price.quoted') && isLargeSum(value)) marks.push(largeSum)
  }
  return marks
}

function isPaidOnArrival(conversation: Conversation, index: number): boolean {
  const turn = conversation.turns[index] as Turn
  if (!finds(turn, 'payment.made')) return false
  if (finds(turn, 'journey.arrival')) return true
  for (const earlier of conversation.around(index, -1, arrivalReach)) if (finds(earlier, 'journey.arrival')) return true
  return false
}

const finds = ({ findings }: Turn, kind: string): boolean => findings.some((finding) => finding.kind === kind)

/** The marks of the turns in view, each counted once. */
class Window {
  readonly #counts = new Map<string, number>()
  readonly #themes = new Map<Theme, number>()
  #points = 0
  #everyday = 0

  add(marks: readonly Mark[], sign: 1 | -1): void {
    for (const { key, weight, theme, everyday } of marks) {
      const before = this.#counts.get(key) ?? 0
      const after = before + sign
      this.#counts.set(key, after)
      if (before > 0 === after > 0) continue
      if (everyday) this.#everyday += sign * weight
      else this.#points += sign * weight
      if (theme !== null && theme !== 'lawful') this.#themes.set(theme, (this.#themes.get(theme) ?? 0) + sign)
    }
  }

  get points(): number {
    return this.#points + Math.min(mostEveryday, this.#everyday)
  }

  get level(): TradeLevel {
    let themes = 0
    for (const count of this.#themes.values()) if (count > 0) themes++
    if (this.points >= overwhelming || (this.points >= enoughPoints && themes >= enoughThemes)) return 2
    return this.points >= somePoints && themes >= enoughThemes ? 1 : 0
  }
}
