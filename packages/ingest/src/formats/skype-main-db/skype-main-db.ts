import type { Batch, ParseTotals } from '@casethread/model'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { devicePaths } from '../../database/device-paths.ts'
import { holdsTables } from '../../database/holds-tables.ts'
import { type Databases, readDatabase } from '../../database/read-database.ts'
import { tellUnreadTables } from '../../database/unread-tables.ts'
import type { Format, Head, ParseContext, Source, Verdict } from '../../format.ts'
import type { Limits } from '../../limits.ts'
import { CallTable } from './call-table.ts'
import { Conversations } from './conversations.ts'
import { MessageReader } from './message-reader.ts'
import { People } from './people.ts'
import { SmsTable } from './sms-table.ts'
import { TransferTable } from './transfer-table.ts'

/** `main.db` of Skype up to version 7, on computers and telephones. */
export const skypeMainDb = {
  id: 'skype-main-db',
  title: 'Skype database up to version 7 (main.db)',
  app: 'skype',
  sniff: sniffSkypeMainDb,
  parse: parseSkypeMainDb,
  attachmentPaths: devicePaths,
} satisfies Format

const needed = {
  messages: ['author', 'timestamp', 'type', 'body_xml', 'chatname'],
  conversations: ['identity', 'type'],
}

function sniffSkypeMainDb(head: Pick<Head, 'database'>): Verdict {
  return holdsTables(head, needed) ? 'certain' : 'no'
}

function parseSkypeMainDb(
  source: Source,
  { limits }: Pick<ParseContext<undefined>, 'limits'>,
): AsyncGenerator<Batch, ParseTotals, void> {
  return readDatabase(source, limits, (databases, reading) => readTables(databases, reading, limits))
}

/**
 * Calls, file transfers and short messages have tables of their own and, as a rule, a row in `Messages` as well: that row is
 * then the record, and the other one is passed over by that name.
 */
async function* readTables(
  databases: Databases,
  reading: DatabaseReading,
  limits: Limits,
): AsyncGenerator<Batch, void, void> {
  const { tables } = databases
  const people = new People(tables)
  const conversations = new Conversations(tables, people)
  const parts = { people, conversations, reading }
  const transfers = new TransferTable(tables, parts)
  const sms = new SmsTable(tables, parts)
  const calls = new CallTable(tables, parts)
  reading.owners(people.owners)
  for (const chat of conversations.all) reading.chat(chat)
  yield* new MessageReader(tables, { ...parts, transfers, sms, calls, limits }).read(databases)
  yield* calls.read(databases)
  yield* transfers.read(databases)
  yield* sms.read()
  tellUnreadTables(tables, unread, reading)
}

/** Tables that may hold something that was said; they are named in the dossier, but their columns are not described. */
const unread = ['legacymessages', 'voicemails', 'mediadocuments', 'messageannotations', 'alerts'] as const
