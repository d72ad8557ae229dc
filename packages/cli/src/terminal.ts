import type { Writable } from 'node:stream'

/** Contract: 0 all read and done; 1 done, but something in the input could not be read; 2 not done. */
export type ExitCode = 0 | 1 | 2

/** Where a command's data and words go, and the one clock of the program. */
export interface Terminal {
  /** Data only. */
  stdout: Writable
  /** Words: progress, summaries, errors. */
  stderr: Writable & { isTTY?: boolean; columns?: number }
  /** Milliseconds of a steady clock; for pacing the display, never for results. */
  now(): number
  /** The instant by the computer's clock, UTC milliseconds: only for when people decided something, if they do not say so themselves. */
  instant(): number
}

/** Writes lines for the reader at the terminal. */
export const say = (terminal: Terminal, ...lines: readonly string[]): void => {
  for (const line of lines) terminal.stderr.write(`${line}\n`)
}
