import { jsonElements } from '../../containers/json-elements.ts'
import type { Source } from '../../format.ts'
import type { Limits } from '../../limits.ts'

/**
 * The file's `userId`: whose export it is. It is the first field, so that one chunk is read; a file with its fields in
 * another order is passed through once more. Null where there is none.
 */
export async function readOwner(source: Pick<Source, 'chunks'>, limits: Limits): Promise<string | null> {
  // No member is called by this path: it only has the fields of the root given one by one.
  const streams = [['userId', '']]
  for await (const events of jsonElements(source.chunks(), { streams, limits })) {
    for (const event of events) {
      if (event.kind === 'value' && event.path.length === 1 && event.path[0] === 'userId')
        return typeof event.value === 'string' ? event.value : null
    }
  }
  return null
}
