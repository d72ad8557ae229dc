import type { JsonEvent } from './json-events.ts'
import { JsonScanner, type JsonScanOptions } from './json-scanner.ts'

export type { JsonEvent, JsonPath, JsonTrouble } from './json-events.ts'
export { JsonScanner, type JsonScanOptions } from './json-scanner.ts'

/** Chunks are scanned in slices of this size, which bounds the events of one batch. */
const sliceBytes = 1024 * 1024

/**
 * Reads JSON of any size: the arrays at `streams` element by element, every other member as one value, in the order of
 * the file, a batch of events for each chunk.
 *
 * Memory stays within a few times `limits.recordBytes`. Never throws for what the bytes hold; what `chunks` throws
 * passes through.
 *
 * ```ts
 * for await (const events of jsonElements(source.chunks(), { streams: [['conversations', '*', 'MessageList']], limits }))
 * // {kind: 'open', path: []} {kind: 'value', path: ['userId']} … {kind: 'element', path: ['conversations', 0, 'MessageList'], index: 0}
 * ```
 */
export async function* jsonElements(
  chunks: AsyncIterable<Uint8Array>,
  options: JsonScanOptions,
): AsyncGenerator<JsonEvent[], void, void> {
  const scanner = new JsonScanner(options)
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += sliceBytes) {
      const events = scanner.push(chunk.subarray(at, at + sliceBytes))
      if (events.length > 0) yield events
    }
    if (scanner.stopped) break
  }
  yield scanner.end()
}
