import type { Tables } from '../database/read-database.ts'
import { textOf } from '../database/sql-values.ts'
import { tableRows } from '../database/table-rows.ts'
import type { People } from './people.ts'

/**
 * `ContactsV2.sqlite`, beside the databases of chats and calls of an iPhone (dossier 7). That newer versions have `ZLID` is
 * a guess; the version seen has not.
 */
export function readContacts(tables: Tables, people: People): void {
  const columns = ['zwhatsappid', 'zfullname', 'zlid'] as const
  for (const { values } of tableRows(tables.get('zwaaddressbookcontact'), '', columns)) {
    const jid = textOf(values.zwhatsappid)
    people.name(jid, textOf(values.zfullname), null)
    people.map(textOf(values.zlid), jid)
  }
}
