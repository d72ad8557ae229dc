import type { Batch, ParseTotals, Warning } from '@casethread/model'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { devicePaths } from '../../database/device-paths.ts'
import { holdsTables } from '../../database/holds-tables.ts'
import { type Databases, readDatabase } from '../../database/read-database.ts'
import type { Format, Head, ParseContext, Source, Verdict } from '../../format.ts'
import type { Limits } from '../../limits.ts'
import { MessageReader } from './message-reader.ts'
import { inferOwner, readOwner } from './owner.ts'
import { People } from './people.ts'
import { readReactions } from './reactions.ts'
import { Threads } from './threads.ts'

/** `threads_db2` of Facebook and Messenger on Android, their main store until about 2020. */
export const facebookThreadsDb = {
  id: 'facebook-threads-db',
  title: 'Facebook Messenger database of Android, until about 2020 (threads_db2)',
  app: 'facebook',
  readsBeside: ['threads_db2-uid'],
  sniff: sniffFacebookThreadsDb,
  parse: parseFacebookThreadsDb,
  attachmentPaths: devicePaths,
} satisfies Format

const needed = {
  messages: ['msg_id', 'thread_key', 'text', 'sender', 'timestamp_ms', 'msg_type'],
  threads: ['thread_key'],
}

function sniffFacebookThreadsDb(head: Pick<Head, 'database'>): Verdict {
  return holdsTables(head, needed) ? 'certain' : 'no'
}

function parseFacebookThreadsDb(
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
  const stated = await readOwner(source)
  const inferred = stated === null ? inferOwner(tables) : null
  if (inferred !== null) reading.warn(inferredFrom(reading.name, inferred))
  const people = new People(tables, stated ?? inferred)
  const threads = new Threads(tables, people)
  reading.owners(people.owner ? [people.owner] : [])
  for (const chat of threads.all) reading.chat(chat)
  const reactions = readReactions(tables, people)
  yield* new MessageReader({ people, threads, reading, reactions, limits }).read(databases)
}

const inferredFrom = (name: string, id: string): Warning => ({
  code: 'owner-inferred',
  message: `${name}: the owner is taken to be ${id}, the one member that all one-to-one threads share, since no file threads_db2-uid lies beside. State the owner with --owner if that is wrong`,
  locator: null,
  records: 0,
})
