import type { Account } from '@casethread/model'
import type { Tables } from '../../database/read-database.ts'
import { numberOf, textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import { inferOwner, type Owner } from '../../whatsapp/owner.ts'
import type { Addresses } from './addresses.ts'

/**
 * The number is inferred from calls that the device started, which name the device that created them, and from notices that
 * "you" were added to a group, which name who was; the name is the owner's own from the table `props` (dossier 1).
 */
export function findOwner(tables: Tables, addresses: Addresses): Owner {
  const candidates = [...callCreators(tables, addresses), ...joined(tables, addresses)]
  return inferOwner(candidates, pushName(tables), 'calls that the device started, notices that “you” were added')
}

function pushName(tables: Tables): string | null {
  for (const { values } of tableRows(tables.get('props'), '', ['key', 'value']))
    if (values.key === 'user_push_name') return textOf(values.value)
  return null
}

function callCreators(tables: Tables, addresses: Addresses): Account[] {
  const creators: Account[] = []
  const columns = ['from_me', 'call_creator_device_jid_row_id'] as const
  for (const { values } of tableRows(tables.get('call_log'), '', columns)) {
    const account = addresses.account(values.call_creator_device_jid_row_id)
    if (numberOf(values.from_me) === 1 && account) creators.push(account)
  }
  return creators
}

/** Where others were added in the same notice, it does not tell which of them is the owner. */
function joined(tables: Tables, addresses: Addresses): Account[] {
  const notices = new Map<number, Account[]>()
  for (const { values, locator } of tableRows(tables.get('message_system_group'), '', [
    'message_row_id',
    'is_me_joined',
  ]))
    if (numberOf(values.is_me_joined) === 1) notices.set(numberOf(values.message_row_id) ?? locator.number, [])
  if (notices.size === 0) return []
  const columns = ['message_row_id', 'user_jid_row_id'] as const
  for (const { values } of tableRows(tables.get('message_system_chat_participant'), '', columns)) {
    const account = addresses.account(values.user_jid_row_id)
    if (account) notices.get(numberOf(values.message_row_id) ?? -1)?.push(account)
  }
  return [...notices.values()].flatMap((accounts) => (accounts.length === 1 ? accounts : []))
}
