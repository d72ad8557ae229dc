import { parse } from 'csv-parse/sync'
import { MultiUndirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import { written } from '../outputs/written.test-support.ts'
import { readXml } from '../render/read-xml.test-support.ts'
import { visible } from '../render/visible-characters.ts'
import { sampleCase } from '../sample-case.test-support.ts'
import { samplePeople } from '../sample-people.test-support.ts'
import { networkEdges, networkNodes } from './case-network.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { i2 } from './i2.ts'

const source = sampleCase(samplePeople())
const nodes = [...networkNodes(source)]
const edges = [...networkEdges(source)]
const text = (kind: Parameters<typeof written>[0], file: string) => written(kind, source)[file] ?? ''

describe('the network', () => {
  it('holds contacts, all accounts, and chats of more than two ends', () => {
    expect(nodes.map(({ kind }) => kind)).toEqual(['contact', 'owner account', 'account', 'account', 'chat'])
    expect(nodes[0]).toMatchObject({ id: 'contact:c-000000000002', role: 'customer', tier: 'probable', payments: 2 })
  })

  it('joins only what it holds, and counts each message of a chat once', () => {
    const ids = new Set(nodes.map(({ id }) => id))
    for (const { from, to } of edges) expect([ids.has(from), ids.has(to)]).toEqual([true, true])
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length)
    const counted = edges.filter(({ kind }) => kind !== 'uses').reduce((sum, { messages }) => sum + Number(messages), 0)
    expect(counted).toBe(4)
    expect(edges.find(({ kind }) => kind === 'writes')).toMatchObject({ messages: 3, fromOwner: 1, exhibit: 'GSM-1' })
  })
})

describe.each([
  ['GraphML', () => parseGraphml(MultiUndirectedGraph, text(graphml, 'network.graphml'), { addMissingNodes: false })],
  ['GEXF', () => parseGexf(MultiUndirectedGraph, text(gexf, 'network.gexf'), { addMissingNodes: false })],
])('%s', (_, read) => {
  it('is read back by another program’s reader as it was', () => {
    const graph = read()
    expect(graph.nodes().sort()).toEqual(nodes.map(({ id }) => id).sort())
    expect(graph.edges().sort()).toEqual(edges.map(({ id }) => id).sort())
    for (const { id, label, kind, messages } of nodes)
      expect(graph.getNodeAttributes(id)).toMatchObject({
        label: visible(String(label)),
        kind,
        ...(messages === null ? {} : { messages }),
      })
  })
})

describe('the markup', () => {
  const graphmlElements = readXml(text(graphml, 'network.graphml'))
  const gexfElements = readXml(text(gexf, 'network.gexf'))

  it('declares every field that it uses', () => {
    const keys = graphmlElements.filter(({ name }) => name === 'key').map(({ attributes }) => attributes.id)
    for (const { name, attributes } of graphmlElements) if (name === 'data') expect(keys).toContain(attributes.key)
    const declared = gexfElements.filter(({ name }) => name === 'attribute').map(({ attributes }) => attributes.id)
    for (const { name, attributes } of gexfElements) if (name === 'attvalue') expect(declared).toContain(attributes.for)
  })

  it('keeps hostile names text, with what acts unseen made visible', () => {
    const label = gexfElements.find(({ attributes }) => attributes.id === 'chat:chat-000000000002')?.attributes.label
    expect(label).toBe('Shilan ⟦U+202E⟧exe.txt⟦U+202C⟧')
    expect(gexfElements.some(({ attributes }) => attributes.label === 'شیلان <b>&"\'')).toBe(true)
  })
})

describe('entities and links', () => {
  const rows = (file: string): Record<string, string>[] => parse(text(i2, file), { columns: true, bom: true })

  it('are one row each, links between entities that are there', () => {
    const entities = rows('i2-entities.csv')
    const links = rows('i2-links.csv')
    expect([entities.length, links.length]).toEqual([nodes.length, edges.length])
    const ids = new Set(entities.map(({ EntityId }) => EntityId))
    for (const { FromEntityId, ToEntityId } of links)
      expect([ids.has(FromEntityId), ids.has(ToEntityId)]).toEqual([true, true])
    expect(entities.map(({ EntityType }) => EntityType)).toContain('Person')
    expect(links.map(({ LinkType }) => LinkType)).toContain('Communicates')
  })

  it('keep a number from being taken for a formula', () => {
    expect(rows('i2-entities.csv').map(({ Identifier }) => Identifier)).toContain("'+32470123456")
  })
})
