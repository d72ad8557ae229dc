import type { Account } from '@casethread/model'
import type { SqlValue } from '../../containers/sqlite/database.ts'
import type { Tables } from '../../database/read-database.ts'
import { numberOf, textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import { SideRows } from '../../whatsapp/side-rows.ts'
import type { Addresses } from './addresses.ts'
import type { Chats } from './chats.ts'

/** What the readers of all tables share. */
export class Store {
  readonly addresses: Addresses
  readonly owner: Account
  readonly chats: Chats
  readonly reactions: SideRows<'reaction' | 'sender_timestamp'>
  readonly votes: SideRows<'message_poll_option_id'>

  readonly #callIds = new Set<string>()
  readonly #callRows = new Set<number>()

  constructor(tables: Tables, { addresses, owner, chats }: Pick<Store, 'addresses' | 'owner' | 'chats'>) {
    this.addresses = addresses
    this.owner = owner
    this.chats = chats
    this.reactions = new SideRows(tables.get('message_add_on_reaction'), 'message_add_on_row_id', [
      'reaction',
      'sender_timestamp',
    ])
    this.votes = new SideRows(tables.get('message_add_on_poll_vote_selected_option'), 'message_add_on_row_id', [
      'message_poll_option_id',
    ])
    for (const { values, locator } of tableRows(tables.get('call_log'), '', ['call_id'])) {
      this.#callRows.add(locator.number)
      const id = textOf(values.call_id)
      if (id !== null) this.#callIds.add(id)
    }
  }

  hasCallRow(row: SqlValue): boolean {
    return this.#callRows.has(numberOf(row) ?? -1)
  }

  /** Whether `call_log` has a row for the call with this id, under which messages of calls are sent too. */
  hasCall(key: string | null): boolean {
    return key !== null && this.#callIds.has(key)
  }
}
