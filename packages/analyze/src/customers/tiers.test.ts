import type { SignalClass, SignalFamily } from '@casethread/model'
import { describe, expect, it } from 'vitest'
import { tierOf } from './tiers.ts'

const families: Readonly<Record<string, SignalFamily>> = {
  ...{ A1: 'M', A2: 'M', A3: 'P', A4: 'L', A5: 'O', A6: 'E' },
  ...{ B1: 'N', B2: 'N', B3: 'P', B4: 'N', B5: 'O', B6: 'L', B7: 'M', C1: 'K', C2: 'K', C3: 'K' },
}
const signal = (id: string) => ({
  id,
  family: families[id] ?? ('-' as const),
  class: (id[0] === 'N' ? 'negative' : id[0]) as SignalClass,
})
const known = { contactWrote: true, payabilityOrPersonsKnown: true }
const tier = (ids: string, facts = known) => tierOf(ids === '' ? [] : ids.split(' ').map(signal), facts).tier

describe('the decision table', () => {
  it.each([
    ['A6 B1', 'confirmed-eligible'],
    ['A1 A4', 'confirmed-eligible'],
    ['A1 A2', 'possible'],
    ['A1 A2 B3', 'probable'],
    ['A1 B7', 'possible'],
    ['A1 B2', 'probable'],
    ['A5 B5', 'possible'],
    ['B2 B3 B6', 'probable'],
    ['B2 B3', 'possible'],
    ['A4', 'possible'],
    ['B1 C1 C2', 'possible'],
    ['B1 C1', 'not'],
    ['C1 C2 C3', 'not'],
    ['', 'not'],
  ])('%s: %s', (ids, expected) => {
    expect(tier(ids)).toBe(expected)
  })

  it.each(['N1', 'N2', 'N3', 'N4', 'N6'])('holds back eligibility while %s is open', (open) => {
    expect(tier(`A1 A4 ${open}`)).toBe('probable')
  })

  it('holds it back without a word of the contact, or without knowing who or what is owed', () => {
    expect(tier('A1 A4', { ...known, contactWrote: false })).toBe('probable')
    expect(tier('A1 A4', { ...known, payabilityOrPersonsKnown: false })).toBe('probable')
  })

  it('names the line that decided', () => {
    expect(tierOf(['A1', 'A4'].map(signal), known).because).toBe('two anchors of different families: A1, A4')
    expect(tierOf([], known).because).toBe('no signal')
  })
})
