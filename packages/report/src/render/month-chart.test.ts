import { describe, expect, it } from 'vitest'
import { monthChart } from './month-chart.ts'

const periods = ['2015-01', '2015-02', '2015-03']
const counts = [
  { period: '2015-01', series: 'Viber', count: 3 },
  { period: '2015-03', series: 'Viber', count: 5 },
  { period: '2015-03', series: 'Skype', count: 2 },
]
const known = ['WhatsApp', 'Viber', 'Skype']

describe('monthChart', () => {
  it('draws the same bytes every time, with nothing for a live page in them', () => {
    const svg = monthChart(periods, counts, known)
    expect(monthChart(periods, counts, known)).toBe(svg)
    expect(svg).not.toMatch(/<style|<script|class=|ecmeta|zr\d/)
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 960 300"/)
  })

  it('names the series that have counts, and the periods without', () => {
    const svg = monthChart(periods, counts, known)
    for (const word of ['Viber', 'Skype', ...periods]) expect(svg).toContain(`>${word}</text>`)
    expect(svg).not.toContain('WhatsApp')
  })

  it('gives a series its own look, whatever other series there are', () => {
    const alone = monthChart(periods, [{ period: '2015-01', series: 'Skype', count: 1 }], known)
    const both = monthChart(periods, counts, known)
    const look = '#eceff1'
    expect([alone.includes(look), both.includes(look)]).toEqual([true, true])
    expect(both).toMatch(/<pattern /)
  })
})
