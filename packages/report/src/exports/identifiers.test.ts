import type { StoredFinding } from '@casethread/casefile'
import type { Contact, IdentifierSpell } from '@casethread/model'
import { describe, expect, it } from 'vitest'
import { sampleCase, sampleFinding, sampleMessage } from '../sample-case.test-support.ts'
import { type IdentifierRecord, identifiers } from './identifiers.ts'

const samer = { contact: 'c-000000000002', value: '+32470123456' }
const own = { app: 'whatsapp', succeeds: null, evidence: 'behaviour', confidence: 'high', messages: [] } as const
const spell = (given: Partial<IdentifierSpell>): IdentifierSpell => ({
  ...own,
  ...{ value: samer.value, from: Date.UTC(2016, 2, 27), to: null },
  ...given,
})
const changed = (value: string | null, message: Parameters<typeof sampleMessage>[1] = {}) =>
  sampleFinding(sampleMessage(2, { text: 'x', ...message }), 'number.changed', 'x', { value })

/** Of a case that was analyzed, with these identifiers of one contact. */
function records(spells: readonly IdentifierSpell[], findings: readonly StoredFinding[] = []): IdentifierRecord[] {
  const contact = { id: samer.contact, identifiers: spells } as Contact
  const source = sampleCase({
    contacts: () => [contact],
    findings: (kind) => findings.filter((each) => each.kind === kind),
  })
  return [...identifiers.records(source)]
}

describe('identifiers', () => {
  it('are those of the contacts, each with the messages that say so', () => {
    const next = spell({
      value: '+32471000000',
      app: null,
      succeeds: samer.value,
      evidence: 'announced',
      messages: [2],
    })
    expect(records([spell({ to: Date.UTC(2016, 3, 1) }), next])).toEqual([
      { ...samer, ...own, from: '2016-03-27T00:00:00.000Z', to: '2016-04-01T00:00:00.000Z' },
      {
        ...{ contact: samer.contact, value: '+32471000000', app: null, from: '2016-03-27T00:00:00.000Z', to: null },
        ...{ succeeds: samer.value, evidence: 'announced', confidence: 'high', messages: [sampleMessage(2).id] },
      },
    ])
  })

  it('end with new numbers that no contact has: the owner’s, and those whose they are is not told', () => {
    const owner = sampleCase().owners()[0] ?? null
    const [told] = records([], [changed('+32471000000', { sender: owner, direction: 'out' })])
    expect(told).toMatchObject({ contact: owner?.contactId, value: '+32471000000', evidence: 'announced' })
    const notice = { sender: null, kind: 'system', event: 'number-changed', direction: 'unknown' } as const
    expect(records([], [changed('+32471000000', notice)])).toMatchObject([{ contact: null, evidence: 'system-event' }])
    expect(records([], [changed('+32471000000', { forwarded: true })])).toMatchObject([{ contact: null }])
  })

  it('do not tell twice what a contact’s identifier cites, nor a change that names no number', () => {
    expect(records([spell({ messages: [2] })], [changed('+32471000000')])).toHaveLength(1)
    expect(records([], [changed('')])).toEqual([])
  })

  it('are the accounts themselves in a case that was not analyzed, but no account known by name only', () => {
    expect([...identifiers.records(sampleCase({ findings: () => [] }))]).toEqual([
      { ...samer, ...own, from: '2016-03-27T00:30:00.000Z', to: null },
    ])
  })
})
