import { expect, test } from 'vitest'
import { euro, fullThousands, roughly } from './euro.ts'

test.each([
  [0, '€0'],
  [5, '€0.05'],
  [1_051_818, '€10,518.18'],
  [116_400_000, '€1,164,000'],
  [-150, '−€1.50'],
])('%i cents are %s', (cents, text) => expect(euro(cents)).toBe(text))

test('a minimum is told down to the full thousand', () => {
  expect(fullThousands(103_220_099)).toBe('€1,032,000')
  expect(fullThousands(99_999)).toBe('€999.99')
})

test('an estimate has three figures, its limits rounded outwards', () => {
  expect(roughly(97_412_345, 'nearest')).toBe('€974,000')
  expect(roughly(97_412_345, 'down')).toBe('€974,000')
  expect(roughly(97_412_345, 'up')).toBe('€975,000')
  expect(roughly(115_400_001, 'up')).toBe('€1,160,000')
  expect(roughly(150, 'up')).toBe('€2')
})
