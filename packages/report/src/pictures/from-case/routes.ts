import type { StoredPlace } from '@casethread/casefile'
import type { Contact } from '@casethread/model'
import type { Language } from '../../languages/language.ts'
import type { MapPlace, MapRoute } from '../map/route-map.ts'

/**
 * Journeys by their ends, and where these lie. Quarters of a town and camps stand at their own coordinates, which are too coarse for an
 * address; where somebody lives is not among the ends of a journey.
 */
export function routesOf(
  contacts: Iterable<Contact>,
  places: readonly StoredPlace[],
  lang: Language,
): { places: MapPlace[]; routes: MapRoute[] } {
  const counts = new Map<string, MapRoute>()
  for (const { bookings } of contacts)
    for (const { route } of bookings) {
      const key = `${route.from ?? ''} ${route.to ?? ''}`
      const line = counts.get(key) ?? { ...route, bookings: 0 }
      counts.set(key, { ...line, bookings: line.bookings + 1 })
    }
  return {
    places: places.map((place) => ({
      id: place.id,
      name: placeName(place, lang),
      isArea: areas.has(place.is),
      lat: place.lat,
      lon: place.lon,
    })),
    routes: [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line),
  }
}

const areas: ReadonlySet<string> = new Set(['country', 'region', 'sea'])

/**
 * In the annex's language where it is known, else as in English; for some places only their id says it: `new-york`. Countries have the names
 * of the Unicode CLDR, by their ISO code.
 */
export function placeName({ id, is, country, names }: StoredPlace, lang: Language): string {
  const listed = is === 'country' && country !== null ? countryName(country, lang) : undefined
  const spelt = id.replace(/(^|-)(\p{L})/gu, (_, dash, letter) => (dash && ' ') + letter.toUpperCase())
  return listed ?? names[lang] ?? names.en ?? spelt
}

const countryName = (code: string, lang: Language): string | undefined =>
  new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }).of(code)
