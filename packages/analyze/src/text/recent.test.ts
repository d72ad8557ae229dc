import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Recent } from './recent.ts'

describe('Recent', () => {
  it('forgets what was not asked for while others came, and keeps what was', () => {
    const recent = new Recent<number>(2)
    recent.set('kept', 1)
    for (let i = 0; i < 20; i++) {
      recent.set(`other ${i}`, i)
      expect(recent.get('kept')).toBe(1)
    }
    expect(recent.get('other 0')).toBeUndefined()
  })

  it('gives what was set last or nothing, of twice as many as it is to keep at the most', () => {
    const keys = fc.array(fc.constantFrom(...'abcdefghij'), { maxLength: 60 })
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 4 }), (asked, most) => {
        const recent = new Recent<number>(most)
        const last = new Map<string, number>()
        for (const [i, key] of asked.entries()) {
          recent.set(key, i)
          last.set(key, i)
          const known = [...last].filter(([other]) => recent.get(other) !== undefined)
          for (const [other, value] of known) expect(recent.get(other)).toBe(value)
        }
      }),
    )
  })

  it('holds no more than twice as many', () => {
    const recent = new Recent<number>(10)
    for (let i = 0; i < 1000; i++) recent.set(String(i), i)
    const held = Array.from({ length: 1000 }, (_, i) => String(i)).filter((key) => recent.get(key) !== undefined)
    expect(held.length).toBeLessThanOrEqual(20)
    expect(held.length).toBeGreaterThanOrEqual(10)
  })
})
