import type { StoredFinding } from '@casethread/casefile'
import { describe, expect, it } from 'vitest'
import { sampleCase, sampleFinding, sampleMessage } from '../sample-case.test-support.ts'
import { type IdentifierRecord, identifiers } from './identifiers.ts'

const base = sampleCase()
const changed = (text: string, value: string | null, message: Parameters<typeof sampleMessage>[1] = {}) =>
  sampleFinding(sampleMessage(5, { text, ...message }), 'number.changed', text, { value })
const notice = { sender: null, kind: 'system', event: 'number-changed', direction: 'unknown' } as const

const records = (...findings: StoredFinding[]): IdentifierRecord[] => [
  ...identifiers.records(sampleCase({ findings: (kind) => findings.filter((each) => each.kind === kind) })),
]
const samer = { contact: 'c-000000000002', value: '+32470123456' }

describe('identifiers', () => {
  it('lists numbers and handles, but no account known by name only', () => {
    expect(records()).toEqual([
      {
        ...samer,
        app: 'whatsapp',
        from: '2016-03-27T00:30:00.000Z',
        to: null,
        succeeds: null,
        evidence: 'behaviour',
        confidence: 'high',
        messages: [],
      },
    ])
  })

  it('ends a number and begins its successor at the app’s notice of the change', () => {
    const [old, next] = records(changed('x', '+32471000000', { ...notice, eventDetails: { old: '+32 470 12 34 56' } }))
    const at = '2016-03-27T04:30:00.000Z'
    expect(old).toMatchObject({ ...samer, to: at })
    expect(next).toEqual({
      contact: samer.contact,
      value: '+32471000000',
      app: 'whatsapp',
      from: at,
      to: null,
      succeeds: '+32 470 12 34 56',
      evidence: 'system-event',
      confidence: 'high',
      messages: ['aaaaaaaaaaaa-5d3a1c-5'],
    })
  })

  it('takes an announcement in a message for that of its author’s number', () => {
    const [old, next] = records(changed('my new number', '+32471000000'))
    expect(old).toMatchObject({ to: '2016-03-27T04:30:00.000Z' })
    expect(next).toMatchObject({ contact: samer.contact, succeeds: samer.value, evidence: 'announced' })
  })

  it('ends a number whose successor is not told, and invents none', () => {
    expect(records(changed('do not use this number any more', ''))).toMatchObject([
      { ...samer, to: '2016-03-27T04:30:00.000Z' },
    ])
  })

  it('gives a notice without numbers to the only contact of a direct chat, and to nobody in a group', () => {
    const group = { ...sampleMessage(1).chat, kind: 'group' } as const
    expect(records(changed('x', '+32471000000', notice))[1]).toMatchObject({ contact: samer.contact, succeeds: null })
    expect(records(changed('x', '+32471000000', { ...notice, chat: group }))[1]).toMatchObject({ contact: null })
  })

  it('finds whose number it was by the name that the notice prints, if one contact bears it', () => {
    const group = { ...sampleMessage(1).chat, kind: 'group' } as const
    const finding = changed('x', '+32471000000', { ...notice, chat: group, eventDetails: { old: 'سامر' } })
    expect(records(finding)[1]).toMatchObject({ contact: samer.contact, succeeds: null })
    const two = base.contactAccounts().flatMap((contact) => [contact, { ...contact, id: `${contact.id}-2` }])
    const shared = [...identifiers.records(sampleCase({ findings: () => [finding], contactAccounts: () => two }))]
    expect(shared.at(-1)).toMatchObject({ value: '+32471000000', contact: null })
  })

  it('does not mistake a number for its own predecessor', () => {
    expect(records(changed('this is my number', samer.value))[1]).toMatchObject({ succeeds: null })
  })

  it('takes no other finding for a change of number', () => {
    expect([...base.findings()].map(({ kind }) => kind)).toContain('number.shared')
    expect(records(...[...base.findings()].filter(({ kind }) => kind !== 'number.changed'))).toHaveLength(1)
  })
})
