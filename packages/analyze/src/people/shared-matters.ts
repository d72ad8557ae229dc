import type { CaseReader, StoredFinding } from '@casethread/casefile'
import type { Holders } from './documents-of.ts'
import type { KnownAccount, KnownAccounts } from './known-accounts.ts'
import type { PersonHolders } from './persons-named.ts'

/** Two accounts in whose chats one code, account, paper or traveller stands, and in nobody else's. */
export interface SharedMatter {
  accounts: readonly [KnownAccount, KnownAccount]
  messages: readonly number[]
}

interface Known {
  documents: ReadonlyMap<string, Holders>
  persons: readonly PersonHolders[]
}

export function sharedMatters(
  reader: Pick<CaseReader, 'findings'>,
  accounts: KnownAccounts,
  { documents, persons }: Known,
): SharedMatter[] {
  const named = persons.map(({ holders }) => holders)
  return [...moneyOf(reader, accounts).values(), ...documents.values(), ...named].flatMap((holders) => {
    const [one, other, third] = holders
    if (!one || !other || third) return []
    return [{ accounts: [one[0], other[0]] as const, messages: [...one[1], ...other[1]] }]
  })
}

/** Codes and accounts for money in chats of two, whoever of the two wrote them. */
function moneyOf(reader: Pick<CaseReader, 'findings'>, accounts: KnownAccounts): Map<string, Holders> {
  const found = new Map<string, Holders>()
  for (const kind of ['payment.code', 'payment.account'])
    for (const finding of reader.findings(kind)) {
      const account = partnerOf(finding, accounts)
      if (!finding.value || finding.confidence === 'low' || finding.message.forwarded || !account) continue
      const key = `${kind} ${finding.value}`
      const holders = found.get(key) ?? new Map<KnownAccount, number[]>()
      found.set(key, holders.set(account, [...(holders.get(account) ?? []), finding.message.rowId]))
    }
  return found
}

function partnerOf({ message: { chat } }: StoredFinding, accounts: KnownAccounts): KnownAccount | null {
  if (chat.kind === 'group') return null
  const [partner, another] = accounts.inChat(chat.rowId)
  return partner && !another && !partner.account.isOwner ? partner : null
}
