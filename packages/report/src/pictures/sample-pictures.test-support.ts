import { type Role, roles } from '@casethread/model'
import type { Language } from '../languages/language.ts'
import { type CoverageRow, coveragePicture } from './coverage-picture.ts'
import { gridPicture } from './grid-picture.ts'
import { identifiersPictures, type PicturePerson, type PictureSpell } from './identifiers-picture.ts'
import { type MapPlace, type MapRoute, routeMap } from './map/route-map.ts'
import { type MonthFigures, monthsPicture } from './months-picture.ts'
import { type NetworkContact, networkPicture } from './network/network-picture.ts'
import type { Picture } from './picture.ts'
import { type TornadoLine, tornadoPicture } from './tornado-picture.ts'

/** The same numbers every time: a small generator, so that samples of any size need no list. */
const dice = (seed: number) => () => {
  seed = (seed * 1103515245 + 12345) % 2147483648
  return seed / 2147483648
}

const month = (number: number) => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`

export function sampleMonths(count: number): MonthFigures[] {
  const roll = dice(7)
  return Array.from({ length: count }, (_, at) => ({
    month: month(2014 * 12 + 8 + at),
    bookings: { confirmed: Math.floor(roll() * 12), other: Math.floor(roll() * 7) },
    payments: { observed: Math.floor(roll() * 9_000_000), notCounted: Math.floor(roll() * 3_000_000) },
  }))
}

export function sampleCoverage(rows: number, months: number): CoverageRow[] {
  const roll = dice(11)
  const names = [
    'A-1 WhatsApp',
    'A-1 Viber',
    'A-1 Skype',
    'A-2 WhatsApp',
    'هاتف Viber',
    'A-3 WhatsApp of a very long name',
  ]
  return [
    ...Array.from({ length: rows }, (_, row) => ({
      name: names[row % names.length] ?? '',
      months: Array.from({ length: months }, (_, at) => ({
        month: month(2014 * 12 + 8 + at),
        count: roll() < 0.25 ? 0 : Math.floor(10 ** (roll() * 4)),
      })),
    })),
    { name: 'A-1 Facebook', months: null },
  ]
}

export const sampleTornado: readonly TornadoLine[] = [
  { name: 'Price per person', low: '€1,500', high: '€4,500', atLow: 43_650_000, atHigh: 130_950_000 },
  { name: 'Share of this defendant', low: '1/3', high: '1', atLow: 41_225_000, atHigh: 123_675_000 },
  { name: 'Paid share', low: '6/7', high: '1', atLow: 106_007_100, atHigh: 123_675_000 },
  { name: 'Children', low: '10% free', high: 'all pay', atLow: 111_307_500, atHigh: 123_675_000 },
  { name: 'Persons', low: '265', high: '291', atLow: 112_625_000, atHigh: 123_675_000 },
]

export function samplePersons(count: number): PicturePerson[] {
  const roll = dice(5)
  const names = ['P-3fa91c', 'Abu Samer أبو سامر', 'P-77d0e2', 'سامر الحلبي', 'M-0c11fe']
  return Array.from({ length: count }, (_, person) => ({
    name: names[person % names.length] ?? '',
    spells: Array.from({ length: 1 + Math.floor(roll() * 3) }, (_, at): PictureSpell => {
      const from = Date.UTC(2014, 8 + at * 9, 3 + person)
      return {
        identifier: `+3246000${1000 + person * 10 + at}`,
        app: at === 0 ? 'WhatsApp' : 'Viber',
        from: roll() < 0.1 ? null : from,
        to: at === 0 ? from + 200 * 86_400_000 : null,
        certainty: (['certain', 'likely', 'proposed'] as const)[at] ?? 'certain',
        follows: at === 0 ? null : at - 1,
      }
    }),
  }))
}

/** Roles as in a case of this size: most are customers and ordinary people. */
export function sampleNetwork(count: number): NetworkContact[] {
  const roll = dice(3)
  const common: readonly Role[] = ['customer', 'ordinary', 'enquirer', 'customer', 'family', 'payer', 'customer']
  return Array.from({ length: count }, (_, at) => {
    const role =
      at < roles.length ? (roles[at] ?? 'customer') : (common[Math.floor(roll() * common.length)] ?? 'customer')
    const pays = role === 'customer' || role === 'payer'
    return {
      id: `c-${String(at).padStart(4, '0')}`,
      name: at % 9 === 0 ? 'سامر أبو علي' : `Contact ${at}`,
      role,
      observed: pays && roll() < 0.4 ? Math.floor(roll() * 900_000) : 0,
      messages: ['A-1', 'A-2', 'A-3'].flatMap((device, index) =>
        index === 0 || roll() < 0.08 ? [{ device, count: 1 + Math.floor(10 ** (roll() * 3.2)) }] : [],
      ),
    }
  })
}

export const sampleDevices = [
  { id: 'A-1', name: 'A-1' },
  { id: 'A-2', name: 'A-2' },
  { id: 'A-3', name: 'A-3' },
] as const

const town = (id: string, lat: number, lon: number, isArea = false): MapPlace => ({
  id,
  name: id.charAt(0).toUpperCase() + id.slice(1),
  isArea,
  lat,
  lon,
})
export const samplePlaces: readonly MapPlace[] = [
  town('izmir', 38.42, 27.14),
  town('istanbul', 41.01, 28.95),
  town('athens', 37.98, 23.73),
  town('thessaloniki', 40.64, 22.94),
  town('brussels', 50.85, 4.35),
  town('ghent', 51.05, 3.72),
  town('antwerp', 51.22, 4.4),
  town('calais', 50.95, 1.86),
  town('london', 51.51, -0.13),
  town('belgium', 50.64, 4.67, true),
  town('germany', 51.11, 9.85, true),
  town('erbil', 36.19, 44.01),
  town('aleppo', 36.2, 37.16),
]
export const sampleRoutes: readonly MapRoute[] = [
  { from: 'izmir', to: 'athens', bookings: 48 },
  { from: 'istanbul', to: 'thessaloniki', bookings: 22 },
  { from: 'athens', to: 'brussels', bookings: 31 },
  { from: 'thessaloniki', to: 'germany', bookings: 12 },
  { from: 'calais', to: 'london', bookings: 19 },
  { from: 'brussels', to: 'london', bookings: 7 },
  { from: 'erbil', to: 'istanbul', bookings: 9 },
  { from: null, to: 'belgium', bookings: 17 },
  { from: 'aleppo', to: 'ghent', bookings: 1 },
  { from: 'istanbul', to: 'antwerp', bookings: 2 },
  { from: null, to: null, bookings: 5 },
]

const sampleGrid = {
  persons: [265, 280, 291],
  prices: [150_000, 250_000, 400_000, 425_000, 450_000],
  cells: [265, 280, 291].map((persons) =>
    [150_000, 250_000, 400_000, 425_000, 450_000].map((price) => persons * price),
  ),
  base: { person: 2, price: 2 },
}

/** Every picture, of a small case and of a large one. */
export const samplePictures = (lang: Language): Record<string, Picture | null> => ({
  'months-small': monthsPicture(sampleMonths(9), lang),
  'months-large': monthsPicture(sampleMonths(70), lang),
  'coverage-small': coveragePicture(sampleCoverage(3, 9), lang),
  'coverage-large': coveragePicture(sampleCoverage(8, 58), lang),
  tornado: tornadoPicture(123_675_000, sampleTornado, lang),
  'identifiers-small': identifiersPictures(samplePersons(4), lang)[0] ?? null,
  'identifiers-large': identifiersPictures(samplePersons(60), lang)[0] ?? null,
  'network-20': networkPicture(sampleDevices.slice(0, 1), sampleNetwork(20), lang),
  'network-800': networkPicture(sampleDevices, sampleNetwork(800), lang),
  map: routeMap(samplePlaces, sampleRoutes, lang),
  grid: gridPicture(sampleGrid, lang),
})
