import { readFileSync } from 'node:fs'
import { CasethreadError } from '@casethread/model'
import type { CaseSource } from '../case-source.ts'
import { keyCheckOf, readCaseKey } from './case-key.ts'
import { casePseudonyms, type Pseudonyms } from './pseudonyms.ts'
import { unseal } from './sealed-file.ts'

/** The pseudonyms of a case by a key file that must be there: one that was mistyped must not give other ones. Throws `usage`. */
export const pseudonymsByKey = (path: string, source: CaseSource): Pseudonyms =>
  casePseudonyms(readCaseKey(path), source)

/** What the manifest of a report says of the key that it was made with. Throws `usage`. */
export const keyCheck = (path: string): string => keyCheckOf(readCaseKey(path))

/** The text of a sealed file. Throws `usage` where the file or the key does not fit. */
export function unsealFile(path: string, key: string): string {
  return unseal(read(path), readCaseKey(key))
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CasethreadError(
      'usage',
      `${path} cannot be read (${reason}). Name the file identities.sealed of a report`,
      {
        cause: error,
      },
    )
  }
}
