import type { StoredPlace } from '@casethread/casefile'
import { readPlaces } from './gazetteer.ts'

/** The languages of annexes: only names that these write can stand on their maps. */
const printed = ['en', 'fr', 'nl', 'de'] as const

/** The gazetteer as the case keeps it, so that a map can place what findings name. */
export const storedPlaces = (): StoredPlace[] =>
  readPlaces().map(({ id, is, country, at: [lat, lon], names }) => ({
    id,
    is,
    country,
    lat,
    lon,
    names: Object.fromEntries(
      printed.flatMap((language) => {
        const term = names[language]?.find((name) => !/[*=]/.test(name))
        return term === undefined ? [] : [[language, term]]
      }),
    ),
  }))
