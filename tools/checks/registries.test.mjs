import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { registries } from './registries.mjs'

let root
const formats = 'packages/ingest/src/formats'
const whole = [
  `${formats}/one/one.ts`,
  `${formats}/one/one.test.ts`,
  `${formats}/one/README.md`,
  `${formats}/one/fixtures/a`,
]

const put = (path, text = '') => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'casethread-registries-'))
  put(`${formats}/index.ts`, `import { one } from './one/one.ts'`)
  put('packages/analyze/src/detectors/index.ts')
  put('packages/report/src/renderers/index.ts')
})
afterEach(() => rmSync(root, { recursive: true }))

it('has nothing to say about a listed format that brings everything', () => {
  for (const path of whole) put(path)
  expect(registries(root)).toEqual([])
})

it.each(whole)('misses %s', (missing) => {
  for (const path of whole) if (path !== missing) put(path)
  put(`${formats}/one/notes.txt`)
  expect(registries(root)).toHaveLength(1)
})

it('misses a folder in the list', () => {
  put('packages/analyze/src/detectors/two/two.ts')
  put('packages/analyze/src/detectors/two/two.test.ts')
  expect(registries(root)).toEqual([
    'packages/analyze/src/detectors/two: is not listed in packages/analyze/src/detectors/index.ts',
  ])
})
