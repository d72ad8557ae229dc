import { createHash, randomUUID } from 'node:crypto'
import { closeSync, openSync, unlinkSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reason } from './discover.ts'
import type { Limits } from './limits.ts'
import type { RandomBytes } from './random-bytes.ts'
import { randomDescriptor } from './random-file.ts'
import { SourceError } from './source-error.ts'

/** A read-back of this size costs little beside the writing. */
const readBackBytes = 1024 * 1024

/**
 * Copies a member of an archive to a private file, so that it can be read at any position. The file's name is random and
 * ours, only its owner may read it, and it has no name any more when this returns: it vanishes when closed, or when the
 * program dies. What was written is read back, and its SHA-256 must be that of the member's bytes.
 *
 * Throws `SourceError`: what reading the member throws, `archive-limit` beyond `limits.spoolBytes`, `unreadable` where the
 * folder for temporary files (set by TMPDIR or TEMP) cannot hold it.
 */
export async function spool(chunks: AsyncIterable<Uint8Array>, shownAs: string, limits: Limits): Promise<RandomBytes> {
  const fail = (error: unknown): Error => spoolFailed(shownAs, error)
  const descriptor = openUnnamed(fail)
  try {
    const written = await writeAll(chunks, descriptor, { shownAs, limits, fail })
    const bytes = randomDescriptor(descriptor, fail)
    if (hashOf(bytes) === written) return bytes
    throw new SourceError(
      'unreadable',
      `${shownAs}: the private copy made for reading differs from the member. Check the disk that holds temporary files`,
    )
  } catch (error) {
    closeSync(descriptor)
    throw error
  }
}

function openUnnamed(fail: (error: unknown) => Error): number {
  const location = join(tmpdir(), `casethread-${randomUUID()}`)
  try {
    const descriptor = openSync(location, 'wx+', 0o600)
    unlinkSync(location)
    return descriptor
  } catch (error) {
    throw fail(error)
  }
}

async function writeAll(
  chunks: AsyncIterable<Uint8Array>,
  descriptor: number,
  { shownAs, limits, fail }: { shownAs: string; limits: Limits; fail: (error: unknown) => Error },
): Promise<string> {
  const sha256 = createHash('sha256')
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > limits.spoolBytes) throw tooLarge(shownAs, limits)
    sha256.update(chunk)
    write(descriptor, chunk, fail)
  }
  return sha256.digest('hex')
}

function write(descriptor: number, chunk: Uint8Array, fail: (error: unknown) => Error): void {
  try {
    for (let done = 0; done < chunk.length; ) done += writeSync(descriptor, chunk, done)
  } catch (error) {
    throw fail(error)
  }
}

function hashOf(bytes: RandomBytes): string {
  const sha256 = createHash('sha256')
  for (let at = 0; at < bytes.sizeBytes; at += readBackBytes) sha256.update(bytes.read(at, readBackBytes))
  return sha256.digest('hex')
}

const tooLarge = (shownAs: string, { spoolBytes }: Limits): SourceError =>
  new SourceError(
    'archive-limit',
    `${shownAs}: the member has more than ${spoolBytes} bytes and was not opened. Unpack it by hand and give the folder`,
  )

const spoolFailed = (shownAs: string, error: unknown): SourceError =>
  new SourceError(
    'unreadable',
    `${shownAs}: no private copy could be kept in ${tmpdir()} (${reason(error)}). Free space there, or set TMPDIR to a folder with room, and ingest again`,
    { cause: error },
  )
