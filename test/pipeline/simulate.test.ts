import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { casethread, exported } from '../support/casethread.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const root = temporaryFolder()
const patience = 120_000
type Row = Record<string, unknown>

const rows = (path: string): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)

interface Simulated {
  out: string
  truth: Row[]
  of(record: string): Row[]
}

function simulated(name: string, args: readonly string[], env: Record<string, string> = {}): Simulated {
  const out = join(root, name)
  const made = casethread(['simulate', '--out', out, '--truth', `${out}.ndjson`, ...args], env)
  expect(made).toMatchObject({ status: 0, stdout: '' })
  const truth = rows(`${out}.ndjson`)
  return { out, truth, of: (record) => truth.filter((row) => row.record === record) }
}

function ingested({ out }: Simulated, exhibit: string): string {
  const caseFile = join(out, `${exhibit}.casethread`)
  const custody = ['--custody', join(out, 'custody', `${exhibit}.yaml`)]
  const zone = exhibit === 'A-3' ? ['--zone', 'exported in Istanbul=Europe/Istanbul'] : []
  const read = casethread(['ingest', join(out, exhibit), '--case', caseFile, '--quiet', ...custody, ...zone])
  expect(read).toMatchObject({ status: 0, stderr: '' })
  return caseFile
}

/** Path and content of every file below a folder, as one digest. */
function digestOf(folder: string): string {
  const hash = createHash('sha256')
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
  for (const path of paths) hash.update(path.slice(folder.length)).update('\0').update(readFileSync(path))
  return hash.digest('hex')
}

const small = ['--contacts', '60', '--messages', '5000']

describe('a simulated case, read like any other', () => {
  const world = simulated('small', small)
  const cases = new Map(['A-1', 'A-2', 'A-3'].map((exhibit) => [exhibit, ingested(world, exhibit)]))

  it.each([...cases])('%s: every record is read, as many as the truth says', { timeout: patience }, (exhibit, file) => {
    const accounting = exported(file, 'accounting').filter(({ records }) => records !== null)
    const records = accounting.map((row) => row.records as { read: number; parsed: number; failed: object })
    expect(records.every(({ read, parsed }) => read === parsed)).toBe(true)
    const told = world.of('thread').filter((thread) => thread.exhibit === exhibit)
    const sum = (counts: number[]) => counts.reduce((a, b) => a + b, 0)
    expect(sum(records.map(({ read }) => read))).toBe(sum(told.map(({ messages }) => Number(messages))))
  })

  it.each([...cases])(
    '%s: every cue stands in the message that the truth names',
    { timeout: patience },
    (exhibit, file) => {
      const texts = new Map<string, Row>()
      for (const message of exported(file, 'messages')) {
        for (const { path, locator } of message.provenance as { path: string; locator: string }[])
          texts.set(`${path}\n${locator}`, message)
      }
      const cues = world.of('cue').filter((cue) => cue.exhibit === exhibit)
      expect(cues.length).toBeGreaterThan(20)
      for (const { path, locator, quote, start, at } of cues) {
        const message = texts.get(`${path}\n${locator}`)
        expect(
          String(message?.text).slice(Number(start), Number(start) + String(quote).length),
          `${locator} of ${path}`,
        ).toBe(quote)
        const apart = Date.parse(String(at)) - Date.parse(String(message?.sentAt))
        // Android prints no seconds.
        expect(apart, `${locator} of ${path}`).toBeGreaterThanOrEqual(0)
        expect(apart, `${locator} of ${path}`).toBeLessThan(60_000)
      }
    },
  )

  it('the readers cite messages that are there', () => {
    const known = new Set(
      [...cases].flatMap(([exhibit, file]) =>
        exported(file, 'messages').flatMap(({ provenance }) =>
          (provenance as { path: string; locator: string }[]).map(
            ({ path, locator }) => `${exhibit}\n${path}\n${locator}`,
          ),
        ),
      ),
    )
    const decisions = rows(join(world.out, 'decisions.ndjson'))
    expect(new Set(decisions.map(({ reader }) => reader)).size).toBe(2)
    for (const { cites } of decisions) {
      const cited = cites as { exhibit: string; path: string; locator: string }[]
      expect(cited.length).toBeGreaterThan(0)
      for (const { exhibit, path, locator } of cited) expect(known).toContain(`${exhibit}\n${path}\n${locator}`)
    }
  })

  it('gives the same bytes in another zone and locale', { timeout: patience }, () => {
    const other = simulated('elsewhere', small, { TZ: 'Asia/Kathmandu', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' })
    const again = simulated('again', small, { TZ: 'America/St_Johns', LC_ALL: 'C' })
    expect(digestOf(other.out)).toBe(digestOf(again.out))
    expect(other.truth).toEqual(again.truth)
    expect(other.truth).toEqual(world.truth)
  })
})

describe('the simulated case of normal size', () => {
  it('has 769 contacts on the main phone, and 291 persons', { timeout: patience }, () => {
    const world = simulated('normal', [])
    const owners = new Map<string, Row>()
    for (const contact of world.of('contact')) {
      for (const { app, label, number, handle } of contact.accounts as Record<string, string>[])
        owners.set(`${app} ${app === 'viber' ? number : app === 'skype' ? handle : label}`, contact)
    }
    const met = exported(ingested(world, 'A-1'), 'contacts').flatMap(({ accounts }) =>
      (accounts as { app: string; id: string }[]).map(
        ({ app, id }) => owners.get(`${app} ${id}`)?.id ?? `${app} ${id}`,
      ),
    )
    expect(new Set(met)).toEqual(new Set(world.of('contact').map(({ id }) => id)))
    expect(new Set(met).size).toBe(769)
    expect(world.of('person')).toHaveLength(291)
  })
})
