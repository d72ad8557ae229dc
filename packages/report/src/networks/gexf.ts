import type { CaseSource } from '../case-source.ts'
import type { OutputKind } from '../outputs/output-kind.ts'
import { element, startTag, type Xml, xmlDeclaration } from '../render/xml.ts'
import { edgeFields, networkEdges, networkNodes, nodeFields } from './case-network.ts'

/** https://gexf.net/schema.html, version 1.3 */
const namespace = 'http://gexf.net/1.3'

export const gexf = {
  id: 'gexf',
  title: 'Network of contacts, accounts and chats (GEXF)',
  files: [
    {
      file: 'network.gexf',
      says: 'The same network for Gephi. The weight of an edge is its number of messages, 1 where it stands for none.',
      fields: [
        ...Object.keys(nodeFields).map((field) => `node.${field}`),
        ...Object.keys(edgeFields).map((field) => `edge.${field}`),
      ],
    },
  ],
  write: (source) => ({
    files: [{ file: 'network.gexf', head: head() }],
    records: lines(source),
  }),
} as const satisfies OutputKind

function* lines(source: CaseSource): Generator<string[]> {
  yield ['<nodes>\n']
  for (const node of networkNodes(source))
    yield [`${element('node', { id: node.id, label: node.label }, values(nodeFields, { ...node }))}\n`]
  yield ['</nodes>\n<edges>\n']
  for (const edge of networkEdges(source)) {
    const weight = Math.max(1, Number(edge.messages))
    const ends = { id: edge.id, source: edge.from, target: edge.to, type: 'undirected', weight }
    yield [`${element('edge', ends, values(edgeFields, { ...edge }))}\n`]
  }
  yield ['</edges>\n</graph></gexf>\n']
}

const types = { string: 'string', integer: 'long' } as const

const head = (): string => {
  const attributes = [
    element('attributes', { class: 'node' }, declared(nodeFields)),
    element('attributes', { class: 'edge' }, declared(edgeFields)),
  ]
  const graph = startTag('graph', { mode: 'static', defaultedgetype: 'undirected' })
  return `${xmlDeclaration}${startTag('gexf', { xmlns: namespace, version: '1.3' })}\n${graph}\n${attributes.join('\n')}\n`
}

const declared = (fields: Readonly<Record<string, keyof typeof types>>): Xml[] =>
  Object.entries(fields).map(([title, type], id) => element('attribute', { id, title, type: types[type] }))

/** By the number of the attribute, as Gephi writes them: readers take an id that is no number for the title. */
const values = (fields: object, record: Readonly<Record<string, string | number | null>>): Xml =>
  element(
    'attvalues',
    {},
    Object.keys(fields).map((name, id) => {
      const value = record[name] ?? null
      return value === null ? null : element('attvalue', { for: id, value })
    }),
  )
