import type { Booking, CasePayment, Contact, Figures } from '@casethread/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAssumptions } from './assumptions/assumptions-file.ts'
import { agreed, booking, contact, euro, idOf, onDay, payment, request } from './case.test-support.ts'
import { figuresOf } from './figures-of.ts'
import { type Exclusion, parseExclusion } from './variants/exclusions.ts'

const payments = fc.array(
  fc.record({
    kind: fc.constantFrom<CasePayment['kind']>(
      ...([
        'direct',
        'instalment',
        'deposit_escrow',
        'escrow_release',
        'refund',
        'balance',
        'commission',
        'unknown',
      ] as const),
    ),
    level: fc.constantFrom<CasePayment['level']>('L0', 'L1', 'L2', 'L3', 'L4'),
    money: fc.option(
      fc.record({
        amount: fc.constantFrom(100_000, 150_000, 400_000, 1),
        currency: fc.constantFrom('EUR', 'USD', 'SYP'),
      }),
    ),
    day: fc.option(fc.nat(30)),
    identifiers: fc.constantFrom([], [], ['1234567'], ['7654321']),
  }),
  { maxLength: 5 },
)

const bookings = fc.array(
  fc.record({
    payments,
    tier: fc.constantFrom<Booking['tier']>('confirmed', 'confirmed', 'probable', 'possible', 'not'),
    persons: fc.nat(5),
    minors: fc.nat(2),
    price: fc.option(fc.constantFrom(1500, 3800, 4000, 4500)),
    per: fc.constantFrom('person' as const, 'group' as const, 'attempt' as const),
    service: fc.constantFrom<Booking['service']>('guaranteed', 'single-attempt', 'unknown'),
    owed: fc.boolean(),
    paid: fc.boolean(),
    opened: fc.option(fc.nat(200)),
  }),
  { maxLength: 3 },
)

/** Contacts of a small case: every kind of booking and payment, with twins among them. */
const cases = fc.array(fc.record({ bookings, isAgent: fc.boolean() }), { minLength: 1, maxLength: 6 }).map(toContacts)

type Drawn = typeof bookings extends fc.Arbitrary<(infer T)[]> ? T : never

function toContacts(drawn: { bookings: Drawn[]; isAgent: boolean }[]): Contact[] {
  return drawn.map((one, c) => {
    const role = { role: one.isAgent ? 'agent' : 'customer', by: 'reader', because: '', messages: [] } as const
    return contact(
      c + 1,
      one.bookings.map((of, b) => toBooking(of, c * 10 + b)),
      { role },
    )
  })
}

function toBooking({ persons, minors, price, per, owed, paid, opened, ...rest }: Drawn, number: number): Booking {
  const at = opened === null ? null : onDay(opened)
  return booking(number, {
    ...{ service: rest.service, tier: rest.tier, openedAt: at, lastAt: at },
    persons: { lo: persons, hi: persons, minors: Math.min(minors, persons), paysForOthers: false, messages: [] },
    prices: price === null ? [] : [agreed(euro(price), { per })],
    payable: { owed, because: '', messages: [] },
    confirmed: { person: rest.tier === 'confirmed', paid },
    payments: rest.payments.map(({ day, ...told }, i) =>
      payment(number * 10 + i, 0, {
        ...told,
        date: { earliest: day === null ? null : onDay(day), latest: day === null ? null : onDay(day) },
      }),
    ),
  })
}

const assumptions = parseAssumptions(
  'a.yaml',
  `defendants: [{name: D1, share: '1/3', because: x}, {name: D2, share: '1/2', because: x}]
sharing: {option: evidence, because: x}
costs: [{says: boat, money: 700 EUR, date: '2016-01-10', source: PV 3}]`,
)
const of = (contacts: Contact[], exclusions: Exclusion[] = []): Figures =>
  figuresOf(request(contacts, { assumptions, exclusions }))
const exclusion = (text: string): Exclusion => {
  const read = parseExclusion(text)
  if (typeof read === 'string') throw new Error(read)
  return read
}
const totals = ({ observed, minimum, persons }: Figures): number[] => [
  ...[observed.total, observed.confirmedByThirdParty, observed.ofConfirmed, observed.unassigned],
  ...[minimum.A1, minimum.A2, persons.confirmed, persons.probable, persons.possible],
]
const neverMore = (after: Figures, before: Figures): void => {
  const [now, then] = [totals(after), totals(before)]
  for (const [i, amount] of now.entries()) expect(amount).toBeLessThanOrEqual(then[i] ?? 0)
}

