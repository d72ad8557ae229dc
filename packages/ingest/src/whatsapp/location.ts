import type { Location } from '@casethread/model'
import type { SqlValue } from '../containers/sqlite/database.ts'
import { numberOf } from '../database/sql-values.ts'

/** The coordinates 0, 0 stand for none (dossier 3), and so does what is no degree. */
export function locationOf(latitude: SqlValue, longitude: SqlValue, name: string | null): Location {
  const lat = numberOf(latitude)
  const lon = numberOf(longitude)
  const isPlace =
    lat !== null && lon !== null && !(lat === 0 && lon === 0) && Math.abs(lat) <= 90 && Math.abs(lon) <= 180
  return { lat: isPlace ? lat : null, lon: isPlace ? lon : null, name }
}
