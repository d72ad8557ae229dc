import { serviceClasses } from '@casethread/model'
import { describe, expect, it } from 'vitest'
import { assessmentRules } from '../assessment-rules.ts'
import { assess, customer, run, verdict } from '../evidence.test-support.ts'
import { attemptsOf } from './attempts.ts'
import { paymentsOf } from './payments.ts'
import { serviceOf, serviceRules } from './service.ts'

const sold = (...lines: readonly string[]) => {
  const told = run(...lines)
  return serviceOf(told, attemptsOf(told), paymentsOf(told))
}
const service = (...lines: readonly string[]) => sold(...lines).service
const attempt = ['C payment.made payment.amount=1500_EUR', 'S payment.received', 'S journey.instruction'] as const

describe('what is sold (methodology 1.3)', () => {
  it.each([
    ['look-alike', ['C terms.look-alike', 'S price.quoted=5000_EUR']],
    ['leg', ['S terms.leg price.quoted=800_EUR']],
    ['all-inclusive', ['S terms.all-inclusive price.quoted=12000_EUR']],
    ['single-attempt', ['S terms.attempt price.quoted=1500_EUR']],
    ['guaranteed', ['S journey.retry/promised-repeat']],
    ['guaranteed', ['S terms.guarantee/guarantee-given']],
    ['documents', ['C journey.document']],
    ['single-attempt', [...attempt, 'C @9 journey.intercepted', ...attempt]],
    ['unknown', ['C price.asked']],
  ] as const)('%s: %j', (expected, lines) => {
    expect(service(...lines)).toBe(expected)
  })

  it.each([
    ['a look-alike that nobody answers', ['C terms.look-alike']],
    ['a guarantee that the contact asks for', ['C terms.guarantee/guarantee-given']],
    ['a guarantee of the money, not of the arrival', ['S terms.guarantee/guarantee']],
    ['a leg that the contact names', ['C terms.leg']],
    ['all inclusive in the mouth of the contact', ['C terms.all-inclusive']],
    ['one attempt in the mouth of the contact', ['C terms.attempt']],
    [
      'two sums that differ after an interception',
      [
        ...attempt,
        'C @9 journey.intercepted',
        'C payment.made payment.amount=900_EUR',
        'S payment.received',
        'S journey.instruction',
      ],
    ],
    ['the same sum twice without an interception', [...attempt, ...attempt]],
    ['papers of those who set out', ['C journey.document', 'S journey.instruction', 'C journey.arrival']],
  ] as const)('not by %s', (_, lines) => {
    expect(service(...lines)).toBe('unknown')
  })

  it('goes by what limits a price before what raises it', () => {
    const all = [
      'S terms.leg',
      'S terms.all-inclusive',
      'S terms.attempt',
      'S terms.guarantee/guarantee-given',
    ] as const
    expect(service('S terms.look-alike', ...all)).toBe('look-alike')
    expect(service(...all)).toBe('leg')
    expect(service(...all.slice(1))).toBe('all-inclusive')
    expect(service(...all.slice(2))).toBe('single-attempt')
  })

  it('cites the messages and a rule that is printed', () => {
    const { serviceShownBy } = sold('C price.asked', 'S terms.leg', 'S terms.leg')
    expect(serviceShownBy).toEqual({ rule: 'service/2-leg', messages: [2, 3] })
    expect(assessmentRules().map(({ rule }) => rule)).toContain('service/2-leg')
    expect(sold('C price.asked').serviceShownBy).toEqual({ rule: null, messages: [] })
    const classes = new Set(serviceRules.map((rule) => rule.service))
    expect([...classes, 'unknown'].sort()).toEqual([...serviceClasses].sort())
  })

  it('is what readers say, and unknown where they differ', () => {
    const say = (seq: number, reader: string, said: 'leg' | 'guaranteed') =>
      verdict(seq, reader, { confirms: ['person', 'paid'], service: said, messages: [seq] })
    const [agreed] = assess(customer, say(1, 'Ann', 'leg'), say(2, 'Ben', 'leg')).bookings
    expect(agreed).toMatchObject({ service: 'leg', serviceShownBy: { rule: null, messages: [1, 2] } })
    const differing = assess(customer, say(1, 'Ann', 'leg'), say(2, 'Ben', 'guaranteed'))
    expect(differing.bookings[0]?.service).toBe('unknown')
    expect(differing.notices).toContainEqual(expect.objectContaining({ code: 'disagreement' }))
  })
})
