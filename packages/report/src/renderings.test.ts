import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCase } from '@casethread/casefile'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeCase } from './case-on-disk.test-support.ts'
import { pseudonymsByKey, unsealFile } from './disclosure/with-key.ts'
import type { Manifest } from './manifest.ts'
import { type ReportOptions, report, usualReport } from './report.ts'
import { reportKinds } from './report-parts.ts'
import { verifyOutputs } from './verify-outputs.ts'

let folder: string
let caseFile: string
let key: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'renderings-'))
  caseFile = join(folder, 'a.casethread')
  key = join(folder, 'case.key')
  makeCase(caseFile, 30)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const out = (name: string) => join(folder, name)
const make = (name: string, options: Partial<ReportOptions>) =>
  report({ ...usualReport, caseFile, out: out(name), ...options }, () => undefined)
const read = (name: string, file: string) => readFileSync(join(out(name), file), 'utf8')
const manifest = (name: string) => JSON.parse(read(name, 'manifest.json')) as Manifest
const web = ['court-annex-html']

describe('the restricted rendering with a key', () => {
  const only = [...web, 'contacts', 'identities']

  it('has one pseudonym for a contact in the annex, the table and the sealed list', async () => {
    await make('out', { key, only })
    const [record = ''] = read('out', 'contacts.ndjson').split('\n')
    const { contact, pseudonym } = JSON.parse(record) as { contact: string; pseudonym: string }
    expect(pseudonym).toMatch(/^P-[0-9a-f]{8}$/)
    using file = openCase(caseFile, { mode: 'read' })
    expect(pseudonymsByKey(key, file.reader).of(contact)).toBe(pseudonym)
    const lines = unsealFile(join(out('out'), 'identities.sealed'), key)
      .trimEnd()
      .split('\n')
    expect(lines.map((line) => JSON.parse(line) as Record<string, unknown>)).toEqual([
      expect.objectContaining({ pseudonym, is: 'account', names: ['سامر'] }),
      expect.objectContaining({ is: 'owner', accounts: [expect.objectContaining({ id: 'Rami' })] }),
    ])
    expect(read('out', 'identities.sealed')).not.toContain('Rami')
  })

  it('comes out the same again, and its hashes are checked as those of any other', async () => {
    await make('first', { key, only })
    await make('second', { key, only })
    for (const file of readdirSync(out('first'))) expect(read('first', file), file).toBe(read('second', file))
    expect(await verifyOutputs(out('first'))).toEqual([])
    expect(manifest('first').annex.keyCheck).toMatch(/^[0-9a-f]{16}$/)
    await make('other', { key: join(folder, 'other.key'), only })
    expect(manifest('other').annex.keyCheck).not.toBe(manifest('first').annex.keyCheck)
  })

  it('is refused a key that would be handed on with it, and a list of identities without one', async () => {
    await expect(make('out', { key: join(out('out'), 'sub', 'k.key'), only })).rejects.toThrow(/apart from --out/)
    await expect(make('out', { only: ['identities'] })).rejects.toThrow(/no pseudonyms without a key/)
  })
})

describe('the open rendering', () => {
  it('consists of the annex and the count of what was taken out, and says what it leaves out', async () => {
    const { leftOut } = await make('open', { key, rendering: 'open', only: [...web, 'taken-out'] })
    expect(readdirSync(out('open')).sort()).toEqual(['court-annex-open.html', 'manifest.json', 'taken-out.csv'])
    expect(read('open', 'taken-out.csv')).toMatch(/^\ufeffwhat,places\r?\n/)
    const kept = ['court-annex-pdf', 'court-annex-docx', 'court-annex-xlsx', 'court-annex-html', 'taken-out']
    expect(leftOut.map(({ id }) => id).sort()).toEqual(reportKinds.filter((id) => !kept.includes(id)).sort())
    expect(manifest('open').leftOut).toEqual(leftOut)
  })

  it('names nobody in its manifest', async () => {
    await make('open', { key, rendering: 'open', only: web })
    const text = read('open', 'manifest.json')
    for (const name of ['Rami', 'سامر', '470123456']) expect(text).not.toContain(name)
    expect(manifest('open').configurations.every(({ configuration }) => configuration === null)).toBe(true)
  })

  it('is refused without a key, with parts that name people, and in a folder of the other rendering', async () => {
    await expect(make('open', { rendering: 'open' })).rejects.toThrow(/needs the key.*--key/)
    await expect(make('open', { key, rendering: 'open', only: ['messages'] })).rejects.toThrow(/no part of this/)
    await make('restricted', { only: ['contacts'] })
    await expect(make('restricted', { key, rendering: 'open', only: web })).rejects.toThrow(/folder of its own/)
    await make('open', { key, rendering: 'open', only: web })
    await expect(make('open', { only: ['contacts'] })).rejects.toThrow(/court-annex-open\.html/)
  })
})
