import type { StatementSync } from 'node:sqlite'

/** The columns of a message as they are read, each under the name by which {@link messageAt} finds it in a row. */
const columns = {
  id: 'id',
  source: 'source_id',
  chat: 'chat_id',
  sender: 'sender_id',
  sentAt: 'sent_at',
  sentAtRaw: 'sent_at_raw',
  text: 'text',
  prefix: 'prefix_id',
  number: 'number',
  byteStart: 'byte_start',
  byteEnd: 'byte_end',
  kind: 'kind',
  extras: 'extras',
  zone: 'zone_id',
  event: 'event',
  state: 'state',
  edited: 'edited',
  forwarded: 'forwarded',
  textSource: 'text_source',
  replyTo: 'reply_to',
  recovery: 'recovery',
  ambiguousAt: 'ambiguous_at',
  timeDoubt: 'time_doubt',
} as const

/** Of the table `message m`, for a statement whose rows are read as {@link MessageRow}. */
export const messageColumns = Object.values(columns)
  .map((column) => `m.${column}`)
  .join(', ')

/** A message by the million is an array of its columns: an object with a name for each takes SQLite half as long again to fill. */
export type MessageRow = readonly unknown[]

/** Where a column stands in a {@link MessageRow}. */
export const messageAt = Object.fromEntries(Object.keys(columns).map((name, at) => [name, at])) as Record<
  keyof typeof columns,
  number
>

export function messageRows(statement: StatementSync, chatRowId: number): Iterable<MessageRow> {
  statement.setReturnArrays(true)
  return statement.iterate(chatRowId) as unknown as Iterable<MessageRow>
}
