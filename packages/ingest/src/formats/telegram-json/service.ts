import type { Call, CallOutcome, EventKind, MessageKind } from '@casethread/model'
import { at, isObject, type JsonObject, printed, stringAt } from './json-fields.ts'

/** What a service entry reports. */
export interface Service {
  kind: MessageKind
  event: EventKind | null
  call: Call | null
  details: Record<string, string>
  /** An action of no known meaning, by name. */
  unknown: string | null
}

/** The actions of export_output_json.cpp and of dossier A4. Members are handled apart: it matters who acted on whom. */
const events: Readonly<Record<string, EventKind>> = {
  create_group: 'group-created',
  create_channel: 'group-created',
  edit_group_title: 'subject-changed',
  edit_group_photo: 'icon-changed',
  delete_group_photo: 'icon-changed',
  join_group_by_link: 'member-joined',
  join_group_by_request: 'member-joined',
  pin_message: 'message-pinned',
  clear_history: 'history-cleared',
  migrate_to_supergroup: 'chat-migrated',
  migrate_from_group: 'chat-migrated',
  edit_chat_theme: 'theme-changed',
  set_chat_wallpaper: 'theme-changed',
  set_same_chat_wallpaper: 'theme-changed',
  invite_to_group_call: 'call-notice',
  group_call_scheduled: 'call-notice',
  topic_created: 'other',
  topic_edit: 'other',
  suggest_profile_photo: 'other',
  take_screenshot: 'other',
  joined_telegram: 'other',
  proximity_reached: 'other',
  requested_phone_number: 'other',
  requested_peer: 'other',
  score_in_game: 'other',
  send_payment: 'other',
  send_passport_values: 'other',
  send_premium_gift: 'other',
  send_webview_data: 'other',
  allow_sending_messages: 'other',
  attach_menu_bot_allowed: 'other',
}

/** Fields that every entry has, or that are read elsewhere. */
const common = new Set(['id', 'type', 'date', 'date_unixtime', 'edited', 'edited_unixtime', 'text', 'text_entities'])
const readElsewhere = new Set(['photo', 'width', 'height', 'actor_id', 'from_id', 'reply_to_peer_id'])
/** The export's names for what the model calls otherwise; every other field keeps its own. */
const detailNames: Readonly<Record<string, string>> = {
  title: 'new',
  new_title: 'new',
  emoticon: 'new',
  members: 'target',
  period: 'duration',
  duration_seconds: 'duration',
}

export function readService(entry: JsonObject): Service {
  const action = stringAt(entry, 'action')
  const details = detailsOf(entry, action)
  const call = readCall(entry, action)
  if (call) return { kind: 'call', event: null, call, details, unknown: null }
  const event = eventOf(entry, action)
  const unknown = event === null ? `the action "${action}"` : null
  return { kind: 'system', event: event ?? 'other', call: null, details, unknown }
}

function eventOf(entry: JsonObject, action: string | null): EventKind | null {
  // A sentence of Telegram's own, without an action.
  if (action === null) return stringAt(entry, 'information_text') === null ? null : 'other'
  if (action === 'invite_members') return isAboutActor(entry) ? 'member-joined' : 'member-added'
  if (action === 'remove_members') return isAboutActor(entry) ? 'member-left' : 'member-removed'
  if (action === 'set_messages_ttl') return at(entry, 'period') === 0 ? 'disappearing-off' : 'disappearing-on'
  return Object.hasOwn(events, action) ? (events[action] ?? null) : null
}

/** Who invites or removes himself joins or leaves (dossier A4). Members are given by name only. */
function isAboutActor(entry: JsonObject): boolean {
  const members = at(entry, 'members')
  return Array.isArray(members) && members.length === 1 && members[0] !== null && members[0] === at(entry, 'actor')
}

/** A group call without a duration is one that began. */
function readCall(entry: JsonObject, action: string | null): Call | null {
  if (action !== 'phone_call' && action !== 'group_call') return null
  const seconds = at(entry, action === 'phone_call' ? 'duration_seconds' : 'duration')
  const durationSeconds = typeof seconds === 'number' && seconds >= 0 ? seconds : null
  if (durationSeconds !== null && durationSeconds > 0) return { durationSeconds, outcome: 'answered' }
  const reason = stringAt(entry, 'discard_reason') ?? ''
  return { durationSeconds, outcome: Object.hasOwn(outcomes, reason) ? (outcomes[reason] ?? 'unknown') : 'unknown' }
}

/** How a call without a duration ended. `hangup`: the caller gave up, or nobody answered: which, is not said. */
const outcomes: Readonly<Record<string, CallOutcome>> = {
  missed: 'missed',
  busy: 'declined',
  hangup: 'no-answer',
  disconnect: 'failed',
}

function detailsOf(entry: JsonObject, action: string | null): Record<string, string> {
  const details = new Map<string, string>()
  for (const [key, value] of Object.entries(entry)) {
    if (common.has(key) || readElsewhere.has(key)) continue
    const text = key === 'members' ? memberNames(value) : printed(value)
    if (text !== null) details.set(Object.hasOwn(detailNames, key) ? (detailNames[key] ?? key) : key, text)
  }
  // Which end of a migration a chat is: the new title of the old group, or the title the group had.
  if (action === 'migrate_from_group' && details.has('new')) {
    details.set('old', details.get('new') ?? '')
    details.delete('new')
  }
  return Object.fromEntries(details)
}

/** Null stands for an account that was deleted. */
function memberNames(value: unknown): string | null {
  if (!Array.isArray(value)) return printed(value)
  return value
    .map((name) => (isObject(name) ? JSON.stringify(name) : (printed(name) ?? '(deleted account)')))
    .join(', ')
}
