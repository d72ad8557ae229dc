import { numberOf, textOf } from '../../database/sql-values.ts'
import type { Values } from '../../whatsapp/side-rows.ts'
import { sideTable, type Target } from './side-table.ts'

type AddOn = '_id' | 'from_me' | 'sender_jid_row_id' | 'timestamp' | 'message_add_on_type'

/**
 * `message_add_on` (dossier 4.1): what others put on a message, a reaction or the vote in a poll, with the row that says which
 * in a table of its own. An empty reaction is one that was taken back; it is kept as a detail.
 */
export const addOnTable = sideTable(
  'message_add_on',
  ['_id', 'from_me', 'sender_jid_row_id', 'timestamp', 'message_add_on_type'],
  (values: Values<AddOn>, target: Target) => {
    const row = numberOf(values._id)
    if (row === null) return
    addReaction(row, values, target)
    addVotes(row, values, target)
  },
  'parent_message_row_id',
)

function addReaction(row: number, values: Values<AddOn>, target: Target): void {
  const { draft, store } = target
  const found = store.reactions.one(row)
  if (!found) return
  const account = authorOf(values, target)
  const reaction = textOf(found.reaction)
  if (reaction === null || !account) draft.note('reactionWithdrawn', account?.value ?? 'by somebody not named')
  else
    draft.message.reactions.push({
      account,
      reaction,
      at: momentOf(found.sender_timestamp) ?? momentOf(values.timestamp),
    })
}

function addVotes(row: number, values: Values<AddOn>, target: Target): void {
  const options = target.store.votes.of(row).map(({ message_poll_option_id }) => message_poll_option_id)
  const account = authorOf(values, target)
  if (options.length > 0)
    target.draft.list('votes', `${account?.value ?? 'somebody not named'}: option rows ${options.join(' ')}`)
}

function authorOf(values: Values<AddOn>, { chat, store }: Target) {
  if (numberOf(values.from_me) === 1) return store.owner
  return store.addresses.account(values.sender_jid_row_id) ?? chat.peer
}

function momentOf(value: Values<'at'>['at']): number | null {
  const at = numberOf(value)
  return at !== null && at > 0 ? at : null
}
