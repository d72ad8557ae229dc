import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { CasethreadError } from '@casethread/model'

/** Reads the text file behind an option, byte order mark and all, so that its hash stays that of its bytes. Throws `usage`. */
export function readTextFile(option: string, path: string): { name: string; text: string } {
  const bytes = bytesOf(option, path)
  try {
    return { name: basename(path), text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch (error) {
    if (error instanceof TypeError)
      throw new CasethreadError('usage', `${option}: ${path} is no text in UTF-8. Save it as UTF-8`, { cause: error })
    throw error
  }
}

function bytesOf(option: string, path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CasethreadError('usage', `${option}: ${path} cannot be read (${reason}). Check the path`, {
      cause: error,
    })
  }
}
