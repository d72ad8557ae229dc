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

describe('a simulated case of normal size', () => {
  const { of } = made('normal', { contacts: normalSize.contacts, messages: 1 })
  type Target = { exhibit: string; app: string; account: string; name: string }

  it('links whoever is seen under two accounts, by both readers, citing where they show to be one', () => {
    const links = rows(join(root, 'normal', 'decisions.ndjson')).filter(({ action }) => action === 'link')
    const linked = (reader: string) => links.filter((link) => link.reader === reader).map(({ contact }) => contact)
    expect(linked('reader-1')).toEqual(linked('reader-2'))
    const names = new Set(links.map(({ contact }) => (contact as Target).name))
    for (const { name, accounts } of of('contact'))
      if ((accounts as unknown[]).length > 1) expect(names).toContain(name)
    for (const { cites, with: others } of links) {
      expect((cites as unknown[]).length).toBeGreaterThan(1)
      expect((others as unknown[]).length).toBeGreaterThan(0)
    }
    const elsewhere = links.flatMap(({ with: others }) => others as Target[]).filter(({ exhibit }) => exhibit !== 'A-1')
    expect(elsewhere.length).toBeGreaterThan(0)
  })

  it('has requests of strangers that nobody answered', () => {
    const asked = of('contact').filter(({ accounts }) => (accounts as Row[]).some(({ request }) => request === true))
    expect(asked.length).toBeGreaterThan(2)
    const ids = new Set(asked.map(({ id }) => id))
    const threads = of('thread').filter(({ contact }) => ids.has(contact))
    expect(threads.every(({ path }) => path === null || String(path).includes('/message_requests/'))).toBe(true)
    const paths = new Set(threads.map(({ path }) => path))
    expect(of('cue').filter(({ path, from }) => paths.has(path) && from !== 'contact')).toEqual([])
  })
})

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

  it('has the notices of a changed number, and the new one where the app prints it', () => {
    const notices = of('cue').filter(({ from }) => from === null)
    expect(notices.length).toBe(of('number').filter(({ evidence }) => evidence === 'system-event').length)
    for (const { kind, value, quote } of notices) {
      expect([kind, value]).toEqual(['number.changed', ''])
      expect(String(quote)).toMatch(/phone number|\u0631\u0642\u0645/)
    }
  })

  it('names other currencies, and agrees on journeys in euro only', () => {
    const currencies = (kind: string) =>
      new Set(of('cue').flatMap((cue) => (cue.kind === kind ? [String(cue.value).split(' ')[1]] : [])))
    expect(currencies('payment.amount').size).toBeGreaterThan(2)
    for (const { price } of bookings) expect(price).toMatchObject({ currency: 'EUR' })
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
