import { describe, expect, it } from 'vitest'
import { countsBetween, partsBetween, type RuleOutcome, tiersBetween } from './frozen-rules.ts'

const outcome: RuleOutcome = {
  ...{ decisions: 0, messages: 10, findings: 4, contacts: 3 },
  tiers: { probable: ['c-a', 'c-b'], possible: ['c-c'] },
  figures: { observed: 100, A1: 0, A2: 0, confirmed: 0, probable: 2, possible: 1 },
}

describe('what differs between two rule sets', () => {
  it('names parts that came, went or changed, in order, and no others', () => {
    const before = { 'lexicons/en.yaml': 'aa', 'lexicons/fr.yaml': 'bb', 'regions/BE': 'on' }
    const after = { 'code-words/x (en)': 'a car park', 'lexicons/en.yaml': 'cc', 'regions/BE': 'on' }
    expect(partsBetween(before, after)).toEqual([
      { part: 'code-words/x (en)', before: null, after: 'a car park' },
      { part: 'lexicons/en.yaml', before: 'aa', after: 'cc' },
      { part: 'lexicons/fr.yaml', before: 'bb', after: null },
    ])
    expect(partsBetween(before, before)).toEqual([])
  })

  it('gives the counts and figures that differ; figures that were not reckoned are not taken for nothing', () => {
    const after = { ...outcome, findings: 5, figures: { ...outcome.figures, observed: 90 } as RuleOutcome['figures'] }
    expect(countsBetween(outcome, after)).toEqual([
      { count: 'findings', before: 4, after: 5 },
      { count: 'observed', before: 100, after: 90 },
    ])
    expect(countsBetween(outcome, { ...outcome, figures: null })).toEqual([])
  })

  it('names every contact that rules moved, also into and out of those not listed, and one that became part of another', () => {
    const after = { ...outcome, tiers: { probable: ['c-a', 'c-d'], 'confirmed-eligible': ['c-c'] } }
    const isContact = (id: string) => id !== 'c-b'
    expect(tiersBetween(outcome, after, isContact)).toEqual([
      { contact: 'c-b', before: 'probable', after: null },
      { contact: 'c-c', before: 'possible', after: 'confirmed-eligible' },
      { contact: 'c-d', before: 'not', after: 'probable' },
    ])
    expect(tiersBetween(after, outcome, () => true)).toContainEqual({
      contact: 'c-d',
      before: 'probable',
      after: 'not',
    })
  })
})
