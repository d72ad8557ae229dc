import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { casethread, exported } from '../support/casethread.ts'
import { samples } from '../support/samples.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const root = temporaryFolder()
const example = fileURLToPath(new URL('../../examples/case', import.meta.url))

const outputs = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.[a-z]+$/.test(name) && !name.endsWith('.casethread'))
      .map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  )

describe.each([
  ['the example', [example]],
  ['the samples', samples ? [join(samples, 'whatsapp'), join(samples, 'facebook')] : null],
])('%s', (name, paths) => {
  it.skipIf(paths === null)('gives the same bytes in any time zone and locale, with any number of threads', () => {
    const run = (out: string, workers: string, env: Record<string, string>) => {
      const { status, stderr } = casethread(
        ['run', ...(paths ?? []), '--out', out, '--zone', 'Europe/Brussels', '--workers', workers],
        env,
      )
      expect(status, stderr).toBeLessThan(2)
      return outputs(out)
    }
    const a = run(join(root, `${name} a`), '1', { TZ: 'Asia/Kabul', LANG: 'ar_SA.UTF-8', LC_ALL: 'ar_SA.UTF-8' })
    const b = run(join(root, `${name} b`), '2', { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })
    expect(Object.keys(a)).toContain('manifest.json')
    expect(Object.keys(b)).toEqual(Object.keys(a))
    for (const file of Object.keys(a)) expect(b[file] === a[file], file).toBe(true)
  })
})

it('an export met twice adds no message, only a second provenance, and keeps its ids', () => {
  const folder = join(root, 'twice')
  cpSync(example, join(folder, 'first'), { recursive: true })
  const [once, twice] = [join(root, 'once.casethread'), join(root, 'twice.casethread')]
  const args = (file: string) => ['ingest', folder, '--case', file, '--zone', 'Europe/Brussels']
  casethread(args(once))
  cpSync(example, join(folder, 'second'), { recursive: true })
  casethread(args(twice))
  const before = exported(once, 'messages')
  const after = exported(twice, 'messages')
  expect(after.map((m) => m.id)).toEqual(before.map((m) => m.id))
  expect(before.length).toBeGreaterThan(0)
  for (const message of after) expect(message.provenance).toHaveLength(2)
  // And the same files read again from the same place are the same copies.
  casethread(args(twice))
  expect(exported(twice, 'messages')).toEqual(after)
})
