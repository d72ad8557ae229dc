import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCase } from '@casethread/casefile'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeCase } from './case-on-disk.test-support.ts'
import { isChatViewFile } from './chat-view/chat-files.ts'
import { chatView } from './chat-view/chat-view.ts'
import { exportLines } from './exports/export-lines.ts'
import type { Manifest } from './manifest.ts'
import type { Output } from './output-writer.ts'
import { report, usualReport } from './report.ts'
import { filesInReport } from './report-folder.ts'
import { reportParts } from './report-parts.ts'
import { verifyOutputs } from './verify-outputs.ts'

const silent = () => undefined
let folder: string
let caseFile: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
  caseFile = join(folder, 'a.casethread')
  makeCase(caseFile, 2_500)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const out = (name = 'out') => join(folder, name)
const make = (name = 'out', only: string[] | null = null) =>
  report({ ...usualReport, caseFile, out: out(name), only }, silent)
const read = (file: string, name = 'out') => readFileSync(join(out(name), file), 'utf8')
const manifest = (name = 'out') => JSON.parse(read('manifest.json', name)) as Manifest

/** Without a key. */
const madeParts = reportParts.filter((part) => part.leftOut('restricted', false) === null)

describe('report', () => {
  it('writes the annex, its picture, all exports and a manifest that names each by its hash', async () => {
    const { outputs, counts, leftOut } = await make()
    const files = filesInReport(out())
      .filter((file) => file !== 'chats')
      .sort()
    expect(files).toEqual(outputs.map(({ file }) => file).sort())
    for (const part of madeParts) expect(files.filter(part.owns), part.id).not.toEqual([])
    expect(leftOut.map(({ id }) => id)).toEqual(['identities', 'taken-out'])
    for (const { file, sha256, sizeBytes } of outputs) {
      const bytes = readFileSync(join(out(), file))
      expect([file, createHash('sha256').update(bytes).digest('hex'), bytes.length]).toEqual([file, sha256, sizeBytes])
    }
    expect(manifest().outputs).toEqual(outputs.filter(({ file }) => file !== 'manifest.json'))
    expect(read('messages.ndjson').split('\n')).toHaveLength(counts.messages + 1)
    expect(read('findings.csv').startsWith('\ufeffid,kind,')).toBe(true)
  })

  it('holds no path of this machine and no time of its making', async () => {
    await make()
    const year = String(new Date().getUTCFullYear())
    for (const file of filesInReport(out()).filter((each) => each !== 'chats')) {
      expect(read(file)).not.toContain(folder)
      expect(read(file)).not.toContain('/evidence/')
    }
    expect(read('manifest.json')).not.toMatch(new RegExp(`${year}-\\d\\d`))
  })

  it('makes only the parts asked for, and refuses others by name', async () => {
    await make('some', ['contacts', 'warnings'])
    expect(readdirSync(out('some')).sort()).toEqual([
      'contacts.csv',
      'contacts.ndjson',
      'manifest.json',
      'warnings.csv',
      'warnings.ndjson',
    ])
    await expect(make('none', ['people'])).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('chat-view'),
    })
    expect(existsSync(out('none'))).toBe(false)
  })

  it('leads from the web annex to messages in their chats only where the chats are among its parts', async () => {
    await make('both', ['court-annex-html', 'chat-view'])
    await make('one', ['court-annex-html'])
    for (const [, page = '', anchor = ''] of read('court-annex.html', 'both').matchAll(
      /href="(chats\/[^#"]+)#([^"]+)"/g,
    ))
      expect(read(page, 'both')).toContain(` id="${anchor}"`)
    expect(read('court-annex.html', 'one')).not.toContain('href="chats/')
  })

  it('replaces its own files and leaves others alone', async () => {
    mkdirSync(out())
    writeFileSync(join(out(), 'notes.txt'), 'mine')
    writeFileSync(join(out(), 'contacts.csv'), 'old')
    await make()
    expect(read('notes.txt')).toBe('mine')
    expect(read('contacts.csv')).toContain('c-')
  })

  it('refuses a folder that is a file, leaving no half file behind', async () => {
    writeFileSync(out(), '')
    await expect(make()).rejects.toMatchObject({ code: 'output-refused', message: expect.stringContaining('--out') })
    mkdirSync(join(out('blocked'), 'contacts.csv', 'x'), { recursive: true })
    await expect(make('blocked', ['contacts'])).rejects.toMatchObject({ code: 'output-refused' })
    expect(readdirSync(out('blocked')).filter((file) => file.endsWith('.part'))).toEqual([])
  })

  it('tells how far it is', async () => {
    const told: [string, number, number | null][] = []
    await report({ ...usualReport, caseFile, out: out() }, (...step) => told.push(step))
    expect(told).toContainEqual(['writing messages', 2_500, 2_500])
    expect(new Set(told.map(([step]) => step)).size).toBe(madeParts.length)
  })

  it('writes the messages of a large case on a thread: the same bytes, told of in turn', async () => {
    const large = join(folder, 'large.casethread')
    makeCase(large, 21_000)
    const told: string[] = []
    const options = { ...usualReport, caseFile: large, out: out('large') }
    const { outputs } = await report(options, (step) => told.push(step))
    const besidesChats = (all: readonly Output[]) => all.map(({ file }) => file).filter((file) => !isChatViewFile(file))
    expect(besidesChats(outputs)).toEqual(besidesChats((await make()).outputs))
    expect(
      told
        .slice(told.lastIndexOf(`writing ${madeParts.at(-1)?.id}`) + 1)
        .every((step) => ['writing chat-view', 'writing messages'].includes(step)),
    ).toBe(true)
    expect(await verifyOutputs(out('large'))).toEqual([])
    using file = openCase(large, { mode: 'read' })
    const lines = [...exportLines(file.reader, 'messages', 'ndjson')].join('')
    expect(read('messages.ndjson', 'large')).toBe(lines)
    for (const { file: page, text } of chatView(file.reader, { lang: 'en', pseudonyms: new Map() }))
      expect(read(page, 'large') === text, page).toBe(true)
  })

  it('names what is wrong with the folder when a thread cannot write', async () => {
    const large = join(folder, 'large.casethread')
    makeCase(large, 21_000)
    mkdirSync(join(out(), 'messages.ndjson', 'x'), { recursive: true })
    await expect(report({ ...usualReport, caseFile: large, out: out() }, silent)).rejects.toMatchObject({
      code: 'output-refused',
      message: expect.stringContaining('--out'),
    })
    expect(readdirSync(out()).filter((file) => file.endsWith('.part'))).toEqual([])
  })

  it('gives the same bytes in every time zone and language', async () => {
    await make('here')
    const zones = ['Asia/Kabul', 'America/New_York']
    for (const zone of zones) {
      const script = `
        import { report, usualReport } from ${JSON.stringify(new URL('report.ts', import.meta.url).href)}
        await report(${JSON.stringify({ ...usualReport, caseFile, out: out(zone.replace('/', '-')) })}, () => {})`
      const env = { ...process.env, TZ: zone, LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' }
      // A file of its own: threads take over the flags that a script on the command line needs, and refuse them.
      writeFileSync(join(folder, 'run.mjs'), script)
      const run = spawnSync(process.execPath, [join(folder, 'run.mjs')], { env, encoding: 'utf8' })
      expect([run.status, run.stderr]).toEqual([0, ''])
      expect(read('manifest.json', zone.replace('/', '-'))).toBe(read('manifest.json', 'here'))
      expect(await verifyOutputs(out(zone.replace('/', '-')))).toEqual([])
    }
  }, 60_000)
})

