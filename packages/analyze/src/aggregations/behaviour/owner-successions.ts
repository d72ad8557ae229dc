import type { CaseReader, StoredAccount } from '@casethread/casefile'
import { day, type Observation } from './observation.ts'
import type { PrivateChat } from './private-chats.ts'

const soon = 30 * day
/** So many contacts in common: one or two anybody takes along. */
const enough = 3

/** What an account of the owner was used for. */
interface Use {
  account: StoredAccount
  contacts: Set<number>
  firstChat: number
  firstAt: number
  lastAt: number
}

/** Accounts of the owner that begin within a month after another of the same app fell silent, and write to the same contacts. */
export function* ownerSuccessions(reader: CaseReader, chats: readonly PrivateChat[]): Iterable<Observation> {
  for (const owners of Map.groupBy(reader.owners(), ({ app }) => app).values()) {
    // Most devices have one account an app; then no message has to be read.
    if (owners.length < 2) continue
    const uses = usesOf(reader, chats, owners)
      .map((use) => ({ ...use, firstRowId: firstRowOf(reader, use) }))
      .sort((a, b) => a.firstAt - b.firstAt || a.firstRowId - b.firstRowId)
    for (const [i, later] of uses.entries()) {
      const earlier = uses.slice(0, i).findLast((one) => succeeds(later, one))
      if (!earlier) continue
      const shared = inCommon(earlier, later)
      const days = Math.floor((later.firstAt - earlier.lastAt) / day)
      const attributes = { previous: earlier.account.value, days, sharedContacts: shared }
      yield { messageRowId: later.firstRowId, rule: 'owner-succession', attributes, confidence: 'low' }
    }
  }
}

const succeeds = (later: Use, earlier: Use): boolean =>
  later.firstAt > earlier.lastAt && later.firstAt - earlier.lastAt <= soon && inCommon(earlier, later) >= enough

const inCommon = (a: Use, b: Use): number => a.contacts.intersection(b.contacts).size

function usesOf(reader: CaseReader, chats: readonly PrivateChat[], owners: readonly StoredAccount[]): Use[] {
  const uses = new Map<number, Use>()
  for (const { chat, account: contact } of chats) {
    if (chat.app !== owners[0]?.app) continue
    for (const account of owners) {
      const span = reader.sentBetween(chat.rowId, account.rowId)
      if (span) add(uses, account, { contact: contact.rowId, chat: chat.rowId, ...span })
    }
  }
  return [...uses.values()]
}

function add(
  uses: Map<number, Use>,
  account: StoredAccount,
  { contact, chat, firstAt, lastAt }: { contact: number; chat: number; firstAt: number; lastAt: number },
): void {
  const use = uses.get(account.rowId)
  if (!use) {
    uses.set(account.rowId, { account, contacts: new Set([contact]), firstChat: chat, firstAt, lastAt })
    return
  }
  use.contacts.add(contact)
  use.lastAt = Math.max(use.lastAt, lastAt)
  if (firstAt < use.firstAt) Object.assign(use, { firstAt, firstChat: chat })
}

function firstRowOf(reader: CaseReader, { account, firstChat, firstAt }: Use): number {
  for (const { rowId, senderRowId, sentAt } of reader.chatTimes(firstChat))
    if (senderRowId === account.rowId && sentAt === firstAt) return rowId
  throw new Error(`the first message of account ${account.rowId} is not in its chat`)
}
