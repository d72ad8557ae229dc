import { AccountGroups, type AccountLink, type NumberedDecision } from '@casethread/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyDecisions } from './apply-decisions.ts'
import { decision, ruleLink } from './people.test-support.ts'

const standing = ['automatic', 'confirmed'] as const
const told = (links: readonly AccountLink[]) =>
  links.map(({ accounts, basis, status, notice }) => [accounts.join(' '), basis, status, notice].join(' | ')).sort()
/** Who is whom, each group's accounts joined. */
const groupsOf = (links: readonly AccountLink[], accounts: readonly string[]) => {
  const groups = AccountGroups.of(links, standing)
  return [...Map.groupBy(accounts, (id) => groups.root(id)).values()].map((ids) => ids.sort().join(' ')).sort()
}

describe('applyDecisions', () => {
  it('confirms a proposed link, and rejects a certain one', () => {
    const links = [ruleLink('a', 'b', { byRule: 'proposed' }), ruleLink('c', 'd')]
    const decisions = [
      decision(1, 'link', { accounts: ['b'], with: ['a'] }),
      decision(2, 'unlink', { accounts: ['c'], with: ['d'] }),
    ]
    expect(told(applyDecisions(links, decisions))).toEqual([
      'a b | same-number | confirmed | ',
      'c d | same-number | rejected | ',
    ])
  })

  it('makes a link of the reader’s own where no rule made one, from the first account of one side to each of the other', () => {
    const links = applyDecisions([], [decision(4, 'link', { accounts: ['a', 'b'], with: ['c', 'd'] })])
    expect(told(links)).toEqual(['a c | reader | confirmed | ', 'a d | reader | confirmed | '])
    expect(links[0]).toMatchObject({ byRule: null, decisions: [4], messages: [] })
  })

  it('confirms what rules say of those whom a reader links with one and the same', () => {
    const links = [ruleLink('b', 'c', { byRule: 'proposed' }), ruleLink('a', 'd', { byRule: 'proposed' })]
    const after = applyDecisions(links, [decision(1, 'link', { accounts: ['a'], with: ['b', 'c'] })])
    expect(told(after)).toEqual([
      'a b | reader | confirmed | ',
      'a c | reader | confirmed | ',
      'a d | same-number | proposed | ',
      'b c | same-number | confirmed | ',
    ])
  })

  it('takes a reader’s last word, and leaves a link on which readers disagree as a proposal', () => {
    const links = [ruleLink('a', 'b')]
    const apart = decision(1, 'unlink', { accounts: ['a'], with: ['b'] })
    expect(told(applyDecisions(links, [apart, decision(2, 'link', { accounts: ['a'], with: ['b'] })]))).toEqual([
      'a b | same-number | confirmed | ',
    ])
    const other = decision(2, 'link', { accounts: ['a'], with: ['b'], reader: 'reader-2' })
    expect(told(applyDecisions(links, [apart, other]))).toEqual([
      'a b | same-number | proposed | readers disagree about these accounts (decisions 1, 2)',
    ])
  })

  it('parts two accounts of a larger contact: the weaker way around is held back, and says so', () => {
    const links = [ruleLink('a', 'b'), ruleLink('a', 'c'), ruleLink('b', 'c', { basis: 'system-event' })]
    const after = applyDecisions(links, [decision(1, 'unlink', { accounts: ['a'], with: ['b'] })])
    expect(told(after)).toEqual([
      'a b | same-number | rejected | ',
      'a c | same-number | automatic | ',
      'b c | system-event | proposed | held back: it would join accounts that a reader holds apart',
    ])
    expect(groupsOf(after, ['a', 'b', 'c'])).toEqual(['a c', 'b'])
  })

  it('holds apart accounts that no rule would link', () => {
    const after = applyDecisions([], [decision(1, 'unlink', { accounts: ['a'], with: ['b'] })])
    expect(told(after)).toEqual(['a b | reader | rejected | '])
    const linked = [...after, ruleLink('a', 'c'), ruleLink('b', 'c')]
    expect(
      groupsOf(applyDecisions(linked, [decision(1, 'unlink', { accounts: ['a'], with: ['b'] })]), [...'abc']),
    ).toHaveLength(2)
  })
})

