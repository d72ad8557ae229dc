import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fictionNumber } from './fiction.ts'
import { fewestContacts, normalSize, personsFor } from './options.ts'
import { makeWorld } from './world.ts'

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

describe('the people of a case', () => {
  it('of normal size are those of the founding example', () => {
    const { contacts, bookings } = makeWorld(normalSize)
    const prices = bookings.map(({ price }) => price)
    expect(contacts).toHaveLength(769)
    expect(sum(bookings.map(({ persons }) => persons))).toBe(291)
    expect([Math.min(...prices), Math.max(...prices)]).toEqual([4000, 4500])
    expect(new Set(contacts.map(({ role }) => role)).size).toBe(15)
    expect(contacts.filter(({ changes }) => changes.length === 3)).toHaveLength(3)
    expect(contacts.filter(({ changes }) => changes.includes(null)).length).toBeGreaterThan(3)
    expect(new Set(bookings.map(({ outcome }) => outcome)).size).toBe(4)
    expect(new Set(bookings.map(({ modality }) => modality)).size).toBe(6)
    expect(contacts.filter(({ paysFor }) => paysFor !== null).length).toBeGreaterThan(3)
  })

  it('of any size add up, and nobody shares a name or number with another', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: fewestContacts, max: 900 }), (seed, count) => {
        const { contacts, bookings } = makeWorld({ ...normalSize, seed, contacts: count })
        expect(contacts).toHaveLength(count)
        expect(sum(bookings.map(({ persons }) => persons))).toBe(personsFor(count))
        expect(contacts.filter(({ booking }) => booking !== null).map(({ booking }) => booking)).toEqual(bookings)
        expect(new Set(contacts.map(({ name }) => name)).size).toBe(count)
        const numbers = contacts.flatMap(({ accounts }) => [...new Set(accounts.map(({ number }) => number))])
        expect(new Set(numbers).size).toBe(numbers.length)
      }),
      { numRuns: 20 },
    )
  })

  it('pay no more than the price, and get back no more than they paid', () => {
    for (const { persons, price, payments, outcome, minors } of makeWorld(normalSize).bookings) {
      const of = (...kinds: string[]) =>
        sum(payments.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount))
      const paid = of('direct', 'instalment', 'balance', 'escrow_release')
      expect(paid).toBeLessThanOrEqual(persons * price)
      expect(of('refund')).toBe(outcome === 'refunded' ? paid : 0)
      expect(of('escrow_release')).toBeLessThanOrEqual(of('deposit_escrow'))
      expect(minors).toBeLessThan(persons)
    }
  })

  it('have numbers that differ', () => {
    const numbers = Array.from({ length: 60_000 }, (_, i) => fictionNumber(i))
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers.every((number) => /^\+\d{10,14}$/.test(number))).toBe(true)
  })
})
