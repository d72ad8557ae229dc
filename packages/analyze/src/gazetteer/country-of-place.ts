import { readPlaces } from './gazetteer.ts'

let countries: ReadonlyMap<string, string | null> | undefined

/** ISO 3166; null for seas, continents and places that are not known. */
export function countryOfPlace(id: string): string | null {
  countries ??= new Map(readPlaces().map((place) => [place.id, place.country]))
  return countries.get(id) ?? null
}
