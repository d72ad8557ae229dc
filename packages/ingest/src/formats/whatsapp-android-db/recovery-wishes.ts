import {
  isAddress,
  isCode,
  isFlag,
  isMessageId,
  isRowNumber,
  isTime,
  isWrittenCode,
} from '../../whatsapp/genuine-values.ts'
import type { RecoveryWish } from '../../whatsapp/recovered-records.ts'
import { callColumns } from './calls.ts'
import { currentColumns } from './current-messages.ts'
import { legacyColumns } from './legacy-row.ts'

/** A message is named for good by chat, direction and id, in both schemas. */
export const currentWish: RecoveryWish<(typeof currentColumns)[number]> = {
  table: 'message',
  record: 'message',
  columns: currentColumns,
  identity: ['chat_row_id', 'from_me', 'key_id'],
  valid: {
    chat_row_id: isRowNumber,
    from_me: isFlag,
    key_id: isMessageId,
    sender_jid_row_id: isRowNumber,
    status: isCode,
    timestamp: isTime,
    message_type: isCode,
  },
}

export const legacyWish: RecoveryWish<(typeof legacyColumns)[number]> = {
  table: 'messages',
  record: 'message',
  columns: legacyColumns,
  identity: ['key_remote_jid', 'key_from_me', 'key_id'],
  valid: {
    key_remote_jid: isAddress,
    key_from_me: isFlag,
    key_id: isMessageId,
    status: isCode,
    timestamp: isTime,
    media_wa_type: isWrittenCode,
  },
}

export const callWish: RecoveryWish<(typeof callColumns)[number]> = {
  table: 'call_log',
  record: 'call',
  columns: callColumns,
  identity: ['jid_row_id', 'from_me', 'call_id'],
  valid: { jid_row_id: isRowNumber, from_me: isFlag, call_id: isMessageId, timestamp: isTime, call_result: isCode },
}
