import type { Money } from '@casethread/model'
import { type Fact, near } from '../run.ts'

/** A price as somebody named it. */
export interface Quote {
  fact: Fact
  /** Place of its message in the run. */
  at: number
  money: Money
}

/** Who travels, as far as prices depend on it. */
export interface Party {
  lo: number
  minors: number
}

/** Prices further apart than so many messages are not parts of one sum. */
const reach = 40
/** Larger parties fit some sum by chance. */
const largestParty = 12
/** More prices in a stretch of talk than anybody bargains with: what they add up to is not looked for. */
const mostParts = 60

const sameCurrency = (quote: Quote, quotes: readonly Quote[]) =>
  near(quotes, quote, reach).filter(({ money }) => money.currency === quote.money.currency)

/** Another price, so many times as there are travellers; beside it in one message it may be that of children, at half price for instance. */
export const isMultiple = (quote: Quote, quotes: readonly Quote[], { lo, minors }: Party): boolean =>
  lo > 1 &&
  sameCurrency(quote, quotes).some(
    ({ money, at }) => money.amount * lo === quote.money.amount && (minors === 0 || at !== quote.at),
  )

/** What these multiply. */
export const unitsOf = (totals: readonly Quote[], quotes: readonly Quote[], { lo }: Party): Quote[] =>
  quotes.filter(({ money }) =>
    totals.some((total) => total.money.currency === money.currency && money.amount * lo === total.money.amount),
  )

/** Named beside the price of one: less than each for himself would pay, more than one fewer would. That is the party's price, reduced. */
export const isReduced = (quote: Quote, quotes: readonly Quote[], { lo }: Party): boolean =>
  lo > 1 &&
  sameCurrency(quote, quotes).some(({ money, at }) => {
    const total = quote.money.amount
    return at === quote.at && money.amount < total && money.amount * lo > total && money.amount * (lo - 1) < total
  })

/** Adults and children at their prices make this sum. */
export function isSumOfParts(quote: Quote, quotes: readonly Quote[], { lo, minors }: Party): boolean {
  if (lo < 2 || lo > largestParty) return false
  const parts = [...new Set(sameCurrency(quote, quotes).map(({ money }) => money.amount))]
  if (parts.length > mostParts) return false
  // Of two prices the higher is that of adults; how many children there are may have been left unsaid.
  const children = minors > 0 ? [minors] : Array.from({ length: lo - 1 }, (_, i) => i + 1)
  return parts.some((adult) =>
    parts.some((child) => child < adult && children.some((n) => adult * (lo - n) + child * n === quote.money.amount)),
  )
}

/** A payment is that price, that price for all, or half of either. */
export function isPaid({ money }: Quote, { lo }: Party, sums: readonly Money[]): boolean {
  const own = sums.filter(({ currency }) => currency === money.currency).map(({ amount }) => amount)
  const total = own.reduce((sum, amount) => sum + amount, 0)
  return [money.amount, money.amount * lo].some((due) =>
    [...own, total].some((amount) => amount === due || amount * 2 === due),
  )
}
