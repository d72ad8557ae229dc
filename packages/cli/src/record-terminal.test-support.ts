import { Writable } from 'node:stream'
import type { Terminal } from './terminal.ts'

/** A terminal that remembers what it was told. `clock.ms` is set by the test. */
export function recordTerminal({ isTTY = false, columns = 80 } = {}) {
  const written = { stdout: '', stderr: '' }
  const clock = { ms: 0 }
  const recorder = (name: keyof typeof written) =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += String(chunk)
        done()
      },
    })
  const terminal: Terminal = {
    stdout: recorder('stdout'),
    stderr: Object.assign(recorder('stderr'), { isTTY, columns }),
    now: () => clock.ms,
    instant: () => Date.UTC(2024, 0, 31, 12),
  }
  return { terminal, written, clock }
}
