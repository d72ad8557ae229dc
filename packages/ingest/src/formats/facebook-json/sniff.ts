import { JsonScanner } from '../../containers/json-elements.ts'
import type { Head, Verdict } from '../../format.ts'
import { isObject, type JsonObject } from '../../meta/json-fields.ts'
import { readLayout } from '../../meta/layout.ts'

/** What the first bytes show of a thread. */
interface Evidence {
  fields: Map<string, unknown>
  messages: JsonObject[]
  hasMessages: boolean
}

const limits = { recordBytes: 64 * 1024, depth: 200 }

/**
 * Certain by content: a list of messages of Meta's shape, or an empty one beside the fields of a thread. A thread that
 * lacks its messages, or that is damaged but lies where only threads are, is possible, so that it ends as a failed file
 * and not as an unknown one.
 */
export function sniffFacebookJson(head: Head): Verdict {
  const layout = readLayout(head, 'json')
  const evidence = look(head.bytes)
  if (evidence) {
    if (evidence.messages.some(isMetaMessage)) return 'certain'
    const thread = isThread(evidence.fields)
    if (thread && evidence.hasMessages && evidence.messages.length === 0) return 'certain'
    if (thread) return 'possible'
  }
  return layout.isThread || (layout.isNamedAsThread && evidence !== null) ? 'possible' : 'no'
}

/** Null when the bytes do not begin as a JSON object. */
function look(bytes: Uint8Array): Evidence | null {
  const evidence: Evidence = { fields: new Map(), messages: [], hasMessages: false }
  let isRootObject = false
  for (const event of new JsonScanner({ streams: [['messages']], limits }).push(bytes)) {
    if (event.kind === 'open' && event.path.length === 0) isRootObject = event.container === 'object'
    else if (event.kind === 'open') evidence.hasMessages = true
    else if (event.kind === 'element' && isObject(event.value)) evidence.messages.push(event.value)
    else if (event.kind === 'value' && event.path.length === 1) evidence.fields.set(String(event.path[0]), event.value)
  }
  return isRootObject ? evidence : null
}

/** Classic and encrypted layout (dossier 4 and 5). Telegram's messages have `date` and `from`, Skype's other names yet. */
const isMetaMessage = (message: JsonObject): boolean =>
  (Object.hasOwn(message, 'sender_name') && Object.hasOwn(message, 'timestamp_ms')) ||
  (Object.hasOwn(message, 'senderName') && Object.hasOwn(message, 'timestamp'))

/** The members of a thread, with one more of its fields; `participants` alone can be anything. */
function isThread(fields: ReadonlyMap<string, unknown>): boolean {
  const members = fields.get('participants')
  if (!Array.isArray(members)) return false
  if (members.every((member) => isObject(member) && typeof member.name === 'string')) {
    return ['thread_path', 'is_still_participant', 'thread_type', 'magic_words'].some((key) => fields.has(key))
  }
  return members.every((member) => typeof member === 'string') && fields.has('threadName')
}
