import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCase } from '@casethread/casefile'
import type { Booking, Contact, Figures } from '@casethread/model'
import { languages } from '@casethread/report'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { casethread } from '../casethread.ts'
import { recordTerminal } from '../record-terminal.test-support.ts'

const root = mkdtempSync(join(tmpdir(), 'casethread-estimate-test-'))
const caseFile = join(root, 'a.casethread')
const at = Date.UTC(2016, 2, 24)
const id = (prefix: string, number: number) => `${prefix}-${String(number).padStart(12, '0')}`

const booking = (number: number, persons: number, paid: number): Booking => ({
  ...{ id: id('b', number), route: { from: null, to: 'united-kingdom' }, service: 'guaranteed', modality: 'prepaid' },
  ...{ openedAt: at, lastAt: at, attempts: [], tier: 'confirmed', because: '', confidence: 'high' },
  persons: { lo: persons, hi: persons, minors: 0, paysForOthers: false, messages: [] },
  prices: [
    {
      ...{ money: { amount: 400_000, currency: 'EUR' }, per: 'person', of: 'any', stage: 'agreed' },
      ...{ at, messages: [], byReader: true },
    },
  ],
  payments: [
    {
      ...{ id: id('pay', number), kind: 'direct', level: 'L2', money: { amount: paid, currency: 'USD' } },
      ...{ date: { earliest: at, latest: at }, identifiers: [], payee: null, of: null, messages: [] },
      ...{ recovered: false, byReader: false },
    },
  ],
  payable: { owed: true, because: 'prepaid', messages: [] },
  confirmed: { person: true, paid: true },
})

const contact = (number: number, bookings: Booking[]): Contact => ({
  ...{ id: id('c', number), accounts: [id('c', number)], names: [], identifiers: [], otherRoles: [] },
  role: { role: 'customer', by: 'reader', because: '', messages: [] },
  ...{ tier: 'confirmed', because: '', ruleTier: 'probable', points: 0, signals: [], bookings, alerts: [] },
  ...{ decisions: [], notices: [], messageCount: 1, firstAt: at, lastAt: at },
})

async function call(...words: string[]) {
  const { terminal, written } = recordTerminal()
  const code = await casethread(['estimate', '--case', caseFile, ...words], terminal)
  return { code, stdout: written.stdout, stderr: written.stderr }
}
const record = async (...words: string[]): Promise<Figures> => JSON.parse((await call(...words, '--json')).stdout)

beforeAll(() => {
  using file = openCase(caseFile, { mode: 'create' })
  file.writer.people.inOne(() => {
    file.writer.people.putContact(contact(1, [booking(1, 1, 111_540)]))
    file.writer.people.putContact(contact(2, [booking(2, 2, 1_115_400)]))
  })
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('estimate', () => {
  it('gives a program the fields of the contract, in cents', async () => {
    const { observed, minimum, estimate, persons, contacts, assumptions, sensitivity, currency } = await record()
    // 24 March 2016: USD 1.1154 a euro.
    expect(observed).toMatchObject({
      total: 1_100_000,
      confirmedByThirdParty: 0,
      contingent: 0,
      unassigned: 0,
      claimed: 0,
    })
    expect(minimum).toMatchObject({ A1: 1_400_000, A2: 1_200_000 })
    expect(Object.keys(estimate ?? {})).toEqual(expect.arrayContaining(['median', 'p2_5', 'p5', 'p95', 'p97_5']))
    expect(persons).toEqual({ confirmed: 3, probable: 0, possible: 0, minors: 0 })
    expect(contacts).toMatchObject({ total: 2, byTier: { confirmed: 2 } })
    expect(assumptions.map((one) => one.id)).toHaveLength(11)
    expect(sensitivity.length).toBeGreaterThan(2)
    expect(currency).toBe('EUR')
  })

  it('tells the eye three figures, the assumptions and the sentence, in measured words', async () => {
    const { code, stdout } = await call()
    expect(code).toBe(0)
    for (const said of ['(b) Observed payments: €11,000', 'A1: €14,000', 'persons × price: €12,000', '(c) Estimate: €'])
      expect(stdout).toContain(said)
    expect(stdout).toContain('the gross proceeds are not less than €14,000.')
    expect(stdout).not.toMatch(/certainly|undeniably|AI determined|proves\b|victim/i)
  })

  it('gives the same bytes again', async () => {
    expect((await call('--json')).stdout).toBe((await call('--json')).stdout)
  })

  it('keeps the case’s own figures, and a variant under its name with what differs', async () => {
    await call()
    const left = await record('--exclude', `booking:${id('b', 2)}`, '--variant', 'without-2')
    expect(left.difference?.lines.find(({ figure }) => figure === 'A1')).toMatchObject({
      before: 1_400_000,
      after: 400_000,
    })
    using file = openCase(caseFile, { mode: 'read' })
    expect(file.reader.variants()).toEqual(['without-2'])
    expect(file.reader.figures()?.minimum.A1).toBe(1_400_000)
    expect(file.reader.figures('without-2')?.minimum.A1).toBe(400_000)
  })

  it('keeps nothing of a trial without a name', async () => {
    const { stdout } = await call('--exclude', 'assumption:A-02')
    expect(stdout).toContain('Left out: assumption:A-02')
    using file = openCase(caseFile, { mode: 'read' })
    expect(file.reader.figures()?.minimum.A1).toBe(1_400_000)
  })

  it('keeps the assumptions with the figures, and a variant under others says so', async () => {
    const path = join(root, 'assumptions.yaml')
    writeFileSync(path, "personsPrice: {price: 1500 EUR, because: 'lowest payment, sheet 4'}\n")
    expect((await record('--assumptions', path, '--variant', 'low')).difference?.lines).toContainEqual(
      expect.objectContaining({ figure: 'A2', before: 1_200_000, after: 450_000, because: 'other assumptions' }),
    )
    expect((await record('--assumptions', path)).minimum.A2).toBe(450_000)
    expect((await record()).minimum.A2).toBe(450_000)
    using file = openCase(caseFile, { mode: 'read' })
    expect(file.reader.runs().at(-1)).toMatchObject({
      ...{ stage: 'estimate', status: 'complete' },
      configuration: { assumptions: expect.stringContaining('1500 EUR'), exclude: [], variant: null },
    })
    writeFileSync(path, '{}')
    expect((await record('--assumptions', path)).minimum.A2).toBe(1_200_000)
  })

  it.each([
    [['--exclude', `booking:${id('b', 9)}`], 'the case has no booking'],
    [['--exclude', 'exhibit:A-9'], 'the case has no exhibit'],
    [['--exclude', 'assumption:A-12'], 'the case has no assumption'],
    [['--exclude', 'nothing'], 'does not begin with one of'],
    [['--variant', '../x'], 'is no name'],
    [['--assumptions', join(root, 'missing.yaml')], 'cannot be read'],
  ])('refuses %j', async (words, says) => {
    const { code, stdout, stderr } = await call(...words)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(says)
  })
})

/** Cells of one table of the annex as web pages, row by row. */
function cellsOf(page: string, table: string): string[][] {
  const start = page.indexOf(`<table id="${table}">`)
  const body = page.slice(page.indexOf('<tbody>', start), page.indexOf('</tbody>', start))
  return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gsu)].map(([, row = '']) =>
    [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gsu)].map(([, cell = '']) => cell.replace(/<[^>]+>/gu, '')),
  )
}

