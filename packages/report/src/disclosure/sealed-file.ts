import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import { CasethreadError } from '@casethread/model'
import type { CaseKey } from './case-key.ts'

const algorithm = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16
/** The first line of a sealed file, which says what it is; it is authenticated with the rest. */
const heading = Buffer.from('casethread-sealed-1\n')

/**
 * Encrypts and authenticates a text with the case's key (AES-256-GCM): heading, nonce, ciphertext, tag. The nonce is a keyed hash of the text,
 * so that the same text and key give the same bytes, and two texts never share a nonce.
 */
export function seal(text: string, key: CaseKey): Uint8Array {
  const plain = Buffer.from(text, 'utf8')
  const nonce = createHmac('sha256', key.nonceKey).update(plain).digest().subarray(0, nonceBytes)
  const cipher = createCipheriv(algorithm, key.sealingKey, nonce)
  cipher.setAAD(heading)
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([heading, nonce, sealed, cipher.getAuthTag()])
}

/** The text of a sealed file. Throws `usage` for another file, another key, or a file that was changed. */
export function unseal(bytes: Uint8Array, key: CaseKey): string {
  const all = Buffer.from(bytes)
  const from = heading.length + nonceBytes
  if (!all.subarray(0, heading.length).equals(heading) || all.length < from + tagBytes)
    throw new CasethreadError('usage', 'This is no sealed file. Name the file identities.sealed of a report')
  const decipher = createDecipheriv(algorithm, key.sealingKey, all.subarray(heading.length, from))
  decipher.setAAD(heading)
  decipher.setAuthTag(all.subarray(-tagBytes))
  try {
    return Buffer.concat([decipher.update(all.subarray(from, -tagBytes)), decipher.final()]).toString('utf8')
  } catch (error) {
    throw new CasethreadError('usage', 'The file was sealed with another key, or was changed since', { cause: error })
  }
}
