import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Months } from './months.ts'

it('knows the month of the zone at its limits', () => {
  const months = new Months('Asia/Kabul')
  const at = (iso: string) => months.of(Date.parse(iso))
  expect([at('2024-02-29T19:29:59.999Z'), at('2024-02-29T19:30:00Z'), at('2023-12-31T19:30:00Z')]).toEqual([
    '2024-02',
    '2024-03',
    '2024-01',
  ])
})

it('is the month that the runtime prints, in any order and any zone', () => {
  const zones = fc.constantFrom(
    'Europe/Brussels',
    'Asia/Kabul',
    'America/New_York',
    'Pacific/Apia',
    'Asia/Kathmandu',
    'UTC',
  )
  const instants = fc.array(fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2040, 0, 1) }), { maxLength: 30 })
  fc.assert(
    fc.property(zones, instants, (zone, list) => {
      const months = new Months(zone)
      const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit' })
      for (const at of list) expect(months.of(at)).toBe(format.format(at))
    }),
  )
})
