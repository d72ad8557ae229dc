import type { Account } from '@casethread/model'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { newMessage } from '../../database/new-message.ts'
import type { Tables } from '../../database/read-database.ts'
import { numberOf, printed, textOf } from '../../database/sql-values.ts'
import type { TableRow } from '../../database/table-rows.ts'
import { MessageDraft } from '../../whatsapp/message-draft.ts'
import { SideRows } from '../../whatsapp/side-rows.ts'
import { callOf } from './call-outcome.ts'
import { orphan } from './chats.ts'
import { timeOf } from './current-messages.ts'
import type { Store } from './store.ts'

export const callColumns = [
  'jid_row_id',
  'from_me',
  'call_id',
  'timestamp',
  'video_call',
  'duration',
  'call_result',
  'group_jid_row_id',
  'bytes_transferred',
] as const
type CallRow = TableRow<(typeof callColumns)[number]>

/** Rows of `call_log` (dossier 6), each a call in the chat with the person or group called. */
export class Calls {
  readonly #store: Store
  readonly #reading: DatabaseReading
  readonly #participants: SideRows<'jid_row_id' | 'call_result'>

  constructor(tables: Tables, store: Store, reading: DatabaseReading) {
    this.#store = store
    this.#reading = reading
    const table = tables.get('call_log_participant_v2')
    this.#participants = new SideRows(table, 'call_log_row_id', ['jid_row_id', 'call_result'])
  }

  take({ values, rowid, locator }: CallRow): void {
    const { addresses, owner } = this.#store
    const group = addresses.text(values.group_jid_row_id)
    const jid = group ?? addresses.text(values.jid_row_id)
    const { chat } = jid === null ? orphan(null) : this.#store.chats.byJid(jid)
    this.#reading.chat(chat)
    const isOwn = numberOf(values.from_me) === 1
    const draft = new MessageDraft(
      newMessage({
        chat: chat.key,
        sender: isOwn ? owner : addresses.account(values.jid_row_id),
        kind: 'call',
        time: timeOf(values.timestamp),
        call: callOf(values.call_result, values.duration),
        locator,
      }),
    )
    draft.note('call', numberOf(values.video_call) === 1 ? 'video' : 'voice')
    draft.note('callId', textOf(values.call_id))
    draft.note('result', printed(values.call_result))
    draft.note('bytesTransferred', printed(values.bytes_transferred))
    for (const one of rowid === null ? [] : this.#participants.of(rowid))
      draft.list('participants', participant(addresses.account(one.jid_row_id), printed(one.call_result)))
    this.#reading.message(draft.finished())
  }
}

const participant = (account: Account | null, result: string | null): string =>
  `${account?.value ?? 'not named'} (result ${result ?? 'not stored'})`
