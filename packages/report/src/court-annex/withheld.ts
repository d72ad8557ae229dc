import type { StoredMessage } from '@casethread/casefile'
import type { AnnexFacts } from './annex-facts.ts'

/** Whether a message belongs to a contact in quarantine (methodology N7, P-07): its chat is his, or he wrote it in a group. */
export const isWithheld = (
  { chatContacts, people }: Pick<AnnexFacts, 'chatContacts' | 'people'>,
  { chat, sender }: Pick<StoredMessage, 'chat' | 'sender'>,
): boolean =>
  [chatContacts.get(chat.rowId), sender === null ? undefined : people.contactOf.get(sender.contactId)].some(
    (contact) => contact !== undefined && people.quarantined.has(contact),
  )
