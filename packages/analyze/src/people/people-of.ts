import type { AccountLink, NumberedDecision } from '@casethread/model'
import { type ContactFrame, contactsOf } from './contacts-of.ts'
import { linkGroundOf, type PeopleSource } from './link-ground.ts'
import { linksOf } from './links-of.ts'

/** All links and contacts of a case. */
export function peopleOf(
  reader: PeopleSource,
  decisions: readonly NumberedDecision[],
): { links: AccountLink[]; contacts: ContactFrame[] } {
  const ground = linkGroundOf(reader)
  const links = linksOf(reader, decisions, ground)
  const accounts = ground.accounts.all.filter(({ account }) => !account.isOwner)
  return { links, contacts: contactsOf(accounts, links, ground.changes) }
}
