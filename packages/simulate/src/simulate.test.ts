import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { normalSize } from './index.ts'
import { simulate } from './simulate.ts'

const root = mkdtempSync(join(tmpdir(), 'casethread-simulate-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

type Row = Record<string, unknown>
const rows = (path: string): Row[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)

function made(name: string, size: Partial<typeof normalSize>) {
  const truth = join(root, `${name}.ndjson`)
  const summary = simulate({ ...normalSize, contacts: 100, messages: 8000, ...size, out: join(root, name), truth })
  const all = rows(truth)
  return { summary, of: (record: string) => all.filter((row) => row.record === record) }
}

describe('a simulated case', () => {
  const { summary, of } = made('case', {})
  const bookings = of('booking') as (Row & { messages: Record<string, unknown[]>; persons: { lo: number } })[]

  it('has as many messages as asked for', () => {
    expect(summary.messages).toBe(8000)
    expect(of('thread').reduce((sum, { messages }) => sum + Number(messages), 0)).toBe(8000)
  })

  it('counts each person once', () => {
    expect(of('person')).toHaveLength(summary.persons)
    expect(bookings.reduce((sum, { persons }) => sum + persons.lo, 0)).toBe(summary.persons)
  })

  it('shows the price agreed, the persons and the setting out of every booking', () => {
    for (const { messages, id } of bookings)
      for (const fact of ['persons', 'quoted', 'agreed', 'set-out'])
        expect(messages[fact], `${id} ${fact}`).toBeDefined()
  })

  it('shows every payment made, and the receipt of those that were received', () => {
    for (const { id, made, received, level } of of('payment')) {
      expect((made as unknown[]).length, String(id)).toBeGreaterThan(0)
      expect((received as unknown[]).length > 0, `${id} ${level}`).toBe(level !== 'L1')
    }
  })

  it('holds both ends of the chats between the owners, with a span gone from one', () => {
    const between = of('thread').filter(({ contact, members }) => contact === null && members === null)
    expect(between).toHaveLength(4)
    for (const { gone } of between.filter((thread) => thread.gone !== null))
      expect((gone as { messages: number }).messages).toBeGreaterThan(0)
    expect(between.filter((thread) => thread.gone !== null)).toHaveLength(3)
  })

  it('lets two readers decide, who disagree about some', () => {
    const decisions = rows(join(root, 'case', 'decisions.ndjson'))
    const verdicts = Map.groupBy(
      decisions.filter(({ action }) => action === 'accept' || action === 'reject'),
      ({ contact }) => JSON.stringify(contact),
    )
    const both = [...verdicts.values()].map((pair) => pair.map(({ action }) => action))
    expect(both.every((pair) => pair.length === 2)).toBe(true)
    expect(both.filter(([first, second]) => first === 'accept' && second === 'accept')).toHaveLength(summary.bookings)
    expect(both.some(([first, second]) => first !== second)).toBe(true)
  })

  it('speaks only the languages asked for', () => {
    const { of: told } = made('turkish', { languages: ['tr'], messages: 3000, contacts: 40 })
    expect(told('contact').every(({ langs }) => JSON.stringify(langs) === '["tr"]')).toBe(true)
  })

  it('is another case with another seed, and the same with the same', () => {
    const file = (name: string) => readFileSync(join(root, `${name}.ndjson`), 'utf8')
    for (const [name, seed] of [
      ['one', 5],
      ['two', 5],
      ['three', 6],
    ] as const)
      made(name, { seed, messages: 3000, contacts: 40 })
    expect(file('one')).toBe(file('two'))
    expect(file('one')).not.toBe(file('three'))
  })
})
