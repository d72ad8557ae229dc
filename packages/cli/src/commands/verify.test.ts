import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { openCase } from '@casethread/casefile'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { casethread } from '../casethread.ts'
import { recordTerminal } from '../record-terminal.test-support.ts'

const examples = fileURLToPath(new URL('../../../../examples/case/facebook', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'casethread-verify-test-'))
const thread = 'messages/inbox/abunoor_100000000000001/message_1.json'

async function call(...argv: string[]) {
  const { terminal, written } = recordTerminal()
  const code = await casethread(argv, terminal, true)
  return { code, lines: written.stdout.trimEnd().split('\n'), stderr: written.stderr }
}

let input = ''
let out = ''

beforeAll(async () => {
  cpSync(examples, join(root, 'input'), { recursive: true })
  const { code, stderr } = await call(
    'run',
    join(root, 'input'),
    '--out',
    join(root, 'out'),
    '--owner',
    'Karwan K.',
    '--quiet',
  )
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  // The annex is typeset in every format; on a busy machine that takes longer than a hook may by default.
}, 120_000)
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Every test changes its own report; the input stays where the case says that it lies, and is put right again. */
beforeEach((context) => {
  input = join(root, 'input')
  out = join(root, `out-${context.task.id}`)
  rmSync(input, { recursive: true })
  cpSync(examples, input, { recursive: true })
  cpSync(join(root, 'out'), out, { recursive: true })
})

const verify = (path = out) => call('verify', path, '--quiet')
const troubles = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('same '))

function someContact(caseFile: string): string {
  using file = openCase(caseFile, { mode: 'read' })
  const [contact] = file.reader.contacts()
  if (contact === undefined) throw new Error('the example has no contact')
  return contact.id
}

function changeCase(sql: string): void {
  const database = new DatabaseSync(join(out, 'case.casethread'))
  // Someone who wants to change the log removes what guards it first.
  for (const { name } of database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`).all())
    database.exec(`DROP TRIGGER "${name}"`)
  database.exec(sql)
  database.close()
}

describe('verify', () => {
  it('states for each check that nothing changed', async () => {
    const { code, lines } = await verify()
    expect({ code, troubles: troubles(lines), statements: lines.length }).toEqual({
      code: 0,
      troubles: [],
      statements: 6,
    })
  })

  it('checks a case file alone', async () => {
    const { code, lines } = await verify(join(out, 'case.casethread'))
    expect({ code, troubles: troubles(lines), statements: lines.length }).toEqual({
      code: 0,
      troubles: [],
      statements: 5,
    })
  })

  it('checks a report made in part', async () => {
    await call(
      'report',
      '--case',
      join(out, 'case.casethread'),
      '--out',
      join(out, 'part'),
      '--only',
      'findings',
      '--quiet',
    )
    cpSync(join(out, 'case.casethread'), join(out, 'part', 'case.casethread'))
    expect(await verify(join(out, 'part'))).toMatchObject({ code: 0 })
  })

  it('sees a changed output', async () => {
    appendFileSync(join(out, 'findings.ndjson'), '\n')
    const { code, lines } = await verify()
    expect(code).toBe(1)
    expect(troubles(lines)).toEqual([
      'DIFFERS      output findings.ndjson does not have the SHA-256 that the manifest states',
      'DIFFERS      repetition: findings.ndjson comes out otherwise',
    ])
  })

  it('sees a changed source', async () => {
    appendFileSync(join(input, thread), ' ')
    const { code, lines } = await verify()
    expect(code).toBe(1)
    expect(troubles(lines)).toContainEqual(expect.stringMatching(/^DIFFERS +source messages\/inbox\/.*SHA-256/))
    expect(troubles(lines)).toContainEqual(expect.stringMatching(/^DIFFERS +repetition: messages.ndjson/))
  })

  it('does not take a missing source for an unchanged one', async () => {
    rmSync(input, { recursive: true })
    const { code, lines } = await verify()
    cpSync(examples, input, { recursive: true })
    expect(code).toBe(1)
    expect(troubles(lines)).toContainEqual(expect.stringMatching(/^NOT CHECKED +source messages\//))
    expect(troubles(lines)).toContainEqual(expect.stringMatching(/^NOT CHECKED +repetition: .*no such file or folder/))
  })

  it('sees a changed message in the case, though the report was made anew from it', async () => {
    changeCase(`UPDATE message SET text = 'Not what was written' WHERE id = 1`)
    await call('report', '--case', join(out, 'case.casethread'), '--out', out, '--quiet')
    const { code, lines } = await verify()
    expect(code).toBe(1)
    expect(troubles(lines)).toContainEqual('DIFFERS      repetition: messages.ndjson comes out otherwise')
  })

  it('sees a decision that was changed afterwards', async () => {
    const caseFile = join(out, 'case.casethread')
    await call(
      'review',
      'reject',
      someContact(caseFile),
      '--case',
      caseFile,
      ...['--reader', 'A', '--reason', 'No trip.'],
    )
    for (const file of readdirSync(out)) if (!file.endsWith('.casethread')) rmSync(join(out, file), { recursive: true })
    await call('report', '--case', caseFile, '--out', out, '--only', 'decisions', '--quiet')
    expect(await verify()).toMatchObject({ code: 0 })
    changeCase(`UPDATE decision SET body = replace(body, 'No trip.', 'A trip.') WHERE seq = 1`)
    const { code, lines } = await verify()
    expect(code).toBe(1)
    expect(troubles(lines)).toContainEqual(expect.stringMatching(/^DIFFERS +decision log: entry 1 /))
    expect(troubles(lines)).toContainEqual('DIFFERS      repetition: decisions.ndjson comes out otherwise')
  })

  it('repeats a report in its own language, with its variant and the copy of its mandate file', async () => {
    const caseFile = join(out, 'case.casethread')
    const folder = join(out, 'nl')
    const mandate = fileURLToPath(new URL('../../../../examples/mandate.yaml', import.meta.url))
    await call('estimate', '--case', caseFile, '--exclude', 'recovered', '--variant', 'live')
    const asked = ['--lang', 'nl', '--variant', 'live', '--mandate', mandate, '--only', 'court-annex-html', '--quiet']
    await call('report', '--case', caseFile, '--out', folder, ...asked)
    expect(readdirSync(folder)).toContain('court-annex-mandate.yaml')
    const again = () => call('verify', folder, '--case', caseFile, '--quiet')
    expect(await again()).toMatchObject({ code: 0, stderr: '' })
    rmSync(join(folder, 'court-annex-mandate.yaml'))
    expect(troubles((await again()).lines)).toContainEqual(
      expect.stringMatching(/^NOT CHECKED +repetition: .*--mandate/),
    )
  })

  it('says what cannot be checked without the case', async () => {
    rmSync(join(out, 'case.casethread'))
    const { code, lines } = await verify()
    expect(code).toBe(1)
    expect(troubles(lines)).toEqual([expect.stringMatching(/^NOT CHECKED +sources, decisions and repetition/)])
  })

  it.each([
    ['nothing there', () => join(root, 'nowhere')],
    ['a folder of something else', () => input],
    ['a file of something else', () => join(input, thread)],
  ])('refuses %s', async (_, path) => {
    const { code, stderr } = await verify(path())
    expect(code).toBe(2)
    expect(stderr).toMatch(/^casethread: not-a-case: /)
  })
})
