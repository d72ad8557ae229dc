import type { Account, Batch } from '@casethread/model'
import type { DatabaseReading } from '../../database/database-reading.ts'
import type { Databases, Tables } from '../../database/read-database.ts'
import { textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import { isAddressOrNone, isCocoaTime, isCode, isRowNumber } from '../../whatsapp/genuine-values.ts'
import { highestKey } from '../../whatsapp/highest-number.ts'
import { readContacts } from '../../whatsapp/ios-contacts.ts'
import { inferOwner } from '../../whatsapp/owner.ts'
import { People } from '../../whatsapp/people.ts'
import { type RecoveryWish, recoveredRecords } from '../../whatsapp/recovered-records.ts'
import { RowGaps } from '../../whatsapp/row-gaps.ts'
import { CallEvents, eventColumns } from './call-events.ts'

export async function* readCallHistory(
  databases: Databases,
  reading: DatabaseReading,
): AsyncGenerator<Batch, void, void> {
  const { tables } = databases
  const people = new People()
  readContacts(await databases.beside('ContactsV2.sqlite'), people)
  const gaps = new RowGaps('ZWACDCALLEVENT')
  const events = new CallEvents({ tables, people, reading, gaps })
  const owner = inferOwner(
    callers(tables, people, events),
    null,
    'calls that the device made and that name who created them',
  )
  reading.warn(owner.warning)
  reading.owners([owner.account])
  events.owner = owner.account
  const rows = { prefix: 'ZWACDCALLEVENT rowid ', columns: eventColumns }
  yield* reading.records(tables.get('zwacdcallevent'), rows, (row) => events.take(row))
  yield* recoveredRecords(databases, reading, recoveryWish, (row) => events.takeRecovered(row))
  for (const one of gaps.warnings(highestKey(tables, 'WACDCallEvent'))) reading.warn(one)
}

const recoveryWish: RecoveryWish<(typeof eventColumns)[number]> = {
  table: 'zwacdcallevent',
  record: 'call',
  columns: eventColumns,
  valid: {
    zdate: isCocoaTime,
    zoutcome: isCode,
    z1callevents: isRowNumber,
    zgroupcallcreatoruserjidstring: isAddressOrNone,
  },
}

/** Who created a call that went out was the owner. */
function callers(tables: Tables, people: People, events: CallEvents): Account[] {
  const found: Account[] = []
  for (const { values, locator } of tableRows(tables.get('zwacdcallevent'), '', eventColumns)) {
    const isOut = events.isIncoming(values, events.participants(locator.number)) === false
    const account = isOut ? people.of(textOf(values.zgroupcallcreatoruserjidstring)) : null
    if (account) found.push(account)
  }
  return found
}
