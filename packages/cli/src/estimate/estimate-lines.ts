import { type Assumption, type Figures, tiers } from '@casethread/model'
import { textTable } from '../text-table.ts'
import { euro, fullThousands, roughly } from './euro.ts'

/** The figures as a prosecutor and a defence lawyer read them: three, never one, and what they rest on. */
export function estimateLines(figures: Figures): string[] {
  const parts = [
    [heading(figures)],
    observedLines(figures),
    minimumLines(figures),
    intervalLines(figures),
    [...personLines(figures), ...sampleLines(figures)],
    ...[recoveredLines(figures), chargeLines(figures), allocationLines(figures), netLines(figures)],
    ...[ladderLines(figures), assumptionLines(figures), sensitivityLines(figures), differenceLines(figures)],
    closing(figures),
  ]
  return parts.filter((part) => part.length > 0).flatMap((part) => [...part, ''])
}

const heading = ({ variant, configurationSha256 }: Figures): string =>
  `Figures of ${variant === '' ? 'the case' : `variant ${variant}`} (configuration ${configurationSha256.slice(0, 12)})`

const indented = (rows: readonly (readonly string[])[]): string[] => textTable(rows).map((line) => `  ${line}`)

function observedLines({ observed, unconverted }: Figures): string[] {
  const rows = [
    ['in bookings that two readers confirmed', euro(observed.ofConfirmed)],
    ['in bookings that wait for readers', euro(observed.ofUnread)],
    ['received, of no known booking', euro(observed.unassigned)],
    ["of all these, confirmed by a third party's record", euro(observed.confirmedByThirdParty)],
    ['not in it: in escrow and not released', euro(observed.contingent)],
    ['not in it: claimed by payers and not acknowledged', euro(observed.claimed)],
    ...(unconverted > 0
      ? [['not in it: payments without a rate or a sense, see the ledger', String(unconverted)]]
      : []),
  ]
  return [`(b) Observed payments: ${euro(observed.total)}`, ...indented(rows)]
}

function minimumLines({ minimum, bookings }: Figures): string[] {
  const { A1, A2, A2Price, A2PriceBecause, A2Persons, A2Verification } = minimum
  const price = A2Price === null ? 'no price' : euro(A2Price)
  const sample = A2Verification
    ? ` (of ${A2Verification.confirmed} confirmed, after ${A2Verification.upheld} of ${A2Verification.sampled} were upheld)`
    : ''
  return [
    `(a) Conservative minimum, A1: ${euro(A1)}`,
    `  for each of ${bookings.confirmed} confirmed bookings, what was seen to be paid or what is shown to be due, whichever is more`,
    `    A2, persons × price: ${euro(A2)}; assumes payment in full`,
    `  ${A2Persons} persons${sample} × ${price}: ${A2PriceBecause}`,
  ]
}

function intervalLines({ estimate, estimateStale, minimum }: Figures): string[] {
  if (!estimate) return ['(c) Estimate: not reckoned; casethread estimate does']
  const { median, p2_5, p5, p95, p97_5, atLeastA1, atLeastA2, draws, generator, standardError } = estimate
  const share = (of: number) => `${(of * 100).toFixed(1)} % (${Math.round(of * draws)} of ${draws})`
  return [
    `(c) Estimate: ${roughly(median, 'nearest')}, for information and never as the figure to confiscate`,
    ...(estimateStale ? ['  STALE: decisions or assumptions have changed since; run casethread estimate again'] : []),
    ...indented([
      ['90 of 100 replicates', `${roughly(p5, 'down')} to ${roughly(p95, 'up')}`],
      ['95 of 100 replicates', `${roughly(p2_5, 'down')} to ${roughly(p97_5, 'up')}`],
      [`reach A1 (${euro(minimum.A1)})`, share(atLeastA1)],
      [`reach A2 (${euro(minimum.A2)})`, share(atLeastA2)],
      [`${draws} replicates, ${generator}`, `standard error of the mean ${roughly(standardError, 'up')}`],
    ]),
    '  drawn from:',
    ...indented(
      estimate.priors.map(({ parameter, distribution, source, setBy }) => [
        parameter,
        distribution,
        `${source} (${setBy})`,
      ]),
    ),
  ]
}

const mostOf = (most: number | null): string =>
  most === null ? 'not known, since a party is named without a number' : String(most)

/** At least, with the upper end where it is another. */
const fromTo = (least: number, most: number | null | undefined): string =>
  most === undefined || most === least ? String(least) : `${least} (at most ${mostOf(most)})`

function identificationLine(known: Figures['identification'], confirmed: number): string[] {
  if (!known) return []
  const once = known.ifPairsAreOne ?? confirmed
  const byName = known.byName ?? 0
  const numbered = confirmed - known.byDocument - byName
  return [
    `  at most ${mostOf(known.atMost)}; ${known.byDocument} by the number of a paper, ${byName} by name and date of birth, ${numbered} by number only`,
    ...(once < confirmed ? [`  ${once} if every pair of the duplicate log that still counts is one`] : []),
  ]
}

function personLines({ persons, identification, contacts }: Figures): string[] {
  const most = identification?.furtherAtMost
  const byTier = tiers.flatMap((tier) => (contacts.byTier[tier] > 0 ? [`${tier} ${contacts.byTier[tier]}`] : []))
  return [
    `Persons transported, at least: ${persons.confirmed} confirmed by two readers (${persons.minors} of them minors)`,
    ...identificationLine(identification, persons.confirmed),
    `  further persons in bookings that nobody has confirmed: ${fromTo(persons.probable, most?.probable)} probable, ${fromTo(persons.possible, most?.possible)} possible`,
    `Contacts: ${contacts.total}, which are not persons transported: ${byTier.join(', ')}`,
  ]
}