test('the order of contacts never matters', () => {
  fc.assert(
    fc.property(cases, (contacts) => {
      const turned = [...contacts].reverse().map((one) => ({ ...one, bookings: [...one.bookings].reverse() }))
      expect(of(turned)).toEqual(of(contacts))
    }),
  )
})

test('the time zone of the host never matters', () => {
  const own = process.env.TZ
  try {
    fc.assert(
      fc.property(cases, (contacts) => {
        const [here, there] = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
          process.env.TZ = zone
          return JSON.stringify(of(contacts))
        })
        expect(there).toBe(here)
      }),
      { numRuns: 30 },
    )
  } finally {
    process.env.TZ = own ?? ''
  }
})

test('money is conserved: each payment stands in the ledger once, and what counts adds up to the total', () => {
  fc.assert(
    fc.property(cases, (contacts) => {
      const figures = of(contacts)
      const ids = contacts.flatMap((one) => one.bookings.flatMap((own) => own.payments.map(({ id }) => id)))
      expect(figures.ledger.map(({ payment: id }) => id).sort()).toEqual(ids.sort())
      const sums = new Map<string, number>()
      for (const { counts, booking: id, cents } of figures.ledger)
        if (id !== null && (counts === 'observed' || counts === 'refund'))
          sums.set(id, (sums.get(id) ?? 0) + (counts === 'refund' ? -1 : 1) * (cents ?? 0))
      const total = [...sums.values()].reduce((sum, one) => sum + Math.max(0, one), 0)
      expect(figures.observed.total).toBe(total + figures.observed.unassigned)
      expect(figures.observed.confirmedByThirdParty).toBeLessThanOrEqual(figures.observed.total)
      expect(figures.minimum.A1).toBeGreaterThanOrEqual(figures.observed.ofConfirmed)
      for (const line of figures.ledger) if (line.counts !== 'excluded') expect(line.cents).not.toBeNull()
    }),
  )
})

test('shares never add up to more than the whole, and net is never more than gross', () => {
  fc.assert(
    fc.property(cases, (contacts) => {
      const { allocation, observed, minimum, layers } = of(contacts)
      const sum = (key: 'observed' | 'A1' | 'A2') =>
        (allocation?.lines ?? []).reduce((total, line) => total + line[key], 0)
      expect(sum('observed')).toBeLessThanOrEqual(observed.total)
      expect(sum('A1')).toBeLessThanOrEqual(minimum.A1)
      expect(sum('A2')).toBeLessThanOrEqual(minimum.A2)
      expect(layers.net.A1).toBe(Math.max(0, minimum.A1 - 70_000))
    }),
  )
})

test('with floors frozen, leaving out a booking, a contact or a person never raises a figure', () => {
  fc.assert(
    fc.property(
      cases,
      fc.nat(5),
      fc.nat(2),
      fc.constantFrom('booking', 'contact', 'persons'),
      (contacts, c, b, kind) => {
        const id = idOf('b', c * 10 + b)
        const text = { booking: `booking:${id}`, contact: `contact:${idOf('c', c + 1)}`, persons: `persons:${id}=1` }[
          kind
        ]
        neverMore(of(contacts, [exclusion(text ?? '')]), of(contacts))
      },
    ),
    { numRuns: 300 },
  )
})

test('leaving out a payment that is no refund never raises a figure', () => {
  fc.assert(
    fc.property(cases, fc.nat(50), (contacts, place) => {
      const all = contacts.flatMap((one) => one.bookings.flatMap((own) => own.payments))
      const chosen = all.filter(({ kind }) => kind !== 'refund')[place]
      fc.pre(chosen !== undefined)
      neverMore(of(contacts, [exclusion(`payment:${chosen?.id}`)]), of(contacts))
    }),
    { numRuns: 300 },
  )
})

test('an assumption that is not accepted gives the figures that the register says', () => {
  fc.assert(
    fc.property(
      cases,
      fc.constantFrom('A-01', 'A-02', 'A-03', 'A-04', 'A-05', 'A-06', 'A-08', 'A-09'),
      (contacts, id) => {
        const told = of(contacts).assumptions.find((one) => one.id === id)
        const { minimum } = of(contacts, [exclusion(`assumption:${id}`)])
        expect([minimum.A1, minimum.A2]).toEqual([told?.A1IfFalse, told?.A2IfFalse])
      },
    ),
  )
})
