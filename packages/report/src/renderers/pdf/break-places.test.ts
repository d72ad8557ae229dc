import fc from 'fast-check'
import { expect, it } from 'vitest'
import { breakable } from './break-places.ts'

it('lets a long word break after so many letters, and no other', () => {
  expect(breakable('short abcdefghij', 5)).toBe('short abcde\u200bfghij')
  expect(breakable('A-1-VIB-3f2a91c0-4be1a9.000233', 16)).toBe('A-1-VIB-\u200b3f2a91c0-\u200b4be1a9.000233')
  expect(breakable('BE68 5390 0754 7034', 8)).toBe('BE68 5390 0754 7034')
})

it('adds nothing else, and never parts a letter from its marks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      fc.pre(!text.includes('\u200b'))
      const broken = breakable(text, 7)
      expect(broken.replaceAll('\u200b', '')).toBe(text)
      expect(broken).not.toMatch(/\u200b[\p{M}\u200d]/u)
    }),
  )
})
