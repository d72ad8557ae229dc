import type { ReaderOpinion, Tier } from '@casethread/model'
import { describe, expect, it } from 'vitest'
import { type Candidate, drawn, readingQueue } from './reading-queue.ts'

const candidate = (n: number, ruleTier: Tier, points: number): Candidate => ({
  ...{ id: `c-${String(n).padStart(12, '0')}`, names: [`Name ${n}`], messageCount: 10, points, ruleTier },
  ...{ role: ruleTier === 'not' ? 'ordinary' : 'customer', speaks: ruleTier !== 'not' },
})
const many = [
  ...Array.from({ length: 100 }, (_, n) => candidate(n, 'probable', n)),
  ...Array.from({ length: 1000 }, (_, n) => candidate(1000 + n, 'not', 0)),
  ...Array.from({ length: 200 }, (_, n) => candidate(3000 + n, 'possible', 5)),
  candidate(9000, 'quarantine', 0),
]
const says = (reader: string, opinion: ReaderOpinion['opinion']): ReaderOpinion => ({ reader, opinion, seq: 1 })

describe('drawn', () => {
  const draws = drawn(many)
  const count = (draw: string) => [...draws.values()].filter((one) => one === draw).length

  it('takes all that rules hold probable, near a tenth of those left out, and one decoy for twenty', () => {
    expect(count('tier')).toBe(100)
    expect(count('sample')).toBeGreaterThan(90)
    expect(count('sample')).toBeLessThan(150)
    expect(count('decoy')).toBe(5)
    expect(draws.has('c-000000009000')).toBe(false)
  })

  it('draws the same contacts for the sample whoever else is in the case', () => {
    const half = drawn(many.filter((_, i) => i % 2 === 0))
    for (const [id, draw] of half) if (draw !== 'decoy') expect(draws.get(id)).toBe(draw)
  })
})

describe('readingQueue', () => {
  const queue = readingQueue(many, new Map(), null)

  it('goes by points, with samples and decoys spread among the rest and read blind', () => {
    const main = queue.filter(({ draw }) => draw === 'tier').map(({ points }) => points)
    expect(main).toEqual(main.toSorted((a, b) => b - a))
    const others = queue.flatMap(({ draw }, i) => (draw === 'tier' ? [] : [i]))
    expect(Math.max(...others.map((at, i) => at - (others[i - 1] ?? -1)))).toBeLessThan(6)
    for (const { draw, blind } of queue) if (draw !== 'tier') expect(blind).toBe(true)
    const blind = queue.filter((item) => item.draw === 'tier' && item.blind).length
    expect(blind).toBeGreaterThan(8)
    expect(blind).toBeLessThan(35)
  })

  it('asks a second reader for every accepted one and for at least fifty of the others, blind', () => {
    const all = new Map(
      queue.map(({ contact }, i) => [contact, [says('Anna', i % 2 === 0 ? 'customer' : 'no customer')]]),
    )
    const second = readingQueue(many, all, 'Bert')
    expect(second.every(({ turn, blind }) => turn === 'second' && blind)).toBe(true)
    const asked = new Set(second.map(({ contact }) => contact))
    for (const [contact, [first]] of all) if (first?.opinion === 'customer') expect(asked).toContain(contact)
    const rejected = [...all].filter(([contact, [first]]) => first?.opinion !== 'customer' && asked.has(contact))
    expect(rejected.length).toBeGreaterThanOrEqual(15)
    expect(readingQueue(many, all, 'Anna')).toEqual([])
  })

  it('asks a third where two differ, and nobody where they agree', () => {
    const [one = '', other = ''] = queue.map(({ contact }) => contact)
    const opinions = new Map([
      [one, [says('Anna', 'customer'), says('Bert', 'no customer')]],
      [other, [says('Anna', 'customer'), says('Bert', 'customer')]],
    ])
    const turns = new Map(readingQueue(many, opinions, 'Cora').map(({ contact, turn }) => [contact, turn]))
    expect(turns.get(one)).toBe('third')
    expect(turns.has(other)).toBe(false)
  })
})
