import type { Account, Batch } from '@casethread/model'
import type { DatabaseReading } from '../../database/database-reading.ts'
import type { Databases, Tables } from '../../database/read-database.ts'
import { numberOf, textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import { isCocoaTime, isCode, isFlag, isMessageId, isRowNumber } from '../../whatsapp/genuine-values.ts'
import { highestKey } from '../../whatsapp/highest-number.ts'
import { readContacts } from '../../whatsapp/ios-contacts.ts'
import { inferOwner } from '../../whatsapp/owner.ts'
import { People } from '../../whatsapp/people.ts'
import { iosPhotos } from '../../whatsapp/profile-photos.ts'
import { type RecoveryWish, recoveredRecords } from '../../whatsapp/recovered-records.ts'
import { RowGaps } from '../../whatsapp/row-gaps.ts'
import { Chats } from './chats.ts'
import { Messages, messageColumns } from './messages.ts'
import { readOwnNames } from './own-names.ts'

export async function* readChatStorage(
  databases: Databases,
  reading: DatabaseReading,
): AsyncGenerator<Batch, void, void> {
  const { tables } = databases
  const people = new People()
  readOwnNames(tables, people)
  readContacts(await databases.beside('ContactsV2.sqlite'), people)
  const { account: owner, warning } = inferOwner(
    addressees(tables, people),
    null,
    'messages received that name the number they were sent to',
  )
  reading.warn(warning)
  reading.owners([owner])
  const chats = new Chats(tables, people, owner)
  for (const chat of chats.all) reading.chat(chat)
  reading.photos(iosPhotos(tables, people, chats.all))
  const gaps = new RowGaps('ZWAMESSAGE')
  const messages = new Messages({ tables, people, owner, chats, reading, gaps })
  const rows = { prefix: 'ZWAMESSAGE rowid ', columns: messageColumns }
  yield* reading.records(tables.get('zwamessage'), rows, (row) => messages.take(row))
  yield* recoveredRecords(databases, reading, recoveryWish, (row) => messages.takeRecovered(row))
  for (const one of gaps.warnings(highestKey(tables, 'WAMessage'))) reading.warn(one)
}

/** A message is named for good by its chat and the id under which it was sent. */
const recoveryWish: RecoveryWish<(typeof messageColumns)[number]> = {
  table: 'zwamessage',
  record: 'message',
  columns: messageColumns,
  identity: ['zchatsession', 'zstanzaid'],
  valid: {
    zchatsession: isRowNumber,
    zisfromme: isFlag,
    zmessagetype: isCode,
    zgroupeventtype: isCode,
    zmessagestatus: isCode,
    zmessagedate: isCocoaTime,
    zsentdate: isCocoaTime,
    zstanzaid: isMessageId,
  },
}

/** The owner's number stands where a message that was received names its addressee (dossier 1). */
function addressees(tables: Tables, people: People): Account[] {
  const found: Account[] = []
  for (const { values } of tableRows(tables.get('zwamessage'), '', ['zisfromme', 'ztojid'])) {
    const account = numberOf(values.zisfromme) === 0 ? people.of(textOf(values.ztojid)) : null
    if (account) found.push(account)
  }
  return found
}
