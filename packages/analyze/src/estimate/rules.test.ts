import type { Booking, CasePayment, Contact } from '@casethread/model'
import { describe, expect, test } from 'vitest'
import { parseAssumptions, usualAssumptions } from './assumptions/assumptions-file.ts'
import { agreed, booking, contact, euro, idOf, onDay, payment, request } from './case.test-support.ts'
import { type EstimateRequest, figuresOf } from './figures-of.ts'
import { parseExclusion } from './variants/exclusions.ts'

const one = (payments: CasePayment[], rest: Partial<Booking> = {}): Contact[] => [
  contact(1, [booking(1, { payments, ...rest })]),
]
const figures = (contacts: Contact[], rest: Partial<EstimateRequest> = {}) => figuresOf(request(contacts, rest))
const assuming = (text: string) => ({ assumptions: parseAssumptions('a.yaml', text) })
const leavingOut = (...texts: string[]) => ({
  exclusions: texts.map((text) => parseExclusion(text) as Exclude<ReturnType<typeof parseExclusion>, string>),
})
const counts = (contacts: Contact[]) => figures(contacts).ledger.map((line) => line.counts)
const party = (lo: number, hi: number | null = lo, minors = 0) => ({
  persons: { lo, hi, minors, paysForOthers: false, messages: [] },
})
const owed = { payable: { owed: true, because: 'shown', messages: [] } }

describe('persons × price (methodology §1.11, W1–W5, F5, F6)', () => {
  const travellers = Array.from({ length: 291 }, (_, i) => contact(i + 1, [booking(i + 1, {})]))
  const priced = (price: number) => `personsPrice: {price: ${price} EUR, because: the range in the file}`

  test.each([
    [4000, 116_400_000],
    [4500, 130_950_000],
    [4250, 123_675_000],
    [1500, 43_650_000],
  ])('at %i', (price, total) => {
    const { minimum, persons } = figures(travellers, assuming(priced(price)))
    expect([persons.confirmed, minimum.A2]).toEqual([291, total])
  })

  test('with a sample of 100 read again and 96 upheld', () => {
    const sample = `verification: {confirmed: {sampled: 100, upheld: 96, source: s, setBy: t, date: '2017-09-04'}}`
    const { minimum, persons } = figures(travellers, assuming(`${priced(4000)}\n${sample}`))
    expect(minimum).toMatchObject({
      A2: 107_200_000,
      A2Persons: 268,
      A2Verification: { confirmed: 291, sampled: 100, upheld: 96 },
    })
    expect(persons.confirmed).toBe(291)
    const [line] = figures(travellers, assuming(sample)).samples
    expect([line?.atLeast.toFixed(4), line?.exact.lower.toFixed(4), line?.atMostOfNone]).toEqual([
      '0.9108',
      '0.9007',
      null,
    ])
  })
})

