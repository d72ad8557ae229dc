import { expect, it } from 'vitest'
import { SuppliedHashes } from './supplied-hashes.ts'

const supplied = new SuppliedHashes([
  { path: 'caf\u00e9.txt', algorithm: 'sha256', value: 'a' },
  { path: 'caf\u00e9.txt', algorithm: 'md5', value: 'b' },
  { path: 'gone.txt', algorithm: 'sha1', value: 'c' },
])

it('asks only for what must be compared', () => {
  expect(supplied.algorithmsFor('cafe\u0301.txt')).toEqual(['md5'])
  expect(supplied.algorithmsFor('other.txt')).toEqual([])
})

it('has three outcomes, and every hash must be the file’s', () => {
  expect(supplied.compare('cafe\u0301.txt', { sha256: 'a', md5: 'b' }).state).toBe('equal')
  expect(supplied.compare('caf\u00e9.txt', { sha256: 'a', md5: 'x' })).toMatchObject({
    state: 'different',
    broken: { algorithm: 'md5', value: 'b' },
  })
  expect(supplied.compare('caf\u00e9.txt', { sha256: 'a' }).state).toBe('different')
  expect(supplied.compare('other.txt', { sha256: 'a' })).toEqual({ state: 'none', broken: null })
})

it('names the paths without a file', () => {
  expect(supplied.without([{ path: 'cafe\u0301.txt' }])).toEqual(['gone.txt'])
})
