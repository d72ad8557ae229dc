import type { Theme } from '../lexicon/senses.ts'
import { largeSum, type Mark, precaution, sum } from './trade-marks.ts'

/** Points and themes from which the talk counts as being about an illicit journey. */
const enoughPoints = 6
const enoughThemes = 2
/** One of them: who was stopped by police and what is kept secret are everybody's talk, where nothing is paid, gone to or shown. */
const themesOfJourneys: readonly Theme[] = ['money', 'logistics', 'papers', 'negotiation']
/** So many points need no second theme: a victim's talk may be of nothing but debt and fear. */
export const overwhelming = 7

/** 0: nothing points to an illicit journey; 1: something does, too little; 2: the talk is about one. */
type TradeLevel = 0 | 1 | 2

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

/** What explains that people travel, or that anything at all is talked about; the other lawful matters explain a sum or a meeting only. */
const explainsTravel: ReadonlySet<string> = new Set(['lawful-travel', 'lawful-ride', 'service', 'public-affairs'])
const mostElse = -1
/** Points of such an explanation that is given in two turns. */
const repeated = -3
/** Given in so many turns it weighs twice: news and bookings go on. */
const many = 3

/** Whole talk of a journey, see `#isWhole`. */
const wholeTalk = 2

/** What talk of an illicit journey speaks of together: who pays, who travels, where and when, and how it is kept from being seen. */
const strands = ['money', 'people', 'way', 'precautions'] as const
type Strand = (typeof strands)[number]
const strandOf: ReadonlyMap<string, Strand> = new Map<string, Strand>([
  ...[sum.key, 'payment.code', 'payment.payee'].map((key) => [key, 'money'] as const),
  ...['payment.made', 'payment.received', 'payment.refund'].map((key) => [key, 'money'] as const),
  ...['price.asked', 'price.agreed'].map((key) => [key, 'money'] as const),
  ['journey.persons', 'people'],
  ...['journey.route', 'journey.instruction', 'journey.arrival'].map((key) => [key, 'way'] as const),
  ...['journey.retry', 'journey.intercepted'].map((key) => [key, 'way'] as const),
  [precaution.key, 'precautions'],
])

/** The marks of the turns in view, each counted once. */
export class TradeWindow {
  readonly #counts = new Map<string, number>()
  readonly #themes = new Map<Theme, number>()
  #points = 0
  #everyday = 0
  readonly #strands = new Map<Strand, number>()
  #countries = 0
  /** Points of lawful explanations; and the same where one that is given in a single turn weighs half, by what they explain. */
  #lawful = 0
  #doubtedTravel = 0
  #doubtedElse = 0

  add(marks: readonly Mark[], sign: 1 | -1): void {
    for (const { key, weight, theme, everyday } of marks) {
      const before = this.#counts.get(key) ?? 0
      const after = before + sign
      this.#counts.set(key, after)
      if (theme === 'lawful') {
        const half = (weight * (Math.min(after, 2) - Math.min(before, 2))) / 2
        if (explainsTravel.has(key)) this.#doubtedTravel += half
        else this.#doubtedElse += half
      }
      if (explainsTravel.has(key) && before >= many !== after >= many) {
        this.#lawful += sign * weight
        this.#doubtedTravel += sign * weight
      }
      if (before > 0 === after > 0) continue
      if (key.startsWith('country:')) this.#countries += sign
      const strand = strandOf.get(key)
      if (strand !== undefined) this.#strands.set(strand, (this.#strands.get(strand) ?? 0) + sign)
      if (theme === 'lawful') this.#lawful += sign * weight
      else if (everyday) this.#everyday += sign * weight
      else this.#points += sign * weight
      if (theme !== null && theme !== 'lawful') this.#themes.set(theme, (this.#themes.get(theme) ?? 0) + sign)
    }
  }

  #holds(strand: Strand): boolean {
    return (this.#strands.get(strand) ?? 0) > 0
  }

  #has(key: string): boolean {
    return (this.#counts.get(key) ?? 0) > 0
  }

  /** A lawful matter is talked about. */
  get isExplained(): boolean {
    return this.#lawful < 0
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
      this.#points + this.#lawful > largeSum.weight ||
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

  /**
   * People are counted who go to another country, or while precautions are taken: a seat, a room or a sale that is named once beside that
   * explains it by half.
   */
  get #isDoubtful(): boolean {
    return this.#holds('people') && (this.#leadsAbroad || this.#holds('precautions'))
  }

  /**
   * Points of the lawful explanations. What is doubtful counts by half where it is named once, unless journeys, services or news are spoken
   * of again and again; and a sale, a room or a match does not send people abroad for a large sum.
   */
  get #explained(): number {
    if (!this.#isDoubtful || this.#doubtedTravel <= repeated) return this.#lawful
    const isPricedAbroad = this.#leadsAbroad && this.#pricedJourney > 0
    return this.#doubtedTravel + (isPricedAbroad ? Math.max(mostElse, this.#doubtedElse) : this.#doubtedElse)
  }

  /** All strands together, about people whom the speaker is not among, or whose way leads abroad: a shared ride has no need to be kept from being seen. */
  get #isWhole(): boolean {
    return (this.#leadsAbroad || this.#has('others counted')) && strands.every((strand) => this.#holds(strand))
  }

  get points(): number {
    const retry = this.#leadsAbroad && this.#has('journey.retry') ? retryPoints : 0
    const purchase = this.#isOwnersPurchase ? purchasePoints : 0
    const whole = this.#isWhole ? wholeTalk : 0
    return (
      this.#points +
      Math.min(mostEveryday, this.#everyday) +
      this.#pricedJourney +
      retry +
      purchase +
      this.#explained +
      whole
    )
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
