import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { install, root } from './install.mjs'

const folder = mkdtempSync(join(tmpdir(), 'casethread launcher '))
// `npm test` has done it; who runs this file alone after a change of the lockfile has not.
beforeAll(() => {
  install(true)
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true }))

const { version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8'))

it('runs from any folder through symbolic links, absolute and relative, with arguments as given', ({ skip }) => {
  if (process.platform === 'win32') skip('the sh launcher is for systems with sh')
  mkdirSync(join(folder, 'bin'))
  symlinkSync(join(root, 'casethread'), join(folder, 'absolute link'))
  symlinkSync('../absolute link', join(folder, 'bin/relative'))
  const call = (...argv) => spawnSync(join(folder, 'bin/relative'), argv, { cwd: folder, encoding: 'utf8' })
  expect(call('--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' })
  expect(call('verify', 'no such * folder')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('no such * folder: no such file or folder'),
  })
})

it('runs the same on Windows', ({ skip }) => {
  if (process.platform !== 'win32') skip('the cmd launcher needs Windows')
  const { status, stdout } = spawnSync(`"${join(root, 'casethread.cmd')}" --version`, { shell: true, encoding: 'utf8' })
  expect({ status, stdout: stdout.trim() }).toEqual({ status: 0, stdout: version })
})
