import { Writable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { streamLines } from './stream-lines.ts'

it('writes everything in order, at the pace of the receiver', async () => {
  let made = 0
  let received = ''
  let furthestAhead = 0
  function* pieces() {
    for (; made < 20_000; made++) yield `${made} ${'x'.repeat(100)}\n`
  }
  const slow = new Writable({
    highWaterMark: 1,
    async write(chunk, _encoding, done) {
      await pause(0)
      received += String(chunk)
      furthestAhead = Math.max(furthestAhead, made - received.split('\n').length)
      done()
    },
  })
  await streamLines(pieces(), slow)
  const lines = received.trimEnd().split('\n')
  expect(lines).toHaveLength(20_000)
  expect(lines.every((line, i) => line.startsWith(`${i} `))).toBe(true)
  // Three chunks of 64 KiB hold fewer than 2,000 of these lines.
  expect(furthestAhead).toBeLessThan(2000)
})
