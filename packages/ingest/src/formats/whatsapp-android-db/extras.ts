import { numberOf, printed, printedUnlessZero, textOf } from '../../database/sql-values.ts'
import { sideTable } from './side-table.ts'

// Content of further kinds, each in a table of its own (dossier 4.1).

const linkTable = sideTable('message_text', ['page_title', 'url'], (values, { draft }) => {
  draft.note('linkTitle', textOf(values.page_title))
  draft.note('link', textOf(values.url))
})

const mentionTable = sideTable('message_mentions', ['jid_row_id'], (values, { draft, store }) => {
  const mentioned = store.addresses.listed([values.jid_row_id])
  if (mentioned !== null) draft.list('mentions', mentioned)
})

/** The question is the text of the message; its options follow, a line each. */
const pollTable = sideTable('message_poll_option', ['_id', 'option_name', 'vote_total'], (values, { draft }) => {
  const { message } = draft
  const option = textOf(values.option_name)
  if (option === null) return
  message.text = message.text === null ? option : `${message.text}\n${option}`
  draft.list('options', `${option} (row ${values._id}, votes ${printed(values.vote_total) ?? 'not stored'})`)
})

const inviteTable = sideTable(
  'message_group_invite',
  ['group_name', 'invite_code', 'expiration'],
  (values, { draft }) => {
    draft.note('group', textOf(values.group_name))
    draft.note('inviteCode', textOf(values.invite_code))
    draft.note('expiresAt', printedUnlessZero(values.expiration))
  },
)

const productColumns = ['title', 'description', 'currency_code', 'amount_1000', 'url'] as const
/** Amounts are in thousandths of the currency's unit. */
const productTable = sideTable('message_product', productColumns, (values, { draft }) => {
  draft.note('product', textOf(values.title))
  draft.note('description', textOf(values.description))
  draft.note('currency', textOf(values.currency_code))
  draft.note('amountThousandths', printed(values.amount_1000))
  draft.note('url', textOf(values.url))
})

const orderColumns = ['order_id', 'order_title', 'item_count', 'message', 'currency_code', 'total_amount_1000'] as const
const orderTable = sideTable('message_order', orderColumns, (values, { draft }) => {
  draft.message.text ??= textOf(values.message)
  draft.note('order', textOf(values.order_id))
  draft.note('orderTitle', textOf(values.order_title))
  draft.note('items', printed(values.item_count))
  draft.note('currency', textOf(values.currency_code))
  draft.note('amountThousandths', printed(values.total_amount_1000))
})

const templateTable = sideTable('message_template', ['content_text_data', 'footer_text_data'], (values, { draft }) => {
  draft.message.text ??= textOf(values.content_text_data)
  draft.note('footer', textOf(values.footer_text_data))
})

/** JSON of the app; kept as stored. */
const elementTable = sideTable('message_ui_elements', ['element_content'], (values, { draft }) => {
  const { message } = draft
  message.textSource ??= textOf(values.element_content)
})

const callTable = sideTable('message_call_log', ['call_log_row_id'], (values, { draft, store }) => {
  draft.note('callRow', printed(values.call_log_row_id))
  if (store.hasCallRow(values.call_log_row_id)) Object.assign(draft.message, notice)
})

/** A message of a call that has a row of its own in `call_log`, which is the call. */
const notice = { kind: 'system', event: 'call-notice', sender: null } as const

const missedTable = sideTable('missed_call_logs', ['video_call'], (values, { draft }) =>
  draft.note('call', numberOf(values.video_call) === 1 ? 'video' : 'voice'),
)

export const extraTables = [
  callTable,
  missedTable,
  linkTable,
  mentionTable,
  pollTable,
  inviteTable,
  productTable,
  orderTable,
  templateTable,
  elementTable,
]
