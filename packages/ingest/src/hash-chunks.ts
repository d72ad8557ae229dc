import { createHash } from 'node:crypto'
import type { Hashed } from './job.ts'

/** SHA-256 and length of what the chunks make together. */
export async function hashChunks(chunks: AsyncIterable<Uint8Array>): Promise<Hashed> {
  const sha256 = createHash('sha256')
  let sizeBytes = 0
  for await (const chunk of chunks) {
    sha256.update(chunk)
    sizeBytes += chunk.length
  }
  return { sha256: sha256.digest('hex'), sizeBytes }
}
