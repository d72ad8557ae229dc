import type { Progress } from '@casethread/model'
import { describe, expect, it } from 'vitest'
import { withProgress } from './progress.ts'
import { recordTerminal } from './record-terminal.test-support.ts'

describe('progress', () => {
  it('prints a line every few seconds and one at the end of each step, when there is no terminal', async () => {
    const { terminal, written, clock } = recordTerminal()
    await withProgress(terminal, false, async (progress) => {
      for (clock.ms = 0; clock.ms < 12_000; clock.ms += 10) progress('reading, bytes', clock.ms, 12_000)
      progress('settling', 0, null)
    })
    expect(written.stderr).toBe(
      [
        'reading, bytes: 5,000 of 12,000',
        'reading, bytes: 10,000 of 12,000',
        'reading, bytes: 11,990 of 12,000, done',
        'settling, done',
        '',
      ].join('\n'),
    )
    expect(written.stdout).toBe('')
  })

  it('redraws a bar within the width of the terminal and ends each step with a new line', async () => {
    const { terminal, written, clock } = recordTerminal({ isTTY: true, columns: 40 })
    await withProgress(terminal, false, async (progress) => {
      clock.ms = 150
      progress('reading', 50, 100)
      clock.ms = 160
      progress('reading', 60, 100)
    })
    const lines = written.stderr.split('\r\u001b[K')
    expect(lines).toEqual(['', 'reading  [############............] 50 ', 'reading  [##############..........] 60 \n'])
  })

  it.each([
    [true, /\n$/],
    [false, /^$/],
  ])('never calls a step done that failed (terminal: %s)', async (isTTY, end) => {
    const { terminal, written } = recordTerminal({ isTTY })
    const failing = async (progress: Progress) => {
      progress('reading', 1, 2)
      throw new Error('no more')
    }
    await expect(withProgress(terminal, false, failing)).rejects.toThrow('no more')
    expect(written.stderr).not.toContain('done')
    expect(written.stderr).toMatch(end)
  })

  it('is silent when quiet, and hands over the result', async () => {
    const { terminal, written, clock } = recordTerminal({ isTTY: true })
    const result = await withProgress(terminal, true, async (progress) => {
      clock.ms = 60_000
      progress('reading', 1, 2)
      return 7
    })
    expect({ result, stderr: written.stderr }).toEqual({ result: 7, stderr: '' })
  })
})