describe('what counts in the ledger', () => {
  test('kinds and levels', () => {
    const money = { money: euro(1000) }
    const told = [
      payment(1, 1, { ...money, level: 'L0' }),
      payment(2, 5, { ...money, level: 'L1' }),
      payment(3, 9, { ...money, kind: 'commission' }),
      payment(4, 13, { ...money, kind: 'cost' }),
      payment(5, 17, { level: 'L3' }),
      payment(6, 21, { ...money, kind: 'refund', level: 'L1' }),
      payment(7, 25, { ...money, level: 'L4' }),
    ]
    expect(counts(one(told))).toEqual([
      'excluded',
      'claimed',
      'excluded',
      'excluded',
      'excluded',
      'excluded',
      'observed',
    ])
    expect(figures(one(told)).observed).toMatchObject({
      total: 100_000,
      confirmedByThirdParty: 100_000,
      claimed: 100_000,
    })
  })

  test('a release without a sum moves that of its deposit; one that is only claimed moves nothing', () => {
    const deposit = payment(1, 1, { kind: 'deposit_escrow', level: 'L3', money: euro(4000) })
    const release = payment(2, 9, { kind: 'escrow_release' })
    expect(figures(one([deposit, release])).observed).toMatchObject({ total: 400_000, contingent: 0 })
    expect(figures(one([deposit, { ...release, level: 'L1' }])).observed).toMatchObject({
      total: 0,
      contingent: 400_000,
    })
  })

  test('a deposit that went back is neither contingent nor taken off other payments', () => {
    const told = [
      payment(1, 1, { kind: 'deposit_escrow', level: 'L3', money: euro(4000) }),
      payment(2, 9, { kind: 'refund', money: euro(4000), of: idOf('pay', 1) }),
      payment(3, 12, { money: euro(500) }),
    ]
    expect(figures(one(told)).observed).toMatchObject({ total: 50_000, contingent: 0 })
  })

  test('refunds never make a booking less than nothing (F1)', () => {
    const told = [payment(1, 1, { money: euro(100) }), payment(2, 9, { kind: 'refund', money: euro(900) })]
    expect(
      figures([...one(told), contact(2, [booking(2, { payments: [payment(3, 1, { money: euro(50) })] })])]).observed
        .total,
    ).toBe(5000)
  })

  test('payments of bookings that are only possible wait', () => {
    expect(figures(one([payment(1, 1, { money: euro(100) })], { tier: 'possible' })).observed.total).toBe(0)
    expect(figures(one([payment(1, 1, { money: euro(100) })], { tier: 'probable' })).observed).toMatchObject({
      total: 10_000,
      ofUnread: 10_000,
    })
  })

  test("a third party's record lifts its payment to L4 (F3); one that fits none is a receipt of its own", () => {
    const text = `records:
  - {identifier: '1234567890', money: 1000 EUR, date: '2016-01-05', source: reply}
  - {identifier: '99', money: 70 EUR, date: '2016-01-06', source: reply}`
    const { observed, ledger } = figures(
      one([payment(1, 1, { money: euro(1000), identifiers: ['1234567890'] })]),
      assuming(text),
    )
    expect(observed).toMatchObject({ total: 107_000, confirmedByThirdParty: 107_000, unassigned: 7000 })
    expect(ledger.map(({ contact: whose, level }) => [whose, level])).toEqual([
      [idOf('c', 1), 'L4'],
      [null, 'L4'],
    ])
  })

  test('what has no rate is left out and counted', () => {
    const { observed, unconverted, ledger } = figures(
      one([payment(1, 1, { money: { amount: 5_000_000, currency: 'SYP' } })]),
    )
    expect([observed.total, unconverted]).toEqual([0, 1])
    expect(ledger[0]?.because).toContain('there is no rate for SYP')
  })
})

describe('told twice', () => {
  const sum = { money: euro(2000) }
  const log = (contacts: Contact[]) => figures(contacts).duplicates.map(({ kind, removed }) => [kind, removed !== null])

  test('the same sum of one payer within three days counts once', () => {
    const told = [payment(1, 1, sum), payment(2, 3, sum)]
    expect(log(one(told))).toEqual([['same-sum', true]])
    expect(figures(one(told)).observed.total).toBe(200_000)
    expect(log(one([payment(1, 1, sum), payment(2, 5, sum)]))).toEqual([])
  })

  test('unless references tell them apart, or both fit into the agreed price', () => {
    expect(
      log(
        one([payment(1, 1, { ...sum, identifiers: ['1111111'] }), payment(2, 2, { ...sum, identifiers: ['2222222'] })]),
      ),
    ).toEqual([])
    const fits = one([payment(1, 1, sum), payment(2, 2, sum)], { prices: [agreed(euro(4000))] })
    expect(log(fits)).toEqual([['same-sum', false]])
    expect(figures(fits).observed.total).toBe(400_000)
  })

  test('a balance that is claimed after the arrival is no second telling of the half before it', () => {
    const half = payment(1, 5, { kind: 'instalment', level: 'L2', money: euro(1400) })
    const claimed = payment(2, 7, { kind: 'balance', level: 'L1', money: euro(1400) })
    const price = { prices: [agreed(euro(2800), { per: 'group' })] }
    expect(figures(one([half, claimed], price)).observed).toMatchObject({ total: 140_000, claimed: 140_000 })
    expect(figures(one([half, claimed])).observed).toMatchObject({ total: 140_000, claimed: 0 })
    expect(figures(one([half, { ...claimed, kind: 'instalment' }], price)).observed.claimed).toBe(0)
  })

  test('a claim and its acknowledgement are one payment, the stronger one', () => {
    const { ledger } = figures(one([payment(1, 1, { ...sum, level: 'L1' }), payment(2, 2, sum)]))
    expect(ledger.map(({ counts: how }) => how)).toEqual(['excluded', 'observed'])
  })

  test('an account is named with every payment to it, and tells none from another', () => {
    const account = { ...sum, identifiers: ['BE68539007547034'] }
    const two = [1, 2].map((n) => contact(n, [booking(n, { payments: [payment(n, 1, account)], ...party(n) })]))
    expect(log(two)).toEqual([])
  })

  test('a total beside its parts', () => {
    const told = [
      payment(1, 1, { money: euro(1000) }),
      payment(2, 9, { money: euro(1500) }),
      payment(3, 15, { money: euro(2500) }),
    ]
    expect(log(one(told))).toEqual([['told-total', true]])
    expect(figures(one(told)).observed.total).toBe(250_000)
  })

  test('journeys of one contact at one time are one; of an agent they are several', () => {
    const two = [
      booking(1, { openedAt: onDay(0), lastAt: onDay(9) }),
      booking(2, { openedAt: onDay(3), lastAt: onDay(9) }),
    ]
    expect(log([contact(1, two)])).toEqual([['same-trip', true]])
    const agent = { role: { role: 'agent', by: 'reader', because: '', messages: [] } } as const
    expect(log([contact(1, two, agent)])).toEqual([])
  })

  test('parties that only look alike are logged, count, and fall with A-08', () => {
    const alike = (number: number) =>
      contact(number, [
        booking(number, { ...party(3), ...owed, prices: [agreed(euro(1000))], openedAt: onDay(number) }),
      ])
    const { duplicates, minimum, assumptions } = figures([alike(1), alike(2)])
    expect(duplicates).toMatchObject([{ kind: 'alike', removed: null, beside: idOf('b', 2) }])
    expect(minimum.A1).toBe(600_000)
    expect(assumptions.find(({ id }) => id === 'A-08')?.A1IfFalse).toBe(300_000)
  })
})

