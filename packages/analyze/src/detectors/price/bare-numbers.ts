import type { Conversation, ReadTurn } from '../../conversation/conversation.ts'
import { currenciesNear, currencyOf } from '../../conversation/currency-near.ts'
import { isPlausiblePrice } from '../../conversation/large-sum.ts'
import type { Quantity } from '../../reading/quantities.ts'
import { powerAt } from '../../text/currency.ts'
import { assumedCurrencies } from './assumed-currencies.ts'
import { bareNumber, bareSum } from './bare-sum.ts'
import type { Candidate } from './candidates.ts'
import { inDecimals } from './joined-numbers.ts'
import type { Negotiation } from './negotiation.ts'
import { freeNumbers } from './other-numbers.ts'

/** Numbers that are no sums by themselves. */
export function bareNumbers(conversation: Conversation, index: number, turn: ReadTurn, talk: Negotiation): Candidate[] {
  const known = withLargest(talk, turn)
  const free = inDecimals(turn, freeNumbers(turn, talk), talk).flatMap(
    (quantity) => bareNumber(turn, quantity, known) ?? [],
  )
  // Most numbers are no prices: what the talk around names is looked up for the others only.
  if (free.length === 0) return []
  const named = currenciesNamed(conversation, index, turn)
  const [usual, ...local] = assumedCurrencies(conversation, index)
  const currencies = [...named, usual, ...local].filter((currency) => currency !== undefined)
  return free.flatMap((number) => {
    const { quantity } = number
    const sums = currencies.flatMap((currency) => {
      const sum = bareSum(turn, number, currency, known)
      return sum === null ||
        !isPossible(sum, currency, quantity) ||
        (!named.includes(currency) && !isAssumable(sum, currency, { quantity, usual }))
        ? []
        : [{ sum, currency }]
    })
    // Dollars are talked about where naira are paid: what no journey costs in the one may be its price in the other.
    const meant =
      sums.find(({ sum, currency }) => talk.quoted.includes(`${sum} ${currency}`)) ??
      nearestBid(sums, talk.quoted) ??
      sums.find(({ sum, currency }) => isPlausiblePrice(Number(sum), currency)) ??
      sums[0]
    if (!meant) return []
    const { sum, currency } = meant
    const isScaled = Number(sum) !== Number(quantity.value) && powerAt(turn.text, quantity.end, true) === null
    const guesses = { isAssumed: currency !== named[0], isScaled }
    const span = turn.text.toRaw(quantity)
    return [{ ...span, from: quantity.from, to: quantity.to, value: `${sum} ${currency}`, isBare: true, ...guesses }]
  })
}

/** `200m` are metres where no journey costs as many millions. */
const isPossible = (sum: string, currency: string, { value }: Quantity): boolean =>
  sum.length < value.length + 6 || isPlausiblePrice(Number(sum), currency)

interface Meant {
  sum: string
  currency: string
}

/** Where prices were named in several currencies (`4500 dinars, 1400 euros`, then `4`): the one in which the number is a next bid. */
function nearestBid(sums: readonly Meant[], quoted: readonly string[]): Meant | undefined {
  const named = new Set(quoted.map((price) => price.split(' ')[1]))
  if (named.size < 2) return undefined
  return sums.find(({ sum, currency }) =>
    quoted.some((price) => {
      const [amount, other] = price.split(' ')
      const ratio = Number(sum) / Number(amount)
      return other === currency && ratio > 0.6 && ratio < 1.6
    }),
  )
}

/** The currency of the message, else those of the talk. Names of rarer currencies are words of other languages (Kurmanji `yên`). */
function currenciesNamed(conversation: Conversation, index: number, turn: ReadTurn): readonly string[] {
  const own = currencyOf(turn)
  return own !== null && usualCurrencies.has(own) ? [own] : currenciesNear(conversation, index)
}

/** `8 thousand each is a lot, 15 together?` */
function withLargest(talk: Negotiation, { reading }: ReadTurn): Negotiation {
  const largest = Math.max(0, ...reading.quantities.map(({ value }) => Number(value)))
  const isKnown = talk.usuals.length > 0 || largest < 1000 || largest >= 10_000_000
  return isKnown ? talk : { ...talk, usuals: [largest] }
}

const usualCurrencies: ReadonlySet<string> = new Set(['EUR', 'USD', 'GBP', 'TRY'])

/** Whether a number may be a price in a currency that nobody named. Where thousands are unsaid as well, only in the one that is usual. */
function isAssumable(
  sum: string,
  currency: string,
  { quantity, usual }: { quantity: Quantity; usual?: string | undefined },
): boolean {
  if (currency === 'EUR' || currency === 'GBP') return Number(sum) <= 60_000
  if (currency === usual) return Number(sum) <= 10_000_000
  return Number(sum) === Number(quantity.value) && Number(sum) >= 1000 && isPlausiblePrice(Number(sum), currency)
}
