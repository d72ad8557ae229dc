import { closeSync, openSync, readdirSync, readSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { reason } from './discover.ts'
import type { Source } from './format.ts'
import { SourceError } from './source-error.ts'

export const headBytes = 64 * 1024
const chunkBytes = 64 * 1024

/** Where a file lies, and what the evidence calls it. */
export interface FileLocation {
  path: string
  location: string
  sizeBytes: number
}

export function fileSource(file: FileLocation, key: string): Source {
  return {
    path: file.path,
    member: null,
    key,
    sizeBytes: file.sizeBytes,
    siblings: siblings(file.location),
    chunks: () => fileChunks(file),
  }
}

/** One buffer serves all chunks: allocating each anew makes the collector run twenty times a second. */
export async function* fileChunks(file: FileLocation): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(chunkBytes)
  let handle: FileHandle | undefined
  try {
    handle = await open(file.location, 'r')
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, chunkBytes)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } catch (error) {
    throw error instanceof SourceError ? error : unreadable(file.path, error)
  } finally {
    await handle?.close()
  }
}

export function fileHead(file: FileLocation): Uint8Array {
  const head = Buffer.alloc(Math.min(headBytes, file.sizeBytes))
  try {
    const descriptor = openSync(file.location, 'r')
    try {
      return head.subarray(0, readSync(descriptor, head, 0, head.length, 0))
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    throw unreadable(file.path, error)
  }
}

const unreadable = (path: string, error: unknown): SourceError =>
  new SourceError(
    'unreadable',
    `${path} could not be read (${reason(error)}). Check the medium and the access rights, or make a new copy`,
    { cause: error },
  )

/** A folder of ten thousand threads is listed once, not once a file. */
let listed: { folder: string; names: readonly string[] } | undefined

export function siblings(location: string): readonly string[] {
  const folder = dirname(location)
  if (listed?.folder !== folder) listed = { folder, names: listNames(folder) }
  return listed.names
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch (error) {
    throw unreadable(folder, error)
  }
}