describe('prices', () => {
  test('the last one agreed before they set out; what readers decided goes before', () => {
    const prices = [
      agreed(euro(5000), { at: onDay(1) }),
      agreed(euro(4500), { at: onDay(3) }),
      agreed(euro(9000), { at: onDay(30) }),
    ]
    const rest = { ...owed, attempts: [{ at: onDay(10), outcome: 'arrived' as const, messages: [] }] }
    expect(figures(one([], { ...rest, prices })).minimum.A1).toBe(450_000)
    const decided = [...prices, agreed(euro(4000), { at: null, byReader: true })]
    expect(figures(one([], { ...rest, prices: decided })).minimum.A1).toBe(400_000)
  })

  test('of a party, once; a traveller of it costs a part, and none where its size is open', () => {
    const group = { ...owed, prices: [agreed(euro(9000), { per: 'group' })] }
    expect(figures(one([], { ...group, ...party(3) })).minimum).toMatchObject({
      A1: 900_000,
      A2: 900_000,
      A2Price: 300_000,
    })
    expect(figures(one([], { ...group, ...party(1, null) })).minimum).toMatchObject({
      A1: 900_000,
      A2Price: null,
      A2: 0,
    })
  })

  test('children pay what was agreed for them, else nothing', () => {
    const family = { ...owed, ...party(3, 3, 1) }
    expect(figures(one([], { ...family, prices: [agreed(euro(4000))] })).minimum.A1).toBe(800_000)
    const told = [agreed(euro(4000)), agreed(euro(1500), { of: 'child' })]
    expect(figures(one([], { ...family, prices: told })).minimum.A1).toBe(950_000)
  })

  test('the ladder: class within ninety days, quoted, elsewhere; external is shown and adds nothing', () => {
    const bare = booking(1, { ...owed, openedAt: onDay(0), lastAt: onDay(0) })
    const other = (day: number, stage: 'agreed' | 'quoted') =>
      contact(2, [booking(2, { openedAt: onDay(day), lastAt: onDay(day), prices: [agreed(euro(3000), { stage })] })])
    const sheet = (contacts: Contact[], text = '{}') => {
      const line = figures(contacts, assuming(text)).sheet.find((found) => found.booking === idOf('b', 1))
      return [line?.rung, line?.price, line?.minimum]
    }
    expect(sheet([contact(1, [bare]), other(90, 'agreed')])).toEqual([2, 300_000, 300_000])
    expect(sheet([contact(1, [bare]), other(91, 'agreed')])).toEqual([null, null, 0])
    expect(sheet([contact(1, [bare]), other(400, 'quoted')])).toEqual([3, 300_000, 300_000])
    expect(sheet([contact(1, [bare])], 'floors: [{price: 2000 EUR, source: PV 1}]')).toEqual([4, 200_000, 200_000])
    expect(sheet([contact(1, [bare])], 'externalFloors: [{price: 2000 EUR, source: press}]')).toEqual([5, 200_000, 0])
  })

  test('prices of another class, and of bookings that nobody confirmed, are no floor', () => {
    const bare = contact(1, [booking(1, owed)])
    const priced = (rest: Partial<Booking>) => contact(2, [booking(2, { prices: [agreed(euro(1000))], ...rest })])
    const rung = (rest: Partial<Booking>) => figures([bare, priced(rest)]).sheet[0]?.rung
    expect(rung({})).toBe(2)
    expect(rung({ service: 'single-attempt' })).toBeNull()
    expect(rung({ route: { from: 'france', to: 'sweden' } })).toBeNull()
    expect(rung({ tier: 'probable' })).toBeNull()
  })

  test('a booking whose class is open takes the lowest that it may be', () => {
    const open = contact(1, [booking(1, { ...owed, service: 'unknown' })])
    const of = (number: number, price: number, service: Booking['service']) =>
      contact(number, [booking(number, { service, prices: [agreed(euro(price))] })])
    const [line] = figures([open, of(2, 3800, 'guaranteed'), of(3, 1500, 'single-attempt')]).sheet
    expect(line).toMatchObject({ price: 150_000, rung: 2, priceBecause: expect.stringContaining('service not known') })
  })

  test('the tenth percentile of twenty prices, where it is declared', () => {
    const priced = Array.from({ length: 20 }, (_, i) =>
      contact(i + 2, [booking(i + 2, { prices: [agreed(euro(1000 + i * 100))] })]),
    )
    const rows = [contact(1, [booking(1, owed)]), ...priced]
    expect(figures(rows).sheet[0]?.price).toBe(100_000)
    expect(figures(rows, assuming('tenthPercentile: true')).sheet[0]?.price).toBe(119_000)
  })
})

