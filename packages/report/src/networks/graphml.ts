import type { CaseSource } from '../case-source.ts'
import type { OutputKind } from '../outputs/output-kind.ts'
import { element, startTag, type Xml, xmlDeclaration } from '../render/xml.ts'
import { edgeFields, networkEdges, networkNodes, nodeFields } from './case-network.ts'

/** http://graphml.graphdrawing.org/specification.html */
const namespace = 'http://graphml.graphdrawing.org/xmlns'

export const graphml = {
  id: 'graphml',
  title: 'Network of contacts, accounts and chats (GraphML)',
  files: [
    {
      file: 'network.graphml',
      says: 'For Gephi, yEd, Cytoscape, NetworkX. Contacts `use` accounts, accounts `write` to each other or are `member` of a group.',
      fields: [
        ...Object.keys(nodeFields).map((field) => `node.${field}`),
        ...Object.keys(edgeFields).map((field) => `edge.${field}`),
      ],
    },
  ],
  write: (source) => ({
    files: [{ file: 'network.graphml', head: head() }],
    records: lines(source),
  }),
} as const satisfies OutputKind

function* lines(source: CaseSource): Generator<string[]> {
  for (const node of networkNodes(source))
    yield [`${element('node', { id: node.id }, data('node', nodeFields, node))}\n`]
  for (const edge of networkEdges(source))
    yield [`${element('edge', { id: edge.id, source: edge.from, target: edge.to }, data('edge', edgeFields, edge))}\n`]
  yield ['</graph></graphml>\n']
}

/** GraphML calls whole numbers beyond 32 bits long. */
const types = { string: 'string', integer: 'long' } as const

const head = (): string => {
  const keys = [...keysOf('node', nodeFields), ...keysOf('edge', edgeFields)].map((key) => `${key}\n`).join('')
  return `${xmlDeclaration}${startTag('graphml', { xmlns: namespace })}\n${keys}${startTag('graph', { id: 'case', edgedefault: 'undirected' })}\n`
}

const keysOf = (of: string, fields: Readonly<Record<string, keyof typeof types>>): Xml[] =>
  Object.entries(fields).map(([name, type]) =>
    element('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': types[type] }),
  )

const data = (of: string, fields: object, values: object): Xml[] =>
  Object.entries(values).flatMap(([name, value]: [string, string | number | null]) =>
    name in fields && value !== null ? [element('data', { key: `${of}-${name}` }, value)] : [],
  )
