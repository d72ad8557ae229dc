import type { Batch } from '@casethread/model'
import type { DatabaseReading } from '../../database/database-reading.ts'
import type { Databases } from '../../database/read-database.ts'
import { highestRowid } from '../../whatsapp/highest-number.ts'
import { People } from '../../whatsapp/people.ts'
import { androidPhotos } from '../../whatsapp/profile-photos.ts'
import { recoveredRecords } from '../../whatsapp/recovered-records.ts'
import { RowGaps } from '../../whatsapp/row-gaps.ts'
import { Addresses } from './addresses.ts'
import { Calls, callColumns } from './calls.ts'
import { Chats } from './chats.ts'
import { readContacts } from './contacts.ts'
import { CurrentMessages, currentColumns } from './current-messages.ts'
import { LegacyMessages } from './legacy-messages.ts'
import { legacyColumns } from './legacy-row.ts'
import { findOwner } from './owner.ts'
import { callWish, currentWish, legacyWish } from './recovery-wishes.ts'
import { SameMessages } from './same-messages.ts'
import { SideTables } from './side-tables.ts'
import { Store } from './store.ts'

/** Takes the messages of both schemas, whichever are there, and the calls; of each first the rows that are live. */
export async function* readMsgstore(databases: Databases, reading: DatabaseReading): AsyncGenerator<Batch, void, void> {
  const store = await openStore(databases, reading)
  const sides = new SideTables(databases.tables)
  yield* readCurrent(databases, { store, sides, reading })
  yield* readLegacy(databases, { store, sides, reading })
  const calls = new Calls(databases.tables, store, reading)
  const rows = { prefix: 'call_log rowid ', columns: callColumns }
  yield* reading.records(databases.tables.get('call_log'), rows, (row) => calls.take(row))
  yield* recoveredRecords(databases, reading, callWish, (row) => calls.take(row))
  warnUnused(sides, reading)
}

/** Everything that messages refer to, and the chats announced. */
async function openStore(databases: Databases, reading: DatabaseReading): Promise<Store> {
  const { tables } = databases
  const people = new People()
  readContacts(await databases.beside('wa.db'), people)
  const addresses = new Addresses(tables, people)
  const { account: owner, warning } = findOwner(tables, addresses)
  reading.warn(warning)
  reading.owners([owner])
  const chats = new Chats(tables, addresses, owner)
  const all = chats.all.map(({ chat }) => chat)
  for (const chat of all) reading.chat(chat)
  reading.photos(androidPhotos(all))
  return new Store(tables, { addresses, owner, chats })
}

interface Parts {
  store: Store
  sides: SideTables
  reading: DatabaseReading
}

function* readCurrent(databases: Databases, parts: Parts): Generator<Batch, void, void> {
  const { tables } = databases
  const { reading } = parts
  const gaps = new RowGaps('message')
  const messages = new CurrentMessages({ ...parts, gaps })
  const rows = { prefix: 'message rowid ', columns: currentColumns }
  yield* reading.records(tables.get('message'), rows, (row) => messages.take(row))
  yield* recoveredRecords(databases, reading, currentWish, (row) => messages.takeRecovered(row))
  for (const warning of gaps.warnings(highestRowid(tables, 'message'))) reading.warn(warning)
}

function* readLegacy(databases: Databases, parts: Parts): Generator<Batch, void, void> {
  const { tables } = databases
  const { store, reading } = parts
  const gaps = new RowGaps('messages')
  const same = new SameMessages(tables, store.addresses)
  const messages = new LegacyMessages({ ...parts, tables, gaps, isKnown: ({ values }) => same.has(values) })
  const rows = { prefix: 'messages rowid ', columns: legacyColumns }
  yield* reading.records(tables.get('messages'), rows, (row) => messages.take(row))
  yield* recoveredRecords(databases, reading, legacyWish, (row) => messages.takeRecovered(row))
  for (const warning of gaps.warnings(highestRowid(tables, 'messages'))) reading.warn(warning)
}

/** Rows left behind by messages that are no longer there (dossier 8): their number is a fact, the reason is not known. */
function warnUnused(sides: SideTables, reading: DatabaseReading): void {
  const unused = sides.unused
  if (unused.length === 0) return
  const listed = unused.map(({ name, count }) => `${name} (${count})`).join(', ')
  reading.warn({
    code: 'orphaned-rows',
    message: `${reading.name}: rows of these tables belong to messages that are not present: ${listed}. They show that such messages existed; look at them in the database`,
    locator: null,
    records: unused.reduce((sum, { count }) => sum + count, 0),
  })
}
