import type { DateOrder, Stated } from '../format.ts'
import { isMonthFirst } from './month-first.ts'

/** What the dates of one notation in one file say of the order of their numbers. Counts of records, unless said otherwise. */
export interface OrderEvidence {
  /** A number for the notation (separator, place of the year …): files of one device with the same one share an order. */
  notation: number
  /** The notation shows its order: a four-digit year stands first, or the month is a word. */
  shown: boolean
  /** The numbers stand between dots: the day comes first in every sample seen. */
  dotted: boolean
  /** Years have two digits and may stand at either end. */
  shortYear: boolean
  /** The numbers prove that the year stands first. */
  yearFirst: boolean
  firstAbove12: number
  secondAbove12: number
  /** Steps back in time by more than a day from one record to the next, day first and month first. */
  stepsBackDayFirst: number
  stepsBackMonthFirst: number
  /** Open dates beside a file that names that very date, day first and month first. */
  mediaDayFirst: number
  mediaMonthFirst: number
}

/** Why an order was taken, strongest first. `custom`: it is the usual one of the region. */
export type OrderReason =
  | 'shown'
  | 'stated'
  | 'numbers'
  | 'separator'
  | 'other-files'
  | 'sequence'
  | 'media-names'
  | 'custom'

export interface SettledOrder {
  notation: number
  order: DateOrder
  reason: OrderReason
  /** Dates that can be read both ways stay doubtful. */
  open: boolean
  /** Both day-first and month-first dates occur. */
  mixed: boolean
}

/** Decides for the files of one device together: a file that cannot tell follows those of the same notation that can. */
export function settleOrders(files: readonly (readonly OrderEvidence[])[], stated: Stated): SettledOrder[][] {
  const device = new Map<number, Set<DateOrder>>()
  for (const evidence of files.flat()) {
    const known = device.get(evidence.notation) ?? new Set()
    for (const order of byNumbers(evidence)) known.add(order)
    device.set(evidence.notation, known)
  }
  return files.map((file) => file.map((evidence) => settle(evidence, device.get(evidence.notation), stated)))
}

function settle(evidence: OrderEvidence, device: ReadonlySet<DateOrder> | undefined, stated: Stated): SettledOrder {
  const { notation } = evidence
  const own = evidence.shown ? [] : byNumbers(evidence)
  const mixed = own.length > 1
  const settled = (order: DateOrder, reason: OrderReason, open = false) => ({ notation, order, reason, open, mixed })
  if (evidence.shown) return settled('ymd', 'shown')
  if (stated.dateOrder !== null && canBe(stated.dateOrder, evidence)) return settled(stated.dateOrder, 'stated')
  if (mixed) return settled(evidence.secondAbove12 > evidence.firstAbove12 ? 'mdy' : 'dmy', 'numbers', true)
  const [only] = own
  if (only !== undefined) return settled(only, 'numbers')
  if (evidence.dotted) return settled('dmy', 'separator')
  const [other, ...others] = device ?? []
  if (other !== undefined && others.length === 0) return settled(other, 'other-files')
  const sequence = bySequence(evidence)
  if (sequence !== null) return settled(sequence, 'sequence')
  const media = byMedia(evidence)
  if (media !== null) return settled(media, 'media-names')
  return settled(isMonthFirst(stated.region, stated.zone) ? 'mdy' : 'dmy', 'custom', true)
}

/** A year that shows itself at the end cannot come first. */
const canBe = (order: DateOrder, { shortYear }: OrderEvidence): boolean => order !== 'ymd' || shortYear

/** The orders that numbers above 12, or too small for a year, prove. */
function byNumbers({ firstAbove12, secondAbove12, yearFirst }: OrderEvidence): DateOrder[] {
  if (yearFirst) return ['ymd']
  return [...(firstAbove12 > 0 ? ['dmy' as const] : []), ...(secondAbove12 > 0 ? ['mdy' as const] : [])]
}

/** The order in which time clearly steps back less often. */
function bySequence({ stepsBackDayFirst: dayFirst, stepsBackMonthFirst: monthFirst }: OrderEvidence): DateOrder | null {
  if (monthFirst >= 2 && dayFirst * 4 <= monthFirst) return 'dmy'
  return dayFirst >= 2 && monthFirst * 4 <= dayFirst ? 'mdy' : null
}

function byMedia({ mediaDayFirst, mediaMonthFirst }: OrderEvidence): DateOrder | null {
  if (mediaDayFirst > 0 && mediaMonthFirst === 0) return 'dmy'
  return mediaMonthFirst > 0 && mediaDayFirst === 0 ? 'mdy' : null
}
