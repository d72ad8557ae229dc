import type { CaseSource } from '../case-source.ts'
import type { OutputKind } from '../outputs/output-kind.ts'
import { encodable } from '../render/visible-characters.ts'
import { caseFeatures, featureFields } from './case-features.ts'

/** RFC 7946: WGS 84, longitude first. */
export const geojson = {
  id: 'geojson',
  title: 'Places, journeys and positions of messages (GeoJSON)',
  files: [
    {
      file: 'places.geojson',
      says: 'For QGIS and web maps. `states` says what each feature rests on; no home is looked for and none is marked as one.',
      fields: Object.entries(featureFields).flatMap(([kind, fields]) => fields.map((field) => `${kind}.${field}`)),
    },
  ],
  write: (source) => ({
    files: [{ file: 'places.geojson', head: '{"type":"FeatureCollection","features":[\n' }],
    records: pieces(source),
  }),
} as const satisfies OutputKind

function* pieces(source: CaseSource): Generator<string[]> {
  let separator = ''
  for (const { id, kind, name, at, properties } of caseFeatures(source)) {
    const [point] = at
    const geometry = at.length === 1 ? { type: 'Point', coordinates: point } : { type: 'LineString', coordinates: at }
    const feature = { type: 'Feature', id, geometry, properties: { kind, name: encodable(name), ...properties } }
    yield [`${separator}${JSON.stringify(feature)}`]
    separator = ',\n'
  }
  yield ['\n]}\n']
}
