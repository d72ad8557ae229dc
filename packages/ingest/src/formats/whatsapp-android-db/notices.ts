import type { EventKind } from '@casethread/model'
import type { SqlValue } from '../../containers/sqlite/database.ts'
import { numberOf, printed, textOf } from '../../database/sql-values.ts'
import type { MessageDraft } from '../../whatsapp/message-draft.ts'
import { sideTable } from './side-table.ts'
import { systemEvent } from './system-actions.ts'

// Notices of the app itself: the kind in `message_system`, what it names in tables beside (dossier 4.2).

const actionTable = sideTable('message_system', ['action_type'], (values, { draft }) => {
  const action = numberOf(values.action_type)
  const event = action === null ? null : systemEvent(action)
  draft.message.event ??= event ?? 'other'
  if (event === null) draft.unknown.push(`system action ${printed(values.action_type)}`)
  draft.note('action', printed(values.action_type))
})

const participantTable = sideTable(
  'message_system_chat_participant',
  ['user_jid_row_id'],
  (values, { draft, store }) => {
    const named = store.addresses.listed([values.user_jid_row_id])
    if (named !== null) draft.list('target', named)
  },
)

/** Written in every chat shared with who changed the number; both numbers belong to one account (dossier 4.2). */
const numberTable = sideTable(
  'message_system_number_change',
  ['old_jid_row_id', 'new_jid_row_id'],
  (values, { draft, store }) => {
    draft.message.event = 'number-changed'
    draft.note('old', store.addresses.listed([values.old_jid_row_id]))
    draft.note('new', store.addresses.listed([values.new_jid_row_id]))
  },
)

const valueTable = sideTable('message_system_value_change', ['old_data'], (values, { draft }) =>
  draft.note('old', textOf(values.old_data)),
)

const groupTable = sideTable('message_system_group', ['is_me_joined'], (values, { draft }) =>
  draft.note('isOwnerJoined', numberOf(values.is_me_joined) === 1 ? 'yes' : null),
)

const blockTable = sideTable('message_system_block_contact', ['is_blocked'], (values, { draft }) => {
  const isBlocked = numberOf(values.is_blocked)
  if (isBlocked !== null) draft.message.event = isBlocked === 0 ? 'contact-unblocked' : 'contact-blocked'
})

const timerTable = sideTable('message_ephemeral_setting', ['setting_duration'], (values, { draft }) =>
  setTimer(draft, values.setting_duration),
)

const deviceTable = sideTable(
  'message_system_device_change',
  ['device_added_count', 'device_removed_count'],
  (values, { draft }) => {
    draft.note('devicesAdded', printed(values.device_added_count))
    draft.note('devicesRemoved', printed(values.device_removed_count))
  },
)

const businessTable = sideTable('message_system_business_state', ['business_name'], (values, { draft }) =>
  draft.note('business', textOf(values.business_name)),
)

const photoTable = sideTable('message_system_photo_change', ['new_photo_id'], (values, { draft }) =>
  draft.note('newPhoto', textOf(values.new_photo_id)),
)

/** A timer of 0 seconds is one that was switched off. */
function setTimer(draft: MessageDraft, seconds: SqlValue): void {
  const duration = numberOf(seconds)
  if (duration === null) return
  const event: EventKind = duration === 0 ? 'disappearing-off' : 'disappearing-on'
  draft.message.event = event
  draft.note('durationSeconds', String(duration))
}

export const noticeTables = [
  actionTable,
  participantTable,
  numberTable,
  valueTable,
  groupTable,
  blockTable,
  timerTable,
  deviceTable,
  businessTable,
  photoTable,
]
