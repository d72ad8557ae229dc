import type { CaseSource } from '../case-source.ts'
import type { OutputKind } from '../outputs/output-kind.ts'
import { element, startTag, type Xml, xmlDeclaration } from '../render/xml.ts'
import { type CaseFeature, caseFeatures, featureFields } from './case-features.ts'

/** OGC 12-007r2 (KML 2.3), with what version 2.2 knows already. */
const namespace = 'http://www.opengis.net/kml/2.2'

export const kml = {
  id: 'kml',
  title: 'Places, journeys and positions of messages (KML)',
  files: [
    {
      file: 'places.kml',
      says: 'The same for Google Earth and others; positions of messages carry their time.',
      fields: Object.entries(featureFields).flatMap(([kind, fields]) => fields.map((field) => `${kind}.${field}`)),
    },
  ],
  write: (source) => ({
    files: [{ file: 'places.kml', head: `${xmlDeclaration}${startTag('kml', { xmlns: namespace })}\n<Document>\n` }],
    records: pieces(source),
  }),
} as const satisfies OutputKind

function* pieces(source: CaseSource): Generator<string[]> {
  for (const feature of caseFeatures(source)) yield [`${placemark(feature)}\n`]
  yield ['</Document></kml>\n']
}

/** The order of elements is that of the schema. */
const placemark = ({ id, name, at, time, properties }: CaseFeature): Xml =>
  element(
    'Placemark',
    { id: idOf(id) },
    element('name', {}, name),
    time === null ? null : element('TimeStamp', {}, element('when', {}, time)),
    element(
      'ExtendedData',
      {},
      Object.entries(properties).map(([key, value]) =>
        value === null ? null : element('Data', { name: key }, element('value', {}, textOf(value))),
      ),
    ),
    element(
      at.length === 1 ? 'Point' : 'LineString',
      {},
      element('coordinates', {}, at.map(([lon, lat]) => `${lon},${lat}`).join(' ')),
    ),
  )

/** An XML id holds no colon and begins with a letter, as ours do. */
const idOf = (id: string): string => id.replaceAll(':', '.')

const textOf = (value: string | number | readonly string[]): string | number =>
  typeof value === 'object' ? value.join(' ') : value
