import type { ContactAccount, SentPosition, StoredChat, StoredFinding, StoredMessage } from '@casethread/casefile'
import type { Account, AccountLink, NumberedDecision } from '@casethread/model'
import type { PeopleSource } from './link-ground.ts'
import { linkId, sortedPair } from './link-id.ts'

export const day = 86_400_000
export const start = Date.UTC(2024, 0, 1)

interface AccountOf extends Partial<Pick<Account, 'app' | 'kind'>> {
  value: string
  names?: readonly string[]
  /** Days from the start of 2024; null for an account without dated messages. */
  days?: readonly [number, number] | null
  exhibit?: string
  /** Titles of groups. */
  groups?: readonly string[]
  isOwner?: boolean
}

interface FindingOf {
  kind: string
  value?: string | null
  /** Value of the account that wrote it; null for a notice. */
  by: string | null
  /** Value of the account whose chat it stands in; that of `by` if not said. */
  chatOf?: string
  day?: number
  attributes?: StoredFinding['attributes']
  message?: Partial<Pick<StoredMessage, 'event' | 'eventDetails' | 'kind' | 'text' | 'forwarded'>>
  start?: number
  verdict?: StoredFinding['verdict']
}

/** A case of accounts with a chat each, groups, and what was found in them. Ids of accounts are `c-` and the value. */
export function invented(
  accounts: readonly AccountOf[],
  found: readonly FindingOf[] = [],
  positions: readonly { by: string; day: number; lat: number; lon: number }[] = [],
  photos: readonly { of: string; sha256: string }[] = [],
): PeopleSource {
  const chats = new Map<string, StoredChat>()
  const exhibits = new Map<number, string>()
  const chatOf = (key: string, exhibit: string, title: string | null): number => {
    const known = chats.get(`${exhibit} ${key}`)
    if (known) return known.rowId
    const rowId = chats.size + 1
    const kind = title === null ? 'direct' : 'group'
    chats.set(`${exhibit} ${key}`, { rowId, id: `chat-${rowId}`, app: 'whatsapp', title, kind, section: null })
    exhibits.set(rowId, exhibit)
    return rowId
  }
  const stored = accounts.map((account) => toStored(account, chatOf))
  const byValue = new Map(stored.map((one) => [one.account.value, one]))
  return {
    contactAccounts: () => stored.filter(({ account }) => !account.isOwner),
    owners: () => stored.filter(({ account }) => account.isOwner).map(({ account }) => account),
    chats: () => [...chats.values()],
    chatExhibits: () => exhibits,
    chatTimes: (chat) => {
      const firstAt = stored.find(({ chatRowIds }) => chatRowIds[0] === chat)?.firstAt ?? null
      return [
        { rowId: 1000 + chat, chatRowId: chat, senderRowId: null, sentAt: firstAt, event: null, kind: 'text' as const },
      ]
    },
    findings: (kind = null) =>
      found.flatMap((one, i) => (one.kind === kind ? [toFinding(one, i + 1, byValue, [...chats.values()])] : [])),
    accountPhotos: () => photos.map(({ of, sha256 }) => ({ account: `c-${of}`, sha256, path: `${of}.jpg` })),
    sentPositions: () =>
      positions.map(
        ({ by, day: at, lat, lon }, i): SentPosition => ({
          ...{ messageRowId: 2000 + i, account: `c-${by}`, sentAt: start + at * day, lat, lon },
        }),
      ),
  }
}

function toStored(
  {
    app = 'whatsapp',
    kind = 'phone',
    value,
    names = [],
    days = [0, 10],
    exhibit = 'A',
    groups = [],
    isOwner = false,
  }: AccountOf,
  chatOf: (key: string, exhibit: string, title: string | null) => number,
): ContactAccount {
  const id = `c-${value}`
  return {
    id,
    account: {
      ...{ rowId: 0, contactId: id, app, kind, value, name: names[0] ?? null, isOwner },
      ...{ scope: kind === 'name' ? exhibit : '', ownerBasis: isOwner ? 'stated' : null },
    },
    names: [...names],
    chatRowIds: [chatOf(value, exhibit, null), ...groups.map((title) => chatOf(title, exhibit, title))],
    messageCount: 10,
    firstAt: days === null ? null : start + days[0] * day,
    lastAt: days === null ? null : start + days[1] * day,
  }
}

function toFinding(
  {
    kind,
    value = null,
    by,
    chatOf = by ?? '',
    day: at = 0,
    attributes = {},
    message = {},
    start: from = 0,
    verdict = null,
  }: FindingOf,
  rowId: number,
  accounts: ReadonlyMap<string, ContactAccount>,
  chats: readonly StoredChat[],
): StoredFinding {
  const own = accounts.get(chatOf)
  const chat = chats.find((one) => one.rowId === own?.chatRowIds[0] || one.title === chatOf)
  if (!chat) throw new Error(`no chat with ${chatOf}`)
  const told: StoredMessage = {
    ...{
      rowId,
      id: `m-${rowId}`,
      app: own?.account.app ?? 'whatsapp',
      chat,
      direction: 'in',
      sentAt: start + at * day,
    },
    sender: by === null ? null : (accounts.get(by)?.account ?? null),
    ...{ sentAtRaw: null, zone: { name: 'UTC', known: 'source' }, ambiguousAt: null, timeDoubt: null, kind: 'text' },
    ...{
      event: null,
      eventDetails: null,
      text: null,
      textSource: null,
      state: 'live',
      edited: false,
      forwarded: false,
    },
    ...{ attachments: [], call: null, location: null, replyTo: null, reactions: [], recovery: null, provenance: [] },
    ...message,
  }
  return {
    id: `f-${rowId}`,
    message: told,
    kind,
    value,
    attributes,
    confidence: 'medium',
    verdict,
    start: from,
    end: from,
    rule: 'a/b',
  }
}

/** A link that a rule made. */
export function ruleLink(a: string, b: string, given: Partial<AccountLink> = {}): AccountLink {
  const accounts = sortedPair(a, b)
  const basis = given.basis ?? 'same-number'
  const byRule = given.byRule === undefined ? 'automatic' : given.byRule
  return {
    ...{ id: linkId(accounts, basis), accounts, basis, confidence: 'high', status: byRule ?? 'confirmed', byRule },
    ...{ succession: null, says: 'for a test', messages: [], contrary: [], notice: null, decisions: [] },
    ...given,
  }
}

export function decision(seq: number, action: 'link' | 'unlink', given: Partial<NumberedDecision>): NumberedDecision {
  return {
    ...{ seq, action, reader: 'reader-1', at: '2024-02-05T08:00:00.000Z', accounts: [], with: [], booking: null },
    ...{ confirms: [], persons: null, price: null, payment: null, role: null, withdraws: null, reason: 'for a test' },
    ...{ reasonCodes: [], cites: [], evidenceSha256: '', before: null, lineSha256: null, blind: false },
    ...{ toolVersion: '0', rulesSha256: '' },
    ...given,
  }
}
