import { hash } from 'node:crypto'
import { type BookedContact, type ContactCount, canonicalJson } from '@casethread/casefile'
import type { Figures, PartFigures } from '@casethread/model'
import { allocationOf } from './allocation.ts'
import type { Assumptions } from './assumptions/assumptions-file.ts'
import { assumptionsOf } from './assumptions/register.ts'
import { type Calculation, type CalculationRules, calculate, twinsOf } from './calculation.ts'
import { type Casework, casework, caseworkOf } from './casework.ts'
import { Converter } from './currency/converter.ts'
import { ecbRatesSha256 } from './currency/ecb-rates.ts'
import { statedRates } from './currency/stated-rates.ts'
import { layersOf, unseenOf } from './layers.ts'
import { type MinimumRules, minimumOf, type Rejected } from './minimum.ts'
import { minimumRules } from './minimum-rules.ts'
import { observedOf, withRecords } from './observed.ts'
import { priceClassesOf } from './prices/price-classes.ts'
import { samplesOf } from './samples.ts'
import { isOfCharge, type Origin, scopeOf } from './scope.ts'
import { sensitivitiesOf } from './sensitivity/case-sensitivity.ts'
import { planOf } from './simulation/plan.ts'
import { simulateTotal } from './simulation/simulate-total.ts'
import { Xoshiro256 } from './statistics/xoshiro.ts'
import { bookingsOf, contactsOf, furtherPersons, identificationOf, rungsOf } from './tallies.ts'
import { differenceOf } from './variants/difference.ts'
import type { Exclusion } from './variants/exclusions.ts'

export interface EstimateRequest {
  /** Those with bookings or payments; others add nothing. In any order. */
  contacts: Iterable<BookedContact>
  /** All contacts of the case. */
  counts: readonly ContactCount[]
  /** Head of the decision log. */
  decisionHead: string
  hasRecovered: boolean
  isRecovered(message: number): boolean
  /** Every copy of a message. */
  originOf(message: number): readonly Origin[]
  assumptions: Assumptions
  /** What is left out beside what the assumptions leave out. */
  exclusions: readonly Exclusion[]
  /** '' for the case itself. */
  variant: string
  /** Replicates of the simulation; 0 leaves the estimate out. */
  draws: number
}

/** Everything that the calculation of a figure needs beside the casework. */
interface Ground {
  request: EstimateRequest
  converter: Converter
  exclusions: readonly Exclusion[]
  rejected: Rejected
}

/** The figures of a case or of a variant of it: a pure function of contacts, assumptions, rates and exclusions. */
export function figuresOf(request: EstimateRequest): Figures {
  const { assumptions } = request
  const exclusions = [...assumptions.exclude, ...request.exclusions]
  const rejected = new Set(exclusions.flatMap(({ kind, what }) => (kind === 'assumption' ? [what] : [])))
  const ground = { request, converter: new Converter(statedRates(assumptions.rates)), exclusions, rejected }
  const whole = withRecords(caseworkOf(request.contacts), assumptions.records)
  const before = calculate(whole, rulesOf(ground, whole, [], null))
  if (exclusions.length === 0) return assembled(ground, whole, before, null)
  const kept = keptOf(whole, ground)
  const frozen = assumptions.frozenFloors ? before : null
  const rules = rulesOf(ground, kept, exclusions, frozen)
  const after = calculate(kept, rules)
  const thawed = frozen ? calculate(kept, { ...rules, frozen: null }) : after
  return assembled(ground, kept, after, { before, thawed })
}

function rulesOf(
  { request, converter }: Ground,
  work: Casework,
  exclusions: readonly Exclusion[],
  frozen: CalculationRules['frozen'],
): CalculationRules {
  const { assumptions, originOf } = request
  const scope = scopeOf(assumptions, exclusions, originOf)
  return { assumptions, converter, scope, twins: twinsOf(work, converter), frozen }
}

/** What is left of the case without the sources that are left out; itself where none is. */
function keptOf(whole: Casework, { request, exclusions }: Ground): Casework {
  const exhibits = new Set(exclusions.flatMap(({ kind, what }) => (kind === 'exhibit' ? [what] : [])))
  const exports = exclusions.flatMap(({ kind, what }) => (kind === 'export' ? [what] : []))
  const noRecovered = exclusions.some(({ kind }) => kind === 'recovered') && request.hasRecovered
  if (exhibits.size === 0 && exports.length === 0 && !noRecovered) return whole
  const isLeft = ({ exhibit, export: sha256 }: Origin): boolean =>
    !exhibits.has(exhibit) && !exports.some((out) => sha256.startsWith(out))
  return casework.keeping(
    whole,
    (message) => request.originOf(message).some(isLeft) && !(noRecovered && request.isRecovered(message)),
  )
}

