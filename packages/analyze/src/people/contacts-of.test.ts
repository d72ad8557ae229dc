import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, decision, invented, start } from './people.test-support.ts'
import { peopleOf } from './people-of.ts'

const contacts = (given: Parameters<typeof invented>, decisions: Parameters<typeof peopleOf>[1] = []) =>
  peopleOf(invented(...given), decisions).contacts
const at = (days: number) => start + days * day
const one = { value: '+32470000001', names: ['Samer'], days: [0, 10] } as const
const skype = { app: 'skype', kind: 'handle', value: '8:live:+32470000001', names: ['Samer G'], days: [4, 30] } as const

describe('contactsOf', () => {
  it('makes one contact of accounts that are linked, under the id of the first', () => {
    expect(contacts([[skype, one]])).toMatchObject([
      {
        id: 'c-+32470000001',
        accounts: ['c-+32470000001', 'c-8:live:+32470000001'],
        names: ['Samer', 'Samer G'],
        messageCount: 20,
        firstAt: at(0),
        lastAt: at(30),
      },
    ])
  })

  it('leaves proposals apart until a reader confirms them, and the owners out', () => {
    const facebook = { app: 'facebook', kind: 'name', value: 'Samer', names: ['Samer'] } as const
    const owner = { kind: 'name', value: 'Me', isOwner: true } as const
    expect(contacts([[one, facebook, owner]]).map(({ id }) => id)).toEqual(['c-+32470000001', 'c-Samer'])
    const linked = [decision(1, 'link', { accounts: ['c-Samer'], with: ['c-+32470000001'] })]
    expect(contacts([[one, facebook, owner]], linked).map(({ accounts }) => accounts)).toEqual([
      ['c-+32470000001', 'c-Samer'],
    ])
  })

  it('does not depend on the order of the accounts', () => {
    const accounts = [one, skype, { value: '+32470000003', days: [20, 30] }, { kind: 'name', value: 'Lien' }] as const
    const linked = [decision(1, 'link', { accounts: ['c-Lien'], with: ['c-+32470000003', 'c-+32470000001'] })]
    const expected = contacts([accounts], linked)
    expect(expected.map((contact) => contact.accounts.length)).toEqual([4])
    const order = fc.shuffledSubarray([...accounts], { minLength: accounts.length })
    fc.assert(fc.property(order, (shuffled) => void expect(contacts([shuffled], linked)).toEqual(expected)))
  })

  it('leaves a contact whose other account is the owner’s of another phone', () => {
    expect(contacts([[one, { ...skype, isOwner: true }]]).map(({ accounts }) => accounts)).toEqual([['c-+32470000001']])
  })
})

