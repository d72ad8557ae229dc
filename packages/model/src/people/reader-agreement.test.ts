import { describe, expect, it } from 'vitest'
import type { DecisionAction, NumberedDecision } from './decision.ts'
import { kappaOf, readerAgreement, readerOpinions } from './reader-agreement.ts'
import type { Role } from './tier.ts'

let seq = 0
const decision = (reader: string, account: string, action: DecisionAction, role: Role | null = null) =>
  ({ seq: ++seq, reader, accounts: [account], action, role }) as unknown as NumberedDecision
const agreementOf = (...decisions: NumberedDecision[]) =>
  readerAgreement(readerOpinions(decisions, (account) => account.slice(0, 1)))

describe('kappaOf', () => {
  it('reproduces the reference table of the method', () => {
    const { observed, expected, kappa } = kappaOf({ both: 84, onlyFirst: 6, onlySecond: 8, neither: 102 })
    expect(observed).toBeCloseTo(0.93, 3)
    expect(expected).toBeCloseTo(0.504, 3)
    expect(kappa).toBeCloseTo(0.859, 3)
  })

  it('is null where there is nothing to compare, or nothing beyond chance to reach', () => {
    expect(kappaOf({ both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 }).kappa).toBeNull()
    expect(kappaOf({ both: 0, onlyFirst: 0, onlySecond: 0, neither: 9 })).toEqual({
      observed: 1,
      expected: 1,
      kappa: null,
    })
  })
})

describe('readerAgreement', () => {
  it('compares the last opinions of two readers on the same contact, whichever of its accounts they named', () => {
    const { pairs, disagreements } = agreementOf(
      decision('B', 'x', 'reject'),
      decision('A', 'x1', 'accept'),
      decision('B', 'x2', 'accept'),
      decision('A', 'y', 'accept'),
      decision('B', 'y', 'role', 'driver'),
    )
    expect(pairs).toMatchObject([
      { readers: ['A', 'B'], table: { both: 1, onlyFirst: 1, onlySecond: 0, neither: 0 }, open: 0 },
    ])
    expect(disagreements).toMatchObject([
      {
        contact: 'y',
        opinions: [
          { reader: 'A', opinion: 'customer' },
          { reader: 'B', opinion: 'no customer' },
        ],
      },
    ])
  })

  it('leaves undecided contacts out of the table and counts them', () => {
    const { pairs } = agreementOf(decision('A', 'x', 'accept'), decision('B', 'x', 'needs-translation'))
    expect(pairs).toMatchObject([{ observed: null, kappa: null, open: 1 }])
  })

  it('keeps all three opinions where a third person was asked', () => {
    const three = ['A', 'B', 'C'].map((reader) => decision(reader, 'x', reader === 'B' ? 'reject' : 'accept'))
    const { pairs, disagreements } = agreementOf(...three)
    expect(pairs).toHaveLength(3)
    expect(disagreements[0]?.opinions).toHaveLength(3)
  })

  it('takes no notice of links, payments and accounts of no contact', () => {
    expect(agreementOf(decision('A', 'x', 'link'), decision('B', 'x', 'payment')).readers).toEqual([])
    expect(readerOpinions([decision('A', 'x', 'accept')], () => null).size).toBe(0)
  })
})
