import { dayStart, type Money } from '@casethread/model'
import * as v from 'valibot'
import { parseDecimal, parseShare } from '../currency/decimal.ts'

export const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2000))
export const day = v.pipe(
  v.string(),
  v.check((given) => dayStart(given) !== null, 'is no day, YYYY-MM-DD'),
)
export const days = { from: day, to: day }
export const period = v.pipe(
  v.strictObject({ ...days, because: text }),
  v.check(({ from, to }) => from <= to, 'ends before it begins'),
)

/** `4000 EUR`, `1500.50 USD`: text, since a number of YAML would be a binary fraction. */
export const money = v.pipe(
  v.string(),
  v.regex(/^\d{1,12}(\.\d{1,2})? [A-Z]{3}$/, 'is no sum of money, such as 4000 EUR'),
  v.transform((given): Money => {
    const [amount = '', currency = ''] = given.split(' ')
    const { numerator, denominator } = parseDecimal(amount) ?? { numerator: 0n, denominator: 1n }
    return { amount: Number((numerator * 100n) / denominator), currency }
  }),
)
export const decimal = v.pipe(
  v.string(),
  v.check((given) => (parseDecimal(given)?.numerator ?? 0n) > 0n, 'is no decimal numeral above zero, in quotes'),
)
export const share = v.pipe(
  v.string(),
  v.check((given) => {
    const read = parseShare(given)
    return read !== null && read.numerator <= read.denominator
  }, 'is no share of at most 1, such as 1/3 or 0.25, in quotes'),
)

/** Whether shares add up to one at most. */
export function sharesFit(defendants: readonly { share?: string | undefined }[]): boolean {
  const sum = defendants.reduce(
    ({ numerator, denominator }, { share: own }) => {
      const added = parseShare(own ?? '0') ?? { numerator: 0n, denominator: 1n }
      return {
        numerator: numerator * added.denominator + added.numerator * denominator,
        denominator: denominator * added.denominator,
      }
    },
    { numerator: 0n, denominator: 1n },
  )
  return sum.numerator <= sum.denominator
}
