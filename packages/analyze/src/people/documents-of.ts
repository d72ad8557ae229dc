import type { CaseReader } from '@casethread/casefile'
import type { KnownAccount, KnownAccounts } from './known-accounts.ts'

/** The accounts that wrote one number, and in which messages. */
export type Holders = Map<KnownAccount, number[]>

/** Contacts by the numbers of identity documents that they wrote; what is forwarded, or fails its check digit, is left out. */
export function documentsOf(reader: Pick<CaseReader, 'findings'>, accounts: KnownAccounts): Map<string, Holders> {
  const found = new Map<string, Holders>()
  for (const kind of ['journey.document', 'identity.number'])
    for (const { value, verdict, message } of reader.findings(kind)) {
      const account = message.sender && accounts.get(message.sender.contactId)
      if (!value || verdict === 'checksum-failed' || !account || account.account.isOwner || message.forwarded) continue
      const holders = found.get(value) ?? new Map<KnownAccount, number[]>()
      found.set(value, holders.set(account, [...(holders.get(account) ?? []), message.rowId]))
    }
  return found
}
