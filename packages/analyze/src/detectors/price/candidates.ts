import type { Finding } from '@casethread/model'
import type { Conversation, ReadTurn } from '../../conversation/conversation.ts'
import { countriesNear } from '../../conversation/countries-near.ts'
import { isPlausiblePrice, leastPriceIn } from '../../conversation/large-sum.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import { currencyOfCountry } from '../../text/currency.ts'
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
 * were left unsaid (`5.5 euro`). Dinars and rupees that may be those of several countries are taken for those of the first country that the talk names.
 */
export const sums = (
  conversation: Conversation,
  index: number,
  turn: ReadTurn,
  usuals: readonly number[],
): Candidate[] =>
  turn.findings.flatMap((finding) => {
    const { kind, start, end } = finding
    if (kind !== 'payment.amount') return []
    const value = finding.value ?? valueByCountry(conversation, index, finding)
    if (value === null) return []
    const words = turn.reading.words
    const from = words.findIndex((word) => turn.text.toRaw(word).end > start)
    let to = Math.max(from, 0)
    while (to < words.length && turn.text.toRaw(words[to] ?? { start: 0, end: 0 }).start < end) to++
    const full = inFull(value, usuals)
    const guesses = { isAssumed: finding.value === null, isScaled: full !== value }
    return [{ from: Math.max(from, 0), to, start, end, value: full, isBare: false, ...guesses }]
  })

function valueByCountry(conversation: Conversation, index: number, { attributes }: Finding): string | null {
  const { amount, currencies } = attributes
  if (typeof amount !== 'string' || typeof currencies !== 'string') return null
  const possible = currencies.split(' ')
  for (const country of countriesNear(conversation, index)) {
    const code = currencyOfCountry(country, possible)
    if (code !== null && isPlausiblePrice(Number(amount), code)) return `${amount} ${code}`
  }
  // The two CFA francs are worth the same.
  return currencies === 'XAF XOF' ? `${amount} XOF` : null
}

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

/** Whether words of a sense stand close to a sum, in its clause. */
export function standsBeside(
  turn: ReadTurn,
  { from, to }: Pick<Candidate, 'from' | 'to'>,
  senses: readonly HitSense[],
  distance: number,
): boolean {
  const clause = turn.reading.words[from]?.clause
  return senses.some((sense) =>
    turn.reading
      .of(sense)
      .some(
        (hit) =>
          hit.from - to <= distance && from - hit.to <= distance && turn.reading.words[hit.from]?.clause === clause,
      ),
  )
}
