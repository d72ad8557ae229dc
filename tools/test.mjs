import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env, stdout } from 'node:process'
import { boundaries } from './checks/boundaries.mjs'
import { registries } from './checks/registries.mjs'
import { root, withInstallation } from './install.mjs'

const say = (text) => process.stdout.write(`${text}\n`)

/** A check that is a program of its own: passes with exit 0; returns what it printed otherwise. */
function program(node, script, ...words) {
  const { status, stdout, stderr, error } = spawnSync(node, [join(root, 'node_modules', script), ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status === 0) return []
  return [`${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}` || `exit ${status}`]
}

const checks = [
  ['types (tsc)', (node) => program(node, 'typescript/bin/tsc', '-b')],
  [
    'style (biome)',
    (node) => program(node, '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--max-diagnostics=200'),
  ],
  ['dependency directions', () => boundaries(root)],
  ['registries', () => registries(root)],
  ['nothing unused (knip)', (node) => program(node, 'knip/bin/knip.js', '--no-progress')],
]

function runChecks(node) {
  const counts = { passed: 0, failed: 0, skipped: [] }
  for (const [name, check] of checks) {
    const complaints = check(node)
    counts[complaints.length === 0 ? 'passed' : 'failed'] += 1
    say(`${complaints.length === 0 ? ' ok ' : 'FAIL'} ${name}`)
    for (const complaint of complaints) say(complaint)
  }
  return counts
}

/** Vitest prints its failures itself; the counts come through a file that our reporter writes at the very end. */
function runTests(node) {
  const folder = mkdtempSync(join(tmpdir(), 'casethread-test-'))
  const file = join(folder, 'counts.json')
  try {
    const vitest = join(root, 'node_modules/vitest/vitest.mjs')
    const reporters = ['--reporter=dot', '--reporter=./tools/checks/count-reporter.mjs']
    const run = spawnSync(node, ['--disable-warning=ExperimentalWarning', vitest, 'run', ...reporters], {
      cwd: root,
      stdio: 'inherit',
      // In a log, colours would only be noise around every dot.
      env: { ...env, CI: '1', CASETHREAD_TEST_COUNTS: file, ...(!stdout.isTTY && { NO_COLOR: '1' }) },
    })
    const counts = JSON.parse(readFileSync(file, 'utf8'))
    if (run.status !== 0 && counts.failed === 0) counts.failed = 1
    return counts
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function runAll(node) {
  const parts = [runChecks(node), runTests(node)]
  const skipped = parts.flatMap((part) => part.skipped)
  for (const reason of skipped) say(`skipped: ${reason}`)
  const sum = (key) => parts.reduce((total, part) => total + part[key], 0)
  say(`${sum('passed')} passed, ${sum('failed')} failed, ${skipped.length} skipped`)
  return sum('failed') === 0 ? 0 : 1
}

withInstallation(runAll, { forChecks: true })
