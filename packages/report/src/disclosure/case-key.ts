import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { CasethreadError } from '@casethread/model'

const keyBytes = 32
const beginning = 'casethread-pseudonym-key-1:'
const form = new RegExp(`^${beginning}([0-9a-f]{${2 * keyBytes}})\\s*$`)

/** The key of a case: pseudonyms and the sealed list of identities are made with it, each with a key of its own derived from it. */
export interface CaseKey {
  /** First digits of a keyed hash (HMAC-SHA-256, hex) of an identity: stable, and telling nothing of order or name. */
  pseudonymOf(identity: string, hexDigits: number): string
  /** For AES-256-GCM. */
  sealingKey: Uint8Array
  /** For the nonce of a sealing, which is made from what is sealed. */
  nonceKey: Uint8Array
}

/**
 * Reads a key file, or makes one where there is none: `casethread-pseudonym-key-1:` and 64 hex digits, readable by its owner alone. Whoever
 * holds it can tell who is behind the pseudonyms, so that it is kept apart from the annexes. Throws `usage` for another file.
 */
export function readOrMakeCaseKey(path: string): CaseKey {
  makeUnlessThere(path)
  return readCaseKey(path)
}

/** Reads a key file that must be there. Throws `usage`. */
export function readCaseKey(path: string): CaseKey {
  const [, hex] = form.exec(read(path)) ?? []
  if (hex === undefined)
    throw new CasethreadError(
      'usage',
      `--key: ${path} is no key file (it must hold "${beginning}" and ${2 * keyBytes} hex digits). Name the file that was made for this case, or a new one to have one made`,
    )
  return caseKeyOf(Buffer.from(hex, 'hex'))
}

export function caseKeyOf(secret: Uint8Array): CaseKey {
  const derived = (purpose: string) => new Uint8Array(hkdfSync('sha256', secret, '', `casethread ${purpose}`, keyBytes))
  const pseudonymKey = derived('pseudonyms')
  return {
    pseudonymOf: (identity, hexDigits) =>
      createHmac('sha256', pseudonymKey).update(identity).digest('hex').slice(0, hexDigits),
    sealingKey: derived('sealing'),
    nonceKey: derived('nonce'),
  }
}

/** What a manifest says of the key, so that another is told from it: a keyed hash that gives nothing of it away. */
export const keyCheckOf = (key: CaseKey): string => key.pseudonymOf('key check', 16)

/** `wx`: a key that is there is never written over. */
function makeUnlessThere(path: string): void {
  let handle: number
  try {
    handle = openSync(path, 'wx', 0o600)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return
    throw refused(path, error)
  }
  try {
    writeSync(handle, `${beginning}${randomBytes(keyBytes).toString('hex')}\n`)
  } finally {
    closeSync(handle)
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw refused(path, error)
  }
}

const refused = (path: string, error: unknown) =>
  new CasethreadError(
    'usage',
    `--key: ${path} cannot be opened (${error instanceof Error ? error.message : String(error)}). Name another file`,
    { cause: error },
  )
