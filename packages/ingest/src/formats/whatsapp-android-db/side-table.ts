import type { Tables } from '../../database/read-database.ts'
import type { MessageDraft } from '../../whatsapp/message-draft.ts'
import { SideRows, type Values } from '../../whatsapp/side-rows.ts'
import type { ChatEntry } from './chats.ts'
import type { Store } from './store.ts'

/** The message that a row of a side table adds to. */
export interface Target {
  draft: MessageDraft
  chat: ChatEntry
  store: Store
}

/** A table whose rows say more of a message, named in `message_row_id` or another column. */
export interface SideTable {
  open(tables: Tables): OpenSideTable
}

export interface OpenSideTable {
  name: string
  rows: SideRows<string>
  take(message: number, target: Target): void
}

export function sideTable<Column extends string>(
  name: string,
  columns: readonly Column[],
  take: (values: Values<Column>, target: Target) => void,
  key = 'message_row_id',
): SideTable {
  return {
    open: (tables) => {
      const rows = new SideRows(tables.get(name), key, columns)
      return {
        name,
        rows,
        take: (message, target) => {
          for (const values of rows.of(message)) take(values, target)
        },
      }
    },
  }
}