const cents = (amount = '') => Number(amount.replace(/\D/gu, ''))

/** The page of the annex in this language, of the case itself or of a variant. */
async function annexPage(lang: string, variant: string | null): Promise<string> {
  const out = join(root, `annex-${lang}-${variant}`)
  const asked = ['--lang', lang, '--only', 'court-annex-html', '--quiet', ...(variant ? ['--variant', variant] : [])]
  const { terminal, written } = recordTerminal()
  const code = await casethread(['report', '--case', caseFile, '--out', out, ...asked], terminal)
  expect({ code, stderr: written.stderr }).toEqual({ code: 0, stderr: '' })
  const [page = ''] = readdirSync(out).filter((file) => file.endsWith('.html'))
  return readFileSync(join(out, page), 'utf8')
}

describe('the court annex', () => {
  it.each(languages)('prints in %s the figures that a program is given, of the case and of a variant', async (lang) => {
    const own = await record()
    const left = await record('--exclude', `booking:${id('b', 2)}`, '--variant', 'without-2')
    for (const { observed, minimum, estimate, persons, variant, difference } of [own, left]) {
      const page = await annexPage(lang, variant === '' ? null : variant)
      const figures = cellsOf(page, 't-1-1')
      expect(figures.slice(0, 4).map(([, amount]) => cents(amount))).toEqual([
        ...[observed.total, observed.confirmedByThirdParty, minimum.A1, minimum.A2],
      ])
      const printed = (figures[4]?.[1] ?? '').match(/\d[\d.,\u202f]*\d/gu)?.map((whole) => cents(whole) * 100) ?? []
      const [median = 0, low = 0, high = 0] = printed
      expect(printed).toHaveLength(3)
      expect(Math.abs(median - (estimate?.median ?? 0))).toBeLessThanOrEqual(median / 100)
      expect([low <= (estimate?.p2_5 ?? 0), high >= (estimate?.p97_5 ?? 0)]).toEqual([true, true])
      expect(cellsOf(page, 't-1-2')[0]?.slice(1)).toEqual(['2', String(persons.confirmed)])
      const changes = (difference?.lines ?? []).map(({ before, after }) => [before, after].join(' '))
      const tables = [...page.matchAll(/<table id="(t-10-\d+)">/gu)].map(([, table = '']) => cellsOf(page, table))
      const found = tables.some((rows) => rows.map(([, a, b]) => `${cents(a)} ${cents(b)}`).join() === changes.join())
      expect(found).toBe(difference !== null)
    }
  })
})

it('a case without contacts is told to be analyzed', async () => {
  const { terminal, written } = recordTerminal()
  const empty = join(root, 'empty.casethread')
  openCase(empty, { mode: 'create' })[Symbol.dispose]()
  expect(await casethread(['estimate', '--case', empty], terminal)).toBe(2)
  expect(written.stderr).toContain('analyze it first')
})