describe('confirmed apart', () => {
  const rest = { ...owed, prices: [agreed(euro(4000))] }
  test.each([
    [true, true, 400_000, 1],
    [true, false, 10_000, 1],
    [false, true, 10_000, 0],
  ])('person %s, paid %s', (person, paid, A1, persons) => {
    const found = figures(one([payment(1, 1, { money: euro(100) })], { ...rest, confirmed: { person, paid } }))
    expect([found.minimum.A1, found.persons.confirmed]).toEqual([A1, persons])
  })

  test('of several journeys of one contact the largest party is counted, and every journey is paid', () => {
    const journey = (number: number, lo: number, day: number) =>
      booking(number, { ...rest, ...party(lo), openedAt: onDay(day), lastAt: onDay(day) })
    const found = figures([contact(1, [journey(1, 2, 0), journey(2, 3, 60)])])
    expect([found.persons.confirmed, found.minimum.A1, found.minimum.A2]).toEqual([3, 2_000_000, 1_200_000])
  })
})

describe('what is left out', () => {
  const rest = { ...owed, prices: [agreed(euro(4000), { messages: [5] })] }
  const two = [
    contact(1, [booking(1, { ...rest, payments: [payment(1, 1, { money: euro(4000) })] })]),
    contact(2, [
      booking(2, { ...rest, openedAt: null, lastAt: null, payments: [payment(2, 40, { money: euro(100) })] }),
    ]),
  ]

  test('the charged period takes what lies in it for certain', () => {
    const period = "period: {from: '2016-01-01', to: '2016-01-31', because: summons}"
    const { observed, minimum, sheet } = figures(two, assuming(period))
    expect([observed.total, minimum.A1]).toEqual([400_000, 400_000])
    expect(sheet[1]?.excluded).toBe('outside the charged period')
    const undated = [contact(3, [booking(3, { ...rest, openedAt: null, lastAt: null })])]
    expect(figures(undated, assuming(period)).sheet[0]?.excluded).toContain('undated')
    expect(figures(undated).minimum.A1).toBe(400_000)
  })

  test('a period, a contact, a payment, persons', () => {
    expect(figures(two, leavingOut('period:2016-01-05..2016-01-06')).observed.total).toBe(10_000)
    expect(figures(two, leavingOut(`contact:${idOf('c', 1)}`)).observed.total).toBe(10_000)
    expect(figures(two, leavingOut(`payment:${idOf('pay', 1)}`)).observed.total).toBe(10_000)
    expect(figures(two, leavingOut(`persons:${idOf('b', 1)}=1`)).persons.confirmed).toBe(1)
  })

  test('a source takes with it what rests on it alone', () => {
    const originOf = (message: number) => [{ exhibit: message === 10 ? 'A-2' : 'A-1', export: 'ab'.repeat(32) }]
    const { observed, minimum, difference } = figures(two, { originOf, ...leavingOut('exhibit:A-2') })
    expect([observed.total, minimum.A1]).toEqual([10_000, 800_000])
    expect(difference?.lines[0]).toMatchObject({
      before: 410_000,
      after: 10_000,
      because: `1 payment left out: ${idOf('pay', 1)}`,
    })
    expect(figures(two, { originOf, ...leavingOut(`export:${'ab'.repeat(6)}`) }).minimum.A1).toBe(0)
  })

  test('recovered records stand apart from the rest', () => {
    const { withoutRecovered, observed } = figures(two, {
      hasRecovered: true,
      isRecovered: (message) => message === 10,
    })
    expect([observed.total, withoutRecovered.observed, withoutRecovered.persons]).toEqual([410_000, 10_000, 2])
    const left = figures(two, {
      hasRecovered: true,
      isRecovered: (message) => message === 10,
      ...leavingOut('recovered'),
    })
    expect(left.observed.total).toBe(10_000)
  })

  test('a charge, unless another that stays covers the booking', () => {
    const charges = `charges:
  - {id: c1, title: first, contacts: [${idOf('c', 1)}]}
  - {id: c2, title: all}`
    const whole = figures(two, assuming(charges))
    expect(whole.charges.map(({ id, bookings, observed }) => [id, bookings, observed])).toEqual([
      ['c1', 1, 400_000],
      ['c2', 2, 410_000],
    ])
    expect(figures(two, { ...assuming(charges), ...leavingOut('charge:c1') }).observed.total).toBe(410_000)
    expect(figures(two, { ...assuming(charges), ...leavingOut('charge:c2') }).observed.total).toBe(400_000)
  })
})

