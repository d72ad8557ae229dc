import type { Booking, Cents } from '@casethread/model'
import { quantile } from '../statistics/quantile.ts'

/** What a price is of: where to, and what was sold. Null, and `unknown`, match everything: the lowest price of all that it may be. */
export interface PriceClass {
  from: string | null
  to: string | null
  service: string | null
}

export interface ClassPrice extends PriceClass {
  booking: string
  at: number | null
  cents: Cents
}

export interface Floor {
  cents: Cents
  /** The booking whose price it is; null for a percentile. */
  booking: string | null
  /** How many prices it was chosen from. */
  of: number
}

export const classOf = ({ route, service }: Booking): PriceClass => ({
  ...route,
  service: service === 'unknown' ? null : service,
})

/** Prices of a class in the order of their days, and the place of the lowest in every run of 1, 2, 4 … of them. */
interface Shelf {
  dated: ClassPrice[]
  undated: ClassPrice[]
  /** Null until the shelf is first asked for a floor. */
  lowest: number[][] | null
}

const windowMs = 90 * 86_400_000
/** So many prices make a percentile of them worth more than the lowest (methodology §1.7). */
const worthPercentile = 20

/** The lowest price of a route and service within 90 days. */
export class ClassFloors {
  /** By the class that is known of them. */
  readonly #prices = new Map<string, { known: PriceClass; own: ClassPrice[] }>()
  /** By the class that was asked for. */
  readonly #shelves = new Map<string, Shelf>()
  readonly #usesPercentile: boolean
  readonly #percentiles = new Map<string, Cents>()

  constructor(prices: Iterable<ClassPrice>, { usesPercentile }: { usesPercentile: boolean }) {
    this.#usesPercentile = usesPercentile
    for (const price of prices) this.#put(price)
  }

  /** The floor of a class around a day, or of all days where none is known; null without a price. */
  around(wanted: PriceClass, at: number | null): Floor | null {
    const key = keyOf(wanted)
    const shelf = this.#shelf(wanted)
    const lowest = inOrder(shelf)
    const from = at === null ? 0 : firstNotBefore(shelf.dated, at - windowMs)
    const to = at === null ? shelf.dated.length : firstNotBefore(shelf.dated, at + windowMs + 1)
    const of = to - from + shelf.undated.length
    if (of === 0) return null
    if (this.#usesPercentile && of >= worthPercentile)
      return {
        cents: this.#percentile(`${key} ${from} ${to}`, [...shelf.dated.slice(from, to), ...shelf.undated]),
        booking: null,
        of,
      }
    const candidates = [...(to > from ? [lowestIn(shelf.dated, lowest, from, to)] : []), ...shelf.undated]
    const least = candidates.reduce((a, b) => (lower(a, b) ? a : b))
    return { cents: least.cents, booking: least.booking, of }
  }

  /** Every price of a class, rising. */
  all(wanted: PriceClass): Cents[] {
    const shelf = this.#shelf(wanted)
    return [...shelf.dated, ...shelf.undated].map(({ cents }) => cents).sort((a, b) => a - b)
  }

  #percentile(key: string, prices: readonly ClassPrice[]): Cents {
    const known = this.#percentiles.get(key)
    if (known !== undefined) return known
    const sorted = prices.map(({ cents }) => cents).sort((a, b) => a - b)
    const tenth = Math.floor(quantile(sorted, 0.1))
    this.#percentiles.set(key, tenth)
    return tenth
  }

  #put(price: ClassPrice): void {
    const key = keyOf(price)
    const same = this.#prices.get(key)
    if (same) same.own.push(price)
    else this.#prices.set(key, { known: price, own: [price] })
  }

  /** What may be of a class, put together when it is first asked for: few of all classes are. */
  #shelf(wanted: PriceClass): Shelf {
    const key = keyOf(wanted)
    const stored = this.#shelves.get(key)
    if (stored) return stored
    const fitting = [...this.#prices.values()].filter(({ known }) => fits(wanted, known)).flatMap(({ own }) => own)
    const shelf = {
      dated: fitting.filter(({ at }) => at !== null),
      undated: fitting.filter(({ at }) => at === null),
      lowest: null,
    }
    this.#shelves.set(key, shelf)
    return shelf
  }
}

const keyOf = ({ from, to, service }: PriceClass): string => [from, to, service].map((part) => part ?? '*').join('\n')

/** A class that leaves something open takes the prices of every class that it may be. */
const fits = (wanted: PriceClass, { from, to, service }: PriceClass): boolean =>
  (wanted.from === null || wanted.from === from) &&
  (wanted.to === null || wanted.to === to) &&
  (wanted.service === null || wanted.service === service)

const lower = (a: ClassPrice, b: ClassPrice): boolean =>
  a.cents < b.cents || (a.cents === b.cents && a.booking <= b.booking)

/** Puts the dated prices of a shelf in order, once; the places of the lowest of its runs. */
function inOrder(shelf: Shelf): number[][] {
  if (shelf.lowest === null) {
    shelf.dated.sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || a.cents - b.cents || (a.booking < b.booking ? -1 : 1))
    shelf.lowest = lowestOfRuns(shelf.dated)
  }
  return shelf.lowest
}

function lowestOfRuns(prices: readonly ClassPrice[]): number[][] {
  const rows = [prices.map((_, i) => i)]
  for (let length = 2; length <= prices.length; length *= 2) {
    const before = rows.at(-1) as number[]
    const row: number[] = []
    for (let i = 0; i + length <= prices.length; i++) {
      const [a, b] = [before[i] as number, before[i + length / 2] as number]
      row.push(lower(prices[a] as ClassPrice, prices[b] as ClassPrice) ? a : b)
    }
    rows.push(row)
  }
  return rows
}

function lowestIn(dated: readonly ClassPrice[], lowest: readonly number[][], from: number, to: number): ClassPrice {
  const level = Math.floor(Math.log2(to - from))
  const row = lowest[level] as number[]
  const [a, b] = [dated[row[from] as number], dated[row[to - 2 ** level] as number]] as [ClassPrice, ClassPrice]
  return lower(a, b) ? a : b
}

function firstNotBefore(prices: readonly ClassPrice[], at: number): number {
  let [low, high] = [0, prices.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((prices[middle]?.at ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
