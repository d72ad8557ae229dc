import type { AccountLink, Booking, CasePayment, Contact, Figures } from '@casethread/model'
import type { CaseSource } from './case-source.ts'

/** People and figures of the sample case: one customer with a booking that was paid for, a link, a ledger, one variant. */
const payment: CasePayment = {
  id: 'pay-000000000001',
  kind: 'instalment',
  level: 'L2',
  money: { amount: 150_050, currency: 'USD' },
  date: { earliest: Date.UTC(2016, 2, 27), latest: Date.UTC(2016, 2, 28) },
  identifiers: ['0471234567'],
  payee: '=Office',
  of: null,
  messages: [2],
  recovered: false,
  byReader: false,
}

const booking: Booking = {
  id: 'b-000000000001',
  route: { from: 'izmir', to: 'belgium' },
  service: 'guaranteed',
  modality: 'instalments',
  openedAt: Date.UTC(2016, 2, 27),
  lastAt: Date.UTC(2016, 2, 28),
  persons: { lo: 2, hi: 3, minors: 1, paysForOthers: false, messages: [1] },
  prices: [
    {
      money: { amount: 450_000, currency: 'EUR' },
      per: 'person',
      of: 'any',
      stage: 'agreed',
      at: Date.UTC(2016, 2, 27),
      messages: [1],
      byReader: false,
    },
  ],
  payments: [payment],
  attempts: [{ at: null, outcome: 'arrived', messages: [3] }],
  payable: { owed: true, because: 'instalments, and arrival reported', messages: [3] },
  tier: 'probable',
  because: 'one anchor and one of another family: A1, B2',
  confidence: 'high',
  confirmed: { person: false, paid: false },
}

export const sampleContact: Contact = {
  id: 'c-000000000002',
  accounts: ['c-000000000002'],
  names: ['سامر'],
  identifiers: [
    {
      value: '+32470123456',
      app: 'whatsapp',
      from: Date.UTC(2016, 2, 27),
      to: null,
      succeeds: null,
      evidence: 'behaviour',
      confidence: 'high',
      messages: [],
    },
  ],
  role: { role: 'customer', by: 'rule', because: 'asks for a price and pays', messages: [1, 2] },
  otherRoles: [],
  tier: 'probable',
  because: booking.because,
  ruleTier: 'probable',
  points: 15,
  signals: [
    { id: 'A1', family: 'M', class: 'A', points: 10, booking: 0, messages: [2], recovered: false },
    { id: 'N10', family: '-', class: 'role', points: 0, booking: null, messages: [1], recovered: false },
  ],
  bookings: [booking],
  unassigned: [{ ...payment, id: 'pay-000000000002', money: null, messages: [3] }],
  alerts: [],
  decisions: [],
  notices: [],
  messageCount: 3,
  firstAt: Date.UTC(2016, 2, 27),
  lastAt: Date.UTC(2016, 2, 28),
}

const link: AccountLink = {
  id: 'link-000000000001',
  accounts: ['c-000000000002', 'c-000000000003'],
  basis: 'announced',
  confidence: 'medium',
  status: 'proposed',
  succession: { from: '+32470123456', to: '+32471000000', earliest: Date.UTC(2016, 2, 27), latest: null },
  says: 'the number of the second account was announced by the first',
  messages: [2],
  decisions: [],
  contrary: [{ says: 'both were in use on one day', messages: [1] }],
  byRule: 'proposed',
  notice: null,
}

const lines: Pick<Figures, 'ledger' | 'sheet' | 'duplicates' | 'assumptions' | 'sensitivity'> = {
  ledger: [
    {
      payment: payment.id,
      booking: booking.id,
      contact: sampleContact.id,
      kind: 'instalment',
      level: 'L2',
      amount: 150_050,
      currency: 'USD',
      rateDay: '2016-03-24',
      rate: '1.1154',
      rateSource: 'ECB',
      cents: 134_526,
      counts: 'observed',
      because: 'acknowledged',
      messages: [2],
    },
  ],
  sheet: [
    {
      booking: booking.id,
      contact: sampleContact.id,
      tier: 'probable',
      observed: 134_526,
      owed: true,
      route: booking.route,
      service: 'guaranteed',
      owedBecause: 'instalments, and arrival reported',
      persons: 2,
      personsPaying: 1,
      minors: 1,
      price: 450_000,
      priceUnit: 'person',
      childPrice: null,
      rung: 1,
      priceBecause: 'agreed in the booking’s own chat',
      priceByPersons: 450_000,
      minimum: 450_000,
      excluded: null,
      messages: [1, 3],
    },
  ],
  duplicates: [
    {
      kind: 'same-identifier',
      kept: payment.id,
      removed: null,
      beside: 'pay-000000000002',
      says: 'both count',
      messages: [2, 3],
    },
  ],
  assumptions: [
    {
      id: 'A-06',
      statement: 'one price per person despite several attempts',
      because: 'the talk is of one price',
      refutableBy: 'the customer',
      ifFalse: 'more is owed',
      A1IfFalse: null,
      A2IfFalse: 900_000,
    },
  ],
  sensitivity: [
    { parameter: 'price', low: 4000, base: 4500, high: 4500, atLow: 400_000, atBase: 450_000, atHigh: 450_000 },
  ],
}

const figures = (variant: string): Figures => ({
  variant,
  configurationSha256: '0'.repeat(64),
  decisionHead: '0'.repeat(64),
  currency: 'EUR',
  observed: {
    total: 134_526,
    confirmedByThirdParty: 0,
    contingent: 0,
    unassigned: 0,
    claimed: 0,
    ofConfirmed: 0,
    ofUnread: 134_526,
  },
  minimum: {
    A1: 450_000,
    A2: 900_000,
    A2Price: 450_000,
    A2PriceBecause: 'lowest agreed',
    A2Persons: 2,
    A2Verification: null,
  },
  estimate: null,
  estimateStale: false,
  persons: { confirmed: 0, probable: 2, possible: 0, minors: 1 },
  contacts: { total: 2, byTier: {} as Figures['contacts']['byTier'], byRole: {} as Figures['contacts']['byRole'] },
  bookings: { total: 1, confirmed: 0 },
  withoutRecovered: { observed: 134_526, A1: 450_000, A2: 900_000, persons: 2 },
  unconverted: 0,
  layers: {
    turnover: 134_526,
    internal: 0,
    costs: [],
    net: { observed: 134_526, A1: 450_000, A2: 900_000 },
  },
  allocation: null,
  charges: [],
  thresholds: [],
  samples: [],
  priceClasses: [],
  unseen: [],
  grid: { persons: [2], prices: [450_000], cells: [[900_000]] },
  rungs: { 1: 2, 2: 0, 3: 0, 4: 0, 5: 0 },
  difference:
    variant === ''
      ? null
      : {
          excluded: [booking.id],
          frozenFloors: true,
          floorMoves: [],
          lines: [{ figure: 'A1', before: 450_000, after: 0, because: 'the booking is left out' }],
        },
  ...lines,
})

/** What the analysis and readers would have made of the sample case. */
export const samplePeople = (): Partial<CaseSource> => ({
  contacts: () => [sampleContact],
  accountLinks: () => [link],
  variants: () => ['without-b1'],
  figures: (variant = '') => (variant === '' || variant === 'without-b1' ? figures(variant) : null),
  decisions: () => [
    {
      seq: 1,
      previousHash: '0'.repeat(64),
      hash: '1'.repeat(64),
      body: { action: 'accept', at: '2026-01-02T09:00:00.000Z', reader: 'R. One', reason: 'She pays, and arrives.' },
    },
  ],
})
