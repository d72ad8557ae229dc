import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'casethread-main-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const start = (...argv: string[]) =>
  spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...argv], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** A chat that takes longer to read than a signal to arrive. */
function largeChat(): string {
  const path = join(folder, 'WhatsApp Chat with Nobody.txt')
  const file = openSync(path, 'w')
  const line = '13/09/2017, 09:02 - Nobody: all work and no play\n'
  for (let i = 0; i < 40; i++) writeSync(file, line.repeat(20_000))
  return path
}

describe('the process', () => {
  it('ends quietly when the reader of its data goes away', async () => {
    const child = start('formats')
    child.stdout.destroy()
    const [[code], stderr] = await Promise.all([once(child, 'close'), text(child.stderr)])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it.skipIf(process.platform === 'win32')('ends with words and 2 when it is interrupted', async () => {
    const child = start('ingest', largeChat(), '--case', join(folder, 'case.casethread'))
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += String(chunk)
      // Hashing is over and reading begins. A second signal would end it at once, without words.
      if (stderr.includes('done') && !child.killed) child.kill('SIGINT')
    })
    const [code] = await once(child, 'close')
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('run the same command again') })
  })

  it('hands over the exit code of the command', async () => {
    const child = start('verify', join(folder, 'nothing-here'))
    const [[code], stderr] = await Promise.all([once(child, 'close'), text(child.stderr)])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/^casethread: not-a-case: .*\n$/) })
  })
})
