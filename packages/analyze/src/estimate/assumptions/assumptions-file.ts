import { type Money, serviceClasses, tiers } from '@casethread/model'
import * as v from 'valibot'
import { parseDataFile } from '../../data-file.ts'
import { type Exclusion, parseExclusion } from '../variants/exclusions.ts'
import { day, days, decimal, money, period, share, sharesFit, text } from './values.ts'

const floor = v.strictObject({
  from: v.optional(text),
  to: v.optional(text),
  service: v.optional(v.picklist(serviceClasses)),
  price: money,
  source: text,
})
export interface StatedFloor {
  from?: string | undefined
  to?: string | undefined
  service?: string | undefined
  money: Money
  source: string
}

const published = v.strictObject({ rate: decimal, source: text })
const rate = v.pipe(
  v.strictObject({
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'is no currency code of three letters')),
    ...days,
    reference: v.optional(published),
    centralBank: v.optional(published),
    market: v.optional(published),
  }),
  v.check(({ from, to }) => from <= to, 'ends before it begins'),
  v.check(
    ({ reference, centralBank, market }) => (reference ? !centralBank && !market : Boolean(centralBank && market)),
    'needs either "reference", or both "centralBank" and "market"',
  ),
)

const positive = v.pipe(v.number(), v.gtValue(0), v.maxValue(1e9))
const isRising = (values: readonly number[]): boolean =>
  values.every((value, i) => i === 0 || (values[i - 1] ?? 0) <= value)
const ends = v.pipe(
  v.strictTuple([v.number(), v.number()]),
  v.check((values) => isRising(values), 'does not rise'),
)
const peak = v.pipe(
  v.strictTuple([v.number(), v.number(), v.number()]),
  v.check((values) => isRising(values), 'does not rise'),
)
const spread = {
  beta: v.optional(v.strictTuple([positive, positive])),
  uniform: v.optional(ends),
  pert: v.optional(peak),
  fixed: v.optional(v.number()),
}
const origin = { source: text, setBy: text, date: day }
const prior = v.pipe(
  v.strictObject({ ...spread, ...origin }),
  v.check(
    ({ beta, uniform, pert, fixed }) => [beta, uniform, pert, fixed].filter((one) => one !== undefined).length === 1,
    'needs exactly one of beta, uniform, pert, fixed',
  ),
)
export type StatedPrior = v.InferOutput<typeof prior>

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9))
const sample = v.pipe(
  v.strictObject({ sampled: v.pipe(count, v.minValue(1)), upheld: count, ...origin }),
  v.check(({ sampled, upheld }) => upheld <= sampled, 'has more upheld than sampled'),
)
export type VerificationSample = v.InferOutput<typeof sample>

const exclusion = v.pipe(
  v.strictObject({ what: text, because: text }),
  v.rawTransform(({ dataset, addIssue, NEVER }): Exclusion => {
    const read = parseExclusion(dataset.value.what)
    if (typeof read !== 'string') return { ...read, text: `${read.text} (${dataset.value.because})` }
    addIssue({ message: read })
    return NEVER
  }),
)

const charge = v.strictObject({
  id: text,
  title: text,
  period: v.optional(v.strictObject(days)),
  exhibits: v.optional(v.array(text)),
  contacts: v.optional(v.array(text)),
  bookings: v.optional(v.array(text)),
})
export type Charge = v.InferOutput<typeof charge>

const assumptionsFile = v.pipe(
  v.strictObject({
    /** The charged period: what lies outside, and what is undated, is left out. */
    period: v.optional(period),
    charges: v.optional(v.array(charge), []),
    exclude: v.optional(v.array(exclusion), []),
    frozenFloors: v.optional(v.boolean(), true),
    defendants: v.optional(v.array(v.strictObject({ name: text, share: v.optional(share), because: text })), []),
    sharing: v.optional(v.strictObject({ option: v.picklist(['evidence', 'per-capita', 'whole']), because: text })),
    observedTiers: v.optional(v.array(v.picklist(tiers)), ['confirmed', 'confirmed-eligible', 'probable']),
    personsPrice: v.optional(
      v.strictObject({ price: v.optional(money), service: v.optional(v.picklist(serviceClasses)), because: text }),
    ),
    floors: v.optional(v.array(floor), []),
    externalFloors: v.optional(v.array(floor), []),
    tenthPercentile: v.optional(v.boolean(), false),
    rates: v.optional(v.array(rate), []),
    records: v.optional(v.array(v.strictObject({ identifier: text, money, date: day, source: text })), []),
    costs: v.optional(v.array(v.strictObject({ says: text, money, date: day, source: text })), []),
    verification: v.optional(
      v.strictObject({ confirmed: v.optional(sample), probable: v.optional(sample), possible: v.optional(sample) }),
      {},
    ),
    priors: v.optional(
      v.strictObject({
        paidShare: v.optional(prior),
        childShare: v.optional(prior),
        childPrice: v.optional(prior),
        price: v.optional(prior),
        share: v.optional(prior),
      }),
      {},
    ),
    unseen: v.optional(
      v.strictObject({
        independent: v.boolean(),
        because: text,
        chao: v.optional(v.strictObject({ seen: count, once: count, twice: count })),
        chapman: v.optional(v.strictObject({ first: count, second: count, both: count })),
      }),
    ),
    thresholds: v.optional(v.array(money), []),
  }),
  v.check(
    ({ sharing, defendants }) =>
      sharing?.option !== 'evidence' || defendants.every(({ share: own }) => own !== undefined),
    'sharing by evidence needs a share for every defendant',
  ),
  v.check(({ defendants }) => sharesFit(defendants), 'the shares of the defendants are more than the whole'),
  v.check(
    ({ sharing, defendants }) => defendants.length === 0 || sharing !== undefined,
    'defendants need "sharing": the rule by which they share',
  ),
  v.check(
    ({ personsPrice }) => !(personsPrice?.price && personsPrice.service),
    'personsPrice takes a price or a service, not both',
  ),
)

/** Everything that a person decides about the calculation. */
export type Assumptions = v.InferOutput<typeof assumptionsFile>

/** Reads and checks an assumptions file; throws an `Error` that names the file and each wrong place. */
export const parseAssumptions = (name: string, content: string): Assumptions =>
  parseDataFile(name, content, assumptionsFile)

/** What holds where no file is given. */
export const usualAssumptions = (): Assumptions => v.parse(assumptionsFile, {})

export const statedFloors = (floors: Assumptions['floors']): StatedFloor[] =>
  floors.map(({ price, ...rest }) => ({ ...rest, money: price }))
