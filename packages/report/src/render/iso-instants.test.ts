import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isoInstant } from './instant.ts'
import { IsoInstants } from './iso-instants.ts'

it('writes every instant as isoInstant does, whatever came before', () => {
  const edges = fc.constantFrom(0, -1, 86_399_999, 86_400_000, 8.64e15, -8.64e15, 8.64e15 + 1, -62_198_755_200_000, 0.5)
  const near = fc.integer({ min: -200_000_000, max: 200_000_000 })
  fc.assert(
    fc.property(fc.array(fc.oneof(edges, near, fc.integer({ min: -8.7e15, max: 8.7e15 }))), (instants) => {
      const many = new IsoInstants()
      expect(instants.map((instant) => many.of(instant))).toEqual(instants.map(isoInstant))
    }),
  )
})