function assembled(
  ground: Ground,
  work: Casework,
  calculation: Calculation,
  change: { before: Calculation; thawed: Calculation } | null,
): Figures {
  const { request, converter, exclusions, rejected } = ground
  const { assumptions, variant, decisionHead, draws } = request
  const rules = minimumRules(assumptions, calculation)
  const minimum = minimumOf(calculation, rules, rejected)
  const { personsConfirmed: ifPairsAreOne } = minimumOf(calculation, rules, new Set([...rejected, 'A-08']))
  const observed = observedOf(calculation)
  const further = furtherPersons(calculation.rows)
  const configurationSha256 = configurationOf(ground)
  const part: PartFigures = {
    observed: observed.total,
    A1: minimum.A1,
    A2: minimum.A2,
    persons: minimum.personsConfirmed,
  }
  const estimate =
    draws > 0
      ? simulateTotal({ plan: planOf(calculation, assumptions), draws, seed: configurationSha256, ...minimum })
      : null
  const random = draws > 0 ? new Xoshiro256(hash('sha256', `prices ${configurationSha256}`)).next : null
  return {
    ...{ variant, configurationSha256, decisionHead, currency: 'EUR', observed },
    minimum: {
      ...{ A1: minimum.A1, A2: minimum.A2, A2Price: calculation.personsPrice.cents },
      ...{ A2PriceBecause: calculation.personsPrice.because, A2Persons: minimum.persons },
      A2Verification: rules.verification ? { confirmed: minimum.personsConfirmed, ...rules.verification } : null,
    },
    ...{ estimate, estimateStale: false },
    persons: { confirmed: minimum.personsConfirmed, ...further, minors: minimum.minors },
    identification: { ...identificationOf(calculation.rows), ifPairsAreOne },
    contacts: contactsOf(request.counts),
    bookings: bookingsOf(calculation.rows),
    unconverted: calculation.ledger.filter(({ cents, amount }) => cents === null && amount > 0).length,
    layers: layersOf({ ledger: calculation.ledger, ...part }, assumptions.costs, converter),
    allocation: allocationOf(assumptions, part),
    charges: chargesOf(ground, calculation, rules),
    samples: samplesOf(assumptions.verification),
    priceClasses: priceClassesOf(calculation, random),
    unseen: unseenOf(assumptions.unseen),
    withoutRecovered: withoutRecovered(ground, work, calculation, part),
    assumptions: assumptionsOf(calculation, rules, rejected),
    ...sensitivitiesOf({ calculation, rules, further, amounts: amountsOf(ground, part) }),
    ...{
      ledger: calculation.ledger,
      sheet: calculation.rows.map(({ line }) => line),
      duplicates: calculation.duplicates,
    },
    rungs: rungsOf(calculation.rows),
    difference: change && differenceOf({ ...change, after: calculation, exclusions, assumptions, rejected }),
  }
}

/** SHA-256 of all that a person can decide about the calculation: it seeds the simulation, so that no seed can be chosen. */
const configurationOf = ({ request, exclusions }: Ground): string =>
  hash(
    'sha256',
    canonicalJson({
      assumptions: { ...request.assumptions, exclude: [] },
      exclusions: exclusions.map(({ text }) => text).sort(),
      rates: ecbRatesSha256,
    }),
  )

function chargesOf({ request, rejected }: Ground, calculation: Calculation, rules: MinimumRules): Figures['charges'] {
  return request.assumptions.charges.map((charge) => {
    const rows = calculation.rows.filter(
      ({ entry, line }) => line.excluded === null && isOfCharge(entry, charge, request.originOf),
    )
    const { A1, A2, personsConfirmed: persons } = minimumOf({ ...calculation, rows }, rules, rejected)
    const observed = rows.reduce((sum, { line }) => sum + line.observed, 0)
    return { id: charge.id, title: charge.title, bookings: rows.length, observed, A1, A2, persons }
  })
}

/** The figures again from live records alone, at the same prices (methodology D-03). */
function withoutRecovered(
  ground: Ground,
  work: Casework,
  calculation: Calculation,
  part: PartFigures,
): Figures['withoutRecovered'] {
  const { request, exclusions, rejected } = ground
  if (!request.hasRecovered) return part
  const live = casework.keeping(work, (message) => !request.isRecovered(message))
  const again = calculate(live, rulesOf(ground, live, exclusions, calculation))
  const { A1, A2, personsConfirmed } = minimumOf(again, minimumRules(request.assumptions, again), rejected)
  return { observed: observedOf(again).total, A1, A2, persons: personsConfirmed }
}

function amountsOf({ request, converter }: Ground, { observed, A1 }: PartFigures): number[] {
  const stated = request.assumptions.thresholds.flatMap((money) => {
    const converted = converter.convert(money, { earliest: null, latest: null })
    return typeof converted === 'string' ? [] : [converted.cents]
  })
  return [...new Set([A1, observed, ...stated])].sort((a, b) => a - b)
}
