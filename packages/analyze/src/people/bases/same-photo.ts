import type { KnownAccount } from '../known-accounts.ts'
import type { RuleLink } from '../link-book.ts'
import type { LinkGround } from '../link-ground.ts'
import type { LinkRule } from '../link-rule.ts'
import { areOthers } from '../same-person.ts'

/** What more accounts have is a picture that an app or the internet gives to everybody: a default, a flag, an idol. */
const mostAccounts = 3

/** Accounts whose profile photos are the same bytes. */
export const samePhoto = {
  basis: 'same-photo',
  says: `the same file (SHA-256) as profile photo of two accounts, where no more than ${mostAccounts} accounts of the case have it: proposed, with low confidence where
three accounts have it or their names have no word in common, since a picture can be anybody's; a photo that was encoded anew is another file and is not found`,
  *links(ground: LinkGround) {
    for (const [sha256, accounts] of holdersOf(ground))
      if (accounts.length > 1 && accounts.length <= mostAccounts) yield* pairsOf(sha256, accounts)
  },
} satisfies LinkRule

/** By the photo, each account once and in the order of ids. An owner's own photo stands in every address book, and links nobody to him. */
function holdersOf({ reader, accounts }: LinkGround): Map<string, KnownAccount[]> {
  const holders = new Map<string, Map<string, KnownAccount>>()
  for (const { account: id, sha256 } of reader.accountPhotos()) {
    const account = accounts.get(id)
    if (account && !account.account.isOwner)
      holders.set(sha256, (holders.get(sha256) ?? new Map<string, KnownAccount>()).set(id, account))
  }
  return new Map([...holders].map(([sha256, own]) => [sha256, [...own.values()]]))
}

function* pairsOf(sha256: string, accounts: readonly KnownAccount[]): Iterable<RuleLink> {
  for (const [i, one] of accounts.entries())
    for (const other of accounts.slice(i + 1)) {
      const [isOfMore, hasOtherName] = [accounts.length > 2, areOthers(one.names, other.names)]
      const shared = isOfMore
        ? `both accounts are among the ${accounts.length} that have one profile photo, SHA-256 ${sha256}`
        : `both accounts have one profile photo, SHA-256 ${sha256}, and no other has it`
      yield {
        accounts: [one, other],
        basis: 'same-photo',
        certain: false,
        confidence: isOfMore || hasOtherName ? 'low' : 'medium',
        succession: null,
        says: `${shared}${hasOtherName ? ', under names without a word in common' : ''}`,
        messages: [],
      }
    }
}
