import type { DatabaseSync } from 'node:sqlite'
import type { MessageReader } from './message-reader.ts'
import type { ChatTally, StoredAccount } from './types.ts'

/** Every chat by id, counted by the database: no message passes through memory. */
export function* readChatTallies(db: DatabaseSync, reader: MessageReader): Iterable<ChatTally> {
  const members = db.prepare('SELECT account_id FROM chat_participant WHERE chat_id = ?')
  const written = db.prepare(
    'SELECT sender_id, count(*) AS n, min(sent_at) AS first, max(sent_at) AS last FROM message WHERE chat_id = ? GROUP BY 1',
  )
  const exhibits = db.prepare('SELECT exhibit FROM chat WHERE id = ?')
  const accountOf = (id: unknown) => reader.accounts.get(id as number) ?? null
  const byId = (a: StoredAccount | null, b: StoredAccount | null) => compare(a?.contactId ?? '', b?.contactId ?? '')
  for (const chat of [...reader.chats.values()].sort((a, b) => compare(a.id, b.id))) {
    const listed = members.all(chat.rowId).flatMap(({ account_id: id }) => accountOf(id) ?? [])
    const tallies = written.all(chat.rowId).map((row) => ({
      by: accountOf(row.sender_id),
      messages: Number(row.n),
      firstAt: row.first as number | null,
      lastAt: row.last as number | null,
    }))
    const exhibit = (exhibits.get(chat.rowId)?.exhibit ?? null) as string | null
    yield { chat, exhibit, members: listed.sort(byId), written: tallies.sort((a, b) => byId(a.by, b.by)) }
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
