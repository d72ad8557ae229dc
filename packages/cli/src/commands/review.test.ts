import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { casethread } from '../casethread.ts'
import { recordTerminal } from '../record-terminal.test-support.ts'

const examples = fileURLToPath(new URL('../../../../examples/case', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'casethread-review-test-'))
const caseFile = join(root, 'a.casethread')
afterAll(() => rmSync(root, { recursive: true, force: true }))

async function call(...argv: string[]) {
  const { terminal, written } = recordTerminal()
  const code = await casethread(argv, terminal)
  return { code, lines: written.stdout.split('\n').filter(Boolean), stderr: written.stderr }
}
const review = (...words: string[]) => call('review', ...words, '--case', caseFile)
const exported = async (kind: string) =>
  (await call('export', kind, '--case', caseFile)).lines.map((line) => JSON.parse(line) as Record<string, unknown>)

let contact = ''
let cite = ''
beforeAll(async () => {
  const stated = ['--owner', 'Karwan', '--owner', 'Karwan K.', '--zone', 'Europe/Brussels', '--quiet']
  expect(await call('ingest', examples, '--case', caseFile, ...stated)).toMatchObject({ code: 0, stderr: '' })
  expect(await call('analyze', '--case', caseFile, '--quiet')).toMatchObject({ code: 0, stderr: '' })
  const noor = (await exported('contacts')).find(({ names }) => (names as string[]).includes('Abu Noor'))
  contact = String(noor?.contact)
  const agreed = (await exported('messages')).find(({ text }) => text === 'Agreed')
  cite = String(agreed?.id)
  // Lexicons and the libraries of the report are loaded on the way.
}, 60_000)

const accept = (reader: string, ...more: string[]) =>
  review(
    ...['accept', contact, '--reader', reader, '--reason', 'He agreed.', '--cite', cite, '--confirms', 'person'],
    ...more,
  )

