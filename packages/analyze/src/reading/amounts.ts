import type { Confidence, Finding, Span } from '@casethread/model'
import type { DetectionContext, ReadableMessage } from '../detector.ts'
import type { MessageText } from '../message-text.ts'
import { type CurrencyMention, currencyAt, currencyBefore, powerAt, resolveCurrency } from '../text/currency.ts'
import { findNumbers, timesPowerOfTen, type WrittenNumber } from '../text/numbers.ts'
import { mergeSpans, touchesAny } from '../text/spans.ts'
import { letterAt } from './currency-letters.ts'
import type { Reading } from './reading.ts'

interface Amount extends Span {
  value: string
  otherValue: string | null
  /** Whether it is written in words. */
  spelled: boolean
  currency: CurrencyMention
  power: number
  rule: 'prefix' | 'suffix' | 'range'
}

type MoneyNumber = WrittenNumber & Pick<Amount, 'spelled'>

/** The sums of a message; with a null value those whose currency only the talk can tell. */
export function amountsIn({ text, reading }: ReadableMessage, context: DetectionContext): Finding[] {
  const amounts: Amount[] = []
  let before: MoneyNumber | null = null
  for (const number of numbersIn(text, reading)) {
    const last = amounts.at(-1) ?? null
    // The 50 of `3€50` is part of the sum before.
    if (last && number.start < last.end) continue
    const amount =
      readPrefixed(text, number, last) ??
      readSuffixed(text, number) ??
      readRangeEnd(text, number, last) ??
      readPerPerson(text, number, reading)
    const beginning = amount && before && readRangeBeginning(text, before, number, amount, last)
    if (beginning) amounts.push(beginning)
    if (amount) amounts.push(amount)
    before = number
  }
  const isToken = (reading?.of('serial').length ?? 0) > 0
  return amounts
    .filter((amount) => !text.isOpaque(amount))
    .map((amount) => toFinding(text, amount, context))
    .map((finding) => (isToken && isNote(finding) ? { ...finding, confidence: 'low' } : finding))
}

/** A banknote whose number serves as a token is no sum (methodology 5.4). */
const isNote = ({ value }: Finding): boolean => /^(?:5|10|20|50|100|200|500) /.test(value ?? '')

/** The numbers in digits, and those in words where digits with at most a word for their power do not say the same. */
function numbersIn(text: MessageText, reading: Reading | null): MoneyNumber[] {
  const digits = (text.signs.digits > 0 ? findNumbers(text.shadow) : []).map((number) => ({
    ...number,
    spelled: false,
  }))
  const spelled = (reading?.quantities ?? []).filter(
    // `one` counts persons far more often than money: `1300 per one dollar`, `first one £900`.
    (quantity) =>
      quantity.spelled && quantity.value !== '1' && !digits.some((number) => saysTheSame(text, number, quantity)),
  )
  if (spelled.length === 0) return digits
  return mergeSpans(
    digits.filter((number) => !touchesAny(number, spelled)),
    spelled,
  )
}

const saysTheSame = (text: MessageText, number: MoneyNumber, quantity: Span) =>
  number.start === quantity.start && readPower(text, number).end === quantity.end

/** `€4000`, `$ 1.5 million`, `EUR 4.000`. The sign must not belong to the sum before. */
function readPrefixed(text: MessageText, number: MoneyNumber, last: Amount | null): Amount | null {
  const currency = currencyBefore(text, number.start)
  if (!currency || (last && currency.start < last.end)) return null
  const { power, end } = readPower(text, number)
  if (/^\w/.test(text.shadow.slice(end, end + 1))) return null
  return { ...number, start: currency.start, end, currency, power, rule: 'prefix' }
}

