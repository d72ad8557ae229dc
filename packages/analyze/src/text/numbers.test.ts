import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNumbers, timesPowerOfTen } from './numbers.ts'

describe('findNumbers', () => {
  it('reads back what is written in any of the usual groupings', () => {
    const groupings = fc.constantFrom(['.', ','], [',', '.'], [' ', ','], ["'", '.'])
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.nat(99), groupings, (whole, cents, [group = '', decimal = '']) => {
        const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/g, group)
        const [number, ...more] = findNumbers(`(${grouped}${decimal}${String(cents).padStart(2, '0')})`)
        expect(Number(number?.value)).toBe(Number(`${whole}.${String(cents).padStart(2, '0')}`))
        expect(more).toEqual([])
      }),
    )
  })

  it('reads a letter for thousands in place of the decimal sign', () => {
    expect(findNumbers('taxi 1k2 euro, lorry 2k, 12k75').map(({ value }) => value)).toEqual(['1200', '2', '12750'])
    expect(findNumbers('a1k2, 1k2b')).toMatchObject([{ value: '1' }, { value: '2' }, { value: '1' }, { value: '2' }])
  })
})

describe('timesPowerOfTen', () => {
  it.each([
    ['4.5', 3, '4500'],
    ['4', 0, '4'],
    ['0.25', 1, '2.5'],
    ['0', 3, '0'],
    ['1.2345', 3, '1234.5'],
    ['0.001', 3, '1'],
  ])('%s × 10^%i = %s', (value, power, product) => {
    expect(timesPowerOfTen(value, power)).toBe(product)
  })
})
