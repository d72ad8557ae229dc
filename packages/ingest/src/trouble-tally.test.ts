import { describe, expect, it } from 'vitest'
import { TroubleTally } from './trouble-tally.ts'

const line = (number: number) => ({ prefix: 'line ', number })

describe('TroubleTally', () => {
  it('says each trouble once, with its count and first place', () => {
    const tally = new TroubleTally()
    tally.count('zone-unknown', line(3))
    tally.count('zone-unknown', line(4))
    tally.count('invalid-encoding', line(9))
    const warnings = tally.warnings({ 'invalid-encoding': 'own words' })
    expect(warnings.map(({ code, records, locator }) => [code, records, locator])).toEqual([
      ['zone-unknown', 2, line(3)],
      ['invalid-encoding', 1, line(9)],
    ])
    expect(warnings[0]?.message).toMatch(/^In 2 records the time has no time zone/)
    expect(warnings[1]?.message).toBe('In 1 record own words')
  })

  it('lists unknown words, as many as fit, and counts the rest', () => {
    const tally = new TroubleTally()
    tally.countUnknown([], line(1))
    tally.countUnknown(['b', 'a'], line(2))
    tally.countUnknown(['a', 'x'.repeat(500)], line(3))
    expect(tally.warnings()).toHaveLength(1)
    expect(tally.warnings()[0]).toMatchObject({ code: 'unknown-type', records: 2 })
    expect(tally.warnings()[0]?.message).toContain(`: a (2), b (1), ${'x'.repeat(60)} (1).`)
    for (let i = 0; i < 5000; i++) tally.countUnknown([`word ${i}`], line(i))
    const message = tally.warnings()[0]?.message ?? ''
    expect(message).toContain('and many more')
    expect(message.length).toBeLessThan(2000)
  })
})
