import type { Batch, ParseTotals } from '@casethread/model'
import { holdsTables } from '../../database/holds-tables.ts'
import { readDatabase } from '../../database/read-database.ts'
import type { Format, Head, ParseContext, Source, Verdict } from '../../format.ts'
import { attachmentPaths } from './media.ts'
import { readMsgstore } from './msgstore.ts'

/** `msgstore.db` of WhatsApp and WhatsApp Business on Android: all chats of one phone. */
export const whatsappAndroidDb = {
  id: 'whatsapp-android-db',
  title: 'WhatsApp database, Android (msgstore.db)',
  app: 'whatsapp',
  readsBeside: ['wa.db'],
  sniff,
  parse,
  attachmentPaths,
} satisfies Format

/** The columns without which nothing can be told of a message; all others differ from version to version. */
const current = {
  message: ['chat_row_id', 'from_me', 'key_id', 'timestamp', 'message_type', 'text_data'],
  chat: ['jid_row_id'],
  jid: ['user', 'server'],
} as const
const legacy = {
  messages: ['key_remote_jid', 'key_from_me', 'key_id', 'data', 'timestamp', 'media_wa_type'],
} as const

function sniff(head: Pick<Head, 'database'>): Verdict {
  return holdsTables(head, current) || holdsTables(head, legacy) ? 'certain' : 'no'
}

function parse(
  source: Source,
  { limits }: Pick<ParseContext<undefined>, 'limits'>,
): AsyncGenerator<Batch, ParseTotals, void> {
  return readDatabase(source, limits, readMsgstore)
}
