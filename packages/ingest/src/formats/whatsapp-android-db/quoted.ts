import { numberOf, printed, printedUnlessZero, textOf } from '../../database/sql-values.ts'
import type { Values } from '../../whatsapp/side-rows.ts'
import { sideTable, type Target } from './side-table.ts'

const columns = ['key_id', 'from_me', 'sender_jid_row_id', 'timestamp', 'message_type', 'text_data'] as const

/**
 * `message_quoted` (dossier 4.1): a frozen copy of the message answered. It stays when that message is deleted, so that its
 * text is kept with the answer.
 */
export const quotedTable = sideTable('message_quoted', columns, (values, target) => {
  const { draft } = target
  draft.message.replyTo = textOf(values.key_id)
  draft.note('quotedText', textOf(values.text_data))
  draft.note('quotedSender', authorOf(values, target))
  draft.note('quotedAt', printedUnlessZero(values.timestamp))
  draft.note('quotedType', printed(values.message_type))
})

function authorOf(values: Values<'from_me' | 'sender_jid_row_id'>, { chat, store }: Target): string | null {
  if (numberOf(values.from_me) === 1) return store.owner.value
  return (store.addresses.account(values.sender_jid_row_id) ?? chat.peer)?.value ?? null
}
