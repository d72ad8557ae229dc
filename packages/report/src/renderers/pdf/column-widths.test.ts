import fc from 'fast-check'
import { expect, it } from 'vitest'
import { emsOf, tableLayout } from './column-widths.ts'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

it('gives every column the room that it needs, and all of them the width of the page', () => {
  const need = fc.record({ ems: fc.integer({ min: 1, max: 40 }), weight: fc.integer({ min: 0, max: 4 }) })
  fc.assert(
    fc.property(fc.array(need, { minLength: 1, maxLength: 14 }), (needs) => {
      const { size, widths, sideways } = tableLayout(needs)
      expect(sum(widths)).toBeLessThanOrEqual(sideways ? 700.001 : 453.001)
      if (sum(needs.map(({ ems }) => ems * 6.6 + 7)) <= 700)
        for (const [at, { ems }] of needs.entries())
          expect(widths[at] ?? 0).toBeGreaterThanOrEqual(ems * size + 7 - 0.001)
    }),
  )
})

it('lays a table on its side before it prints letters that are too small to read', () => {
  expect(tableLayout(Array.from({ length: 4 }, () => ({ ems: 8, weight: 1 })))).toMatchObject({
    size: 8.4,
    sideways: false,
  })
  expect(tableLayout(Array.from({ length: 12 }, () => ({ ems: 6, weight: 1 })))).toMatchObject({ sideways: true })
})

it('takes a name of a character for wider than the same number of letters', () => {
  expect(emsOf('⟦U+202E⟧')).toBeGreaterThan(emsOf('abcdefgh'))
  expect(emsOf('سلام')).toBeLessThan(emsOf('ሰላም፣'))
})
