import type { Booking, CasePayment, Contact, Figures } from '@casethread/model'
import { describe, expect, it } from 'vitest'
import { agreed, booking, contact, euro, idOf, onDay, payment, request } from './case.test-support.ts'
import { figuresOf } from './figures-of.ts'

const figures = (...contacts: Contact[]): Figures => figuresOf(request(contacts))
const kindsOf = ({ duplicates }: Figures) => duplicates.map(({ kind, removed }) => `${kind} ${removed ?? 'kept'}`)
const owed = { owed: true, because: 'shown', messages: [] }
const party = (lo: number): Booking['persons'] => ({ lo, hi: lo, minors: 0, paysForOthers: false, messages: [] })
const paid = (number: number, amount: number, rest: Partial<CasePayment> = {}) =>
  payment(number, 2, { money: euro(amount), ...rest })
const one = (number: number, rest: Partial<Booking>) => contact(number, [booking(number, rest)])
const named = (name: string, message: number, born = '1990-03-12') => ({ name, born, messages: [message] })
const paper = (isChecked = true) => ({ number: 'AB1234567', isChecked, messages: [77] })

/** The nine kinds of methodology §1.9, each with what it does to the observed total. */
describe('what is told twice counts once', () => {
  it('under the same identifier', () => {
    const told = figures(
      one(1, { persons: party(1), payments: [paid(1, 900, { identifiers: ['476371'] })] }),
      one(2, { persons: party(2), payments: [paid(2, 900, { identifiers: ['476371'] })] }),
    )
    expect(told.observed.total).toBe(90_000)
    expect(kindsOf(told)).toEqual([`same-reference ${idOf('pay', 2)}`])
  })

  it('by the same payer with the same sum within three days', () => {
    const told = figures(one(1, { payments: [paid(1, 900), paid(2, 900)] }))
    expect(told.observed.total).toBe(90_000)
    expect(kindsOf(told)).toEqual([`same-sum ${idOf('pay', 2)}`])
  })

  it('with the same picture of a receipt, of two contacts', () => {
    const receipt = { receipts: ['ab'.repeat(32)] }
    const told = figures(one(1, { payments: [paid(1, 900, receipt)] }), one(2, { payments: [paid(2, 900, receipt)] }))
    expect(told.observed.total).toBe(90_000)
    expect(kindsOf(told)).toEqual([`same-receipt ${idOf('pay', 2)}`])
    const other = figures(one(1, { payments: [paid(1, 900, receipt)] }), one(2, { payments: [paid(2, 800, receipt)] }))
    expect(other.observed.total).toBe(170_000)
    expect(other.duplicates).toMatchObject([{ kind: 'same-receipt', removed: null, beside: idOf('pay', 2) }])
  })

  it('on two phones', () => {
    const code = { identifiers: ['476371'] }
    const told = figures(one(1, { payments: [paid(1, 900, code)] }), one(2, { payments: [paid(2, 900, code)] }))
    expect(kindsOf(told)).toEqual([`same-booking ${idOf('b', 2)}`])
    expect(told.persons.confirmed).toBe(1)
  })

  it('as a deposit and its release', () => {
    const deposit = paid(1, 900, { kind: 'deposit_escrow' })
    const told = figures(one(1, { payments: [deposit, paid(2, 900, { kind: 'escrow_release', of: deposit.id })] }))
    expect(told.observed).toMatchObject({ total: 90_000, contingent: 0 })
  })

  it('in instalments and as their total', () => {
    const told = figures(one(1, { payments: [paid(1, 300), paid(2, 600), paid(3, 900)] }))
    expect(told.observed.total).toBe(90_000)
    expect(kindsOf(told)).toEqual([`told-total ${idOf('pay', 3)}`])
  })

  it('as one trip quoted in two apps', () => {
    const bookings = [booking(1, { prices: [agreed(euro(900))] }), booking(2, { prices: [agreed(euro(900))] })]
    const told = figures(contact(1, bookings))
    expect(kindsOf(told)).toEqual([`same-trip ${idOf('b', 2)}`])
    expect(told.bookings.confirmed).toBe(1)
  })

  it('as a total of the group and the shares in it: for a reader to see, since strangers pay alike', () => {
    const told = figures(
      one(1, { persons: party(3), payments: [paid(1, 900)] }),
      ...[2, 3].map((n) => one(n, { payments: [paid(n, 300)] })),
    )
    expect(told.observed.total).toBe(150_000)
    expect(kindsOf(told)).toEqual(['group-total kept', 'group-total kept'])
    const strangers = figures(
      one(1, { persons: party(3), payments: [paid(1, 900)] }),
      ...[2, 3, 4, 5, 6].map((n) => one(n, { payments: [paid(n, 300)] })),
    )
    expect(strangers.duplicates).toEqual([])
  })
})

