import type { Call } from '@casethread/model'
import type { SqlValue } from '../../containers/sqlite/database.ts'
import { namedFile } from '../../database/new-message.ts'
import { numberOf, printed, printedUnlessZero, textOf } from '../../database/sql-values.ts'
import { locationOf } from '../../whatsapp/location.ts'
import type { MessageDraft } from '../../whatsapp/message-draft.ts'
import { addCard } from './contact-cards.ts'
import type { LegacyRow } from './legacy-row.ts'
import { mediaPath } from './media-data.ts'
import type { Store } from './store.ts'
import { systemEvent } from './system-actions.ts'

/** What the columns of a row hold besides its text, by what kind of message it is. */
export function addContent(draft: MessageDraft, values: LegacyRow['values'], store: Store): void {
  const { message } = draft
  const code = printed(values.media_wa_type)
  if (code !== '0') draft.note('type', code ?? 'none')
  if (message.kind === 'media') addMedia(draft, values)
  if (message.kind === 'location') addPlace(draft, values)
  if (message.kind === 'contact') addCard(message, message.text)
  if (message.kind === 'call') addCall(draft, values, store)
  const caption = message.kind === 'call' ? null : textOf(values.media_caption)
  if (message.kind === 'media' || message.kind === 'location') message.text ??= caption
  if (caption !== message.text) draft.note('caption', caption)
}

/** What a row that the app made reports: the code is in `media_size` (dossier 3.3). */
export function addNotice(draft: MessageDraft, values: LegacyRow['values'], { addresses }: Store): void {
  const action = numberOf(values.media_size)
  const event = action === null ? null : systemEvent(action)
  draft.message.event = event ?? 'other'
  if (event === null) draft.unknown.push(`system action ${action ?? 'none'}`)
  draft.note('action', printed(values.media_size))
  const actor = textOf(values.remote_resource)
  draft.note('actor', addresses.people.of(actor)?.value ?? actor)
}

/** Of a position shared live, the length says for how long. */
function addPlace(draft: MessageDraft, values: LegacyRow['values']): void {
  draft.message.location = locationOf(values.latitude, values.longitude, textOf(values.media_name))
  draft.note('liveSeconds', printedUnlessZero(values.media_duration))
}

function addMedia(draft: MessageDraft, values: LegacyRow['values']): void {
  const path = pathOf(values.thumb_image)
  draft.message.attachments.push(namedFile(textOf(values.media_name), path, textOf(values.media_mime_type)))
  draft.note('statedSizeBytes', printedUnlessZero(values.media_size))
  draft.note('statedHash', textOf(values.media_hash))
  draft.note('mediaSeconds', printedUnlessZero(values.media_duration))
}

function pathOf(serialised: SqlValue): string | null {
  return serialised instanceof Uint8Array ? mediaPath(serialised) : null
}

/** The caption says `audio` or `video`; a length of 0 does not tell a missed call from a refused one. */
function addCall(draft: MessageDraft, values: LegacyRow['values'], store: Store): void {
  const { message } = draft
  draft.note('call', textOf(values.media_caption) === 'video' ? 'video' : 'voice')
  if (store.hasCall(textOf(values.key_id)))
    Object.assign(message, { kind: 'system', event: 'call-notice', sender: null })
  else message.call = legacyCall(numberOf(values.media_wa_type), numberOf(values.media_duration))
}

function legacyCall(code: number | null, seconds: number | null): Call {
  if (seconds !== null && seconds > 0) return { durationSeconds: seconds, outcome: 'answered' }
  return { durationSeconds: null, outcome: code === 10 ? 'missed' : 'unknown' }
}
