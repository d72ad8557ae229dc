import type { CaseFile } from '@casethread/casefile'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../assess.ts'
import { decide } from './decide.ts'
import type { DecisionDraft } from './decision-maker.ts'
import { assessmentOf, contactNamed, lineId, reviewCase } from './review-case.test-support.ts'
import { numberedDecisions, standingDecisions } from './standing-decisions.ts'

const at = '2024-01-31T12:00:00.000Z'
const persons = { lo: 3, hi: 3, minors: 1 }
const price = { amount: 400_000, currency: 'EUR', per: 'person' } as const

const accept = (file: CaseFile, name: string, reader: string, line: number): DecisionDraft => ({
  ...{ action: 'accept', reader, at, accounts: [contactNamed(file, name)], reason: 'He travelled.' },
  ...{ cites: [lineId(file, line)], confirms: ['person', 'paid'], persons, price },
})

const tierOf = (file: CaseFile, name: string) => file.reader.contactOfAccount(contactNamed(file, name))?.tier

describe('decide', () => {
  it('confirms with the second of two readers, and with nothing less', () => {
    const file = reviewCase(['Ali', 'Omar'])
    const none = file.reader.figures()
    expect(none).toMatchObject({ persons: { confirmed: 0 }, minimum: { A2: 0 } })
    decide(file, accept(file, 'Ali', 'Anna', 1))
    expect(tierOf(file, 'Ali')).not.toBe('confirmed')
    decide(file, { ...accept(file, 'Ali', ' anna  ', 1), at: '2024-02-01T12:00:00.000Z' })
    expect(tierOf(file, 'Ali')).not.toBe('confirmed')
    decide(file, accept(file, 'Ali', 'Bert', 3))
    expect(tierOf(file, 'Ali')).toBe('confirmed')
    expect(file.reader.figures()).toMatchObject({ persons: { confirmed: 3, minors: 1 }, minimum: { A2: 12_000_00 } })
    expect(file.reader.verifyDecisions()).toMatchObject({ entries: 3, brokenAt: null })
  })

  it('keeps what was decided on, by which rules, and what it was before', () => {
    const file = reviewCase(['Ali'])
    const decision = decide(file, accept(file, 'Ali', 'Anna', 3))
    expect(decision).toMatchObject({
      ...{ seq: 1, reader: 'Anna', cites: [lineId(file, 3)], rulesSha256: 'c'.repeat(64), lineSha256: null },
      before: { tier: expect.any(String), role: expect.any(String) },
    })
    expect(decision.evidenceSha256).toMatch(/^[0-9a-f]{64}$/)
    expect(numberedDecisions(file.reader)).toEqual([decision])
  })

  it('takes back a decision of the reader himself, and brings everything to where it was', () => {
    const file = reviewCase(['Ali', 'Omar'])
    const before = assessmentOf(file)
    const { seq } = decide(file, accept(file, 'Ali', 'Anna', 1))
    const withdraw = { action: 'withdraw', reader: 'Bert', at, accounts: [], withdraws: seq, reason: 'No.' } as const
    expect(() => decide(file, withdraw)).toThrow(/only its own reader/)
    decide(file, { ...withdraw, reader: 'Anna' })
    expect(assessmentOf(file).replace(/"decisionHead":"\w+"/, '')).toBe(before.replace(/"decisionHead":"\w+"/, ''))
    expect(() => decide(file, { ...withdraw, reader: 'Anna' })).toThrow(/was withdrawn already/)
    expect(file.reader.decisions()).toHaveLength(2)
  })

  it('refuses what could not stand, and leaves the log as it was', () => {
    const file = reviewCase(['Ali'])
    const good = accept(file, 'Ali', 'Anna', 1)
    const wrong: [Partial<DecisionDraft>, RegExp][] = [
      [{ reader: ' ' }, /--reader/],
      [{ reason: '' }, /--reason/],
      [{ cites: [] }, /--cite/],
      [{ cites: ['aaaaaaaaaaaa-5d3a1c-99'] }, /no such message/],
      [{ accounts: ['c-000000000000'] }, /no such account/],
      [{ accounts: [] }, /name the contact/],
      [{ confirms: [] }, /--confirms/],
      [{ action: 'role' }, /--role/],
      [{ action: 'payment' }, /--payment/],
      [{ action: 'external' }, /--exhibit/],
      [{ action: 'provider' }, /--identifier/],
      [
        { action: 'provider', provider: { identifier: '476371', status: 'confirmed', exhibit: null } },
        /the reply itself/,
      ],
      [{ action: 'link' }, /the other contact/],
      [{ action: 'withdraw', withdraws: 7 }, /no decision 7/],
    ]
    for (const [part, reason] of wrong) expect(() => decide(file, { ...good, ...part })).toThrow(reason)
    expect(file.reader.decisions()).toEqual([])
  })

  it('refuses to accept a contact on the messages of others alone', () => {
    const file = reviewCase(['Ali', 'Omar'])
    const ofOmar = { ...accept(file, 'Ali', 'Anna', 1), cites: [lineId(file, 6), lineId(file, 8)] }
    expect(() => decide(file, ofOmar)).toThrow(/every message cited is of a chat that c-[0-9a-f]{12} is not in/)
    expect(file.reader.decisions()).toEqual([])
    expect(decide(file, { ...ofOmar, cites: [...ofOmar.cites, lineId(file, 1)] })).toMatchObject({ seq: 1 })
  })

  it('leaves the figures of a variant as they were, and says that they are older', () => {
    const file = reviewCase(['Ali'])
    const figures = file.reader.figures()
    if (figures === null) throw new Error('the case has no figures')
    file.writer.people.putFigures({ ...figures, variant: 'other' })
    expect(file.reader.figures('other')).toEqual({ ...figures, variant: 'other' })
    decide(file, accept(file, 'Ali', 'Anna', 1))
    expect(file.reader.figures('other')).toEqual({ ...figures, variant: 'other', estimateStale: true })
    expect(file.reader.figures()?.estimateStale).toBe(false)
  })

  it('links and parts contacts, and makes anew only what that joins or parts', () => {
    const file = reviewCase(['Ali', 'Ali new', 'Omar'])
    const before = assessmentOf(file)
    const [ali, next] = [contactNamed(file, 'Ali'), contactNamed(file, 'Ali new')]
    const link = { action: 'link', reader: 'Anna', at, accounts: [ali], with: [next], reason: 'The same man.' } as const
    const { seq } = decide(file, link)
    expect([...file.reader.contacts()]).toHaveLength(2)
    expect(file.reader.contactOfAccount(ali)?.accounts).toEqual([ali, next].sort())
    expect(file.reader.figures()?.contacts.total).toBe(2)
    decide(file, { action: 'withdraw', reader: 'Anna', at, accounts: [], withdraws: seq, reason: 'Mistaken.' })
    expect([...file.reader.contacts()]).toHaveLength(3)
    expect(JSON.parse(assessmentOf(file))[0]).toEqual(JSON.parse(before)[0])
  })

  it('says so when a contact has other accounts than when it was decided on', () => {
    const file = reviewCase(['Ali', 'Ali new'])
    const [ali, next] = [contactNamed(file, 'Ali'), contactNamed(file, 'Ali new')]
    decide(file, accept(file, 'Ali', 'Anna', 1))
    decide(file, { action: 'link', reader: 'Anna', at, accounts: [ali], with: [next], reason: 'The same man.' })
    expect(file.reader.contactOfAccount(next)?.notices).toContainEqual({
      code: 'evidence-changed',
      says: 'decided when the contact had other accounts: decision 1',
    })
  })

  it('comes to the same as an assessment of the whole case, whatever was decided', () => {
    const names = ['Ali', 'Ali new', 'Omar', 'Reza']
    const move = fc.record({
      kind: fc.constantFrom('accept', 'reject', 'link', 'unlink', 'withdraw'),
      ...{ who: fc.nat(3), other: fc.nat(3), reader: fc.constantFrom('Anna', 'Bert', 'Cora') },
    })
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 8 }), (moves) => {
        const file = reviewCase(names)
        for (const { kind, who, other, reader } of moves) {
          const accounts = [contactNamed(file, names[who] ?? '')]
          const base = { reader, at, accounts, reason: 'So it seems.', cites: [lineId(file, who * 5 + 1)] }
          const own = standingDecisions(numberedDecisions(file.reader)).findLast((one) => one.reader === reader)
          if (kind === 'accept') decide(file, { ...base, action: kind, confirms: ['person'], persons, price })
          else if (kind === 'reject') decide(file, { ...base, action: kind })
          else if (kind === 'withdraw') {
            if (own) decide(file, { ...base, action: kind, accounts: [], cites: [], withdraws: own.seq })
          } else if (who !== other)
            decide(file, { ...base, action: kind as 'link', with: [contactNamed(file, names[other] ?? '')] })
        }
        const step = assessmentOf(file)
        assess(file, () => undefined)
        expect(assessmentOf(file)).toBe(step)
        file.close()
      }),
      { numRuns: 15 },
    )
  })
})
