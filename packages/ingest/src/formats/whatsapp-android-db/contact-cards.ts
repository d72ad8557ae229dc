import type { Message } from '@casethread/model'
import { textOf } from '../../database/sql-values.ts'
import { cardLine } from '../../whatsapp/contact-card.ts'
import { sideTable } from './side-table.ts'

/** `message_vcard`, one row a card; `messages_vcards` in the older schema. */
export const cardTables = ['message_vcard', 'messages_vcards'].map((table) =>
  sideTable(table, ['vcard'], (values, { draft }) => addCard(draft.message, textOf(values.vcard))),
)

/** A line for each card is the text, the cards themselves its source. A card stands in one table or in several. */
export function addCard(message: Message, card: string | null): void {
  if (card === null || message.textSource?.includes(card)) return
  const line = cardLine(card)
  if (line === null && message.text === card) return
  const isFirst = message.textSource === null
  message.text = isFirst ? (line ?? card) : `${message.text}\n${line ?? card}`
  message.textSource = isFirst ? card : `${message.textSource}\n${card}`
}
