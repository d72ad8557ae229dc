import { describe, expect, it } from 'vitest'
import { written } from '../outputs/written.test-support.ts'
import { readXml } from '../render/read-xml.test-support.ts'
import { sampleCase, sampleFinding, sampleMessage } from '../sample-case.test-support.ts'
import { samplePeople } from '../sample-people.test-support.ts'
import { geojson } from './geojson.ts'
import { kml } from './kml.ts'

const spoken = sampleMessage(1, { text: 'Izmir' })
const located = sampleMessage(7, {
  kind: 'location',
  location: { lat: 50.8503, lon: 4.3517, name: 'Gare <du> Midi\u202e' },
})
const source = sampleCase({
  ...samplePeople(),
  findings: () => [sampleFinding(spoken, 'journey.route', 'Izmir', { attributes: { place: 'izmir' } })],
  locatedMessages: () => [located, sampleMessage(8, { location: { lat: 95, lon: 4, name: null } })],
})
const collection = JSON.parse(written(geojson, source)['places.geojson'] ?? '')
const elements = readXml(written(kml, source)['places.kml'] ?? '')

describe('GeoJSON (RFC 7946)', () => {
  it('is a collection of features with positions on the globe, longitude first', () => {
    expect(collection.type).toBe('FeatureCollection')
    for (const { type, geometry } of collection.features) {
      expect(type).toBe('Feature')
      const positions = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates
      expect(geometry.type).toBe(positions.length === 1 ? 'Point' : 'LineString')
      for (const [lon, lat] of positions) expect(Math.abs(lon) <= 180 && Math.abs(lat) <= 90).toBe(true)
    }
  })

  it('holds places that are spoken of, journeys between them, and positions of messages', () => {
    const ids = collection.features.map(({ id }: { id: string }) => id)
    expect(ids).toEqual(['place:belgium', 'place:izmir', 'journey:izmir:belgium', `message:${located.id}`])
    expect(collection.features[1].properties).toMatchObject({
      findings: 1,
      bookings: ['b-000000000001'],
      messages: [spoken.id],
    })
    expect(collection.features[3].geometry.coordinates).toEqual([4.3517, 50.8503])
  })

  it('says of each feature what it rests on, and of none that somebody lives there', () => {
    for (const { properties } of collection.features) expect(properties.states).toMatch(/\w{4,}/)
    expect(collection.features[3].properties).toMatchObject({ export: 'a'.repeat(64), locator: 'line 7' })
  })

  it('is an empty collection for a case without places', () => {
    const none = sampleCase({ places: () => [] })
    expect(JSON.parse(written(geojson, none)['places.geojson'] ?? '').features).toEqual([])
  })
})

describe('KML', () => {
  it('has a placemark for each feature, its elements in the order of the schema', () => {
    const names = elements.filter(({ name }) => name === 'Placemark').map(({ attributes }) => attributes.id)
    expect(names).toEqual(collection.features.map(({ id }: { id: string }) => id.replaceAll(':', '.')))
    const children = elements.filter(({ path }) => path.at(-1) === 'Placemark').map(({ name }) => name)
    expect(children.slice(-4)).toEqual(['name', 'TimeStamp', 'ExtendedData', 'Point'])
  })

  it('writes longitude first, and keeps names text', () => {
    expect(elements.filter(({ name }) => name === 'coordinates').at(-1)?.text).toBe('4.3517,50.8503')
    expect(elements.filter(({ name }) => name === 'name').at(-1)?.text).toBe('Gare <du> Midi⟦U+202E⟧')
  })
})