function sampleLines({ samples }: Figures): string[] {
  const share = (of: number) => `${(of * 100).toFixed(1)} %`
  return samples.map(
    ({ tier, sampled, upheld, wilson, atLeast, source }) =>
      `Sample of the ${tier}: ${upheld} of ${sampled} upheld, ${share(wilson.lower)} to ${share(wilson.upper)} (Wilson, 95 %), at least ${share(atLeast)} (one-sided); ${source}`,
  )
}

const recoveredLines = ({ withoutRecovered: { observed, A1, A2, persons } }: Figures): string[] => [
  `Without recovered records: observed ${euro(observed)}, A1 ${euro(A1)}, A2 ${euro(A2)}, ${persons} persons`,
]

function chargeLines({ charges }: Figures): string[] {
  if (charges.length === 0) return []
  return [
    'By charge:',
    ...indented([
      ['charge', 'bookings', 'persons', 'observed', 'A1', 'A2', ''],
      ...charges.map(({ id, title, bookings, persons, observed, A1, A2 }) => [
        ...[id, String(bookings), String(persons), euro(observed), euro(A1), euro(A2), title],
      ]),
    ]),
  ]
}

function allocationLines({ allocation }: Figures): string[] {
  if (!allocation) return []
  return [
    `Allocation, ${allocation.option}: ${allocation.because}`,
    ...indented([
      ['defendant', 'share', 'observed', 'A1', 'A2', ''],
      ...allocation.lines.map(({ defendant, share, observed, A1, A2, because }) => [
        ...[defendant, share, euro(observed), euro(A1), euro(A2), because],
      ]),
    ]),
  ]
}

function netLines({ layers: { internal, costs, net } }: Figures): string[] {
  const moved = internal > 0 ? [`Moved between suspects, no turnover: ${euro(internal)}`] : []
  if (costs.length === 0) return moved
  const rows = costs.map(({ says, source, cents }) => [cents === null ? 'no rate' : euro(cents), says, source])
  const after = `Net of proven costs: observed ${euro(net.observed)}, A1 ${euro(net.A1)}, A2 ${euro(net.A2)}`
  return [...moved, after, ...indented(rows)]
}

const rungNames = [
  'agreed in its own chat',
  'lowest of its class',
  'lowest quoted',
  'established elsewhere',
  'EXTERNAL, not counted',
]

function ladderLines({ rungs, duplicates }: Figures): string[] {
  const persons = rungNames.map((name, i) => `${name} ${rungs[(i + 1) as 1 | 2 | 3 | 4 | 5]}`)
  const removed = duplicates.filter((duplicate) => duplicate.removed !== null).length
  return [
    `Where prices come from, confirmed persons: ${persons.join(', ')}`,
    `Duplicate log: ${duplicates.length} pairs, ${removed} of them counted once`,
  ]
}

function assumptionLines({ assumptions }: Figures): string[] {
  const told = ({ id, statement, ifFalse, A1IfFalse, A2IfFalse }: Assumption): string[] => [
    `  ${id}  ${statement}`,
    `        if not: ${ifFalse}${A1IfFalse === null || A2IfFalse === null ? '' : ` — A1 ${euro(A1IfFalse)}, A2 ${euro(A2IfFalse)}`}`,
  ]
  return ['Assumptions, and the minimum without each:', ...assumptions.flatMap(told)]
}

function sensitivityLines({ sensitivity, thresholds }: Figures): string[] {
  if (sensitivity.length === 0) return []
  const rows = sensitivity.map(({ parameter, atLow, atHigh }) => [parameter, `${euro(atLow)} to ${euro(atHigh)}`])
  const below = thresholds.map(
    ({ amount, personsFewerThan, priceLowerThan, paidPerTenThousand }) =>
      `  below ${euro(amount)} only with fewer than ${personsFewerThan} persons, or a price under ${euro(priceLowerThan)}, or less than ${(Math.ceil(paidPerTenThousand / 10) / 10).toFixed(1)} % paid`,
  )
  return ['What persons × price depends on most, one thing at a time:', ...indented(rows), ...below]
}

function differenceLines({ difference }: Figures): string[] {
  if (!difference) return []
  const rows = difference.lines.map(({ figure, before, after, because }) => {
    const told = (value: number) => (figure.startsWith('persons') ? String(value) : euro(value))
    return [figure, told(before), '→', told(after), because]
  })
  const moves = difference.floorMoves.map(({ booking, before, after, because }) => {
    const told = (value: number | null) => (value === null ? 'none' : euro(value))
    return [booking, told(before), '→', told(after), because]
  })
  const floors = difference.frozenFloors
    ? 'Price floors are frozen; otherwise they would move:'
    : 'Price floors that moved:'
  return [
    ...(difference.excluded.length > 0 ? [`Left out: ${difference.excluded.join(', ')}`] : []),
    ...indented(rows),
    ...(moves.length > 0 ? [floors, ...indented(moves)] : []),
  ]
}

/** The sentence of methodology §1.12; it names the assumption without which the minimum falls most. */
function closing({ minimum: { A1 }, assumptions, bookings }: Figures): string[] {
  if (bookings.confirmed === 0) return ['No booking has been confirmed by two readers: there is no minimum yet.']
  const lowest = [...assumptions].sort((a, b) => (a.A1IfFalse ?? A1) - (b.A1IfFalse ?? A1))[0]
  const without =
    lowest && lowest.A1IfFalse !== null && lowest.A1IfFalse < A1
      ? ` If assumption ${lowest.id} is not accepted, the figure becomes ${fullThousands(lowest.A1IfFalse)}.`
      : ''
  return [
    `On the material examined and on assumptions A-01 to A-11, the gross proceeds are not less than ${fullThousands(A1)}.${without}`,
  ]
}
