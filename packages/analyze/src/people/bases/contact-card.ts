import type { KnownAccount, KnownAccounts } from '../known-accounts.ts'
import type { RuleLink } from '../link-book.ts'
import type { LinkRule } from '../link-rule.ts'
import { nameKey } from '../name-key.ts'
import { sharesAny } from '../shared-names.ts'
import type { SharedNumber } from '../shared-numbers.ts'

/** A card out of somebody’s phone book: a name and its numbers. */
export const contactCard = {
  basis: 'contact-card',
  says: `a contact card gives a number under a name: the account of that number and the only one on the same phone that bears the name are
proposed, with high confidence where the owner of the phone sent it out of his own phone book, else medium`,
  *links({ shared, accounts }) {
    for (const one of shared) {
      if (one.beforeOnCard === null) continue
      for (const holder of accounts.withNumber(one.value))
        yield* namesakes(one, nameOnCard(one.beforeOnCard), { holder, accounts })
    }
  },
} satisfies LinkRule

function* namesakes(
  { author, chatRowId, message }: SharedNumber,
  name: string,
  { holder, accounts }: { holder: KnownAccount; accounts: KnownAccounts },
): Iterable<RuleLink> {
  const key = nameKey(name)
  if (key === '') return
  const phones = new Set(accounts.inChat(chatRowId).flatMap(({ exhibits }) => [...exhibits]))
  const bearers = accounts
    .withName(key)
    .filter((one) => one.number === null && !one.account.isOwner && sharesAny(one.exhibits, phones))
  const isOwners = author?.account.isOwner === true
  for (const [bearer, namesake] of Map.groupBy(bearers, ({ account }) => account.app).values()) {
    if (!bearer || namesake) continue
    yield {
      accounts: [holder, bearer],
      basis: 'contact-card',
      certain: false,
      confidence: isOwners ? 'high' : 'medium',
      succession: null,
      says: `a contact card sent by ${isOwners ? 'the owner of the phone' : 'a contact'} gives the number of the one account under the name of the other`,
      messages: [message],
    }
  }
}

/** Cards are read as lines `Name (number, number)`; Telegram’s have the number on the line after the name. */
function nameOnCard(before: string): string {
  const [line = '', previous = ''] = before.split('\n').reverse()
  const name = line.replace(/\(.*$/, '').trim()
  return /\p{L}/u.test(name) ? name : previous.replace(/\(.*$/, '').trim()
}