/** `4000 €`, `4,5k euro`, `12 الف يورو`, `2 millions de dinars`, `50,- EUR`, `3€50`; `هفت تومن یورو`, where a toman is short for a thousand. */
function readSuffixed(text: MessageText, number: MoneyNumber): Amount | null {
  // A letter before the digits makes them part of a word: a flat, a model, a code.
  if (/[A-Za-z]$/.test(text.shadow.slice(0, number.start).slice(-1))) return null
  const { power, end } = readPower(text, number)
  const gap =
    /^(?:[.,]-)? {0,2}(?:(?:d'|de |di |of |od |oo |ee |in |en |w |в )(?=\S))?/.exec(
      text.folded.slice(end, end + 8),
    )?.[0] ?? ''
  const named = currencyAt(text, end + gap.length) ?? letterAt(text, number)
  if (!named || isArabizi(text, number, named)) return null
  const tomans = named.name === 'IRT' ? currencyAt(text, skipBlank(text, named.end)) : null
  const currency = tomans ?? named
  const amount = { ...number, end: currency.end, currency, power: tomans ? 3 : power, rule: 'suffix' as const }
  return power === 0 ? withMinorUnits(text, amount) : amount
}

const skipBlank = (text: MessageText, at: number) => (text.shadow[at] === ' ' ? at + 1 : at)

/** `2300 for 1 person euro`, `5500 за кожного, доларів`: "per person" stands between a sum and its currency. */
function readPerPerson(text: MessageText, number: MoneyNumber, reading: Reading | null): Amount | null {
  if (!reading || Number(number.value) < 50 || readPower(text, number).power > 0) return null
  const { to } = reading.wordsAt(number)
  const hit = [...reading.of('per-person'), ...reading.of('person-unit')].find(
    ({ from }) => from >= to && from - to <= 2,
  )
  if (!hit || (hit.from === to && reading.of('person-unit').includes(hit))) return null
  const end = reading.words[hit.to - 1]?.end ?? 0
  const gap = /^,? ?/.exec(text.shadow.slice(end))?.[0].length ?? 0
  const currency = currencyAt(text, end + gap)
  return currency && { ...number, end: currency.end, currency, power: 0, rule: 'suffix' }
}

/** In Arabic written with Latin letters a digit is a letter: `3lei` is عليه, and no three lei. */
const isArabizi = (text: MessageText, number: Span, currency: Span) =>
  number.end - number.start === 1 && /^\d(?:lei|dhs?|lv|lek)$/.test(text.folded.slice(number.start, currency.end))

/** `3€50`, the French way to write 3.50. */
function withMinorUnits(text: MessageText, amount: Amount): Amount {
  const minor = /^€(\d\d)(?!\d| ?[€$£.,\d\p{L}])/u.exec(
    text.shadow.slice(amount.currency.start, amount.currency.start + 6),
  )
  if (!minor?.[1] || !/^\d+$/.test(amount.value)) return amount
  const value = `${amount.value}.${minor[1]}`.replace(/\.?0+$/, '')
  return { ...amount, value: minor[1] === '00' ? amount.value : value, end: amount.end + 2, otherValue: null }
}

function readPower(text: MessageText, number: Span): { power: number; end: number } {
  const glued = powerAt(text, number.end, true)
  if (glued) return glued
  const spaced = text.shadow[number.end] === ' ' ? powerAt(text, number.end + 1, false) : null
  return spaced ?? { power: 0, end: number.end }
}

const connector =
  /^ ?(?:-|~|\/|to|a|tot|den|bis|ile|ila|do|la|ou|or|of|oder|veya|ya da|до|или|або|ل|الى|لـ|تا|يا|او|تاكو|بو) ?$/

/** Whether two numbers can be the ends of one range: the first is the smaller one, by less than ten times. */
const spansRange = (from: string, to: string) => Number(from) < Number(to) && Number(from) * 10 > Number(to)

const connects = (text: MessageText, from: Span, to: Span) =>
  to.start - from.end <= 8 && connector.test(text.folded.slice(from.end, to.start))

/** In `3000-4000 €` and `3-4 bin euro` the currency, and the thousands, belong to the first number too. */
function readRangeBeginning(
  text: MessageText,
  first: MoneyNumber,
  number: MoneyNumber,
  second: Amount,
  last: Amount | null,
) {
  if (second.rule !== 'suffix' || (last && last.end > first.start) || !connects(text, first, number)) return null
  const to = timesPowerOfTen(second.value, second.power)
  const power = [second.power, 0].find((p) => spansRange(timesPowerOfTen(first.value, p), to))
  if (power === undefined) return null
  return { ...first, currency: second.currency, power, rule: 'range' as const }
}

/** In `€3000-4000` the currency belongs to the second number too. */
function readRangeEnd(text: MessageText, number: MoneyNumber, last: Amount | null): Amount | null {
  if (last?.rule !== 'prefix' || !connects(text, last, number)) return null
  const { power, end } = readPower(text, number)
  const fits = spansRange(timesPowerOfTen(last.value, last.power), timesPowerOfTen(number.value, power))
  return fits ? { ...number, end, currency: last.currency, power, rule: 'range' } : null
}

const coins = new Set(['BTC', 'ETH', 'LTC', 'XMR', 'BNB'])
const threeDecimals = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'])

function toFinding(text: MessageText, amount: Amount, context: DetectionContext): Finding {
  const { code, possible, by } = resolveCurrency(amount.currency, text.raw, context.regions)
  // Coins are counted to many decimals: what would be thousands elsewhere is a fraction there.
  const swap = (amount.otherValue !== null && code !== null && coins.has(code)) || isShortForHundreds(amount)
  const value = timesPowerOfTen((swap ? amount.otherValue : amount.value) ?? amount.value, amount.power)
  const other = amount.otherValue && (swap ? amount.value : amount.otherValue)
  const doubtful = other !== null && code !== null && (swap || amount.spelled || threeDecimals.has(code))
  return {
    kind: 'payment.amount',
    value: code === null ? null : `${value} ${code}`,
    attributes: {
      ...(code === null ? { amount: value, currencies: possible.join(' ') } : {}),
      ...(code !== null && by !== 'name' ? { currencyBy: by } : {}),
      ...(doubtful ? { otherReading: `${timesPowerOfTen(other, amount.power)} ${code}` } : {}),
    },
    confidence: confidenceOf(amount, value, doubtful || by === 'region' || code === null),
    verdict: null,
    ...text.toRaw(amount),
    rule: `money/${amount.rule}`,
  }
}

/** `quatre mille cinq`, of money, is 4,500: nobody bargains over five euros beside thousands. */
const isShortForHundreds = ({ value, otherValue, spelled }: Amount): boolean =>
  spelled && otherValue !== null && Number(otherValue) > Number(value)

/** An افغانی is also a man from Afghanistan: a few of them are more likely people than money. */
function confidenceOf({ currency, rule }: Amount, value: string, doubtful: boolean): Confidence {
  if (currency.name === 'AFN' && Number(value) < 100) return 'low'
  return doubtful || rule === 'range' ? 'medium' : 'high'
}
