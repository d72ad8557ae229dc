import type { CaseFile } from '@casethread/casefile'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../assess.ts'
import { decide } from './decide.ts'
import type { DecisionDraft } from './decision-maker.ts'
import { assessmentOf, contactNamed, lineId, reviewCase } from './review-case.test-support.ts'
import { numberedDecisions } from './standing-decisions.ts'

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

  it('refuses what could not be read back, since nothing is ever taken out of the log', () => {
    const file = reviewCase(['Ali'])
    const long = { ...accept(file, 'Ali', 'Anna', 1), reason: 'x'.repeat(10_001) }
    expect(() => decide(file, long)).toThrow(/accept: reason: /)
    expect(() => decide(file, { ...accept(file, 'Ali', 'Anna', 1), at: 'yesterday' })).toThrow(/at: is no instant/)
    expect(numberedDecisions(file.reader)).toEqual([])
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
    fc.assert(
      fc.property(fc.array(anyMove, { minLength: 1, maxLength: 8 }), (moves) => {
        const file = reviewCase(names)
        for (const move of moves) play(file, names, move)
        const step = assessmentOf(file)
        assess(file, () => undefined)
        expect(assessmentOf(file)).toBe(step)
        file.close()
      }),
      { numRuns: 25 },
    )
  })
})

const anyMove = fc.record({
  kind: fc.constantFrom(
    ...(['accept', 'accept', 'accept', 'reject', 'undetermined', 'needs-translation', 'role', 'payment'] as const),
    ...(['external', 'provider', 'link', 'unlink', 'withdraw', 'withdraw'] as const),
  ),
  ...{ who: fc.nat(3), other: fc.nat(3), line: fc.nat(4), reader: fc.constantFrom('Anna', 'Bert', 'Cora') },
  ...{ lo: fc.integer({ min: 1, max: 4 }), sum: fc.constantFrom(4_000_00, 4_500_00, 12_000_00) },
  ...{ role: fc.constantFrom('payer', 'agent', 'driver'), identifier: fc.constantFrom('1234567', '7654321') },
} as const)
type Move = ReturnType<typeof anyMove.generate>['value']

/** What a reader may do, if it can stand. */
function play(file: CaseFile, names: readonly string[], move: Move): void {
  const { kind, who, other, line, reader } = move
  const draft = { reader, at, accounts: [contactNamed(file, names[who] ?? '')], reason: 'So it seems.', action: kind }
  const decisions = numberedDecisions(file.reader)
  // What was withdrawn stays in the log, so that a withdrawal can be withdrawn as well.
  const withdrawn = new Set(decisions.map(({ withdraws }) => withdraws))
  const own = decisions.findLast((one) => one.reader === reader && !withdrawn.has(one.seq))
  if (kind === 'withdraw') {
    if (own) decide(file, { ...draft, accounts: [], withdraws: own.seq })
  } else if (kind === 'link' || kind === 'unlink') {
    if (who !== other) decide(file, { ...draft, with: [contactNamed(file, names[other] ?? '')] })
  } else decide(file, { ...draft, cites: [lineId(file, who * 5 + 1 + line)], ...contentOf(move) })
}

function contentOf({ kind, lo, sum, role, identifier }: Move): Partial<DecisionDraft> {
  const money = { amount: sum, currency: 'EUR' }
  if (kind === 'accept')
    return { confirms: ['person', 'paid'], persons: { lo, hi: lo, minors: 0 }, price: { ...money, per: 'person' } }
  if (kind === 'role') return { role }
  if (kind === 'payment')
    return { payment: { kind: 'direct', level: 'L3', payee: null, identifiers: [identifier], money, at: null } }
  if (kind === 'external') return { external: { kind: 'tap', exhibit: 'P-1' } }
  if (kind === 'provider') return { provider: { identifier, status: 'confirmed', exhibit: 'P-2' } }
  return {}
}
