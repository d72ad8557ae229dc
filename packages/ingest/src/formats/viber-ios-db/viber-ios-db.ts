import type { Batch, ParseTotals } from '@casethread/model'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { holdsTables } from '../../database/holds-tables.ts'
import { type Databases, readDatabase } from '../../database/read-database.ts'
import type { Format, Head, ParseContext, Source, Verdict } from '../../format.ts'
import type { Limits } from '../../limits.ts'
import { attachmentPaths } from './attachment-paths.ts'
import { CallLog } from './call-log.ts'
import { Conversations } from './conversations.ts'
import { Members } from './members.ts'
import { MessageReader } from './message-reader.ts'

/** `Contacts.data` of Viber on the iPhone, a Core Data store that holds the messages as well as the contacts. */
export const viberIosDb = {
  id: 'viber-ios-db',
  title: 'Viber database of the iPhone (Contacts.data)',
  app: 'viber',
  readsBeside: ['Settings.data'],
  sniff: sniffViberIosDb,
  parse: parseViberIosDb,
  attachmentPaths,
} satisfies Format

const needed = {
  zvibermessage: ['ztext', 'zdate', 'zstate', 'zconversation', 'zphonenumindex'],
  zconversation: ['z_pk'],
}

function sniffViberIosDb(head: Pick<Head, 'database'>): Verdict {
  return holdsTables(head, needed) ? 'certain' : 'no'
}

function parseViberIosDb(
  source: Source,
  { limits }: Pick<ParseContext<undefined>, 'limits'>,
): AsyncGenerator<Batch, ParseTotals, void> {
  return readDatabase(source, limits, (databases, reading) => readTables(databases, reading, limits))
}

async function* readTables(
  databases: Databases,
  reading: DatabaseReading,
  limits: Limits,
): AsyncGenerator<Batch, void, void> {
  const { tables } = databases
  const members = new Members(tables, await databases.beside('Settings.data'))
  const conversations = new Conversations(tables, members)
  const callLog = new CallLog(tables, { members, conversations, reading })
  reading.owners(members.owners)
  for (const chat of conversations.all) reading.chat(chat)
  yield* new MessageReader(tables, { members, conversations, reading, callLog, limits }).read(databases)
  yield* callLog.read(databases)
}
