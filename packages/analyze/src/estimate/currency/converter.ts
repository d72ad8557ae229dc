import type { Cents, Money } from '@casethread/model'
import { divideHalfEven, type Fraction, parseDecimal } from './decimal.ts'
import { ecbRates, ecbSource, type RateSeries } from './ecb-rates.ts'

/** Rates that the user states for a currency and a span of days, with their source. */
export interface StatedRate {
  currency: string
  /** First and last day, `YYYY-MM-DD`. */
  from: string
  to: string
  /** Units per euro. */
  rate: string
  source: string
  /** Of a pair that stands side by side: what a central bank published, and what was paid in the market. */
  kind: 'central-bank' | 'market' | 'reference'
}

/** The days on which it can have been paid, UTC milliseconds; null for an end that is open. */
export interface DateWindow {
  earliest: number | null
  latest: number | null
}

export interface Conversion {
  cents: Cents
  rate: string | null
  rateDay: string | null
  rateSource: string | null
  /** What was weighed beside it, in plain words; null where there was one rate. */
  besides: string | null
}

interface Candidate {
  day: string
  rate: string
  source: string
}

const dayMs = 86_400_000
/** A rate may be this many days old: over the longest row of days without publication (Easter, the turn of the year) it still is "the previous publication day". */
const oldestDays = 10
/** A payment over a billion euros is a misreading, or an attack on the sum. */
const most = 100_000_000_000n

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)
const atOf = (day: string): number => Date.parse(day)

/** Brings sums to euro cents by dated rates (methodology F9); rounds half-even at the cent. */
export class Converter {
  readonly #stated: readonly StatedRate[]
  readonly #windows = new Map<string, readonly Candidate[] | string>()

  constructor(stated: readonly StatedRate[]) {
    this.#stated = stated
  }

  /** In euro cents at the rate that gives the fewest within the window; a text that says why not where it cannot be done. */
  convert(money: Money, window: DateWindow): Conversion | string {
    if (money.currency === 'EUR') return inBounds(BigInt(money.amount), null, null)
    const { earliest, latest } = window
    if (earliest === null || latest === null) return 'its date is unknown, and so is its rate'
    // A toman is ten rial; rates are told for the rial.
    const isToman = money.currency === 'IRT'
    const candidates = this.#candidates(isToman ? 'IRR' : money.currency, dayOf(earliest), dayOf(latest))
    if (typeof candidates === 'string') return candidates
    return fewest(BigInt(money.amount) * (isToman ? 10n : 1n), candidates)
  }

  #candidates(currency: string, from: string, to: string): readonly Candidate[] | string {
    const key = `${currency} ${from} ${to}`
    const known = this.#windows.get(key)
    if (known !== undefined) return known
    const stated = this.#stated.filter((one) => one.currency === currency && one.from <= to && one.to >= from)
    const found = stated.length > 0 ? statedIn(stated, from, to) : publishedIn(ecbRates(currency), from, to)
    const outcome = found ?? `there is no rate for ${currency} from ${from} to ${to}: state one under "rates"`
    this.#windows.set(key, outcome)
    return outcome
  }
}

/** What the user states goes before what is published, but only where it covers every day of the window. */
function statedIn(stated: readonly StatedRate[], from: string, to: string): Candidate[] | null {
  let day = from
  for (const one of [...stated].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)))
    if (one.from <= day && one.to >= day) day = dayOf(atOf(one.to) + dayMs)
  if (day <= to) return null
  return stated.map(({ from: first, rate, source, kind }) => ({
    day: first > from ? first : from,
    rate,
    source: kind === 'reference' ? source : `${source} (${kind === 'market' ? 'market' : 'central bank'} rate)`,
  }))
}

/** The rates of the days in the window, and of the last publication day before it. */
function publishedIn(series: RateSeries | null, from: string, to: string): Candidate[] | null {
  if (!series) return null
  const last = lastUpTo(series.days, to)
  const first = Math.max(lastUpTo(series.days, from), 0)
  const found: Candidate[] = []
  for (let i = first; i <= last; i++)
    found.push({ day: series.days[i] ?? '', rate: series.rates[i] ?? '', source: ecbSource })
  const isFresh = (day: string, on: string) => atOf(on) - atOf(day) <= oldestDays * dayMs
  const opens = found[0]?.day ?? ''
  const closes = found.at(-1)?.day ?? ''
  return found.length > 0 && opens <= from && isFresh(opens, from) && isFresh(closes, to) ? found : null
}

/** Place of the last day up to this one; -1 where all are later. */
function lastUpTo(days: readonly string[], day: string): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? '') <= day) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** More units a euro give fewer euros. Of equal rates the earliest day counts. */
function fewest(amount: bigint, candidates: readonly Candidate[]): Conversion | string {
  const read = candidates.map((candidate) => ({ ...candidate, value: parseDecimal(candidate.rate) as Fraction }))
  const isMore = (a: Fraction, b: Fraction) => a.numerator * b.denominator > b.numerator * a.denominator
  const highest = read.reduce((best, one) => (isMore(one.value, best.value) ? one : best))
  const cents = divideHalfEven(amount * highest.value.denominator, highest.value.numerator)
  const others = candidates.filter(({ rate, source }) => rate !== highest.rate || source !== highest.source)
  return inBounds(cents, highest, others.length > 0 ? weighed(others) : null)
}

function weighed(others: readonly Candidate[]): string {
  const [first] = others
  if (others.length === 1 && first) return `not ${first.rate} (${first.source}, ${first.day}), which gives more euros`
  return `the date is open: of ${others.length + 1} rates, the one that gives the fewest euros`
}

function inBounds(cents: bigint, rate: Candidate | null, besides: string | null): Conversion | string {
  if (cents > most) return 'over a billion euros: taken for a misreading until a reader corrects it'
  return {
    cents: Number(cents),
    rate: rate?.rate ?? null,
    rateDay: rate?.day ?? null,
    rateSource: rate?.source ?? null,
    besides,
  }
}
