import { describe, expect, it } from 'vitest'
import { askedOf } from './asked.ts'
import { readCustody } from './read-custody.ts'

const silent = { exhibit: null, owners: [], zone: null, dateOrder: null, region: null, from: null, to: null }
const asked = (yaml: string, options: Partial<Parameters<typeof askedOf>[0]> = {}) =>
  askedOf({ ...silent, ...options }, readCustody({ name: 'c.yaml', text: yaml }))

describe('what is asked', () => {
  it('is what the options say, where there is no file or it is silent', () => {
    const options = {
      exhibit: 'A',
      owners: ['O'],
      zone: 'UTC',
      dateOrder: 'dmy',
      region: 'BE',
      from: 1,
      to: 2,
    } as const
    const expected = {
      exhibit: 'A',
      owners: ['O'],
      zone: { name: 'UTC', known: 'stated' },
      pathZones: [],
      dateOrder: 'dmy',
      region: 'BE',
      scope: { from: 1, to: 2, apps: null },
    }
    expect(askedOf(options, null)).toEqual(expected)
    expect(asked('seal: 1', options)).toEqual(expected)
  })

  it('takes the days of the title for those of the device’s zone', () => {
    const { scope } = asked('zone: Europe/Brussels\nlegalTitle:\n  scope: { from: 2017-03-26, to: 2017-03-26 }\n')
    expect(scope).toEqual({ from: Date.UTC(2017, 2, 25, 23), to: Date.UTC(2017, 2, 26, 22), apps: null })
  })

  it.each([
    ['', 'stated'],
    ['extraction: { method: logical }', 'device'],
    ['extraction: { method: file-system }', 'device'],
    ['extraction: { method: physical }', 'device'],
    ['extraction: { method: user-export }', 'stated'],
    ['extraction: { method: screenshots }', 'stated'],
    ['extraction: { method: user-export }\nclock: { checked: true }', 'device'],
    ['clock: { checked: false }', 'stated'],
  ])('knows the zone from the device only where somebody had it in hand: %s', (yaml, known) => {
    expect(asked(`zone: Asia/Kabul\n${yaml}`).zone).toEqual({ name: 'Asia/Kabul', known })
  })

  it('begins a zone on its own clock, or at an offset', () => {
    const from = (text: string) =>
      asked(`zones:\n  - zone: Asia/Kabul\n  - { from: ${text}, zone: Europe/Brussels }\n`).zone.segments?.[1]?.from
    expect(from('2016-05-01')).toBe(Date.UTC(2016, 3, 30, 22))
    expect(from('2016-05-01T10:00')).toBe(Date.UTC(2016, 4, 1, 8))
    expect(from('"2016-05-01 10:00:30"')).toBe(Date.UTC(2016, 4, 1, 8, 0, 30))
    expect(from('2016-05-01T10:00Z')).toBe(Date.UTC(2016, 4, 1, 10))
    expect(from('2016-05-01T10:00-04:30')).toBe(Date.UTC(2016, 4, 1, 14, 30))
  })

  it.each([
    ['exhibit: A', { exhibit: 'B' }, '--exhibit B and exhibit A'],
    ['zone: UTC', { zone: 'Asia/Kabul' }, '--zone Asia/Kabul and zone UTC'],
    ['region: BE', { region: 'NL' }, '--region NL and region BE'],
    ['dateOrder: dmy', { dateOrder: 'mdy' as const }, '--date-order mdy and dateOrder dmy'],
    ['owners: [ A ]', { owners: ['A', 'B'] }, '--owner A, B and owners A'],
    [
      'legalTitle: { scope: { from: 2017-01-02 } }',
      { from: Date.UTC(2017, 0, 1) },
      '--from (2017-01-01T00:00:00.000Z) and',
    ],
    [
      'legalTitle: { scope: { to: 2017-01-01 } }',
      { to: Date.UTC(2017, 0, 1) },
      '--to (before 2017-01-01T00:00:00.000Z) and',
    ],
  ])('is refused where file and options contradict each other: %s', (yaml, options, words) => {
    expect(() => asked(yaml, options)).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringContaining(words) }),
    )
  })

  it('takes what both say alike', () => {
    const said = { exhibit: 'A', zone: 'UTC', owners: ['B', 'A'], to: Date.UTC(2017, 0, 2) }
    const yaml = 'exhibit: A\nzone: UTC\nowners: [ A, B ]\nlegalTitle: { scope: { to: 2017-01-01 } }\n'
    expect(asked(yaml, said)).toMatchObject({ exhibit: 'A', scope: { to: said.to } })
  })
})
