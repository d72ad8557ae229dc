import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AccountGroups } from './account-groups.ts'

describe('AccountGroups', () => {
  it('joins accounts and tells who is with whom', () => {
    const groups = new AccountGroups()
    expect([groups.join('a', 'b'), groups.join('b', 'c'), groups.join('a', 'c')]).toEqual([true, true, true])
    expect(groups.root('a')).toBe(groups.root('c'))
    expect([...groups.membersOf(groups.root('a'))].sort()).toEqual(['a', 'b', 'c'])
    expect(groups.membersOf('z')).toEqual(['z'])
  })

  it('refuses to join what is held apart, by whatever way around', () => {
    const groups = new AccountGroups()
    groups.holdApart('a', 'd')
    groups.join('a', 'b')
    groups.join('c', 'd')
    expect(groups.join('b', 'c')).toBe(false)
    expect(groups.root('b')).not.toBe(groups.root('c'))
  })

  it('never brings together what is held apart, and refuses nothing else', () => {
    const pair = fc.tuple(fc.nat(9), fc.nat(9)).filter(([a, b]) => a !== b)
    fc.assert(
      fc.property(fc.array(pair), fc.array(pair), (apart, joins) => {
        const groups = new AccountGroups()
        for (const [a, b] of apart) groups.holdApart(`${a}`, `${b}`)
        for (const [a, b] of joins) {
          const members = [a, b].flatMap((one) => groups.membersOf(groups.root(`${one}`)))
          const wouldMeet = apart.some(([x, y]) => members.includes(`${x}`) && members.includes(`${y}`))
          expect(groups.join(`${a}`, `${b}`)).toBe(!wouldMeet)
        }
      }),
    )
  })
})
