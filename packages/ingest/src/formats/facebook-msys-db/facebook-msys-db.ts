import type { Batch, ParseTotals } from '@casethread/model'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { holdsTables } from '../../database/holds-tables.ts'
import { type Databases, readDatabase } from '../../database/read-database.ts'
import { tellUnreadTables } from '../../database/unread-tables.ts'
import type { Format, Head, ParseContext, Source, Verdict } from '../../format.ts'
import { attachmentPaths } from './attachment-paths.ts'
import { readCallLog } from './call-log.ts'
import { ClientMessages } from './client-messages.ts'
import { People } from './people.ts'
import { ServerMessages } from './server-messages.ts'
import { Threads } from './threads.ts'

/** The "msys" store of Messenger and Facebook since about 2020, on Android and the iPhone (there called lightspeed). */
export const facebookMsysDb = {
  id: 'facebook-msys-db',
  title: 'Facebook Messenger database since about 2020 (msys, lightspeed)',
  app: 'facebook',
  sniff: sniffFacebookMsysDb,
  parse: parseFacebookMsysDb,
  attachmentPaths,
} satisfies Format

/** Chats that the server knows, and those that are encrypted from end to end: either is enough. */
const layers = [
  { messages: ['message_id', 'thread_key', 'sender_id', 'text', 'timestamp_ms'], contacts: ['id', 'name'] },
  { client_messages: ['pk', 'thread_pk', 'sender_contact_pk', 'text', 'display_ts_ms'] },
]

function sniffFacebookMsysDb(head: Pick<Head, 'database'>): Verdict {
  return layers.some((needed) => holdsTables(head, needed)) ? 'certain' : 'no'
}

function parseFacebookMsysDb(
  source: Source,
  { limits }: Pick<ParseContext<undefined>, 'limits'>,
): AsyncGenerator<Batch, ParseTotals, void> {
  return readDatabase(source, limits, (databases, reading) => readTables(databases, source, reading))
}

async function* readTables(
  databases: Databases,
  source: Source,
  reading: DatabaseReading,
): AsyncGenerator<Batch, void, void> {
  const { tables } = databases
  const people = new People(tables, source)
  const threads = new Threads(tables, people)
  const parts = { people, threads, reading }
  reading.owners(people.owner ? [people.owner] : [])
  for (const chat of threads.all) reading.chat(chat)
  yield* new ServerMessages(tables, parts).read(databases)
  yield* new ClientMessages(tables, parts).read(databases)
  yield* readCallLog(databases, parts)
  // The text of the older secret conversations is encrypted with a key that is not in the database (dossier 5).
  tellUnreadTables(tables, ['secure_messages'], reading)
}
