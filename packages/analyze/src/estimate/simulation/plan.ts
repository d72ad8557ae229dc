import type { Cents, Interval, Tier } from '@casethread/model'
import type { Assumptions, StatedPrior, VerificationSample } from '../assumptions/assumptions-file.ts'
import type { Calculation, Row } from '../calculation.ts'
import { ClassFloors, classOf } from '../prices/class-floors.ts'
import { pricesOf } from '../prices/price-ladder.ts'
import { quantile } from '../statistics/quantile.ts'
import { type Distribution, distributionOf, nameOf } from './distribution.ts'

export type ReadTier = 'confirmed' | 'probable' | 'possible'

/** A booking as it is drawn. */
export interface PlannedBooking {
  tier: ReadTier
  /** Travellers: any number from `lo` to `hi` is as likely. */
  lo: number
  hi: number
  /** Null where nothing was said of children. */
  minors: number | null
  price:
    | { kind: 'person' | 'party'; cents: Cents }
    /** One of the prices of its class. */
    | { kind: 'sample'; cents: readonly Cents[] }
    | { kind: 'drawn'; cents: Distribution }
    /** The price prior of the assumptions file, one draw for all. */
    | { kind: 'common' }
}

export interface Plan {
  bookings: readonly PlannedBooking[]
  /** Share of the tier's bookings that are truly customers. */
  truly: Readonly<Record<ReadTier, Distribution>>
  paidShare: Distribution
  childShare: Distribution
  childPrice: Distribution
  share: Distribution
  /** In cents; null where no prior is stated. */
  commonPrice: Distribution | null
  priors: Interval['priors']
}

interface Prior {
  parameter: string
  distribution: Distribution
  source: string
  setBy: string
  date: string | null
}

const tierOf: Readonly<Partial<Record<Tier, ReadTier>>> = {
  confirmed: 'confirmed',
  'confirmed-eligible': 'probable',
  probable: 'probable',
  possible: 'possible',
}

/** So many prices of a class are drawn from as they are; fewer make a PERT prior (methodology §1.10). */
const enoughPrices = 20

/** What the simulation draws from: priors of the file, else the starters of methodology §1.10. */
export function planOf(calculation: Calculation, { verification, priors: stated }: Assumptions): Plan {
  const truly = {
    confirmed: trulyOf(
      'confirmed',
      verification.confirmed,
      1,
      'each was read and confirmed by two readers; no sample was checked',
    ),
    probable: trulyOf('probable', verification.probable, 0, 'no sample was read: left out'),
    possible: trulyOf('possible', verification.possible, 0, 'no sample was read: left out'),
  }
  const paid = priorOf('paid share', stated.paidShare, starters.paidShare)
  const children = priorOf('share of children', stated.childShare, starters.childShare)
  const childPrice = priorOf('price of a child', stated.childPrice, starters.childPrice)
  const share = priorOf('share of the defendant', stated.share, starters.share)
  const price = stated.price ? [toPrior('price where none was agreed (EUR)', stated.price)] : []
  const { bookings, priced } = plannedBookings(calculation, stated.price !== undefined)
  const rows = [...Object.values(truly), paid, children, childPrice, share, ...price, ...priced]
  return {
    bookings: bookings.filter(({ tier }) => !isZero(truly[tier].distribution)),
    truly: {
      confirmed: truly.confirmed.distribution,
      probable: truly.probable.distribution,
      possible: truly.possible.distribution,
    },
    ...{ paidShare: paid.distribution, childShare: children.distribution },
    ...{ childPrice: childPrice.distribution, share: share.distribution },
    commonPrice: price[0] ? inCents(price[0].distribution) : null,
    priors: rows.map(({ distribution, ...rest }) => ({ ...rest, distribution: nameOf(distribution) })),
  }
}

const isZero = (distribution: Distribution): boolean => 'fixed' in distribution && distribution.fixed === 0

const starters: Readonly<Record<'paidShare' | 'childShare' | 'childPrice' | 'share', Omit<Prior, 'parameter'>>> = {
  paidShare: {
    distribution: { beta: [12, 2] },
    source: "The Migrants' Files: a study of 2011 found that one in seven did not pay",
    ...{ setBy: 'starter value', date: null },
  },
  childShare: {
    distribution: { beta: [10, 90] },
    source: 'about 10 % children: Bruges, 2 April 2014',
    ...{ setBy: 'starter value', date: null },
  },
  childPrice: { distribution: { uniform: [0, 1] }, source: 'no data', setBy: 'starter value', date: null },
  share: { distribution: { fixed: 1 }, source: 'turnover of the case', setBy: 'starter value', date: null },
}

