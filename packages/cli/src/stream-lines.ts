import { once } from 'node:events'
import type { Writable } from 'node:stream'

const chunkCharacters = 64 * 1024

/** Joins pieces to larger ones, since every piece written costs a turn of the event loop. */
function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = ''
  for (const piece of pieces) {
    chunk += piece
    if (chunk.length < chunkCharacters) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}

/** Writes the pieces at the pace of the receiver, so that memory stays flat however slow it is. Leaves the stream open. */
export async function streamLines(pieces: Iterable<string>, target: Writable): Promise<void> {
  for (const chunk of inChunks(pieces)) if (!target.write(chunk)) await once(target, 'drain')
  await new Promise<void>((resolve, reject) => target.write('', (error) => (error ? reject(error) : resolve())))
}
