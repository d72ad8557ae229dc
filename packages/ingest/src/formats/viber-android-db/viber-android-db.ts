import type { Batch, ParseTotals } from '@casethread/model'
import type { DatabaseReading } from '../../database/database-reading.ts'
import { devicePaths } from '../../database/device-paths.ts'
import { holdsTables } from '../../database/holds-tables.ts'
import { type Databases, readDatabase } from '../../database/read-database.ts'
import type { Format, Head, ParseContext, Source, Verdict } from '../../format.ts'
import type { Limits } from '../../limits.ts'
import { readCalls } from './calls.ts'
import { Conversations } from './conversations.ts'
import { readLikes } from './likes.ts'
import { MessageReader } from './message-reader.ts'
import { People } from './people.ts'

/** `viber_messages`, the chats of Viber on Android, and `viber_data`, which holds its calls and contacts. */
export const viberAndroidDb = {
  id: 'viber-android-db',
  title: 'Viber databases of Android (viber_messages, viber_data)',
  app: 'viber',
  readsBeside: ['viber_messages', 'viber_data'],
  sniff: sniffViberAndroidDb,
  parse: parseViberAndroidDb,
  attachmentPaths: devicePaths,
} satisfies Format

/** Chats of today; of about 2015; of about 2013; calls. Each is enough, whatever else a database holds. */
const layouts = [
  { messages: ['conversation_id', 'participant_id', 'msg_date', 'send_type', 'body'] },
  { messages: ['conversation_id', 'address', 'date', 'type', 'body'], participants_info: ['number', 'contact_name'] },
  { messages: ['thread_id', 'address', 'date', 'type', 'body', 'extra_mime'], threads: ['_id'] },
  { calls: ['canonized_number', 'viber_call_type', 'date', 'duration', 'type'] },
]

function sniffViberAndroidDb(head: Pick<Head, 'database'>): Verdict {
  return layouts.some((needed) => holdsTables(head, needed)) ? 'certain' : 'no'
}

function parseViberAndroidDb(
  source: Source,
  { limits }: Pick<ParseContext<undefined>, 'limits'>,
): AsyncGenerator<Batch, ParseTotals, void> {
  return readDatabase(source, limits, (databases, reading) => readTables(databases, reading, limits))
}

/** The chats of `viber_messages` tell to whom the calls of `viber_data` belong; its address book names the people in them. */
async function* readTables(
  databases: Databases,
  reading: DatabaseReading,
  limits: Limits,
): AsyncGenerator<Batch, void, void> {
  const { tables } = databases
  const messages = tables.get('messages')
  const chats = messages ? tables : await databases.beside('viber_messages')
  const contacts = tables.has('calls') ? tables : await databases.beside('viber_data')
  const people = new People(chats, contacts)
  const conversations = new Conversations(chats, people)
  reading.owners(people.owners)
  if (messages) {
    for (const chat of conversations.all) reading.chat(chat)
    yield* new MessageReader({ people, conversations, reading, likes: readLikes(chats, people), limits }).read(
      messages,
      databases,
    )
  }
  yield* readCalls(databases, { people, conversations, reading })
  people.tell(reading)
}
