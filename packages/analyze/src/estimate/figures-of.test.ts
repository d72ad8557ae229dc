import { describe, expect, test } from 'vitest'
import { parseAssumptions } from './assumptions/assumptions-file.ts'
import { idOf, request, tenLineLedger } from './case.test-support.ts'
import { figuresOf } from './figures-of.ts'
import { parseExclusion } from './variants/exclusions.ts'

const { contacts, rates } = tenLineLedger()
const assumptions = (more = '') => parseAssumptions('assumptions.yaml', `${rates}\n${more}`)
const excluding = (...texts: string[]) =>
  texts.map((text) => {
    const read = parseExclusion(text)
    if (typeof read === 'string') throw new Error(read)
    return read
  })
const line = (number: number) => (one: { booking: string | null }) => one.booking === idOf('b', number)

describe('the ledger of ten lines', () => {
  const figures = figuresOf(request(contacts, { assumptions: assumptions() }))

  test('observed payments, contingent escrow and claims (F1–F3)', () => {
    expect(figures.observed).toEqual({
      ...{ total: 1_051_818, confirmedByThirdParty: 0, contingent: 1_200_000, unassigned: 81_818, claimed: 800_000 },
      ...{ ofConfirmed: 970_000, ofUnread: 0 },
    })
  })

  test('A1, and A2 with the lowest agreed price of the case (F4, F5)', () => {
    expect(figures.minimum).toMatchObject({ A1: 2_240_000, A2: 1_800_000, A2Price: 150_000, A2Persons: 12 })
    expect(figures.minimum.A2PriceBecause).toContain('single-attempt')
    expect(figures.persons).toMatchObject({ confirmed: 12, minors: 3 })
  })

  test('A2 with the lowest price of the guaranteed class', () => {
    const chosen = assumptions(
      'personsPrice: {service: guaranteed, because: eleven of twelve travelled with a guarantee}',
    )
    expect(figuresOf(request(contacts, { assumptions: chosen })).minimum).toMatchObject({
      A2: 4_560_000,
      A2Price: 380_000,
    })
  })

  test.each([
    [1, 420_000, true, 1, 420_000, 1, 420_000],
    [2, 0, false, 2, 380_000, 2, 0],
    [3, 250_000, true, 2, 380_000, 1, 760_000],
    [4, 300_000, true, 1, 150_000, 1, 300_000],
    [5, 0, true, 2, 380_000, 2, 760_000],
    [6, 0, false, 1, 380_000, 2, 0],
  ])('booking %i', (number, observed, owed, personsPaying, price, rung, minimum) => {
    expect(figures.sheet.find(line(number))).toMatchObject({
      observed,
      owed,
      personsPaying,
      price,
      rung,
      minimum,
      excluded: null,
    })
  })

  test('the twin on the second phone is removed and logged', () => {
    expect(figures.sheet.find(line(8))?.excluded).toContain(idOf('b', 1))
    expect(figures.duplicates).toContainEqual(
      expect.objectContaining({ kind: 'same-booking', kept: idOf('b', 1), removed: idOf('b', 8) }),
    )
    expect(figures.ledger.filter(line(8)).map(({ counts }) => counts)).toEqual(['excluded', 'excluded'])
  })

  test('what counts for nothing says why', () => {
    const of = (id: string) => figures.ledger.find(({ payment }) => payment === id)
    expect(of(idOf('pay', 11))).toMatchObject({
      counts: 'excluded',
      because: `released: ${idOf('pay', 12)} stands in its place`,
    })
    expect(of(idOf('pay', 91))).toMatchObject({ counts: 'excluded', because: 'moves between suspects: not turnover' })
    expect(of(idOf('pay', 92))).toMatchObject({
      counts: 'unassigned',
      rate: '1.10',
      rateSource: 'fictitious',
      cents: 81_818,
    })
    expect(figures.layers).toMatchObject({ turnover: 1_051_818, internal: 200_000 })
  })

  test('money of somebody who is no customer is no turnover', () => {
    const role = { role: 'family', by: 'rule', because: '', messages: [] } as const
    const rent = { ...contacts[9], role } as (typeof contacts)[0]
    const changed = figuresOf(request([...contacts.slice(0, 9), rent], { assumptions: assumptions() }))
    expect(changed.observed.unassigned).toBe(0)
    expect(changed.ledger.find(({ payment }) => payment === idOf('pay', 92))).toMatchObject({
      because: 'its contact is not held to be a customer (family)',
    })
  })

  test('B1 left out by the court, floors frozen', () => {
    const without = figuresOf(
      request(contacts, {
        assumptions: assumptions(),
        exclusions: excluding(`booking:${idOf('b', 1)}`),
        variant: 'no-b1',
      }),
    )
    expect(without.observed.total).toBe(631_818)
    expect(without.minimum.A1).toBe(1_820_000)
    expect(without.difference?.lines.find(({ figure }) => figure === 'A1')).toMatchObject({
      before: 2_240_000,
      after: 1_820_000,
    })
    expect(without.difference?.floorMoves).toEqual([])
  })

  test('with floors thawed, a price that leaves moves others, by name', () => {
    const exclusions = excluding(`booking:${idOf('b', 3)}`)
    const thawed = figuresOf(request(contacts, { assumptions: assumptions('frozenFloors: false'), exclusions }))
    expect(thawed.sheet.find(line(5))).toMatchObject({ price: 420_000, minimum: 840_000 })
    expect(thawed.difference?.floorMoves).toContainEqual(
      expect.objectContaining({ booking: idOf('b', 5), before: 380_000, after: 420_000 }),
    )
    const frozen = figuresOf(request(contacts, { assumptions: assumptions(), exclusions }))
    expect(frozen.minimum.A1).toBe(1_480_000)
    expect(frozen.difference?.floorMoves).toHaveLength(3)
  })

  test('each assumption, if it is not accepted (A-01 to A-11)', () => {
    const ifFalse = Object.fromEntries(
      figures.assumptions.map(({ id, A1IfFalse, A2IfFalse }) => [id, [A1IfFalse, A2IfFalse]]),
    )
    expect(ifFalse).toEqual({
      'A-01': [1_480_000, 900_000],
      'A-02': [970_000, 1_050_000],
      'A-03': [1_480_000, 1_200_000],
      'A-04': [970_000, 970_000],
      'A-05': [2_240_000, 1_350_000],
      'A-06': [2_240_000, 1_950_000],
      'A-07': [null, null],
      'A-08': [2_240_000, 1_800_000],
      'A-09': [2_240_000, 1_800_000],
      'A-10': [null, null],
      'A-11': [2_240_000, 1_800_000],
    })
  })
})
