import type { CaseReader } from '@casethread/casefile'
import type { Figures } from '@casethread/model'
import { describe, expect, it } from 'vitest'
import { caveat, summarizePeople } from './people-summary.ts'

const reader = (figures: unknown) =>
  ({
    figures: () => figures as Figures | null,
    contacts: () => [],
    decisions: () => [],
    decisionsNaming: () => [],
    contactOfAccounts: () => new Map(),
  }) as unknown as CaseReader

const figures = (more: object = {}) => ({
  observed: { total: 123_45, ofConfirmed: 100_00, ofUnread: 23_45, unassigned: 0, contingent: 5000_00, claimed: 0 },
  minimum: { A1: 8_999_99, A2: 12_000_00, A2Persons: 3, A2Price: 4000_00 },
  assumptions: [{ id: 'A-01' }, { id: 'A-11' }],
  estimate: null,
  estimateStale: false,
  persons: { confirmed: 3, probable: 0, possible: 2, minors: 1 },
  contacts: { total: 12, byTier: { confirmed: 1, not: 11 } },
  bookings: { confirmed: 1 },
  ...more,
})

describe('summarizePeople', () => {
  it('says the three figures in their order, each with what it is', () => {
    const [observed, minimum, estimate, persons, contacts, read] = summarizePeople(reader(figures()))
    expect(observed).toBe(
      'Observed       €123.45 in payments that were acknowledged or are shown; €23.45 of it in bookings that wait for readers; not in it €5,000 held in escrow',
    )
    expect(minimum).toBe(
      'Minimum        not less than €8,000 (A1, on assumptions A-01 to A-11); €12,000 (A2: 3 persons × €4,000, assumes payment in full)',
    )
    expect(estimate).toBe('Estimate       not reckoned yet: casethread estimate')
    expect(persons).toMatch(/3 confirmed \(1 child among them\); further 0 probable, 2 possible$/)
    expect(contacts).toMatch(/12 \(confirmed 1, not 11\); a contact is not a person transported$/)
    expect(read).toMatch(/0 contacts: 0 for a first reader/)
  })

  it('says that an interval is stale', () => {
    const estimate = { median: 100_000_00, p2_5: 90_000_00, p97_5: 110_000_00 }
    expect(summarizePeople(reader(figures({ estimate, estimateStale: true })))[2]).toMatch(
      /€100,000, with 95 % of the simulations from €90,000 to €110,000;.*stale/,
    )
  })

  it('counts nothing before two readers have accepted', () => {
    const none = figures({ minimum: { A1: 0, A2: 0, A2Persons: 0, A2Price: null }, bookings: { confirmed: 0 } })
    expect(summarizePeople(reader(none))[1]).toMatch(/nothing: no booking was accepted by two readers/)
    expect(caveat(reader(none))).toMatch(/^No person counts before two readers/)
    expect(caveat(reader(figures()))).toMatch(/two named readers accepted/)
  })

  it('tells that nobody reckoned from that nothing was found', () => {
    expect(summarizePeople(reader(null))).toEqual(['Figures        none: this case was not analyzed yet'])
  })
})
