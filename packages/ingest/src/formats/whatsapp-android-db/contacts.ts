import type { Tables } from '../../database/read-database.ts'
import { textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import type { People } from '../../whatsapp/people.ts'

const columns = ['jid', 'display_name', 'given_name', 'family_name', 'wa_name', 'nickname'] as const

/**
 * `wa.db`, beside `msgstore.db`: `display_name` stands in the owner's address book, `wa_name` was chosen by the person, and
 * `wa_vnames` has the names of businesses that WhatsApp verified (dossier 5).
 */
export function readContacts(tables: Tables, people: People): void {
  for (const { values } of tableRows(tables.get('wa_vnames'), '', ['jid', 'verified_name']))
    people.name(textOf(values.jid), null, textOf(values.verified_name))
  for (const { values } of tableRows(tables.get('wa_contacts'), '', columns)) {
    const parts = [textOf(values.given_name), textOf(values.family_name)].filter((part) => part !== null)
    const saved = textOf(values.display_name) ?? (parts.join(' ') || textOf(values.nickname))
    people.name(textOf(values.jid), saved, textOf(values.wa_name))
  }
}
