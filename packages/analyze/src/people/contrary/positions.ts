import type { CaseReader, SentPosition } from '@casethread/casefile'
import { minute } from '../../aggregations/behaviour/observation.ts'
import type { Objection } from './objection.ts'

const together = 10 * minute
const far = 20

/** The positions that these accounts sent, each account's in order of time. */
export function positionsOf(
  reader: Pick<CaseReader, 'sentPositions'>,
  accounts: ReadonlySet<string>,
): Map<string, SentPosition[]> {
  const found = new Map<string, SentPosition[]>()
  for (const position of reader.sentPositions()) {
    if (!accounts.has(position.account)) continue
    const known = found.get(position.account)
    if (known) known.push(position)
    else found.set(position.account, [position])
  }
  return found
}

/** The first two positions that no one person can have been at. */
export function farApart(
  one: readonly SentPosition[] | undefined,
  other: readonly SentPosition[] | undefined,
): Objection | null {
  if (!one || !other) return null
  let start = 0
  for (const here of one) {
    while (start < other.length && (other[start]?.sentAt ?? 0) < here.sentAt - together) start++
    for (let i = start; i < other.length; i++) {
      const there = other[i] as SentPosition
      if (there.sentAt > here.sentAt + together) break
      const distance = kilometres(here, there)
      if (distance <= far) continue
      const minutes = Math.ceil(Math.abs(there.sentAt - here.sentAt) / minute)
      return {
        says: `the accounts sent positions ${Math.round(distance)} km apart within ${Math.max(1, minutes)} minutes`,
        messages: [here.messageRowId, there.messageRowId],
      }
    }
  }
  return null
}

type Point = Pick<SentPosition, 'lat' | 'lon'>
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Great-circle distance by the haversine formula, on a sphere of the earth’s mean radius (6371 km). */
function kilometres(a: Point, b: Point): number {
  const h =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)))
}
