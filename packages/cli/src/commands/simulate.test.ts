import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { casethread } from '../casethread.ts'
import { recordTerminal } from '../record-terminal.test-support.ts'

const root = mkdtempSync(join(tmpdir(), 'casethread-simulate-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

async function call(...argv: string[]) {
  const { terminal, written } = recordTerminal()
  return { code: await casethread(['simulate', ...argv], terminal), ...written }
}

const small = ['--contacts', '30', '--messages', '1e3']

describe('casethread simulate', () => {
  const out = join(root, 'case')

  it('says what it made, and writes nothing but the case', async () => {
    const { code, stdout, stderr } = await call('--out', out, ...small, '--languages', 'kmr', '--languages', 'tr')
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toMatch(/^Main phone +30 contacts with \d+ accounts$/m)
    expect(stderr).toMatch(/^Truth +11 persons in \d+ bookings, at €4,000 to €4,500 a person$/m)
    expect(readdirSync(out).sort()).toEqual(['A-1', 'A-2', 'A-3', 'custody', 'decisions.ndjson'])
  })

  it('keeps away from a folder in which something lies', async () => {
    const { code, stderr } = await call('--out', out, ...small)
    expect(code).toBe(2)
    expect(stderr).toContain('is not empty')
  })

  it.each([
    ['--contacts', '29'],
    ['--contacts', 'many'],
    ['--messages', '1.5'],
    ['--messages', '-1'],
    ['--seed', '1e99'],
    ['--languages', 'tlh'],
  ])('refuses %s %s', async (option, value) => {
    const { code, stderr } = await call('--out', join(root, 'no'), option, value)
    expect(code).toBe(2)
    expect(stderr).toContain(option)
  })
})
