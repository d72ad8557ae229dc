import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseAssumptions, usualAssumptions } from './assumptions-file.ts'

const example = readFileSync(new URL('../../../../../examples/assumptions.yaml', import.meta.url), 'utf8')
const guide = readFileSync(new URL('../../../../../docs/assumptions.md', import.meta.url), 'utf8')
const origin = "source: s, setBy: t, date: '2017-01-01'"

describe('an assumptions file', () => {
  test('the example is sound', () => {
    const { floors, records, defendants, charges } = parseAssumptions('assumptions.yaml', example)
    expect(floors[0]?.price).toEqual({ amount: 350_000, currency: 'EUR' })
    expect(records[0]?.money).toEqual({ amount: 90_000, currency: 'USD' })
    expect([defendants.length, charges.length]).toEqual([2, 2])
  })

  test('an empty file is what holds without one', () => {
    expect(parseAssumptions('a.yaml', '{}')).toEqual(usualAssumptions())
  })

  test('every key is in the guide', () => {
    for (const key of Object.keys({ ...usualAssumptions(), ...parseAssumptions('assumptions.yaml', example) }))
      expect(guide).toContain(`| \`${key}\``)
  })

  test.each([
    ['perod: 1', 'perod'],
    ["period: {from: '2017-02-30', to: '2017-03-01', because: x}", 'period.from: is no day'],
    ["period: {from: '2017-03-02', to: '2017-03-01', because: x}", 'period: ends before it begins'],
    ['thresholds: [4000.50]', 'thresholds.0'],
    ["thresholds: ['4000.505 EUR']", 'thresholds.0: is no sum of money'],
    ["exclude: [{what: 'bookings:b-1', because: x}]", 'does not begin with one of'],
    ["exclude: [{what: 'booking:b-1', because: x}]", 'names nothing'],
    ["exclude: [{what: 'period:2017-02-01..2017-01-01', because: x}]", 'is no period'],
    ['defendants: [{name: D, because: x}]', 'defendants need "sharing"'],
    [
      '{defendants: [{name: D, because: x}], sharing: {option: evidence, because: x}}',
      'needs a share for every defendant',
    ],
    [
      "{defendants: [{name: D, share: '2/3', because: x}, {name: E, share: '0.34', because: x}], sharing: {option: evidence, because: x}}",
      'more than the whole',
    ],
    ["defendants: [{name: D, share: '4/3', because: x}]", 'share of at most 1'],
    [
      "rates: [{currency: SYP, from: '2016-01-01', to: '2016-12-31', market: {rate: '520', source: x}}]",
      'both "centralBank" and "market"',
    ],
    ["rates: [{currency: SYP, from: '2016-01-01', to: '2016-12-31', reference: {rate: '0', source: x}}]", 'above zero'],
    [`priors: {paidShare: {${origin}}}`, 'exactly one of'],
    [`priors: {paidShare: {fixed: 1, beta: [1, 2], ${origin}}}`, 'exactly one of'],
    [`priors: {price: {pert: [4000, 3000, 5000], ${origin}}}`, 'does not rise'],
    [`verification: {confirmed: {sampled: 10, upheld: 11, ${origin}}}`, 'more upheld than sampled'],
  ])('refuses %s', (text, says) => {
    expect(() => parseAssumptions('a.yaml', text)).toThrow(says)
  })
})
