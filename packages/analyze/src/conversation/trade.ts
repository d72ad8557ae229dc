import type { Theme } from '../lexicon/senses.ts'
import type { Conversation, Turn } from './conversation.ts'
import { finds, largeSum, type Mark, marksOf } from './trade-marks.ts'

/** How many turns before and after one are looked at: a booking is talked over in some tens of messages. */
const reach = 10
/** Points and themes from which the talk counts as being about an illicit journey. */
const enoughPoints = 6
const enoughThemes = 2
/** One of them: who was stopped by police and what is kept secret are everybody's talk, where nothing is paid, gone to or shown. */
const themesOfJourneys: readonly Theme[] = ['money', 'logistics', 'papers', 'negotiation']
/** So many points need no second theme: a victim's talk may be of nothing but debt and fear. */
const overwhelming = 7

/** 0: nothing points to an illicit journey; 1: something does, too little; 2: the talk is about one. */
type TradeLevel = 0 | 1 | 2

/** So many turns before and after such talk, what the same two people say needs less to be about it as well: how they came to it, and a new episode. */
const memory = 40
const enoughReminders = 2

/** From here on words of daily life are reported at all, at low confidence. */
const somePoints = 3

/** Points of a large sum that the talk binds to a journey; see `#pricedJourney`. */
const priced = { way: 3, addressedArrival: 2, otherwise: 2 } as const
/** A new attempt is asked for on a way abroad. */
const retryPoints = 1
/** The owner is a customer here, of whatever it is. */
const purchasePoints = -2

/** So many points all everyday acts make together, at the most: any taxi ride has them all. */
const mostEveryday = 2

/** Several different precautions against being read or traced belong to few lawful matters. */
const severalPrecautions: Mark = { key: 'several precautions', weight: 4, theme: 'secrecy', everyday: false }

/** Whoever pays or hands money out on word of an arrival pays for a journey, or keeps the money of one (methodology 2.2). */
const paidOnArrival: Mark = { key: 'paid on arrival', weight: 2, theme: 'outcome', everyday: false }
/** So many turns before the payment the word of the arrival may stand. */
const arrivalReach = 3

/**
 * By turn: how far the talk around it is about an illicit journey, as a {@link TradeLevel}. Every weighted sense, and every kind of act, counts once in the
 * turns around; so do several precautions (`secrecy`, by turn); lawful explanations count against. What ordinary life produces daily weighs little or nothing, so that neither
 * a birthday dinner at seven nor a bus ticket makes a trade (methodology 2.3).
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
  const window = new Window()
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

/** The marks of the turns in view, each counted once. */
class Window {
  readonly #counts = new Map<string, number>()
  readonly #themes = new Map<Theme, number>()
  #points = 0
  #everyday = 0
  #countries = 0
  #lawful = 0

  add(marks: readonly Mark[], sign: 1 | -1): void {
    for (const { key, weight, theme, everyday } of marks) {
      const before = this.#counts.get(key) ?? 0
      const after = before + sign
      this.#counts.set(key, after)
      if (before > 0 === after > 0) continue
      if (key.startsWith('country:')) this.#countries += sign
      if (theme === 'lawful') this.#lawful += sign
      if (everyday) this.#everyday += sign * weight
      else this.#points += sign * weight
      if (theme !== null && theme !== 'lawful') this.#themes.set(theme, (this.#themes.get(theme) ?? 0) + sign)
    }
  }

  #has(key: string): boolean {
    return (this.#counts.get(key) ?? 0) > 0
  }

  /** A lawful matter is talked about. */
  get isExplained(): boolean {
    return this.#lawful > 0
  }

  /** To a country by its name, or with ends in two of them. */
  get #leadsAbroad(): boolean {
    return this.#countries > 1 || this.#has('to a country')
  }

  /**
   * What binds a large sum to a journey: a way abroad, or one whose price is asked; an arrival, where the money is addressed to somebody;
   * travellers who go somewhere; papers whose price is asked; or whatever else ordinary talk lacks. Any sale has a large sum, a place to
   * meet and "I am here", but not these.
   */
  get #pricedJourney(): number {
    if (!this.#has('large')) return 0
    // Whoever books a flight is told its price as well.
    if (this.#leadsAbroad) return this.#has('lawful-travel') ? 0 : priced.way
    // To Lyon at `25 each` goes who shares a car: thousands that were filled in bind nothing within a country.
    if (!this.#has(largeSum.key)) return 0
    if (this.#has('price of a way')) return priced.way
    if (this.#has('payment.payee') && this.#has('journey.arrival')) return priced.addressedArrival
    const isBound =
      this.#points > largeSum.weight ||
      this.#has('price of papers') ||
      (this.#has('journey.persons') && this.#has('journey.route'))
    return isBound ? priced.otherwise : 0
  }

  /**
   * The owner asks what things cost or pays for them, and the contact does neither: the owner buys. Customers pay, and those who carry
   * people are paid (methodology 2.2); so where people are counted and the owner is none of them, he does not buy a car or a ticket.
   */
  get #isOwnersPurchase(): boolean {
    const othersTravel = this.#has('counted by contact') || this.#has('others counted by owner')
    if (othersTravel && !this.#has('counted by owner')) return false
    const [asks, pays] = [this.#has('asked by owner'), this.#has('paid by owner')]
    return (asks && !this.#has('asked by contact')) || (pays && !this.#has('paid by contact'))
  }

  get points(): number {
    const retry = this.#leadsAbroad && this.#has('journey.retry') ? retryPoints : 0
    const purchase = this.#isOwnersPurchase ? purchasePoints : 0
    return this.#points + Math.min(mostEveryday, this.#everyday) + this.#pricedJourney + retry + purchase
  }

  get level(): TradeLevel {
    if (this.points >= overwhelming) return 2
    const isBound = this.#pricedJourney > 0
    if (!isBound && !themesOfJourneys.some((theme) => this.#speaksOf(theme))) return 0
    let themes = isBound ? 1 : 0
    for (const count of this.#themes.values()) if (count > 0) themes++
    if (themes < enoughThemes || this.points < somePoints) return 0
    return this.points >= enoughPoints ? 2 : 1
  }

  #speaksOf(theme: Theme): boolean {
    return (this.#themes.get(theme) ?? 0) > 0
  }
}
