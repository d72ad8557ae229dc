import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { boundaries } from './boundaries.mjs'

let root
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'casethread-boundaries-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function complaintsAbout(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  return boundaries(root)
}

it.each([
  ['packages/model/src/a.ts', `import { x } from '@casethread/casefile'`],
  ['packages/ingest/src/a.ts', `import {\n  x,\n} from '@casethread/analyze'`],
  ['packages/report/src/a.ts', `export * from '@casethread/ingest'`],
  ['packages/analyze/src/a.ts', `const { x } = await import('@casethread/report')`],
  ['packages/casefile/src/a.test.ts', `import type { X } from '@casethread/cli'`],
  ['packages/ingest/src/a.ts', `import { x } from '../../model/src/b.ts'`],
  ['packages/novel/src/a.ts', `import { x } from './b.ts'`],
  ['packages/ingest/src/formats/one/one.ts', `import { x } from '../two/two.ts'`],
  ['packages/ingest/src/formats/one/one.ts', `import { x } from '../../ingest.ts'`],
  ['packages/ingest/src/formats/one/one.ts', `import { x } from '@casethread/casefile'`],
  ['packages/ingest/src/formats/one/one.ts', `import { readFileSync } from 'node:fs'`],
  ['packages/analyze/src/detectors/one/one.ts', `const now = Date.now()`],
  ['packages/analyze/src/detectors/one/one.ts', `const day = new Date(at).getDate()`],
  ['packages/report/src/court-annex/sections/one.ts', `const shown = amount.toLocaleString()`],
  ['packages/report/src/court-annex/sections/one.ts', `const home = process.env.HOME`],
  ['packages/cli/src/a.ts', `import { get } from 'node:https'`],
  ['packages/casefile/src/a.ts', `const { lookup } = await import('node:dns/promises')`],
  ['packages/report/src/a.ts', 'await fetch(place)'],
  ['packages/report/src/a.ts', 'const rows = db.prepare(`SELECT * FROM message`)'],
])('refuses in %s: %s', (path, text) => {
  expect(complaintsAbout(path, text)).toHaveLength(1)
})

it.each([
  ['packages/cli/src/a.ts', `import { x } from '@casethread/report'`],
  ['packages/ingest/src/a.ts', `import { readFileSync } from 'node:fs'\nimport { x } from './formats/one/one.ts'`],
  ['packages/ingest/src/formats/one/one.ts', `import { x } from '../../containers/zip.ts'\nimport './rows.ts'`],
  ['packages/ingest/src/formats/one/one.test.ts', `import { readFileSync } from 'node:fs'`],
  ['packages/ingest/src/formats/index.ts', `import { one } from './one/one.ts'`],
  ['packages/ingest/src/containers/sqlite.ts', 'const sql = `SELECT * FROM ZWAMESSAGE`'],
  ['packages/casefile/src/a.ts', `const sql = 'SELECT 1'`],
  ['packages/ingest/src/a.test.ts', `import { createServer } from 'node:net'`],
  ['packages/report/src/court-annex/sections/one.ts', `const shown = new Date(at).toISOString()`],
])('allows in %s: %s', (path, text) => {
  expect(complaintsAbout(path, text)).toEqual([])
})
