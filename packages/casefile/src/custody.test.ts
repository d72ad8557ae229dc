import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Custody, HashState } from '@casethread/model'
import { afterAll, expect, it } from 'vitest'
import { openCase } from './case-file.ts'

const root = mkdtempSync(join(tmpdir(), 'casethread-custody-test-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const custody = (seal: string): Custody => ({
  exhibit: null,
  seal,
  device: { make: null, model: null, imei: [], serial: null },
  legalTitle: { reference: null, authority: null, date: null, scope: { from: null, to: null, apps: null } },
  extraction: { tool: null, version: null, method: null, date: null, examiner: null },
  clock: { checked: null, deviationSeconds: null, note: null },
  owners: [],
  zones: [],
  region: null,
  dateOrder: null,
  hashes: [],
})

it('keeps one custody record for each exhibit, the latest', () => {
  using file = openCase(join(root, 'records.casethread'), { mode: 'create' })
  file.writer.setCustody('B', { sha256: 'b', custody: custody('1') })
  file.writer.setCustody(null, { sha256: 'n', custody: custody('2') })
  file.writer.setCustody('B', { sha256: 'c', custody: custody('3') })
  expect(file.reader.custodies()).toEqual([
    { exhibit: null, sha256: 'n', custody: custody('2') },
    { exhibit: 'B', sha256: 'c', custody: custody('3') },
  ])
})

it('keeps for each file the state of its copies that needs the most attention', () => {
  using file = openCase(join(root, 'hashes.casethread'), { mode: 'create' })
  const add = (name: string, sha256: string, suppliedHash?: HashState) =>
    file.writer.addFile({
      sha256,
      sizeBytes: 1,
      role: suppliedHash === 'different' ? 'refused' : 'export',
      path: name,
      location: `/evidence/${name}`,
      exhibit: null,
      ...(suppliedHash ? { suppliedHash } : {}),
    })
  const state = () => file.reader.files().map(({ path, role, suppliedHash }) => [path, role, suppliedHash])
  add('a', 'aaa')
  expect(state()).toEqual([['a', 'export', 'none']])
  add('a', 'aaa', 'equal')
  // A run without hashes does not undo it.
  add('a', 'aaa')
  expect(state()).toEqual([['a', 'export', 'equal']])
  // What was read is not called refused, but its state is.
  add('copy', 'aaa', 'different')
  expect(state()).toEqual([['a', 'export', 'different']])
  // Other bytes at the same place are another file; what was found of the first stays on record.
  add('copy', 'bbb')
  expect(state()).toEqual([
    ['a', 'export', 'different'],
    ['copy', 'export', 'none'],
  ])
  add('c', 'ccc', 'different')
  expect(add('c', 'ccc', 'equal').role).toBe('export')
})
