import { JsonScanner } from '../../containers/json-elements.ts'
import type { Head, Verdict } from '../../format.ts'
import { isObject, stringAt } from '../../meta/json-fields.ts'

const limits = { recordBytes: 64 * 1024, depth: 200 }

/** Where messages stand: `[{participants, conversation: […]}]`. */
export const conversationStreams = [['*', 'conversation']] as const

/** Certain by content: a message with `sender` and `created_at` in a conversation, or members beside an empty one. */
export function sniffInstagramJson(head: Head): Verdict {
  let members = false
  for (const event of new JsonScanner({ streams: conversationStreams, limits }).push(head.bytes)) {
    if (event.kind === 'open' && event.path.length === 0 && event.container !== 'array') return 'no'
    if (event.kind === 'element' && isObject(event.value)) {
      const { value } = event
      return stringAt(value, 'sender') !== null && stringAt(value, 'created_at') !== null ? 'certain' : 'no'
    }
    if (event.kind === 'value' && event.path[1] === 'participants') members = isNames(event.value)
    if (event.kind === 'close' && event.path[1] === 'conversation' && members) return 'certain'
  }
  return 'no'
}

const isNames = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string')
