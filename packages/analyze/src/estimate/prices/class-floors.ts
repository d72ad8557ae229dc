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
  /** Null until the shelf is first asked: most never are. */
  lowest: number[][] | null
}

const windowMs = 90 * 86_400_000
/** So many prices make a percentile of them worth more than the lowest (methodology §1.7). */
const worthPercentile = 20

/** The lowest price of a route and service within 90 days. */
export class ClassFloors {
  readonly #shelves = new Map<string, Shelf>()
  readonly #usesPercentile: boolean
  readonly #percentiles = new Map<string, Cents>()

  constructor(prices: Iterable<ClassPrice>, { usesPercentile }: { usesPercentile: boolean }) {
    this.#usesPercentile = usesPercentile
    for (const price of prices) for (const key of keysOf(price)) this.#put(key, price)
  }

  /** The floor of a class around a day, or of all days where none is known; null without a price. */
  around(wanted: PriceClass, at: number | null): Floor | null {
    const key = keyOf(wanted)
    const shelf = this.#shelves.get(key)
    if (!shelf) return null
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
    const shelf = this.#shelves.get(keyOf(wanted))
    return shelf ? [...shelf.dated, ...shelf.undated].map(({ cents }) => cents).sort((a, b) => a - b) : []
  }

  #percentile(key: string, prices: readonly ClassPrice[]): Cents {
    const known = this.#percentiles.get(key)
    if (known !== undefined) return known
    const sorted = prices.map(({ cents }) => cents).sort((a, b) => a - b)
    const tenth = Math.floor(quantile(sorted, 0.1))
    this.#percentiles.set(key, tenth)
    return tenth
  }

  #put(key: string, price: ClassPrice): void {
    const shelf = this.#shelves.get(key) ?? { dated: [], undated: [], lowest: null }
    this.#shelves.set(key, shelf)
    ;(price.at === null ? shelf.undated : shelf.dated).push(price)
  }
}

const keyOf = ({ from, to, service }: PriceClass): string => [from, to, service].map((part) => part ?? '*').join('\n')

/** A price is found by its own class and by every class that leaves some of it open. */
function keysOf({ from, to, service }: ClassPrice): Set<string> {
  const keys = new Set<string>()
  for (const f of [from, null])
    for (const t of [to, null]) for (const s of [service, null]) keys.add(keyOf({ from: f, to: t, service: s }))
  return keys
}

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
