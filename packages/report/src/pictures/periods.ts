/** Equal spans of months that cover everything from the first month to the last, empty ones too, so that a gap shows as a gap. */
export interface Periods {
  /** Months in each: 1, 3, 12 or a multiple of 12. */
  months: number
  count: number
  /** Which period a month (`2015-03`) belongs to. */
  indexOf(month: string): number
  /** The year and month (from 1) that a period begins with. */
  start(index: number): { year: number; month: number }
}

const lengths = [1, 3, 12, 60, 120, 600, 1200, 12_000] as const

const numberOf = (month: string): number => Number(month.slice(0, -3)) * 12 + Number(month.slice(-2)) - 1

/** The shortest periods of which there are no more than `most`; null without any month. */
export function periodsOf(months: readonly string[], most: number): Periods | null {
  const numbers = months.map(numberOf).filter(Number.isInteger)
  if (numbers.length === 0) return null
  const first = numbers.reduce((a, b) => Math.min(a, b))
  const last = numbers.reduce((a, b) => Math.max(a, b))
  const countOf = (length: number) => Math.floor(last / length) - Math.floor(first / length) + 1
  const length = lengths.find((each) => countOf(each) <= most) ?? 12_000
  const start = Math.floor(first / length)
  return {
    months: length,
    count: countOf(length),
    indexOf: (month) => Math.floor(numberOf(month) / length) - start,
    start: (index) => {
      const number = (start + index) * length
      return { year: Math.floor(number / 12), month: (number % 12) + 1 }
    },
  }
}

/** The unit that a table of words names: what a period of this length is called. */
export const unitOf = (periods: Periods): 'month' | 'quarter' | 'year' | 'years' =>
  periods.months === 1 ? 'month' : periods.months === 3 ? 'quarter' : periods.months === 12 ? 'year' : 'years'
