import { JsonScanner } from '../../containers/json-elements.ts'
import type { Head, Verdict } from '../../format.ts'
import { at, isObject, type JsonObject, stringAt } from './json-fields.ts'

const limits = { recordBytes: 64 * 1024, depth: 200 }

/** Where messages stand: in the export of one chat at the root, else in the two lists of chats (dossier A1). */
export const messageStreams = [
  ['messages'],
  ['chats', 'list', '*', 'messages'],
  ['left_chats', 'list', '*', 'messages'],
] as const

/**
 * Certain by content: a message of Telegram's shape, or the fields that only an account export has. A file of the exporter's
 * own name in the exporter's own folder is possible whatever it holds, so that a damaged one ends as a failed file and not as
 * an unknown one.
 */
export function sniffTelegramJson(head: Head): Verdict {
  const fields = new Map<string, unknown>()
  for (const event of new JsonScanner({ streams: messageStreams, limits }).push(head.bytes)) {
    if (event.kind === 'element' && isObject(event.value) && isTelegramMessage(event.value)) return 'certain'
    if (event.kind === 'open') fields.set(event.path.join('/'), null)
    if (event.kind === 'value' && event.path.length === 1) fields.set(String(event.path[0]), event.value)
  }
  if (isAccount(fields) || isChat(fields)) return 'certain'
  return liesInExport(head) ? 'possible' : 'no'
}

/** Facebook's messages have `sender_name` and `timestamp_ms`, those of Skype `originalarrivaltime`. */
function isTelegramMessage(message: JsonObject): boolean {
  const type = at(message, 'type')
  if (type === 'service') return stringAt(message, 'actor_id') !== null || stringAt(message, 'action') !== null
  const dated = stringAt(message, 'date_unixtime') !== null || stringAt(message, 'date') !== null
  const written = Object.hasOwn(message, 'text') || Object.hasOwn(message, 'text_entities')
  return type === 'message' && dated && written && Object.hasOwn(message, 'from')
}

/** The root of an account export; its list of contacts can be longer than what is looked at. */
function isAccount(fields: ReadonlyMap<string, unknown>): boolean {
  const person = fields.get('personal_information')
  return typeof fields.get('about') === 'string' && isObject(person) && Object.hasOwn(person, 'user_id')
}

/** The export of one chat that has no messages. */
function isChat(fields: ReadonlyMap<string, unknown>): boolean {
  const type = fields.get('type')
  return fields.has('messages') && typeof fields.get('id') === 'number' && isChatType(type)
}

const isChatType = (type: unknown): type is string =>
  typeof type === 'string' &&
  /^(?:saved_messages|replies|verification_codes|personal_chat|bot_chat|(?:private|public)_(?:group|supergroup|channel))$/.test(
    type,
  )

/** `ChatExport_2024-01-31/result.json`, `DataExport_…` (dossier A1). */
const liesInExport = ({ path, member }: Head): boolean =>
  /(?:^|\/)(?:Chat|Data)Export_\d{4}-\d{2}-\d{2}[^/]*\/result\.json$/.test(member === null ? path : `${path}/${member}`)
