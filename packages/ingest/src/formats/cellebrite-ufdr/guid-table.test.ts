import fc from 'fast-check'
import { expect, it } from 'vitest'
import { GuidTable } from './guid-table.ts'

it('gives back what was set first for each GUID, as a Map would', () => {
  // Few different ones, so that they repeat and their places collide.
  const guid = fc.oneof(
    fc.uuid(),
    fc.integer({ min: 0, max: 40 }).map((n) => `0000000${n % 4}-0000-0000-0000-${String(n).padStart(12, '0')}`),
  )
  const entry = fc.record({ place: fc.nat(1000), offset: fc.oneof(fc.nat(), fc.constant(Number.NaN)) })
  fc.assert(
    fc.property(fc.array(fc.tuple(guid, entry), { maxLength: 3000 }), fc.array(guid), (entries, others) => {
      const table = new GuidTable()
      const expected = new Map<string, unknown>()
      for (const [id, { place, offset }] of entries) {
        expect(table.set(id, place, offset)).toBe(true)
        if (!expected.has(id)) expected.set(id, { place, offset })
      }
      for (const id of [...expected.keys(), ...others]) expect(table.get(id)).toEqual(expected.get(id) ?? null)
    }),
    { numRuns: 30 },
  )
})

it('takes a GUID in either case and in braces, and nothing else', () => {
  const table = new GuidTable()
  expect(table.set('{ABCDEF01-0000-4000-8000-00000000000A}', 7, 1)).toBe(true)
  expect(table.get('abcdef01-0000-4000-8000-00000000000a')).toEqual({ place: 7, offset: 1 })
  for (const other of ['', '7', 'abcdef01-0000-4000-8000-00000000000', 'abcdef01000040008000-00000000000a'])
    expect([table.set(other, 1, 1), table.get(other)]).toEqual([false, null])
})
