import { hash } from 'node:crypto'
import { encodable } from '../render/visible-characters.ts'

/** Prefixes of CASE 1 and UCO 1, and those that name what is in this case. */
export const context = {
  kb: 'urn:casethread:',
  'case-investigation': 'https://ontology.caseontology.org/case/investigation/',
  'uco-action': 'https://ontology.unifiedcyberontology.org/uco/action/',
  'uco-core': 'https://ontology.unifiedcyberontology.org/uco/core/',
  'uco-observable': 'https://ontology.unifiedcyberontology.org/uco/observable/',
  'uco-tool': 'https://ontology.unifiedcyberontology.org/uco/tool/',
  'uco-types': 'https://ontology.unifiedcyberontology.org/uco/types/',
  'uco-vocabulary': 'https://ontology.unifiedcyberontology.org/uco/vocabulary/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

export type Node = Readonly<Record<string, unknown>>

/** UCO asks for identifiers that end in a UUID: made from our own ids (RFC 9562, version 8), so that they are the same every time. */
export function idOf(kind: string, id: string): string {
  const digest = hash('sha256', `${kind} ${id}`)
  const variant = ((Number.parseInt(digest.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  const uuid = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ]
  return `kb:${kind}-${uuid.join('-')}`
}

export const reference = (id: string): Node => ({ '@id': id })

/** Text that UTF-8 can carry. */
export const words = (text: string): string => encodable(text)

export const whole = (value: number): Node => ({ '@type': 'xsd:integer', '@value': String(value) })
export const dateTime = (iso: string): Node => ({ '@type': 'xsd:dateTime', '@value': iso })

/** Leaves out what is null, as RDF has no word for it. */
export const given = (values: Readonly<Record<string, unknown>>): Node =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined))

/** A thing with one facet or more, which hold its characteristics. */
export const observable = (id: string, type: string, ...facets: Node[]): Node => ({
  '@id': id,
  '@type': `uco-observable:${type}`,
  'uco-core:hasFacet': facets,
})

export const facet = (type: string, values: Readonly<Record<string, unknown>>): Node => ({
  '@type': `uco-observable:${type}`,
  ...given(values),
})

export const sha256Of = (digest: string): Node => ({
  '@type': 'uco-types:Hash',
  'uco-types:hashMethod': { '@type': 'uco-vocabulary:HashNameVocab', '@value': 'SHA256' },
  'uco-types:hashValue': { '@type': 'xsd:hexBinary', '@value': digest },
})
