import type { ChatTally } from '@casethread/casefile'
import type { Contact } from '@casethread/model'
import type { CaseSource } from '../case-source.ts'
import { paymentsOf } from '../exports/payments.ts'
import { earliest, isoInstant, latest } from '../render/instant.ts'

/** What a node can say of itself; a field that does not apply is null. */
export const nodeFields = {
  kind: 'string',
  label: 'string',
  app: 'string',
  identifier: 'string',
  role: 'string',
  tier: 'string',
  messages: 'integer',
  payments: 'integer',
  first: 'string',
  last: 'string',
} as const

/** `uses`: a contact's account. `writes`: the two ends of a direct chat. `member`: an account in a group, or in a chat of unknown ends. */
export const edgeFields = {
  kind: 'string',
  app: 'string',
  exhibit: 'string',
  chat: 'string',
  messages: 'integer',
  fromOwner: 'integer',
  first: 'string',
  last: 'string',
} as const

type Values<Fields> = { [Field in keyof Fields]: string | number | null }

export interface NetworkNode extends Values<typeof nodeFields> {
  id: string
}
export interface NetworkEdge extends Values<typeof edgeFields> {
  id: string
  from: string
  to: string
}

type NetworkSource = Pick<CaseSource, 'contacts' | 'contactAccounts' | 'owners' | 'chatTallies'>

/** People, their accounts, the owner's accounts, and the chats that are more than two ends. */
export function* networkNodes(source: NetworkSource): Generator<NetworkNode> {
  for (const contact of source.contacts()) yield contactNode(contact)
  for (const { isOwner, contactId, app, name, value } of source.owners())
    yield {
      ...emptyNode,
      id: accountNode(contactId),
      kind: isOwner ? 'owner account' : 'account',
      label: name ?? value,
      app,
      identifier: value,
    }
  for (const { id, account, names, messageCount, firstAt, lastAt } of source.contactAccounts())
    yield {
      ...emptyNode,
      id: accountNode(id),
      kind: 'account',
      label: names[0] ?? account.value,
      app: account.app,
      identifier: account.value,
      messages: messageCount,
      first: isoInstant(firstAt),
      last: isoInstant(lastAt),
    }
  for (const tally of source.chatTallies()) if (endsOf(tally) === null) yield chatNode(tally)
}

export function* networkEdges(source: NetworkSource): Generator<NetworkEdge> {
  for (const { id, accounts } of source.contacts())
    for (const account of accounts)
      yield { ...emptyEdge, id: `uses-${account}`, from: contactNodeId(id), to: accountNode(account), kind: 'uses' }
  for (const tally of source.chatTallies()) yield* chatEdges(tally)
}

const emptyNode = {
  app: null,
  identifier: null,
  role: null,
  tier: null,
  messages: null,
  payments: null,
  first: null,
  last: null,
}
const emptyEdge = { app: null, exhibit: null, chat: null, messages: null, fromOwner: null, first: null, last: null }

/** A contact has the id of its first account, so kinds are told apart. */
const contactNodeId = (id: string): string => `contact:${id}`
const accountNode = (id: string): string => `account:${id}`
const chatNodeId = (id: string): string => `chat:${id}`

const contactNode = (contact: Contact): NetworkNode => ({
  ...emptyNode,
  id: contactNodeId(contact.id),
  kind: 'contact',
  label: contact.names[0] ?? contact.id,
  role: contact.role.role,
  tier: contact.tier,
  messages: contact.messageCount,
  payments: paymentsOf(contact).length,
  first: isoInstant(contact.firstAt),
  last: isoInstant(contact.lastAt),
})

const chatNode = ({ chat, written }: ChatTally): NetworkNode => ({
  ...emptyNode,
  id: chatNodeId(chat.id),
  kind: chat.kind === 'group' ? 'group' : 'chat',
  label: chat.title ?? chat.id,
  app: chat.app,
  ...sumOf(written),
})

/** The owner's account and the one at the other end, where a chat has just these two. */
function endsOf({ chat, members }: ChatTally): { owner: string; other: string } | null {
  const [owner, ...owners] = members.filter(({ isOwner }) => isOwner)
  const [other, ...others] = members.filter(({ isOwner }) => !isOwner)
  if (!owner || !other || owners.length > 0 || others.length > 0 || chat.kind === 'group') return null
  return { owner: owner.contactId, other: other.contactId }
}

function* chatEdges(tally: ChatTally): Generator<NetworkEdge> {
  const { chat, exhibit, members, written } = tally
  const common = { ...emptyEdge, app: chat.app, exhibit, chat: chat.id }
  const ends = endsOf(tally)
  if (ends !== null) {
    const fromOwner = written.find(({ by }) => by?.isOwner)?.messages ?? 0
    const [from, to] = [accountNode(ends.other), accountNode(ends.owner)]
    yield { ...common, id: `writes-${chat.id}`, from, to, kind: 'writes', fromOwner, ...sumOf(written) }
    return
  }
  for (const { contactId } of members) {
    const own = written.filter(({ by }) => by?.contactId === contactId)
    const id = `member-${chat.id}-${contactId}`
    yield { ...common, id, from: accountNode(contactId), to: chatNodeId(chat.id), kind: 'member', ...sumOf(own) }
  }
}

const sumOf = (written: ChatTally['written']) => ({
  messages: written.reduce((sum, { messages }) => sum + messages, 0),
  first: isoInstant(earliest(written.map(({ firstAt }) => firstAt))),
  last: isoInstant(latest(written.map(({ lastAt }) => lastAt))),
})
