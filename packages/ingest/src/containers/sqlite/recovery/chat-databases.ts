import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { SqlValue } from '../database.ts'

/** A message table as a chat app makes it, and invented rows for it. */
export interface ChatSchema {
  table: string
  createTable: string
  createIndex: string
  columns: string[]
  /** The columns by which the app itself names a message, and those that it may change later. */
  identity: string
  text: string
  status: string
  row: (number: number, random: (below: number) => number) => (number | string | null)[]
}

const words = 'hello ok meet tomorrow at the station bring what we said yes no later maybe call me نعم باكر 😀'.split(
  ' ',
)
const sentence = (random: (below: number) => number, most: number): string =>
  Array.from({ length: 1 + random(most) }, () => words[random(words.length)]).join(' ')
const hex = (number: number, digits: number): string => number.toString(16).toUpperCase().padStart(digits, '0')
const columnNames = (sql: string): string[] =>
  Array.from(sql.slice(sql.indexOf('(')).matchAll(/[(,] ?(\w+) \w+/g), ([, name]) => (name as string).toLowerCase())

function schema(
  statements: { createTable: string; createIndex: string },
  rest: Omit<ChatSchema, 'columns' | 'createTable' | 'createIndex'>,
): ChatSchema {
  return { ...statements, columns: columnNames(statements.createTable), ...rest }
}

export const chatSchemas: readonly ChatSchema[] = [
  schema(
    {
      createTable:
        'CREATE TABLE message (_id INTEGER PRIMARY KEY AUTOINCREMENT, chat_row_id INTEGER NOT NULL, from_me INTEGER NOT NULL, key_id TEXT NOT NULL, sender_jid_row_id INTEGER, status INTEGER, timestamp INTEGER, message_type INTEGER, text_data TEXT, starred INTEGER, sort_id INTEGER NOT NULL)',
      createIndex: 'CREATE UNIQUE INDEX message_key ON message (chat_row_id, from_me, key_id)',
    },
    {
      table: 'message',
      identity: 'key_id',
      text: 'text_data',
      status: 'status',
      row: (i, random) => {
        const text = sentence(random, i % 50 === 0 ? 900 : 20)
        const sentAt = 1_650_000_000_000 + i * 1000 + random(999)
        return [
          i,
          1 + random(9),
          random(2),
          `3EB0${hex(i, 16)}`,
          random(20),
          random(13),
          sentAt,
          random(20),
          text,
          0,
          i,
        ]
      },
    },
  ),
  schema(
    {
      createTable:
        'CREATE TABLE ZWAMESSAGE (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, Z_OPT INTEGER, ZCHATSESSION INTEGER, ZISFROMME INTEGER, ZMESSAGETYPE INTEGER, ZMESSAGEDATE TIMESTAMP, ZSENTDATE TIMESTAMP, ZFROMJID VARCHAR, ZSTANZAID VARCHAR, ZTEXT VARCHAR, ZTOJID VARCHAR)',
      createIndex: 'CREATE INDEX ZWAMESSAGE_ZCHATSESSION_INDEX ON ZWAMESSAGE (ZCHATSESSION)',
    },
    {
      table: 'zwamessage',
      identity: 'zstanzaid',
      text: 'ztext',
      status: 'z_opt',
      row: (i, random) => {
        const date = 670_000_000 + i * 13 + random(1000) / 1000
        const from = random(2) ? `4900000000${10 + random(90)}@s.whatsapp.net` : null
        const text = sentence(random, i % 40 === 0 ? 1200 : 20)
        const sent = random(2) ? date + 0.5 : null
        return [
          i,
          9,
          1 + random(4),
          1 + random(5),
          random(2),
          random(11),
          date,
          sent,
          from,
          `3A${hex(i * 7919, 18)}`,
          text,
          null,
        ]
      },
    },
  ),
  schema(
    {
      createTable:
        'CREATE TABLE messages (_id INTEGER PRIMARY KEY AUTOINCREMENT, conversation_id INTEGER, participant_id INTEGER, token LONG, date LONG, status INTEGER, type INTEGER, body TEXT, deleted INTEGER, address TEXT)',
      createIndex: 'CREATE INDEX messages_token ON messages (token)',
    },
    {
      table: 'messages',
      identity: 'token',
      text: 'body',
      status: 'status',
      row: (i, random) => {
        const date = 1_650_000_000_000 + i * 1000
        const token = 5_600_000_000_000_000 + i * 977
        return [
          i,
          1 + random(9),
          random(30),
          token,
          date,
          random(4),
          random(2),
          sentence(random, 30),
          0,
          `+4900000000${10 + random(90)}`,
        ]
      },
    },
  ),
]

/** Settings of SQLite that decide what deleting leaves behind. */
export interface Settings {
  secureDelete: 0 | 1 | 'FAST'
  autoVacuum: 0 | 1 | 2
  journal: 'WAL' | 'PERSIST' | 'DELETE'
}

/** What became of the rows of a database that was filled and then thinned out. */
export interface Thinned {
  deleted: SqlValue[][]
  kept: SqlValue[][]
}

/** Writes 80 rows, changes eight (which moves them), and deletes 50 one by one, so that pages are balanced and freed. */
export function thinOut(db: DatabaseSync, chat: ChatSchema, { secureDelete, autoVacuum, journal }: Settings): Thinned {
  const random = randomFrom(JSON.stringify([chat.table, secureDelete, autoVacuum, journal]))
  db.exec(`PRAGMA page_size=4096; PRAGMA auto_vacuum=${autoVacuum}; PRAGMA journal_mode=${journal}`)
  db.exec(`PRAGMA secure_delete=${secureDelete}; ${chat.createTable}; ${chat.createIndex}`)
  const rows = Array.from({ length: 80 }, (_, i) => chat.row(i + 1, random))
  const insert = db.prepare(`INSERT INTO ${chat.table} VALUES (${chat.columns.map(() => '?').join(',')})`)
  for (const row of rows) insert.run(...(row as SQLInputValue[]))
  if (journal === 'WAL') db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  const gone = new Set<SqlValue[]>()
  while (gone.size < 50) gone.add(rows[random(rows.length)] as SqlValue[])
  const kept = rows.filter((row) => !gone.has(row))
  const [key] = chat.columns
  for (const [id] of kept.slice(0, 8))
    db.exec(
      `UPDATE ${chat.table} SET ${chat.status} = ${chat.status} + 300, ${chat.text} = ${chat.text} || ' (edited)' WHERE ${key} = ${id}`,
    )
  for (const [id] of gone) db.exec(`DELETE FROM ${chat.table} WHERE ${key} = ${id}`)
  return { deleted: [...gone], kept }
}

/** Numbers that look random and are the same for the same seed. */
function randomFrom(seed: string): (below: number) => number {
  let state = [...seed].reduce((sum, character) => Math.imul(sum, 31) + character.charCodeAt(0), 7) >>> 0
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % below
  }
}