const toPrior = (parameter: string, prior: StatedPrior): Prior => ({
  ...{ parameter, distribution: distributionOf(prior) },
  ...{ source: prior.source, setBy: prior.setBy, date: prior.date },
})

const priorOf = (parameter: string, stated: StatedPrior | undefined, starter: Omit<Prior, 'parameter'>): Prior =>
  stated ? toPrior(parameter, stated) : { parameter, ...starter }

/** Jeffreys' prior after the sample; without a sample, all of the confirmed and none of the others. */
function trulyOf(tier: ReadTier, sample: VerificationSample | undefined, otherwise: number, says: string): Prior {
  const parameter = `truly customers among the ${tier}`
  if (!sample)
    return { parameter, distribution: { fixed: otherwise }, source: says, setBy: 'starter value', date: null }
  const { sampled, upheld, source, setBy, date } = sample
  return { parameter, distribution: { beta: [upheld + 0.5, sampled - upheld + 0.5] }, source, setBy, date }
}

const inCents = (euros: Distribution): Distribution => {
  if ('uniform' in euros) return { uniform: [euros.uniform[0] * 100, euros.uniform[1] * 100] }
  if ('pert' in euros) return { pert: [euros.pert[0] * 100, euros.pert[1] * 100, euros.pert[2] * 100] }
  return 'fixed' in euros ? { fixed: euros.fixed * 100 } : euros
}

function plannedBookings(
  calculation: Calculation,
  hasCommon: boolean,
): { bookings: PlannedBooking[]; priced: Prior[] } {
  const agreed = ({ id }: Row['entry']['booking']) => {
    const price = calculation.floors.get(id)
    return price?.rung === 1 ? price.perHead : null
  }
  const classes = new ClassFloors(pricesOf(calculation.donors, agreed), { usesPercentile: false })
  const priced = new Map<string, Prior>()
  const bookings = calculation.rows.flatMap((row): PlannedBooking[] => {
    const tier = tierOf[row.line.tier]
    const isPerson = row.line.tier !== 'confirmed' || row.entry.booking.confirmed.person
    const price =
      tier && isPerson && row.line.excluded === null ? drawnPrice(row, calculation, classes, hasCommon) : null
    if (!tier || !price) return []
    if (price.kind === 'drawn') priced.set(nameOf(price.cents), priceRow(row, price.cents))
    const { persons, minors } = row.line
    const hi = Math.max(persons, row.entry.booking.persons.hi ?? persons)
    return [{ tier, lo: persons, hi, minors: minors > 0 ? minors : null, price }]
  })
  return { bookings, priced: [...priced].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, prior]) => prior) }
}

const priceRow = ({ line: { route, service } }: Row, distribution: Distribution): Prior => ({
  parameter: `price, ${route.from ?? 'any'} – ${route.to ?? 'any'}, ${service} (cents)`,
  ...{
    distribution,
    source: 'lowest, middle and highest price agreed in its class: a judgement, fewer than twenty prices',
  },
  ...{ setBy: 'rule', date: null },
})

/** Its own price; else that of the file; else drawn from its class; null where nothing is known. */
function drawnPrice(
  { entry, line }: Row,
  { floors }: Calculation,
  classes: ClassFloors,
  hasCommon: boolean,
): PlannedBooking['price'] | null {
  const own = floors.get(line.booking)
  if (own?.rung === 1) return { kind: own.unit === 'group' ? 'party' : 'person', cents: own.cents }
  if (hasCommon) return { kind: 'common' }
  const cents = classes.all(classOf(entry.booking))
  if (cents.length >= enoughPrices) return { kind: 'sample', cents }
  const [low, high] = [cents[0], cents.at(-1)]
  if (low !== undefined && high !== undefined && low < high)
    return { kind: 'drawn', cents: { pert: [low, quantile(cents, 0.5), high] } }
  return own && own.rung !== 5 ? { kind: 'person', cents: own.cents } : null
}
