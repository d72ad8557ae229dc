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

interface Weight {
  weight: number
  theme: Theme
}

/** What the acts found in a turn say, beside the words. */
const acts: Readonly<Record<string, Weight>> = {
  'payment.made': { weight: 1, theme: 'money' },
  'payment.refund': { weight: 1, theme: 'money' },
  'price.asked': { weight: 1, theme: 'negotiation' },
  'price.agreed': { weight: 1, theme: 'negotiation' },
  'journey.persons': { weight: 1, theme: 'logistics' },
  'payment.code': { weight: 1, theme: 'money' },
  'payment.payee': { weight: 1, theme: 'money' },
  'journey.intercepted': { weight: 1, theme: 'outcome' },
  'counter.delete': { weight: 1, theme: 'secrecy' },
}

/** Thousands are paid for journeys of this kind, and for few things that people arrange by chat. */
const largeSum: Mark = { key: 'large sum', weight: 3, theme: 'money' }

interface Mark extends Weight {
  key: string
}

/**
 * By turn: how far the talk around it is about an illicit journey, as a {@link TradeLevel}. Every weighted sense, and every kind of act, counts once in the
 * turns around; lawful explanations count against. What ordinary life produces daily weighs little or nothing, so that neither
 * a birthday dinner at seven nor a bus ticket makes a trade (methodology 2.3).
 */
export function tradeOf(conversation: Conversation): Uint8Array {
  const { turns } = conversation
  const trade = new Uint8Array(turns.length)
  const marks = turns.map(marksOf)
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
    if (known?.theme) marks.push({ key: sense, weight: known.weight, theme: known.theme })
  }
  for (const { kind, value } of findings) {
    const known = acts[kind]
    if (known) marks.push({ key: kind, ...known })
    if ((kind === 'payment.amount' || kind === 'price.quoted') && isLargeSum(value)) marks.push(largeSum)
  }
  return marks
}

/** The marks of the turns in view, each counted once. */
class Window {
  readonly #counts = new Map<string, number>()
  readonly #themes = new Map<Theme, number>()
  #points = 0

  add(marks: readonly Mark[], sign: 1 | -1): void {
    for (const { key, weight, theme } of marks) {
      const before = this.#counts.get(key) ?? 0
      const after = before + sign
      this.#counts.set(key, after)
      if (before > 0 === after > 0) continue
      this.#points += sign * weight
      if (theme !== 'lawful') this.#themes.set(theme, (this.#themes.get(theme) ?? 0) + sign)
    }
  }

  get points(): number {
    return this.#points
  }

  get level(): TradeLevel {
    let themes = 0
    for (const count of this.#themes.values()) if (count > 0) themes++
    if (this.#points >= overwhelming || (this.#points >= enoughPoints && themes >= enoughThemes)) return 2
    return this.#points >= somePoints && themes >= enoughThemes ? 1 : 0
  }
}
