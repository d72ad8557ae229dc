import { closeSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { reason } from './discover.ts'
import type { Source } from './format.ts'
import { openRandomFile } from './random-file.ts'
import { SourceError } from './source-error.ts'

export const headBytes = 64 * 1024
const chunkBytes = 64 * 1024
/** Most chats are short, and a thousand buffers for them would make the collector run as well. */
const smallestBufferBytes = 4096

/** Where a file lies, and what the evidence calls it. */
export interface FileLocation {
  /** Relative to the argument, `/` between folders; the file's own name for an argument that is a file. */
  path: string
  /** Absolute, symbolic links of the argument resolved. */
  location: string
  sizeBytes: number
  /** The names of the input's files in its folder, where the folder itself was not given; absent where it was. */
  inputBeside?: readonly string[]
  /** The names of files in its folder that are not those seized, and of which nothing is read. */
  refusedBeside?: readonly string[]
}

export function fileSource(file: FileLocation, key: string): Source {
  return {
    path: file.path,
    member: null,
    key,
    sizeBytes: file.sizeBytes,
    siblings: siblings(file.location),
    chunks: () => chunksOf(file, openHere),
    openRandom: async () => openRandomFile(file.location, (error) => unreadable(file.path, error)),
    beside: (name) => beside(file, name),
  }
}

/** Links are not followed, as everywhere in the evidence. */
function beside(file: FileLocation, name: string): Source | null {
  if (file.inputBeside?.includes(name) === false || file.refusedBeside?.includes(name)) return null
  const location = join(dirname(file.location), name)
  const stat = lstatSync(location, { throwIfNoEntry: false })
  if (!stat?.isFile()) return null
  const path = file.path.slice(0, file.path.lastIndexOf('/') + 1) + name
  return fileSource({ ...file, path, location, sizeBytes: stat.size }, '')
}

interface OpenFile {
  read(buffer: Buffer): number | Promise<number>
  close(): void | Promise<void>
}

/** A thread that parses has nothing else to do meanwhile; letting another one read took an eighth of the parsing's time. */
function openHere({ location }: FileLocation): OpenFile {
  const descriptor = openSync(location, 'r')
  return {
    read: (buffer) => readSync(descriptor, buffer, 0, buffer.length, null),
    close: () => closeSync(descriptor),
  }
}

async function openAside({ location }: FileLocation): Promise<OpenFile> {
  const handle = await open(location, 'r')
  return {
    read: async (buffer) => (await handle.read(buffer, 0, buffer.length)).bytesRead,
    close: () => handle.close(),
  }
}

/** The bytes of a file, read while the calling thread does other things. */
export const fileChunks = (file: FileLocation): AsyncGenerator<Uint8Array> => chunksOf(file, openAside)

/** One buffer serves all chunks: allocating each anew makes the collector run twenty times a second. */
async function* chunksOf(
  file: FileLocation,
  openFile: (file: FileLocation) => OpenFile | Promise<OpenFile>,
): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(Math.min(chunkBytes, Math.max(file.sizeBytes, smallestBufferBytes)))
  let opened: OpenFile | undefined
  try {
    opened = await openFile(file)
    for (;;) {
      const bytesRead = await opened.read(buffer)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } catch (error) {
    throw error instanceof SourceError ? error : unreadable(file.path, error)
  } finally {
    await opened?.close()
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

function siblings(location: string): readonly string[] {
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