describe('who has what', () => {
  const paid = one([payment(1, 1, { money: euro(1000) })])
  const shared = (option: string) =>
    figures(
      paid,
      assuming(
        `{defendants: [{name: D, share: '1/4', because: x}, {name: E, share: '1/2', because: x}], sharing: {option: ${option}, because: y}}`,
      ),
    )

  test.each([
    ['evidence', [25_000, 50_000], 25_000],
    ['per-capita', [50_000, 50_000], 50_000],
    ['whole', [100_000, 100_000], 100_000],
  ])('%s', (option, parts, least) => {
    const { allocation, assumptions } = shared(option)
    expect(allocation?.lines.map(({ observed }) => observed)).toEqual(parts)
    expect(assumptions.find(({ id }) => id === 'A-07')?.A1IfFalse).toBe(least)
  })

  test('costs give a net variant beside the gross one', () => {
    const { layers } = figures(
      paid,
      assuming("costs: [{says: boat, money: 300 EUR, date: '2016-02-01', source: PV 3}]"),
    )
    expect(layers).toMatchObject({ turnover: 100_000, net: { observed: 70_000 } })
  })

  test('persons whom no source shows stand apart, with what speaks against the number', () => {
    const text =
      'unseen: {independent: false, because: x, chao: {seen: 291, once: 120, twice: 9}, chapman: {first: 291, second: 120, both: 75}}'
    const { unseen, persons } = figures(paid, assuming(text))
    expect(unseen.map(({ method, warnings }) => [method, warnings.length])).toEqual([
      ['chao', 3],
      ['chapman', 2],
    ])
    expect(unseen[1]?.persons).toBe(463)
    expect(persons.confirmed).toBe(1)
  })
})

test('a case without anything has figures of nothing', () => {
  const { observed, minimum, persons, sensitivity, grid } = figures([], { assumptions: usualAssumptions(), draws: 10 })
  expect([observed.total, minimum.A1, minimum.A2, persons.confirmed]).toEqual([0, 0, 0, 0])
  expect([sensitivity, grid.cells]).toEqual([[], []])
})
