import { describe, expect, it } from 'vitest'
import { caseOption, choices, quietOption, statedOptions, workersOption } from './options.ts'

const { zone, from, dateOrder, region, owners } = statedOptions

describe('options', () => {
  it('reads what is right', () => {
    expect(zone.read(['Europe/Brussels'])).toEqual({ all: 'Europe/Brussels', paths: [] })
    expect(from.read(['2016-02-29'])).toBe(Date.UTC(2016, 1, 29))
    expect(dateOrder.read(['dmy'])).toBe('dmy')
    expect(region.read(['be'])).toBe('BE')
    expect(owners.read(['A', 'B'])).toEqual(['A', 'B'])
    expect(workersOption.read(['3'])).toBe(3)
    expect(quietOption.read([''])).toBe(true)
  })

  it('knows what not given means', () => {
    for (const option of [from, dateOrder, region]) expect(option.read([])).toBeNull()
    expect(owners.read([])).toEqual([])
    expect(zone.read([])).toEqual({ all: null, paths: [] })
    expect(quietOption.read([])).toBe(false)
    expect(workersOption.read([])).toBeGreaterThan(0)
    expect(() => caseOption.read([])).toThrow('--case FILE is missing')
  })

  it('takes the last of several, so that a line can be repeated with an addition', () => {
    expect(zone.read(['Asia/Kabul', 'Europe/Brussels']).all).toBe('Europe/Brussels')
    expect(choices('--only', 'KIND', ['a', 'b', 'c'], '').read(['a', 'c'])).toEqual(['a', 'c'])
  })

  it('reads zones of paths, with the last one for each', () => {
    const given = ['UTC', './a/b/=Asia/Kabul', 'a=b.zip!/c=Europe/Brussels', 'a/b=Asia/Tehran']
    expect(zone.read(given)).toEqual({
      all: 'UTC',
      paths: [
        { path: 'a/b', zone: 'Asia/Tehran' },
        { path: 'a=b.zip!/c', zone: 'Europe/Brussels' },
      ],
    })
  })

  it.each([
    [zone, 'Brussels'],
    [zone, 'a=Brussels'],
    [zone, '=Europe/Brussels'],
    [zone, './=Europe/Brussels'],
    [zone, '/a=Europe/Brussels'],
    [zone, '+02:00'],
    [from, '2015-02-29'],
    [from, '01/02/2015'],
    [from, '2015-1-2'],
    [dateOrder, 'ydm'],
    [region, 'Belgium'],
    [region, 'ZX'],
    [workersOption, '0'],
    [workersOption, '1.5'],
    [workersOption, 'many'],
  ])('$0.flag refuses $1', (option, text) => {
    expect(() => option.read([text])).toThrow(expect.objectContaining({ code: 'usage' }))
  })
})
