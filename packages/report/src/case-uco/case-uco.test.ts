import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { Parser, Store } from 'n3'
import Validator from 'rdf-validate-shacl'
import { describe, expect, it } from 'vitest'
import type { CaseSource } from '../case-source.ts'
import { written } from '../outputs/written.test-support.ts'
import { sampleCase, sampleFinding, sampleMessage } from '../sample-case.test-support.ts'
import { samplePeople } from '../sample-people.test-support.ts'
import { caseUco } from './case-uco.ts'
import { idOf } from './nodes.ts'

const shapes = new Parser().parse(readFileSync(new URL('./fixtures/shapes.ttl', import.meta.url), 'utf8'))
const carrying = sampleMessage(5, {
  text: 'pass\ud800port',
  attachments: [
    { name: 'id.jpg', mime: 'image/jpeg', sizeBytes: 5, sha256: 'c'.repeat(64), found: true, path: 'id.jpg' },
    { name: 'gone.jpg', mime: null, sizeBytes: null, sha256: null, found: false, path: null },
  ],
})
const plain = sampleCase(samplePeople())
const source = sampleCase({
  ...samplePeople(),
  findings: () => [
    ...plain.findings(),
    sampleFinding(carrying, 'journey.document', 'pass'),
    sampleFinding(carrying, 'journey.document', 'pass'),
  ],
})
const text = (from: CaseSource) => written(caseUco, from)['case-uco.jsonld'] ?? ''

/** The triples that an independent JSON-LD processor makes of it; nothing is fetched. */
async function triples(document: string) {
  const quads = await jsonld.toRDF(JSON.parse(document), { format: 'application/n-quads' })
  return new Parser({ format: 'N-Quads' }).parse(String(quads))
}

async function complaints(document: string): Promise<string[]> {
  // The classes of the ontology are known to the data, or an account would be no observable object.
  const report = await new Validator(new Store(shapes)).validate(new Store([...(await triples(document)), ...shapes]))
  return report.results.map(
    ({ path, focusNode, message }) => `${focusNode?.value} ${path} ${message.map((one) => one.value).join()}`,
  )
}

describe('CASE/UCO JSON-LD', () => {
  it('conforms to the shapes of the classes it uses', async () => {
    expect(await complaints(text(source))).toEqual([])
  })

  it('would be found out if it did not', async () => {
    expect(await complaints(text(source).replaceAll('messageText', 'messageTxt'))).not.toEqual([])
    expect(await complaints(text(source).replace('"xsd:dateTime"', '"xsd:string"'))).not.toEqual([])
  })

  it('refers only to what it holds', async () => {
    const all = await triples(text(source))
    const subjects = new Set(all.map(({ subject }) => subject.value))
    for (const { object } of all)
      if (object.value.startsWith('urn:casethread:')) expect(subjects, object.value).toContain(object.value)
  })

  it('holds each cited message once, with the file, place and bytes of its record', () => {
    const graph: Record<string, unknown>[] = JSON.parse(text(source))['@graph']
    const messages = graph.filter((node) => node['@type'] === 'uco-observable:Message')
    expect(messages).toHaveLength(5)
    const record = graph.find((node) => node['@id'] === idOf('record', 'aaaaaaaaaaaa-5d3a1c-1 0'))
    expect(record).toMatchObject({
      'uco-core:target': { '@id': idOf('file', 'a'.repeat(64)) },
      'uco-core:kindOfRelationship': 'Contained_Within',
      'uco-core:description': 'line 1',
    })
    expect(JSON.stringify(record)).toContain('"uco-observable:rangeOffset":{"@type":"xsd:integer","@value":"100"}')
  })

  it('names things by what they are, so that two reports name them alike', () => {
    expect(text(source)).toBe(text(source))
    expect(idOf('message', 'x')).toMatch(
      /^kb:message-[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    expect(text(source)).toContain('pass⟦U+D800⟧port')
  })
})
