import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { casethread } from '../casethread.ts'
import { recordTerminal } from '../record-terminal.test-support.ts'

const examples = fileURLToPath(new URL('../../../../examples/case', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'casethread-search-test-'))
const caseFile = join(root, 'a.casethread')

async function call(...argv: string[]) {
  const { terminal, written } = recordTerminal()
  const code = await casethread(argv, terminal)
  return { code, lines: written.stdout.split('\n').filter(Boolean), stderr: written.stderr }
}
const search = (...words: string[]) => call('search', ...words, '--case', caseFile)

beforeAll(async () => {
  const stated = ['--owner', 'Karwan', '--owner', 'Karwan K.', '--zone', 'Europe/Brussels', '--quiet']
  const { code, stderr } = await call('ingest', examples, '--case', caseFile, ...stated)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('search', () => {
  it('shows the hits to the eye: time with offset, app, chat, sender, marked text', async () => {
    const { code, lines, stderr } = await search('agreed')
    expect(code).toBe(0)
    expect(lines).toEqual(['2017-10-10 11:16:10 +02:00  facebook  Abu Noor  Abu Noor  »Agreed«'])
    expect(stderr).toContain('1 message found.')
  })

  it('gives them to a program with the raw text and the places in it', async () => {
    const { lines } = await search('AGREED', '--json')
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      app: 'facebook',
      chat: { title: 'Abu Noor' },
      sender: { name: 'Abu Noor' },
      direction: 'in',
      sentAt: '2017-10-10T09:16:10.000Z',
      text: 'Agreed',
      matches: [{ start: 0, end: 6 }],
    })
  })

  it('says how many a limit left out', async () => {
    const all = await search('a*', '--json')
    const few = await search('a*', '--limit', '3')
    expect(few.lines).toHaveLength(3)
    const total = all.lines.length
    expect(few.stderr).toContain(
      `${total} messages found: the first 3 shown, ${total - 3} more. All of them: --limit ${total}`,
    )
  })

  it('keeps to app and period, days being those of the case’s zone', async () => {
    const found = await search('a*', '--app', 'facebook', '--from', '2017-10-10', '--to', '2017-10-10', '--json')
    expect(found.lines.map((line) => (JSON.parse(line) as { text: string }).text)).toEqual(['Agreed'])
  })

  it('says so, with exit 0, when nothing is found', async () => {
    expect(await search('nowhere-said')).toEqual({
      code: 0,
      lines: [],
      stderr: expect.stringContaining('0 messages found.'),
    })
  })

  it.each([['***'], ['"'], ['']])('refuses %j, with exit 2', async (query) => {
    const { code, lines, stderr } = await search(query)
    expect([code, lines]).toEqual([2, []])
    expect(stderr).toContain('casethread: usage: ')
  })

  it.each([
    ['a" OR "b'],
    ['text:agreed'],
    ['agreed)'],
    ['NEAR(a b)'],
    ['^agreed'],
    ['-agreed'],
    ["'; DROP TABLE message; --"],
  ])('takes %j for nothing but words', async (query) => {
    expect((await search('--', query)).code).toBe(2)
    expect((await call('search', '--case', caseFile, '--', query)).code).toBe(0)
  })

  it('refuses what is no limit', async () => {
    expect((await search('a', '--limit', '0')).stderr).toMatch(/usage: --limit: "0"/)
  })
})
