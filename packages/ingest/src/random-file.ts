import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { RandomBytes } from './random-bytes.ts'

/**
 * Opens a file for reading at any position, through one descriptor that cannot write. `fail` makes the error of a medium
 * that does not answer.
 */
export function openRandomFile(location: string, fail: (error: unknown) => Error): RandomBytes {
  try {
    return randomDescriptor(openSync(location, 'r'), fail)
  } catch (error) {
    throw fail(error)
  }
}

/** As {@link openRandomFile}, for a descriptor that is open already and is closed with the bytes. */
export function randomDescriptor(descriptor: number, fail: (error: unknown) => Error): RandomBytes {
  return {
    sizeBytes: fstatSync(descriptor).size,
    read: (position, length) => {
      try {
        return readAt(descriptor, position, length)
      } catch (error) {
        throw fail(error)
      }
    },
    close: () => closeSync(descriptor),
  }
}

function readAt(descriptor: number, position: number, length: number): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(length)
  let filled = 0
  while (filled < length) {
    const count = readSync(descriptor, bytes, filled, length - filled, position + filled)
    if (count === 0) break
    filled += count
  }
  return bytes.subarray(0, filled)
}
