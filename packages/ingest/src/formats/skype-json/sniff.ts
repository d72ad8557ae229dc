import { type JsonEvent, JsonScanner } from '../../containers/json-elements.ts'
import type { Head, Verdict } from '../../format.ts'
import { defaultLimits } from '../../limits.ts'
import { isObject } from '../../skype/json-fields.ts'

/** Where the messages stand: one list in each conversation. */
export const messageLists = [['conversations', '*', 'MessageList']] as const

/**
 * By what the first bytes hold: a conversation with a `MessageList`, or a list of conversations in an export that names
 * its owner and its date. Other JSON with `conversations` (Google's, say) has neither.
 */
export function sniffSkypeJson({ bytes }: Pick<Head, 'bytes'>): Verdict {
  const events = new JsonScanner({ streams: messageLists, limits: defaultLimits }).push(bytes)
  if (events.some(isMessageList)) return 'certain'
  const fields = new Set(events.filter((event) => event.kind === 'value').map(({ path }) => path.join('/')))
  const listed = events.some((event) => event.kind === 'open' && event.path.join('/') === 'conversations')
  return listed && fields.has('userId') && fields.has('exportDate') ? 'certain' : 'no'
}

/** An open list whose first element, if the head holds one, is a message of Skype; or null, for a chat without any. */
function isMessageList(event: JsonEvent): boolean {
  if (event.kind === 'element')
    return isObject(event.value) && 'messagetype' in event.value && 'originalarrivaltime' in event.value
  return event.kind === 'value' && event.path.length === 3 && event.path[2] === 'MessageList' && event.value === null
}
