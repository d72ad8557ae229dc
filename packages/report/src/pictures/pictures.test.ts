import { describe, expect, it } from 'vitest'
import { languages } from '../languages/language.ts'
import { readXml } from '../render/read-xml.test-support.ts'
import { coveragePicture } from './coverage-picture.ts'
import { textWidth } from './drawing/label.ts'
import { gridPicture } from './grid-picture.ts'
import { identifiersPictures } from './identifiers-picture.ts'
import { routeMap } from './map/route-map.ts'
import { monthsPicture } from './months-picture.ts'
import { type NetworkContact, networkPicture } from './network/network-picture.ts'
import {
  sampleCoverage,
  sampleDevices,
  sampleMonths,
  sampleNetwork,
  samplePersons,
  samplePictures,
  samplePlaces,
  sampleRoutes,
  sampleTornado,
} from './sample-pictures.test-support.ts'
import { tornadoPicture } from './tornado-picture.ts'

const texts = (svg: string) => readXml(svg).filter(({ name }) => name === 'text')
const words = (svg: string) => texts(svg).map(({ text }) => text)
const hostile = '\u202e<script>alert(1)</script>"&\u0000 سامر'

describe.each(languages)('every picture in %s', (lang) => {
  const pictures = Object.entries(samplePictures(lang))

  it.each(pictures)('%s is the same twice, whole XML, and refers to nothing outside itself', (name, picture) => {
    expect(samplePictures(lang)[name]).toEqual(picture)
    const svg = picture?.svg ?? ''
    const elements = readXml(svg)
    expect(elements[0]?.attributes.xmlns).toBe('http://www.w3.org/2000/svg')
    const known = ['svg', 'defs', 'pattern', 'rect', 'path', 'circle', 'line', 'text', 'g']
    expect(elements.filter((element) => !known.includes(element.name))).toEqual([])
    const ids = new Set(elements.flatMap(({ attributes }) => attributes.id ?? []))
    for (const [, id = ''] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id)
    expect(svg).not.toMatch(/href| style=| class=|NaN|undefined|Infinity| on\w+=/)
  })

  it.each(pictures)('%s has letters that can be read in print and lie on the drawing', (_, picture) => {
    for (const { text, attributes } of texts(picture?.svg ?? '')) {
      const size = Number(attributes['font-size'] ?? 11)
      expect(size, text).toBeGreaterThanOrEqual(9.5)
      const width = textWidth(text, size)
      const share = { start: 0, middle: 0.5, end: 1 }[attributes['text-anchor'] ?? 'start'] ?? 0
      const start = Number(attributes.x) - share * width
      // The estimate of widths is generous; a text that seems to end a little outside does not.
      expect(start, text).toBeGreaterThanOrEqual(-8)
      expect(start + width * 0.93, text).toBeLessThanOrEqual(688)
    }
  })
})

it('says in words what the pictures show', () => {
  const alts = languages.flatMap((lang) => Object.values(samplePictures(lang)).map((picture) => picture?.alt ?? ''))
  for (const alt of alts) expect(alt).toMatch(/^\p{Lu}.{40,}\.$/u)
})

it('draws nothing where there is nothing', () => {
  expect(monthsPicture([], 'en')).toBeNull()
  expect(coveragePicture([{ name: 'Facebook', months: null }], 'en')).toBeNull()
  expect(identifiersPictures([], 'en')).toEqual([])
  expect(networkPicture(sampleDevices, [], 'en')).toBeNull()
  expect(routeMap(samplePlaces, [{ from: 'nowhere', to: null, bookings: 3 }], 'en')).toBeNull()
  expect(gridPicture({ persons: [], prices: [], cells: [], base: null }, 'en')).toBeNull()
})

describe('text of the case', () => {
  const svgs = [
    coveragePicture([{ ...sampleCoverage(1, 2)[0], name: hostile, months: [{ month: '2015-01', count: 1 }] }], 'en')
      ?.svg,
    tornadoPicture(1, [{ ...sampleTornado[0], name: hostile, low: hostile, high: '', atLow: 0, atHigh: 2 }], 'en').svg,
    identifiersPictures([{ name: hostile, spells: samplePersons(1)[0]?.spells ?? [] }], 'en')[0]?.svg,
    networkPicture([{ id: 'A', name: hostile }], [{ ...(sampleNetwork(1)[0] as NetworkContact), name: hostile }], 'en')
      ?.svg,
  ]

  it('never becomes markup and stands alone in its piece of text', () => {
    for (const svg of svgs) {
      expect(readXml(svg ?? '').some(({ name }) => name === 'script')).toBe(false)
      expect(words(svg ?? '').some((text) => text.startsWith('⟦U+202E⟧<'))).toBe(true)
    }
  })
})

describe('bookings and payments per month', () => {
  it('draws a bar for each month and series that is not empty', () => {
    const svg = monthsPicture(
      [{ month: '2015-01', bookings: { confirmed: 2, other: 0 }, payments: { observed: 5, notCounted: 7 } }],
      'en',
    )?.svg
    const bars = readXml(svg ?? '').filter(
      ({ name, path, attributes }) => name === 'rect' && attributes.stroke && path.length === 1,
    )
    // Four swatches of the legends and three bars.
    expect(bars).toHaveLength(7)
  })

  it('writes amounts as the language does', () => {
    expect(words(monthsPicture(sampleMonths(9), 'en')?.svg ?? '')).toContain('€100,000')
    expect(words(monthsPicture(sampleMonths(9), 'nl')?.svg ?? '')).toContain('€\u00a0100.000')
  })
})

it('says where an app has content and where it is known to have none', () => {
  const all = words(coveragePicture(sampleCoverage(1, 9), 'en')?.svg ?? '')
  expect(all).toContain('no content in the material')
  expect(all).toContain('A-1 Facebook')
})

describe('tornado', () => {
  it('puts the widest swing first, and both totals of each parameter in figures', () => {
    const all = words(tornadoPicture(123_675_000, sampleTornado.toReversed(), 'en').svg)
    expect(all.indexOf('Price per person')).toBeLessThan(all.indexOf('Paid share'))
    for (const total of ['€436,500', '€1,309,500', '€412,250', '€1,060,071']) expect(all).toContain(total)
  })
})

it('draws each identifier of each person on some page, none longer than a page', () => {
  const persons = samplePersons(60)
  const pages = identifiersPictures(persons, 'en')
  const shown = pages.flatMap(({ svg }) => words(svg))
  for (const { spells } of persons) for (const { identifier } of spells) expect(shown).toContain(identifier)
  for (const { svg } of pages) expect(Number(/height="(\d+)"/.exec(svg)?.[1])).toBeLessThan(960)
})

it('names every place of the map at the spot or by letter, and counts bookings without a place', () => {
  const svg = routeMap(samplePlaces, sampleRoutes, 'en')?.svg ?? ''
  const all = words(svg).join('\n')
  for (const { name } of samplePlaces) expect(all).toContain(name)
  expect(all).toContain('Without a place on the map: 5')
})
