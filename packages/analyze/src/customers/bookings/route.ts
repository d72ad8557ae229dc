import type { Booking } from '@casethread/model'
import type { Fact, Run } from '../run.ts'

const placeOf = ({ attributes }: Fact): string | null =>
  typeof attributes.place === 'string' && attributes.place !== '' ? attributes.place : null

/**
 * Where the journey goes, as far as the talk says: the place of the contact's arrival, else the last place of the message that first names one by
 * which it is bargained; where that message names two, the first is where it begins.
 */
export function routeOf(run: Run): Booking['route'] {
  const places = run.of('journey.route').filter((fact) => placeOf(fact) !== null)
  const at = (facts: readonly Fact[]) => places.filter((place) => facts.some((fact) => fact.at === place.at))
  const arrived = at(run.of('journey.arrival', 'contact')).at(-1)
  const bargained = at(run.of(['price.asked', 'journey.persons', 'price.quoted']))[0] ?? places[0]
  const named = places.filter((place) => place.at === bargained?.at).map(placeOf)
  const to = arrived ? placeOf(arrived) : (named.at(-1) ?? null)
  const from = named.length > 1 && named[0] !== to ? (named[0] ?? null) : null
  return { from, to }
}
