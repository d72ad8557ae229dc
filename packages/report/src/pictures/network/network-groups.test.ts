import { describe, expect, it } from 'vitest'
import { sampleNetwork } from '../sample-pictures.test-support.ts'
import { groupsOf } from './network-groups.ts'

const contacts = sampleNetwork(800)
const groups = groupsOf(contacts)
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

describe('groups of a network', () => {
  it('hold every contact, message and payment once', () => {
    const rows = groups.flatMap((group) => group.rows)
    expect(sum(rows.map((row) => row.of))).toBe(contacts.length)
    expect(sum(rows.map((row) => row.count))).toBe(
      sum(contacts.flatMap(({ messages }) => messages.map((m) => m.count))),
    )
    expect(sum(rows.map((row) => row.observed))).toBe(sum(contacts.map((contact) => contact.observed)))
  })

  it('have no more rows than a page is high', () => {
    for (const side of ['left', 'right'])
      expect(sum(groups.filter((group) => group.side === side).map(({ rows }) => rows.length))).toBeLessThanOrEqual(20)
  })

  it('show those who paid most one by one, and never the exploited, the privileged or the private', () => {
    const customers = groups.find(({ role }) => role === 'customer')?.rows ?? []
    const paid = contacts.filter(({ role }) => role === 'customer').map(({ observed }) => observed)
    expect(customers[0]?.observed).toBe(Math.max(...paid))
    expect(customers.at(-1)).toMatchObject({ name: null, rest: true })
    for (const role of ['victim', 'privileged', 'family', 'ordinary'])
      expect(groups.find((group) => group.role === role)?.rows.map(({ name }) => name)).toEqual([null])
  })

  it('do not depend on the order of the contacts', () => {
    expect(groupsOf(contacts.toReversed())).toEqual(groups)
  })
})
