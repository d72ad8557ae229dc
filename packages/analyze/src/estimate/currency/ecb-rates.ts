import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** SHA-256 (hex) of the file that rates/README.md describes. */
export const ecbRatesSha256 = '729e74c341288f4b07251fddcd8e5b604964e7b2d775920e442ba4dcf2e4ce4c'

/** What the rates are called where they are printed. */
export const ecbSource = 'European Central Bank, euro reference rate'

/** Rates of one currency, oldest first. */
export interface RateSeries {
  /** `YYYY-MM-DD`, rising. */
  days: readonly string[]
  /** Units per euro, as published. */
  rates: readonly string[]
}

let lines: string[] | undefined
const series = new Map<string, RateSeries | null>()

/** The published rates of a currency; null where there are none. Throws when the file is not the one that was checked. */
export function ecbRates(currency: string): RateSeries | null {
  const known = series.get(currency)
  if (known !== undefined) return known
  lines ??= readRates()
  const column = (lines[0] ?? '').split(',').indexOf(currency)
  const read = column < 1 ? null : readColumn(lines, column)
  series.set(currency, read)
  return read
}

function readRates(): string[] {
  const text = readFileSync(new URL('../../../rates/eurofxref-hist.csv', import.meta.url))
  if (hash('sha256', text) !== ecbRatesSha256)
    throw new Error('rates/eurofxref-hist.csv is not the file that was checked: its SHA-256 differs. Restore it')
  return text.toString('latin1').split('\n')
}

function readColumn(lines: readonly string[], column: number): RateSeries {
  const days: string[] = []
  const rates: string[] = []
  for (const line of lines.slice(1).reverse()) {
    const cells = line.split(',')
    const rate = cells[column] ?? 'N/A'
    if (!/^\d+(\.\d+)?$/.test(rate)) continue
    days.push(cells[0] ?? '')
    rates.push(rate)
  }
  return { days, rates }
}