describe('a traveller with one document number in two bookings (A-01)', () => {
  const bookings = (documents: Booking['documents']) => [
    one(1, { persons: party(2), payable: owed, prices: [agreed(euro(1000))], documents: documents ?? [] }),
    one(2, {
      ...{ persons: party(3), payable: owed, prices: [agreed(euro(1000))], documents: documents ?? [] },
      openedAt: onDay(60),
    }),
  ]

  it('counts once where its check digits fit, and the log says so without the number', () => {
    const told = figures(...bookings([paper()]))
    expect(told.persons.confirmed).toBe(4)
    expect(told.minimum).toMatchObject({ A1: 400_000, A2: 400_000 })
    expect(told.sheet.map(({ persons }) => persons)).toEqual([2, 2])
    expect(told.duplicates).toMatchObject([
      { kind: 'same-person', kept: idOf('b', 1), removed: null, beside: idOf('b', 2), messages: [77] },
    ])
    expect(JSON.stringify(told)).not.toContain('AB1234567')
  })

  it('counts in both, listed for a reader, where no check digits speak for it', () => {
    const told = figures(...bookings([paper(false)]))
    expect(told.persons.confirmed).toBe(5)
    expect(told.duplicates).toMatchObject([{ kind: 'alike-person', removed: null, beside: idOf('b', 2) }])
  })

  it('stays in the booking that readers confirmed', () => {
    const told = figures(
      one(1, { tier: 'probable', persons: party(1), documents: [paper()] }),
      one(2, { persons: party(1), documents: [paper()] }),
    )
    expect(told.persons).toMatchObject({ confirmed: 1, probable: 0 })
  })
})