const account = fc.constantFrom(...'abcdefgh')
const pair = fc.tuple(account, account).filter(([a, b]) => a !== b)
const someLinks = fc
  .uniqueArray(
    fc.record({
      pair,
      basis: fc.constantFrom('same-number', 'system-event', 'announced'),
      byRule: fc.constantFrom('automatic', 'proposed'),
    }),
    { selector: ({ pair: [a, b], basis }) => `${[a, b].sort().join(' ')} ${basis}`, maxLength: 14 },
  )
  .map((all) => all.map(({ pair: [a, b], ...given }) => ruleLink(a, b, given)))
const someDecisions = fc
  .array(fc.record({ pair, action: fc.constantFrom('link', 'unlink'), reader: fc.constantFrom('r1', 'r2') }), {
    maxLength: 8,
  })
  .map((all) =>
    all.map(({ pair: [a, b], action, reader }, i) => decision(i + 1, action, { reader, accounts: [a], with: [b] })),
  )

const rejectedPairs = (links: readonly AccountLink[]) => links.filter(({ status }) => status === 'rejected')

describe('properties of applyDecisions', () => {
  it('the order of links and decisions never matters', () => {
    fc.assert(
      fc.property(someLinks, someDecisions, fc.integer(), (links, decisions, turn) => {
        const rotated = <T>(all: readonly T[]): T[] => {
          const at = all.length === 0 ? 0 : Math.abs(turn) % all.length
          return [...all.slice(at), ...all.slice(0, at)].reverse()
        }
        expect(applyDecisions(rotated(links), rotated(decisions))).toEqual(applyDecisions(links, decisions))
      }),
    )
  })

  it('no link joins what a reader holds apart, by whatever way around', () => {
    fc.assert(
      fc.property(someLinks, someDecisions, (links, decisions) => {
        const after = applyDecisions(links, decisions)
        for (const statuses of [standing, [...standing, 'proposed'] as const]) {
          const groups = AccountGroups.of(after, statuses)
          for (const {
            accounts: [a, b],
          } of rejectedPairs(after))
            expect(groups.root(a)).not.toBe(groups.root(b))
        }
      }),
    )
  })

  it('no link that a rule found certain is lost without a word', () => {
    fc.assert(
      fc.property(someLinks, someDecisions, (links, decisions) => {
        const after = new Map(applyDecisions(links, decisions).map((link) => [link.id, link]))
        for (const link of links.filter(({ byRule }) => byRule === 'automatic')) {
          const { status, decisions: cited, notice } = after.get(link.id) as AccountLink
          expect(status === 'automatic' || cited.length > 0 || notice !== null).toBe(true)
        }
      }),
    )
  })

  it('a decision that is withdrawn leaves nothing behind, and stored links give what new ones give', () => {
    fc.assert(
      fc.property(someLinks, someDecisions, (links, decisions) => {
        const stored = applyDecisions(links, decisions)
        expect(applyDecisions(stored, [])).toEqual(applyDecisions(links, []))
        const fewer: NumberedDecision[] = decisions.slice(1)
        expect(applyDecisions(stored, fewer)).toEqual(applyDecisions(links, fewer))
      }),
    )
  })

  it('a link and then its undoing bring the contacts back as they were', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const apart = [ruleLink('a', 'b', { byRule: 'proposed' }), ruleLink('c', 'd')].filter(
          ({ accounts }) => accounts.join(' ') !== [a, b].sort().join(' '),
        )
        const before = groupsOf(applyDecisions(apart, []), [...'abcdefgh'])
        const done = [
          decision(1, 'link', { accounts: [a], with: [b] }),
          decision(2, 'unlink', { accounts: [a], with: [b] }),
        ]
        expect(groupsOf(applyDecisions(apart, done), [...'abcdefgh'])).toEqual(before)
      }),
    )
  })
})
