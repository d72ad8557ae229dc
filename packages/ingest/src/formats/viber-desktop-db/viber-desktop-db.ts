import type { Batch, ParseTotals } from '@casethread/model'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { devicePaths } from '../../database/device-paths.ts'
import { holdsTables } from '../../database/holds-tables.ts'
import { type Databases, readDatabase } from '../../database/read-database.ts'
import type { Format, Head, ParseContext, Source, Verdict } from '../../format.ts'
import type { Limits } from '../../limits.ts'
import { Chats } from './chats.ts'
import { Contacts } from './contacts.ts'
import { EventReader } from './event-reader.ts'

/** `viber.db` of Viber on Windows, macOS and Linux. */
export const viberDesktopDb = {
  id: 'viber-desktop-db',
  title: 'Viber database of the desktop (viber.db)',
  app: 'viber',
  sniff: sniffViberDesktopDb,
  parse: parseViberDesktopDb,
  attachmentPaths: devicePaths,
} satisfies Format

const needed = {
  events: ['eventid', 'timestamp', 'contactid', 'chatid', 'direction'],
  messages: ['eventid', 'type', 'body'],
}

function sniffViberDesktopDb(head: Pick<Head, 'database'>): Verdict {
  return holdsTables(head, needed) ? 'certain' : 'no'
}

function parseViberDesktopDb(
  source: Source,
  { limits }: Pick<ParseContext<undefined>, 'limits'>,
): AsyncGenerator<Batch, ParseTotals, void> {
  return readDatabase(source, limits, (databases, reading) => readTables(databases, { source, reading, limits }))
}

async function* readTables(
  databases: Databases,
  { source, reading, limits }: { source: Source; reading: DatabaseReading; limits: Limits },
): AsyncGenerator<Batch, void, void> {
  const { tables } = databases
  const contacts = new Contacts(tables, source)
  const chats = new Chats(tables, contacts)
  reading.owners([contacts.owner])
  for (const chat of chats.all) reading.chat(chat)
  yield* new EventReader(tables, { contacts, chats, reading, limits }).read(databases)
}