describe('verifyOutputs', () => {
  it('finds nothing in a report as written', async () => {
    await make()
    expect(await verifyOutputs(out())).toEqual([])
  })

  it('finds one changed bit, a missing file and one of an earlier report', async () => {
    await make('out', ['contacts', 'warnings'])
    const bytes = readFileSync(join(out(), 'contacts.csv'))
    bytes[20] = (bytes[20] ?? 0) ^ 1
    writeFileSync(join(out(), 'contacts.csv'), bytes)
    rmSync(join(out(), 'warnings.ndjson'))
    writeFileSync(join(out(), 'messages.ndjson'), '')
    const differences = await verifyOutputs(out())
    expect(differences.map(({ file, kind }) => [file, kind])).toEqual([
      ['contacts.csv', 'changed'],
      ['messages.ndjson', 'unlisted'],
      ['warnings.ndjson', 'missing'],
    ])
    expect(differences[0]?.found).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  it.each([
    '',
    '{}',
    '[]',
    '{"outputs":[{"file":"../a.casethread","sha256":""}]}',
    `{"outputs":[{"file":"..","sha256":"${'0'.repeat(64)}"}]}`,
  ])('refuses %j as a manifest, whatever file it points at', async (text) => {
    mkdirSync(out())
    writeFileSync(join(out(), 'manifest.json'), text)
    await expect(verifyOutputs(out())).rejects.toMatchObject({ code: 'usage' })
  })

  it('says so where there is no manifest', async () => {
    await expect(verifyOutputs(folder)).rejects.toThrow(/manifest\.json is not the manifest of a report/)
  })
})