describe('a traveller of one name and date of birth in two bookings (A-01, A-08)', () => {
  const booked = (number: number, rest: Partial<Booking>) =>
    one(number, {
      ...{ persons: party(2), payable: owed, prices: [agreed(euro(1000))], openedAt: onDay(60 * number) },
      ...rest,
    })
  const ifNotOnce = ({ assumptions }: Figures) => {
    const { A1IfFalse, A2IfFalse } = assumptions.find(({ id }) => id === 'A-08') ?? {}
    return [A1IfFalse, A2IfFalse]
  }

  it.each([
    ['Ahmad Khalil', 'one name and date of birth stand in both: both count, to be read'],
    ['احمد خليل', 'one date of birth and one name in two spellings stand in both: both count, to be read'],
  ])('counts in both, listed for a reader, with the figures as they are if it is one person: %s', (name, says) => {
    const told = figures(booked(1, { named: [named('Khalil Ahmad', 71)] }), booked(2, { named: [named(name, 72)] }))
    expect(told.duplicates).toEqual([
      { kind: 'alike-person', kept: idOf('b', 1), removed: null, beside: idOf('b', 2), says, messages: [71, 72] },
    ])
    expect(told.persons.confirmed).toBe(4)
    expect(told.identification?.ifPairsAreOne).toBe(3)
    expect(told.minimum).toMatchObject({ A1: 400_000, A2: 400_000 })
    expect(ifNotOnce(told)).toEqual([300_000, 300_000])
    expect(JSON.stringify(told)).not.toMatch(/Khalil|خليل|1990-03/)
  })

  it('is told once where the number of a paper tells it in the same message', () => {
    const papers = { documents: [paper()], named: [named('Ahmad Khalil', 77)] }
    const told = figures(booked(1, papers), booked(2, papers))
    expect(kindsOf(told)).toEqual(['same-person kept'])
    expect(ifNotOnce(told)).toEqual([300_000, 300_000])
  })

  it('of a paper without check digits falls with A-08 as well, one person and not the party', () => {
    const told = figures(booked(1, { documents: [paper(false)] }), booked(2, { documents: [paper(false)] }))
    expect(told.persons.confirmed).toBe(4)
    expect(ifNotOnce(told)).toEqual([300_000, 300_000])
  })

  it('is nobody else: another day, another name, or the birthday that registers give', () => {
    const first = booked(1, { named: [named('Ahmad Khalil', 71)] })
    for (const other of [named('Ahmad Khalil', 72, '1990-03-13'), named('Ahmad Hassan', 72)])
      expect(figures(first, booked(2, { named: [other] })).duplicates).toEqual([])
    const unknown = (message: number) => ({ named: [named('Ahmad Khalil', message, '1990-01-01')] })
    expect(figures(booked(1, unknown(71)), booked(2, unknown(72))).duplicates).toEqual([])
  })
})

it('a payment says what its provider was asked, and counts as confirmed by a third party only at level 4', () => {
  const provider = { identifier: '476371', status: 'confirmed', exhibit: 'K-7', decision: 1 } as const
  const told = figures(
    one(1, { payments: [paid(1, 900, { level: 'L4', identifiers: ['476371'], provider })] }),
    one(2, { persons: party(2), payments: [paid(2, 800, { identifiers: ['476372'] }), paid(3, 700)] }),
  )
  expect(told.ledger.map((line) => line.provider)).toEqual(['confirmed', 'not-asked', undefined])
  expect(told.observed).toMatchObject({ total: 240_000, confirmedByThirdParty: 90_000 })
})

describe('persons are told (methodology §1.5)', () => {
  const two = { ...party(2), hi: 4 }

  it('at least and at most, and how many by the number of a paper, by name, or by number only', () => {
    const told = figures(
      one(1, { persons: two, documents: [paper()] }),
      one(2, { persons: party(1), openedAt: onDay(90), lastAt: onDay(95) }),
    )
    expect(told.persons.confirmed).toBe(3)
    const further = { probable: 0, possible: 0 }
    expect(told.identification).toEqual({
      ...{ atMost: 5, byDocument: 1, byName: 0, ifPairsAreOne: 3, furtherAtMost: further },
    })
    const bothKnown = one(1, {
      persons: two,
      documents: [paper()],
      named: [named('Ahmad Khalil', 71), named('Sara Hassan', 72)],
    })
    expect(figures(bothKnown).identification).toMatchObject({ byDocument: 1, byName: 1 })
    const unread = figures(
      one(1, { persons: two, tier: 'probable' }),
      one(2, { persons: { ...two, hi: null }, tier: 'possible' }),
    )
    expect(unread.identification?.furtherAtMost).toEqual({ probable: 4, possible: null })
    expect(figures(one(1, { persons: { ...two, hi: null } })).identification?.atMost).toBeNull()
  })

  it('with the largest party of several journeys of one contact, at either end', () => {
    const later = { openedAt: onDay(90), lastAt: onDay(95) }
    const told = figures(contact(1, [booking(1, { persons: two }), booking(2, { persons: party(3), ...later })]))
    expect(told.persons.confirmed).toBe(3)
    expect(told.identification?.atMost).toBe(4)
  })
})
