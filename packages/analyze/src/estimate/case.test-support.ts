import type { Booking, CasePayment, Contact, Money, PriceTerm } from '@casethread/model'
import { usualAssumptions } from './assumptions/assumptions-file.ts'
import type { EstimateRequest } from './figures-of.ts'

const dayMs = 86_400_000
/** Days of the invented case count from here. */
const dayZero = Date.UTC(2016, 0, 4)
export const onDay = (day: number): number => dayZero + day * dayMs
export const idOf = (prefix: string, number: number): string => `${prefix}-${number.toString(16).padStart(12, '0')}`
export const euro = (amount: number): Money => ({ amount: amount * 100, currency: 'EUR' })

export const payment = (number: number, day: number, rest: Partial<CasePayment>): CasePayment => ({
  id: idOf('pay', number),
  kind: 'direct',
  level: 'L2',
  money: null,
  date: { earliest: onDay(day), latest: onDay(day) },
  identifiers: [],
  payee: null,
  of: null,
  messages: [number * 10],
  recovered: false,
  byReader: false,
  ...rest,
})

export const agreed = (money: Money, rest: Partial<PriceTerm> = {}): PriceTerm => ({
  ...{ money, per: 'person', of: 'adult', stage: 'agreed', at: onDay(0), messages: [], byReader: false },
  ...rest,
})

export const booking = (number: number, rest: Partial<Booking>): Booking => ({
  id: idOf('b', number),
  route: { from: 'france', to: 'united-kingdom' },
  service: 'guaranteed',
  modality: 'prepaid',
  openedAt: onDay(0),
  lastAt: onDay(20),
  persons: { lo: 1, hi: 1, minors: 0, paysForOthers: false, messages: [] },
  prices: [],
  payments: [],
  attempts: [],
  payable: { owed: false, because: 'not shown', messages: [] },
  tier: 'confirmed',
  because: '',
  confidence: 'high',
  confirmed: { person: true, paid: true },
  ...rest,
})

export const contact = (number: number, bookings: Booking[], rest: Partial<Contact> = {}): Contact => ({
  id: idOf('c', number),
  accounts: [idOf('c', number)],
  names: [],
  identifiers: [],
  role: { role: 'customer', by: 'reader', because: '', messages: [] },
  otherRoles: [],
  tier: bookings[0]?.tier ?? 'not',
  because: '',
  ruleTier: 'probable',
  points: 0,
  signals: [],
  bookings,
  alerts: [],
  decisions: [],
  notices: [],
  messageCount: 1,
  firstAt: null,
  lastAt: null,
  ...rest,
})

export const request = (contacts: Contact[], rest: Partial<EstimateRequest> = {}): EstimateRequest => ({
  contacts,
  counts: [],
  decisionHead: '',
  hasRecovered: false,
  isRecovered: () => false,
  originOf: () => [{ exhibit: 'A-1', export: 'ab'.repeat(32) }],
  assumptions: usualAssumptions(),
  exclusions: [],
  variant: '',
  draws: 0,
  ...rest,
})

const party = (lo: number, minors = 0): Booking['persons'] => ({
  ...{ lo, hi: lo, minors, paysForOthers: false, messages: [] },
})
const owed = { owed: true, because: 'shown', messages: [] }
const arrived = (day: number) => ({ at: onDay(day), outcome: 'arrived' as const, messages: [] })

/** The ten lines of the second golden test (methodology §1.11b), and the rate that it sets. */
export function tenLineLedger(): { contacts: Contact[]; rates: string } {
  const code = { identifiers: ['476371'] }
  const b1 = (phone: number) =>
    booking(phone, {
      modality: 'escrow',
      openedAt: onDay(phone === 1 ? 0 : 1),
      prices: [agreed(euro(4200))],
      payable: owed,
      payments: [
        payment(phone * 10 + 1, 2, { kind: 'deposit_escrow', level: 'L3', money: euro(4200), ...code }),
        payment(phone * 10 + 2, 9, {
          kind: 'escrow_release',
          money: euro(4200),
          of: idOf('pay', phone * 10 + 1),
          ...code,
        }),
      ],
    })
  const b2 = booking(2, {
    ...{ modality: 'escrow', persons: party(4, 2), confirmed: { person: true, paid: false } },
    attempts: [{ at: onDay(5), outcome: 'intercepted', messages: [] }],
    payments: [payment(21, 2, { kind: 'deposit_escrow', level: 'L3', money: euro(12_000) })],
  })
  const b3 = booking(3, {
    ...{
      modality: 'instalments',
      persons: party(2),
      prices: [agreed(euro(3800))],
      payable: owed,
      attempts: [arrived(10)],
    },
    payments: [
      payment(31, 2, { kind: 'instalment', money: euro(1000) }),
      payment(32, 8, { kind: 'instalment', money: euro(1500) }),
    ],
  })
  const b4 = booking(4, {
    ...{ service: 'single-attempt', prices: [agreed(euro(1500), { per: 'attempt' })], payable: owed },
    attempts: [{ at: onDay(3), outcome: 'intercepted', messages: [] }, arrived(12)],
    payments: [payment(41, 2, { money: euro(1500) }), payment(42, 11, { money: euro(1500) })],
  })
  const b5 = booking(5, { modality: 'on-arrival', persons: party(3, 1), payable: owed, attempts: [arrived(14)] })
  const b6 = booking(6, {
    payments: [
      payment(61, 2, { level: 'L3', money: euro(4000) }),
      payment(62, 15, { kind: 'refund', money: euro(4000), of: idOf('pay', 61) }),
    ],
  })
  const b7 = booking(7, {
    ...{ tier: 'probable', persons: party(2), confirmed: { person: false, paid: false } },
    payments: [payment(71, 2, { level: 'L1', money: euro(8000) })],
  })
  const loose = [payment(91, 3, { kind: 'internal_transfer', money: euro(2000) })]
  const receipt = [
    payment(92, 3, { level: 'L3', money: { amount: 90_000, currency: 'USD' }, identifiers: ['1234567890'] }),
  ]
  return {
    contacts: [
      ...[b1(1), b2, b3, b4, b5, b6, b7, b1(8)].map((one, i) => contact(i + 1, [one])),
      contact(9, [], { unassigned: loose, role: { role: 'co-smuggler', by: 'reader', because: '', messages: [] } }),
      contact(10, [], { unassigned: receipt }),
    ],
    rates: `rates:
  - {currency: USD, from: '2016-01-01', to: '2016-12-31', reference: {rate: '1.10', source: fictitious}}`,
  }
}
