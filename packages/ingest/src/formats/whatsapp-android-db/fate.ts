import { printed, printedUnlessZero, textOf } from '../../database/sql-values.ts'
import { accountText } from '../../whatsapp/people.ts'
import { sideTable } from './side-table.ts'

// What became of a message (dossier 4.1 and 8).

/** A stub is left of a message deleted for everyone; `revoked_key_id` is the id under which it was sent. */
const revokedTable = sideTable(
  'message_revoked',
  ['revoked_key_id', 'admin_jid_row_id', 'revoke_timestamp'],
  (values, { draft, store }) => {
    const { message } = draft
    message.event ??= 'message-deleted'
    message.state = 'deleted-flagged'
    draft.note('deletedKey', textOf(values.revoked_key_id))
    draft.note('deletedAt', printedUnlessZero(values.revoke_timestamp))
    draft.note('actor', accountText(store.addresses.account(values.admin_jid_row_id)))
  },
)

/** Only the last text is kept by the app. */
const editTable = sideTable('message_edit_info', ['original_key_id', 'edited_timestamp'], (values, { draft }) => {
  draft.message.edited = true
  draft.note('originalKey', textOf(values.original_key_id))
  draft.note('editedAt', printedUnlessZero(values.edited_timestamp))
})

const forwardedTable = sideTable('message_forwarded', ['forward_score'], (values, { draft }) => {
  draft.message.forwarded = true
  draft.note('forwardScore', printed(values.forward_score))
})

/** A message that was to disappear, and when. */
const ephemeralTable = sideTable('message_ephemeral', ['duration', 'expire_timestamp'], (values, { draft }) => {
  draft.note('disappearsAfterSeconds', printedUnlessZero(values.duration))
  draft.note('disappearsAt', printedUnlessZero(values.expire_timestamp))
})

export const fateTables = [revokedTable, editTable, forwardedTable, ephemeralTable]