describe('review', () => {
  it('refuses a decision that nobody signs, gives no reason for, or rests on nothing, and unknown words', async () => {
    expect(await review('accept', contact, '--reason', 'x')).toMatchObject({ code: 2 })
    expect((await review('accept', contact, '--reader', 'Anna')).stderr).toContain('--reason TEXT is missing')
    expect((await review('accept', 'c-1', '--reader', 'A', '--reason', 'x')).stderr).toContain('no such contact')
    for (const word of ['guess', '__proto__', 'constructor', 'toString'])
      expect((await review(word)).stderr).toContain(`there is no "${word}"`)
    expect(await exported('decisions')).toEqual([])
  })

  it('adds decisions to the log and says what became of the contact; two readers confirm', async () => {
    const first = await accept('Anna', '--persons', '3-4', '--minors', '1', '--service', 'leg', '--at', '2024-01-31')
    expect(first).toMatchObject({ code: 0, stderr: expect.stringMatching(/^Decision 1 \(accept\) is in the log\./) })
    expect((await accept('Bert', '--json')).stderr).toContain(`${contact} is now: confirmed`)
    const [one, two] = await exported('decisions')
    expect(one).toMatchObject({ seq: 1, reader: 'Anna', at: '2024-01-31T00:00:00.000Z', reason: 'He agreed.' })
    expect(one?.body).toMatchObject({ service: 'leg' })
    expect(two?.body).not.toHaveProperty('service')
    expect((await exported('bookings')).filter((row) => row.contact === contact)).toMatchObject([{ service: 'leg' }])
    // Without --at it is that of the computer's clock.
    expect(two).toMatchObject({ seq: 2, at: '2024-01-31T12:00:00.000Z', previousHash: one?.hash })
    const [now] = (await exported('contacts')).filter((one) => one.contact === contact)
    expect(now).toMatchObject({ tier: 'confirmed', persons: { lo: 3, hi: 4, minors: 1 } })
  })

  it('shows a contact with what was said around each signal, and hides what a blind reader may not see', async () => {
    const open = await review('show', contact)
    expect(open.lines.join('\n')).toMatch(/^Tier +confirmed/m)
    const blind = await review('show', contact, '--blind', '--json')
    const [record] = blind.lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(Object.keys(record ?? {})).toEqual([
      'contact',
      'names',
      'accounts',
      'messages',
      'blind',
      'alerts',
      'signals',
    ])
  })

  it('lists what waits, with neither tier nor points where a reader reads blind', async () => {
    const everybody = await review('list', '--json')
    expect(everybody.code).toBe(0)
    for (const line of (await review('list', '--reader', 'Cora', '--json')).lines) {
      const item = JSON.parse(line) as Record<string, unknown>
      if (item.blind) expect(item).not.toHaveProperty('tier')
      if (item.blind) expect(item).not.toHaveProperty('points')
    }
  })

  it('tells how far readers agree', async () => {
    const [state] = (await review('agreement', '--json')).lines.map((line) => JSON.parse(line) as object)
    expect(state).toMatchObject({ pairs: [{ readers: ['Anna', 'Bert'], table: { both: 1 } }], disagreements: [] })
    expect((await review('agreement')).lines.join('\n')).toContain('Cohen’s κ')
  })

  it('applies a file, says line by line what it refuses, and lets no text of it act on the terminal', async () => {
    const file = join(root, 'decisions.ndjson')
    const evil = { reader: 'x', at: '2024-01-31T00:00:00Z', action: 'reject', reason: 'x', cites: ['\u001b[2J\u202e'] }
    writeFileSync(file, `${JSON.stringify({ ...evil, contact: { app: 'whatsapp', account: '\u001b[31m' } })}\n`)
    const { code, stderr } = await review('apply', file)
    expect(code).toBe(1)
    expect(stderr).toContain('decisions.ndjson, line 1: refused: the case has no account "⟦U+001B⟧[31m"')
    expect(stderr).toContain('Decisions: 0 applied, 0 in the log already, 1 refused.')
    expect(stderr).not.toContain('\u001b')
  })

  it('withdraws', async () => {
    const { stderr } = await review('withdraw', '2', '--reader', 'Bert', '--reason', 'Mistaken.')
    expect(stderr).toBe('Decision 3 (withdraw) is in the log.\n')
    const [now] = (await exported('contacts')).filter((one) => one.contact === contact)
    expect(now?.tier).not.toBe('confirmed')
  })

  it('freezes rules and code words, and tells what changed when they are analyzed with others', async () => {
    expect((await review('frozen')).lines).toEqual(['No rules are frozen. See: casethread review freeze'])
    const anna = ['--reader', 'Anna', '--reason', 'The rules that were tried.']
    expect((await review('freeze', contact, ...anna)).stderr).toContain('name nothing else')
    expect((await review('freeze', ...anna)).stderr).toBe('Decision 4 (freeze) is in the log.\n')
    expect((await review('frozen')).lines.join('\n')).toMatch(/^Now +the same rules$/m)
    const policy = fileURLToPath(new URL('../../../../examples/policy.yaml', import.meta.url))
    const analyzed = await call('analyze', '--case', caseFile, '--policy', policy)
    expect(analyzed.stderr).toMatch(/^Rules +version 1, frozen by Anna .* CHANGED since in 1 part/m)
    const { lines } = await review('frozen')
    expect(lines.join('\n')).toMatch(/^code-words\/football field.*–.*car park/m)
    const late = await review('reject', contact, '--reader', 'Cora', '--reason', 'No journey.', '--cite', cite)
    expect(late.stderr).toContain('made by other rules than those frozen with decision 4')
    expect(await review('freeze', ...anna)).toMatchObject({ code: 0 })
    const [state] = (await review('frozen', '--json')).lines.map((line) => JSON.parse(line) as object)
    expect(state).toMatchObject({ isSame: true, decisionsBefore: 5, freeze: { seq: 6, frozen: { version: 2 } } })
    expect(await call('analyze', '--case', caseFile, '--quiet')).toMatchObject({ code: 0 })
    const back = (await review('frozen')).lines.join('\n')
    expect(back).toMatch(/^code-words\/football field.*car park.*–$/m)
  })
})