describe('identifiers of a contact', () => {
  const notice = {
    ...{ kind: 'number.changed', by: null, chatOf: one.value, value: '+32470000002', day: 10 },
    message: { event: 'number-changed', kind: 'system', eventDetails: { actor: one.value } },
  } as const
  const identifiers = (...given: Parameters<typeof contacts>) =>
    contacts(...given).flatMap((contact) => contact.identifiers)

  it('are its numbers and account ids, not its names', () => {
    const lien = { kind: 'name', value: 'Lien', names: ['Lien'] } as const
    expect(identifiers([[one, skype, lien]])).toEqual([
      {
        ...{ value: '+32470000001', app: 'whatsapp', from: at(0), to: null, succeeds: null, evidence: 'behaviour' },
        ...{ confidence: 'high', messages: [] },
      },
      {
        ...{ value: '8:live:+32470000001', app: 'skype', from: at(4), to: null, succeeds: null },
        ...{ evidence: 'behaviour', confidence: 'high', messages: [] },
      },
    ])
  })

  it('follow each other where the app says so, with and without an account of the new number', () => {
    const successor = { succeeds: '+32470000001', evidence: 'system-event', messages: [1], to: null }
    expect(identifiers([[one], [notice]])).toMatchObject([
      { value: '+32470000001', to: at(10), messages: [1] },
      { value: '+32470000002', from: at(10), ...successor },
    ])
    expect(identifiers([[one, { value: '+32470000002', days: [9, 40] }], [notice]])).toMatchObject([
      { value: '+32470000001', to: at(10) },
      { value: '+32470000002', from: at(9), ...successor },
    ])
  })

  it('end with the last message where somebody announced a new number and wrote on', () => {
    const words = { kind: 'number.changed', by: one.value, value: '+32470000002', day: 6 } as const
    expect(identifiers([[one], [words]])).toMatchObject([
      { value: '+32470000001', to: at(10) },
      { value: '+32470000002', from: at(6), succeeds: '+32470000001', evidence: 'announced' },
    ])
    expect(identifiers([[one], [{ ...words, value: '' }]])).toMatchObject([{ value: '+32470000001', to: at(10) }])
  })

  it('take the number with which a chat begins for that of the chat', () => {
    const lien = { kind: 'name', value: 'Lien', names: ['Lien'], days: [3, 9] } as const
    const words = { kind: 'number.changed', by: 'Lien', value: '+32470000002', day: 4 } as const
    expect(identifiers([[lien], [words]])).toMatchObject([{ value: '+32470000002', from: at(3), succeeds: null }])
    const own = { kind: 'number.changed', by: one.value, value: one.value, day: 1 } as const
    expect(identifiers([[one], [own]])).toMatchObject([
      { value: one.value, evidence: 'behaviour', to: null, messages: [1] },
    ])
  })

  it('know a number told in an app of names without its app', () => {
    const facebook = { app: 'facebook', kind: 'name', value: 'Lien', days: [0, 9] } as const
    const words = { kind: 'number.changed', by: 'Lien', value: '+32470000002', day: 8 } as const
    expect(identifiers([[facebook], [words]])).toMatchObject([{ value: '+32470000002', app: null, from: at(8) }])
  })

  it('follow each other where each begins when the one before is silent, with the notice that says why', () => {
    const numbers = [
      { value: '+32470000002', days: [20, 29] },
      { value: '+32470000003', days: [30, 39] },
      { value: '+32470000004', days: [40, 49] },
    ] as const
    const silent = { ...notice, chatOf: '+32470000003', value: '', day: 39 } as const
    const linked = decision(1, 'link', { accounts: ['c-+32470000002'], with: ['c-+32470000003', 'c-+32470000004'] })
    const found = { ...silent, message: { ...silent.message, eventDetails: { actor: '+32470000003' } } }
    expect(identifiers([numbers, [found]], [linked])).toMatchObject([
      { value: '+32470000002', to: at(29), succeeds: null },
      { value: '+32470000003', to: at(39), succeeds: '+32470000002', evidence: 'behaviour', confidence: 'medium' },
      { value: '+32470000004', to: null, succeeds: '+32470000003', evidence: 'system-event', messages: [1] },
    ])
    const together = [numbers[0], { value: '+32470000003', days: [21, 50] }] as const
    const both = decision(1, 'link', { accounts: ['c-+32470000002'], with: ['c-+32470000003'] })
    expect(identifiers([together], [both])).toMatchObject([{ to: null }, { succeeds: null, to: null }])
  })

  it('follow each other by a link that a reader confirmed, and no longer when it is undone', () => {
    const next = { ...one, value: '+32470000003', days: [20, 30] } as const
    const linked = decision(1, 'link', { accounts: ['c-+32470000001'], with: ['c-+32470000003'] })
    expect(identifiers([[one, next]], [linked])).toMatchObject([
      { value: '+32470000001', to: at(20) },
      { value: '+32470000003', succeeds: '+32470000001', evidence: 'behaviour' },
    ])
    expect(identifiers([[one, next]])).toMatchObject([{ to: null }, { succeeds: null }])
  })
})
