import type { StoredMessage, StoredPlace } from '@casethread/casefile'
import type { CaseSource } from '../case-source.ts'
import { toSender } from '../exports/sender.ts'
import { isoInstant } from '../render/instant.ts'

/** Something that lies somewhere: a place that is spoken of, a journey between two, or a message that holds a position. */
export interface CaseFeature {
  id: string
  kind: 'place' | 'journey' | 'message'
  name: string
  /** Longitude and latitude: one point, or the two ends of a line. */
  at: readonly (readonly [number, number])[]
  /** ISO 8601 UTC; null where it is no moment. */
  time: string | null
  properties: Readonly<Record<string, string | number | null | readonly string[]>>
}

/** What each kind of feature says of itself. */
export const featureFields = {
  place: ['place', 'is', 'country', 'states', 'findings', 'bookings', 'messages'],
  journey: ['from', 'to', 'states', 'bookings'],
  message: [
    'message',
    'app',
    'chat',
    'sender',
    'direction',
    'sentAt',
    'zone',
    'state',
    'states',
    'export',
    'path',
    'locator',
  ],
} as const

type MapSource = Pick<CaseSource, 'places' | 'contacts' | 'findings' | 'messageIds' | 'locatedMessages'>

/**
 * Places and journeys that are spoken of, then positions that messages hold. A position is where a message says that somebody or something
 * is; nothing is derived from it, and where people live is not looked for.
 */
export function* caseFeatures(source: MapSource): Generator<CaseFeature> {
  const places = new Map(source.places().map((place) => [place.id, place]))
  const spoken = new Map<string, { findings: number; messages: Set<string> }>()
  for (const { attributes, message } of source.findings('journey.route')) {
    const id = String(attributes.place ?? '')
    const own = spoken.get(id) ?? { findings: 0, messages: new Set<string>() }
    spoken.set(id, { findings: own.findings + 1, messages: own.messages.add(message.id) })
  }
  const journeys = journeysOf(source)
  const ends = Map.groupBy(
    journeys.flatMap(({ from, to, bookings }) => [...new Set([from, to])].map((end) => ({ end, bookings }))),
    ({ end }) => end,
  )
  for (const place of places.values()) {
    const { findings = 0, messages = [] } = spoken.get(place.id) ?? {}
    const bookings = (ends.get(place.id) ?? []).flatMap((end) => end.bookings)
    if (findings > 0 || bookings.length > 0) yield placeFeature(place, { findings, messages: [...messages], bookings })
  }
  for (const journey of journeys) yield* journeyFeature(journey, places)
  for (const message of source.locatedMessages()) yield* messageFeature(message)
}

interface Journey {
  from: string | null
  to: string | null
  bookings: string[]
}

function journeysOf(source: Pick<CaseSource, 'contacts'>): Journey[] {
  const journeys = new Map<string, Journey>()
  for (const { bookings } of source.contacts())
    for (const { id, route } of bookings) {
      const key = `${route.from ?? ''} ${route.to ?? ''}`
      const journey = journeys.get(key) ?? { ...route, bookings: [] }
      journeys.set(key, journey)
      journey.bookings.push(id)
    }
  return [...journeys].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, journey]) => journey)
}

const placeFeature = (
  { id, is, country, lat, lon, names }: StoredPlace,
  spoken: { findings: number; messages: string[]; bookings: string[] },
): CaseFeature => ({
  id: `place:${id}`,
  kind: 'place',
  name: names.en ?? id,
  at: [[lon, lat]],
  time: null,
  properties: {
    place: id,
    is,
    country,
    states: 'named in messages as a place of a journey; coordinates of the gazetteer, two decimals',
    findings: spoken.findings,
    bookings: [...new Set(spoken.bookings)],
    messages: spoken.messages,
  },
})

function* journeyFeature(
  { from, to, bookings }: Journey,
  places: ReadonlyMap<string, StoredPlace>,
): Generator<CaseFeature> {
  const [start, end] = [places.get(from ?? ''), places.get(to ?? '')]
  if (!start || !end || start === end) return
  yield {
    id: `journey:${from}:${to}`,
    kind: 'journey',
    name: `${start.names.en ?? from} – ${end.names.en ?? to}`,
    at: [
      [start.lon, start.lat],
      [end.lon, end.lat],
    ],
    time: null,
    properties: { from, to, states: 'ends of journeys that bookings name; the line shows no road', bookings },
  }
}

function* messageFeature(message: StoredMessage): Generator<CaseFeature> {
  const { location, sender, provenance, sentAt, zone } = message
  if (location?.lat == null || location.lon === null) return
  // A position beyond the globe stays in the export of messages, with the rest of the record.
  if (Math.abs(location.lat) > 90 || Math.abs(location.lon) > 180) return
  const [copy] = provenance
  yield {
    id: `message:${message.id}`,
    kind: 'message',
    name: location.name ?? message.id,
    at: [[location.lon, location.lat]],
    time: isoInstant(sentAt),
    properties: {
      message: message.id,
      app: message.app,
      chat: message.chat.id,
      sender: sender && toSender(sender).account,
      direction: message.direction,
      sentAt: isoInstant(sentAt),
      zone: `${zone.name ?? 'not known'} (${zone.known})`,
      state: message.state,
      states: 'position that the message holds; not where anybody lives',
      export: copy?.export ?? null,
      path: copy?.path ?? null,
      locator: copy?.locator ?? null,
    },
  }
}
