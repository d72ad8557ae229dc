import { describe, expect, it } from 'vitest'
import { languages } from '../../languages/language.ts'
import { readXml } from '../../render/read-xml.test-support.ts'
import { sampleCase } from '../../sample-case.test-support.ts'
import { sampleContact, samplePeople } from '../../sample-people.test-support.ts'
import { casePictures, type PictureNames } from './case-pictures.ts'

const source = sampleCase(samplePeople())
const names: PictureNames = {
  contact: ({ id }) => `P-${id.slice(-4)}`,
  identifier: (value) => `…${value.slice(-4)}`,
  app: (app) => app.toUpperCase(),
  device: (exhibit) => exhibit ?? 'no exhibit',
  parameter: ({ parameter, low, high }) => ({ name: parameter, low: String(low), high: String(high) }),
}
const drawn = (from = source, lang: (typeof languages)[number] = 'en') =>
  casePictures(from, from.figures(''), { zone: 'Europe/Brussels', lang, withoutContent: ['Signal'] }, names)
const words = (svg: string | undefined) =>
  readXml(svg ?? '')
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text)

describe('pictures of a case', () => {
  const pictures = drawn()

  it('put bookings and payments into the months of the zone', () => {
    expect(pictures.months?.alt).toBe(
      'Two bar charts by month. Above: 1\u00a0booking, of which 0 confirmed. Below: payments, €1,345.26 observed and €0.00 in escrow or only claimed.',
    )
    expect(words(pictures.months?.svg)).toEqual(expect.arrayContaining(['2016', '3']))
  })

  it('show apps with content, and those that are known to have none', () => {
    const all = words(pictures.coverage?.svg)
    for (const app of ['WHATSAPP', 'FACEBOOK', 'Signal', 'no content in the material']) expect(all).toContain(app)
  })

  it('name people only as they are told to', () => {
    expect(words(pictures.network?.svg)).toContain('P-0002')
    const everything = Object.values(pictures)
      .flat()
      .flatMap((picture) => picture?.svg ?? [])
    for (const svg of everything) for (const name of sampleContact.names) expect(svg).not.toContain(name)
  })

  it('draw journeys between the places that the case keeps, with their names in the language', () => {
    expect(words(pictures.map?.svg)).toContain('Izmir (1)')
    const belgium = languages.map((lang) => words(drawn(source, lang).map?.svg).find((text) => text.startsWith('Bel')))
    expect(belgium).toEqual(['Belgium (1)', 'Belgique (1)', 'België (1)', 'Belgien (1)'])
  })

  it('reckon the tornado and the grid from the figures', () => {
    expect(words(pictures.tornado?.svg)).toEqual(expect.arrayContaining(['price', '4000 … 4500', '€4,000']))
    expect(words(pictures.grid?.svg)).toContain('€9,000')
  })

  it('draw identifiers of those who used more than one', () => {
    expect(pictures.identifiers).toEqual([])
    const [own] = sampleContact.identifiers
    if (!own) throw new Error('the sample contact has an identifier')
    const next = { ...own, value: '+32471000000', from: own.from && own.from + 86_400_000, succeeds: own.value }
    const changed = { ...sampleContact, identifiers: [next, own] }
    const [page] = drawn(sampleCase({ ...samplePeople(), contacts: () => [changed] })).identifiers
    expect(words(page?.svg).filter((text) => text.startsWith('…'))).toEqual(['…3456', '…0000'])
  })

  it('are none where nothing was analyzed', () => {
    const none = drawn(sampleCase())
    expect(none).toMatchObject({ months: null, identifiers: [], network: null, map: null, tornado: null, grid: null })
  })
})
