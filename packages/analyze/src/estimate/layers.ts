import { type Cents, dayStart, type Figures, type LedgerLine, type MoneyLayers } from '@casethread/model'
import type { Assumptions } from './assumptions/assumptions-file.ts'
import type { Converter } from './currency/converter.ts'
import { isShown } from './ledger/payment-marks.ts'
import { chao, chapman } from './statistics/unseen.ts'

/** Turnover, what moved between suspects, and what stays after the costs that the file proves. */
export function layersOf(
  { ledger, observed, A1, A2 }: { ledger: readonly LedgerLine[]; observed: Cents; A1: Cents; A2: Cents },
  stated: Assumptions['costs'],
  converter: Converter,
): MoneyLayers {
  const costs = stated.map(({ says, source, money, date }) => {
    const at = dayStart(date)
    const converted = converter.convert(money, { earliest: at, latest: at })
    return { says, source, money, cents: typeof converted === 'string' ? null : converted.cents }
  })
  const sum = costs.reduce((total, { cents }) => total + (cents ?? 0), 0)
  const net = (gross: Cents): Cents => Math.max(0, gross - sum)
  const internal = ledger
    .filter((line) => isShown(line) && (line.kind === 'internal_transfer' || line.kind === 'commission'))
    .reduce((total, { cents }) => total + (cents ?? 0), 0)
  return { turnover: observed, internal, costs, net: { observed: net(observed), A1: net(A1), A2: net(A2) } }
}

/** So few seen twice make Chao's bound meaningless (methodology §1.10). */
const fewestTwice = 10

/** For investigators: who may have been missed, from sources that the file states. Nothing of it enters a figure. */
export function unseenOf(stated: Assumptions['unseen']): Figures['unseen'] {
  if (!stated) return []
  const doubt = stated.independent ? [] : ['the sources are not independent: this is no bound']
  const open = 'assumes that nobody came or left while the sources were made'
  const lines: Figures['unseen'][number][] = []
  if (stated.chao) {
    const { seen, once, twice } = stated.chao
    const few = twice < fewestTwice ? [`only ${twice} seen in two sources: not to be used`] : []
    const { total, lower, upper } = chao(seen, once, Math.max(1, twice))
    const bounds = twice > 0 ? { lower: Math.floor(lower), upper: Math.ceil(upper) } : { lower: null, upper: null }
    lines.push({ method: 'chao', persons: Math.floor(total), ...bounds, warnings: [...doubt, ...few, open] })
  }
  if (stated.chapman) {
    const { first, second, both } = stated.chapman
    const persons = Math.floor(chapman(first, second, both))
    lines.push({ method: 'chapman', persons, lower: null, upper: null, warnings: [...doubt, open] })
  }
  return lines
}
