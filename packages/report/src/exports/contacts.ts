import type { ContactAccount } from '@casethread/casefile'
import type { App } from '@casethread/model'
import type { CaseSource } from '../case-source.ts'
import { isoInstant } from '../render/instant.ts'
import type { ExportOf } from './export-kind.ts'
import { type IdentifierRecord, identifierRecords } from './identifiers.ts'

/** What the case holds of an account that is not the owner's. Fields that need an analysis of people are empty until there is one. */
export interface ContactRecord {
  contact: string
  /** Null: pseudonyms need the case's key. */
  pseudonym: null
  names: string[]
  accounts: { app: App; id: string; name: string | null }[]
  role: 'unknown'
  tier: 'undetermined'
  persons: null
  price: null
  signals: readonly never[]
  payments: readonly never[]
  identifiers: Pick<IdentifierRecord, 'value' | 'from' | 'to' | 'evidence'>[]
  /** Kinds of the signs of danger in its chats (`safeguard.threat` …), of medium or high confidence. */
  alerts: string[]
  messageCount: number
  firstAt: string | null
  lastAt: string | null
}

const toRecord = (
  contact: ContactAccount,
  identifiers: readonly IdentifierRecord[],
  alerts: readonly string[],
): ContactRecord => ({
  contact: contact.id,
  pseudonym: null,
  names: contact.names,
  accounts: [{ app: contact.account.app, id: contact.account.value, name: contact.account.name }],
  role: 'unknown',
  tier: 'undetermined',
  persons: null,
  price: null,
  signals: [],
  payments: [],
  identifiers: identifiers.map(({ value, from, to, evidence }) => ({ value, from, to, evidence })),
  alerts: [...alerts],
  messageCount: contact.messageCount,
  firstAt: isoInstant(contact.firstAt),
  lastAt: isoInstant(contact.lastAt),
})

export const contacts = {
  id: 'contacts',
  title: 'Every account that is not the owner’s',
  fields: [
    'contact',
    'pseudonym',
    'names',
    'accounts',
    'role',
    'tier',
    'persons',
    'price',
    'signals',
    'payments',
    'identifiers',
    'alerts',
    'messageCount',
    'firstAt',
    'lastAt',
  ],
  csvInReport: true,
  *records(source) {
    const stored = source.contactAccounts()
    const identifiers = Map.groupBy(identifierRecords(source, stored), ({ contact }) => contact)
    const alerts = alertsByChat(source)
    for (const contact of stored) {
      const own = contact.chatRowIds.flatMap((chat) => alerts.get(chat) ?? [])
      const kinds = own.filter(({ isGroup, senderId }) => !isGroup || senderId === contact.id).map(({ kind }) => kind)
      yield toRecord(contact, identifiers.get(contact.id) ?? [], [...new Set(kinds)].sort())
    }
  },
} as const satisfies ExportOf<ContactRecord>

interface Alert {
  kind: string
  isGroup: boolean
  /** Contact id of the author; in a group an alert says nothing of the other members. */
  senderId: string | null
}

function alertsByChat(source: CaseSource): Map<number, Alert[]> {
  const alerts = new Map<number, Alert[]>()
  for (const { kind, confidence, message } of source.findings('safeguard.*')) {
    if (confidence === 'low') continue
    const alert = { kind, isGroup: message.chat.kind === 'group', senderId: message.sender?.contactId ?? null }
    const own = alerts.get(message.chat.rowId)
    if (own) own.push(alert)
    else alerts.set(message.chat.rowId, [alert])
  }
  return alerts
}
