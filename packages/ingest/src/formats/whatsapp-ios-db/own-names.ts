import type { Tables } from '../../database/read-database.ts'
import { textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import type { People } from '../../whatsapp/people.ts'

/** Names and ids that the database of chats itself holds. */
export function readOwnNames(tables: Tables, people: People): void {
  for (const { values } of tableRows(tables.get('zwaprofilepushname'), '', ['zjid', 'zpushname']))
    people.name(textOf(values.zjid), null, textOf(values.zpushname))
  for (const { values } of tableRows(tables.get('zwagroupmember'), '', ['zmemberjid', 'zcontactname']))
    people.name(textOf(values.zmemberjid), textOf(values.zcontactname), null)
  const columns = ['zcontactjid', 'zpartnername', 'zcontactidentifier'] as const
  for (const { values } of tableRows(tables.get('zwachatsession'), '', columns)) {
    const jid = textOf(values.zcontactjid)
    // Of somebody unknown the app stores the number for a name.
    const name = textOf(values.zpartnername)
    if (name !== null && /\p{L}/u.test(name)) people.name(jid, name, null)
    // An address here joins an opaque id to a number, whichever way round (dossier 7).
    people.map(jid, textOf(values.zcontactidentifier))
    people.map(textOf(values.zcontactidentifier), jid)
  }
}
