import type { ReaderOpinion, Tier } from '@casethread/model'
import { describe, expect, it } from 'vitest'
import { missedCustomers } from './missed-customers.ts'
import { type Candidate, drawn } from './reading-queue.ts'

const candidate = (n: number, ruleTier: Tier): Candidate => ({
  ...{ id: `c-${String(n).padStart(12, '0')}`, names: [], messageCount: 10, points: 0, ruleTier },
  ...{ role: 'ordinary', speaks: ruleTier !== 'not' },
})
const candidates = [
  ...Array.from({ length: 1000 }, (_, n) => candidate(n, 'not')),
  ...Array.from({ length: 200 }, (_, n) => candidate(3000 + n, 'possible')),
]
const draws = drawn(candidates)
const sampled = (tier: Tier) => candidates.filter(({ id, ruleTier }) => ruleTier === tier && draws.get(id) === 'sample')

/** Everybody in the sample was read, and every so many of them taken for a customer. */
const read = (tier: Tier, every: number): [string, ReaderOpinion[]][] =>
  sampled(tier).map(({ id }, i) => [
    id,
    [{ reader: 'Anna', opinion: i % every === 0 ? 'customer' : 'no customer', seq: i }],
  ])

describe('missedCustomers', () => {
  it('adds the tiers up, each weighted by its size', () => {
    const { missed, missedInAll } = missedCustomers(
      candidates,
      draws,
      new Map([...read('not', 20), ...read('possible', 4)]),
    )
    const [not, possible] = missed
    if (!not || !possible || !missedInAll) throw new Error('both tiers were sampled and read')
    const expected = (1000 * not.customers) / not.sampled + (200 * possible.customers) / possible.sampled
    expect(missedInAll.total).toBeCloseTo(expected, 9)
    // Not the share of both samples together: the tiers are of different sizes, and so are their shares.
    expect(missedInAll.lower).toBeLessThan(expected)
    expect(missedInAll.upper).toBeGreaterThan(expected)
  })

  it('says nothing of all before the sample of every tier was read', () => {
    const { missed, missedInAll } = missedCustomers(candidates, draws, new Map(read('not', 20)))
    expect(missed[0]?.lower).not.toBeNull()
    expect(missed[1]?.lower).toBeNull()
    expect(missedInAll).toBeNull()
  })

  it('gives no bounds where a sample holds no customer', () => {
    const all = new Map([...read('not', 20), ...read('possible', 4)])
    for (const { id } of sampled('not')) all.set(id, [{ reader: 'Anna', opinion: 'no customer', seq: 1 }])
    expect(missedCustomers(candidates, draws, all).missedInAll).toMatchObject({ lower: null, upper: null })
  })
})
