import { describe, expect, it } from 'vitest'
import { casethread } from './casethread.ts'
import { loadCommands } from './commands/index.ts'
import { recordTerminal } from './record-terminal.test-support.ts'

const commands = await loadCommands()

async function call(...argv: string[]) {
  const { terminal, written } = recordTerminal()
  return { code: await casethread(argv, terminal), ...written }
}

describe('casethread', () => {
  it.each(commands.map(({ name }) => name))('explains %s: tersely with -h, completely with --help', async (name) => {
    const terse = await call(name, '-h')
    const complete = await call(name, '--help')
    expect([terse.code, complete.code, terse.stderr, complete.stderr]).toEqual([0, 0, '', ''])
    expect(terse.stdout).toContain(`Usage: casethread ${name}`)
    expect(terse.stdout).not.toContain('Exit status')
    expect(complete.stdout).toContain('Exit status: 0')
    expect(complete.stdout).toMatch(new RegExp(`:\n {2}casethread ${name} ?`))
  })

  it('lists every command in both overviews', async () => {
    for (const word of ['-h', '--help']) {
      const { code, stdout } = await call(word)
      expect(code).toBe(0)
      for (const { name, summary } of commands) expect(stdout).toMatch(new RegExp(`^ {2}${name} +${summary}$`, 'm'))
    }
  })

  it('gives help also for a line with mistakes', async () => {
    expect((await call('ingest', '--no-such-option', '--help')).code).toBe(0)
  })

  it('prints its version alone', async () => {
    expect(await call('--version')).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' })
  })

  it.each([
    [['ingset'], /unknown command 'ingset'.*ingest.*casethread -h/],
    [['ingest', '--case', 'a'], /missing.*casethread ingest -h/],
    [['ingest', 'x'], /--case FILE is missing/],
    [['ingest', 'x', '--case', 'a', '--zome', 'UTC'], /unknown option '--zome'.*--zone/],
    [['ingest', 'x', '--case', 'a', '--zone', 'Mars/Base'], /no IANA zone name/],
    [['analyze', '--case', 'a', 'surplus'], /too many arguments/],
    [['formats', 'surplus'], /too many arguments/],
    [['export', 'messages', '--case', 'a', '--format', 'xml'], /Known: ndjson, csv/],
  ])('says what is wrong with: %j', async (argv, words) => {
    const { code, stdout, stderr } = await call(...argv)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^casethread: usage: /)
    expect(stderr).toMatch(words)
    expect(stderr.trimEnd()).not.toContain('\n')
  })

  it('says what can be said when called with nothing', async () => {
    const { code, stdout, stderr } = await call()
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Usage: casethread COMMAND')
  })

  it.each(['analyze', 'report', 'export'])('names a case that is not there: %s', async (name) => {
    const rest = name === 'report' ? ['--out', 'nowhere'] : name === 'export' ? ['messages'] : []
    const { code, stderr } = await call(name, '--case', 'no-such-folder/case.casethread', ...rest)
    expect(code).toBe(2)
    expect(stderr).toMatch(/^casethread: not-a-case: no-such-folder/)
  })

  it.each(['formats', 'detectors'])('lists %s for people and for programs', async (name) => {
    const people = await call(name)
    const program = await call(name, '--json')
    const ids = program.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect(ids.length).toBeGreaterThan(0)
    for (const id of ids) expect(people.stdout).toMatch(new RegExp(`^${id} `, 'm'))
  })
})
