import type { Batch, ParseTotals } from '@casethread/model'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { type Databases, readDatabase } from '../../database/read-database.ts'
import { tellUnreadTables } from '../../database/unread-tables.ts'
import type { Format, Head, ParseContext, Source, Verdict } from '../../format.ts'
import type { Limits } from '../../limits.ts'
import { attachmentPaths } from '../../skype/shared-file.ts'
import { Conversations } from './conversations.ts'
import { tableOf } from './documents.ts'
import { MessageReader } from './message-reader.ts'
import { People } from './people.ts'

/** `s4l-….db` of Skype 8: tables of JSON documents. */
export const skypeS4lDb = {
  id: 'skype-s4l-db',
  title: 'Skype 8 database (s4l-….db)',
  app: 'skype',
  sniff: sniffSkypeS4lDb,
  parse: parseSkypeS4lDb,
  attachmentPaths,
} satisfies Format

/** The number behind the names of the tables changes with the version (dossier 4). */
const names = [/^messagesv\d+$/, /^conversationsv\d+$/]

function sniffSkypeS4lDb({ database }: Pick<Head, 'database'>): Verdict {
  const tables = [...(database?.tables ?? [])]
  const isDocuments = (name: RegExp): boolean =>
    tables.some(([table, columns]) => name.test(table) && columns.includes('nsp_pk') && columns.includes('nsp_data'))
  return names.every(isDocuments) ? 'certain' : 'no'
}

function parseSkypeS4lDb(
  source: Source,
  { limits }: Pick<ParseContext<undefined>, 'limits'>,
): AsyncGenerator<Batch, ParseTotals, void> {
  return readDatabase(source, limits, (databases, reading) => readTables(databases, { source, reading, limits }))
}

/**
 * Not read on purpose: the rest of `internaldata`, which holds the account's access tokens; the owner's id is taken from it and
 * nothing else (dossier 4, "Secrets").
 */
async function* readTables(
  databases: Databases,
  { source, reading, limits }: { source: Source; reading: DatabaseReading; limits: Limits },
): AsyncGenerator<Batch, void, void> {
  const { tables } = databases
  const people = new People(tables, source, limits)
  const conversations = new Conversations(tables, people, limits)
  reading.owners(people.owner ? [people.owner] : [])
  for (const chat of conversations.all) reading.chat(chat)
  yield* new MessageReader(tableOf(tables, 'messagesv'), { people, conversations, reading, limits }).read(databases)
  tellUnreadTables(tables, unread, reading)
}

/** Tables of calls, drafts and short messages whose documents the dossier does not describe. */
const unread = ['calllogs', 'missedcallscache_v2', 'drafts', 'cellularmessageinfo'] as const
