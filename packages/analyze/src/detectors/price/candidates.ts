import type { ReadTurn } from '../../conversation/conversation.ts'
import { leastPriceIn } from '../../conversation/large-sum.ts'
import { firstThat } from '../../text/first-that.ts'
import { timesPowerOfTen } from '../../text/numbers.ts'

/** A sum, or a bare number with the currency of the talk: words (index, index behind), raw offsets, and `4000 EUR`. */
export interface Candidate {
  from: number
  to: number
  start: number
  end: number
  value: string
  /** Stated without a currency. */
  isBare: boolean
  /** Nobody in the talk names the currency, or another is named nearer by, in which no journey costs that much. */
  isAssumed: boolean
  /** Thousands, or another power of ten, were taken for unsaid. */
  isScaled: boolean
}

/**
 * The sums of money that were found in a message; of those that no journey costs, and the talk's prices a thousandfold, the thousands that
 * were left unsaid (`5.5 euro`).
 */
export const sums = (turn: ReadTurn, usuals: readonly number[]): Candidate[] =>
  turn.findings.flatMap((finding) => {
    const { kind, start, end, value, attributes } = finding
    if (kind !== 'payment.amount') return []
    if (value === null) return []
    const words = turn.reading.words
    const first = firstThat(words, (word) => turn.text.toRaw(word).end > start)
    const from = first < words.length ? first : 0
    let to = from
    while (to < words.length && turn.text.toRaw(words[to] ?? { start: 0, end: 0 }).start < end) to++
    const full = inFull(value, usuals)
    const guesses = { isAssumed: attributes.currencyBy === 'talk', isScaled: full !== value }
    return [{ from, to, start, end, value: full, isBare: false, ...guesses }]
  })

function inFull(value: string, usuals: readonly number[]): string {
  const [amount = '', currency = ''] = value.split(' ')
  const thousands = Number(amount) * 1000
  // What `5.5 euro` leaves unsaid no other number does: it may be several times what another stretch of the way costs.
  const most = Number(amount) < 20 ? 5 : 2
  const isUnsaid =
    Number(amount) < leastPriceIn(currency) / 2 &&
    usuals.some((usual) => thousands > usual / 2 && thousands < usual * most)
  return isUnsaid ? `${timesPowerOfTen(amount, 3)} ${currency}` : value
}
