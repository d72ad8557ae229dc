import { type FileHandle, open } from 'node:fs/promises'
import type { Limits } from '../limits.ts'
import { SourceError } from '../source-error.ts'
import type { Archive } from './archive.ts'
import { isTar, isTarGz, openTar, openTarGz } from './tar.ts'
import { isZip, openZip } from './zip.ts'
import { mediumError } from './zip-directory.ts'

/** Enough of a file to tell an archive by: a tar's header, and the front of a gzip stream. */
const headBytes = 64 * 1024

/** Every kind of archive that is opened, each known by its first bytes. */
const kinds = [
  { is: isZip, open: openZip },
  { is: isTar, open: openTar },
  { is: isTarGz, open: openTarGz },
] as const

type Opener = (path: string, shownAs: string, limits: Limits) => Promise<Archive>

const openerOf = (head: Uint8Array): Opener | null => kinds.find(({ is }) => is(head))?.open ?? null

/** Whether the first bytes of a file are those of an archive that {@link openArchive} opens. */
export const isArchive = (head: Uint8Array): boolean => openerOf(head) !== null

/**
 * Opens an archive for reading only, its kind told by its content. `shownAs` names it in messages. Only paths of the file
 * system are taken, so that an archive inside an archive is never opened. Throws {@link SourceError}.
 */
export async function openArchive(path: string, shownAs: string, limits: Limits): Promise<Archive> {
  const opener = openerOf(await readHead(path, shownAs))
  if (opener) return opener(path, shownAs, limits)
  throw new SourceError(
    'damaged-archive',
    `${shownAs}: is no archive that is known any more. Work on a copy that nothing changes.`,
  )
}

async function readHead(path: string, shownAs: string): Promise<Uint8Array> {
  let file: FileHandle | undefined
  try {
    file = await open(path, 'r')
    const head = Buffer.alloc(headBytes)
    return head.subarray(0, (await file.read(head, 0, headBytes, 0)).bytesRead)
  } catch (error) {
    throw mediumError(error, shownAs) ?? error
  } finally {
    await file?.close()
  }
}
