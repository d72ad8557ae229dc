import { DatabaseSync } from 'node:sqlite'
import { reportUsage } from '../report-usage.ts'

// sqlite-messages.ts FILE: the query of a plain viewer through SQLite itself, each row made an object, counted and forgotten.
const [file] = process.argv.slice(2)
if (!file) throw new Error('usage: sqlite-messages.ts FILE')
const database = new DatabaseSync(file, { readOnly: true })
const query = database.prepare(`
  SELECT m._id, c.jid_row_id, m.from_me, m.key_id, j.raw_string AS sender, m.timestamp, m.message_type, m.text_data,
    media.file_path, media.mime_type, media.file_size, q.key_id AS quoted, q.text_data AS quoted_text, s.action_type
  FROM message m LEFT JOIN chat c ON c._id = m.chat_row_id LEFT JOIN jid j ON j._id = m.sender_jid_row_id
    LEFT JOIN message_media media ON media.message_row_id = m._id
    LEFT JOIN message_quoted q ON q.message_row_id = m._id LEFT JOIN message_system s ON s.message_row_id = m._id
  ORDER BY m._id`)
let messages = 0
for (const _ of query.iterate()) messages++
for (const _ of database.prepare('SELECT * FROM call_log').iterate()) messages++
database.close()
reportUsage(messages)
