import type { ContactAccount } from '@casethread/casefile'
import type { App, Confidence } from '@casethread/model'
import type { CaseSource } from '../case-source.ts'
import { isoInstant } from '../render/instant.ts'
import type { ExportOf } from './export-kind.ts'
import { type NumberChange, numberChanges, sameNumber } from './number-changes.ts'

export interface IdentifierRecord {
  /** Id of the contact (of the owner's account, where the owner changed number); null where nobody is named. */
  contact: string | null
  /** E.164 number or account id. */
  value: string
  app: App | null
  /** Since when it is known to be used: the first dated message, or the change. ISO 8601 UTC. */
  from: string | null
  /** When it was given up; null while no change says so. */
  to: string | null
  /** The number it took the place of. */
  succeeds: string | null
  /** `behaviour`: seen in use as the account of the chats. `system-event`: the app's own notice. `announced`: somebody wrote so. */
  evidence: 'system-event' | 'announced' | 'behaviour'
  confidence: Confidence
  /** Ids of the messages that say so; empty where it is the account itself. */
  messages: string[]
}

/** Numbers and handles of the contacts, each followed by the changes told of it; changes of nobody known come last. */
export function identifierRecords(source: CaseSource, contacts: readonly ContactAccount[]): IdentifierRecord[] {
  const changes = numberChanges(source, contacts)
  const byContact = Map.groupBy(changes, (change) => change.contact)
  const known = contacts.flatMap((contact) => {
    const own = byContact.get(contact.id) ?? []
    byContact.delete(contact.id)
    return [...accountRecords(contact, own), ...own.flatMap(changeRecords)]
  })
  return [...known, ...[...byContact.values()].flat().flatMap(changeRecords)]
}

function accountRecords(
  { id, account, firstAt }: ContactAccount,
  changes: readonly NumberChange[],
): IdentifierRecord[] {
  if (account.kind === 'name') return []
  const givenUp = changes.find((change) => change.from !== null && sameNumber(change.from, account.value))
  return [
    {
      contact: id,
      value: account.value,
      app: account.app,
      from: isoInstant(firstAt),
      to: isoInstant(givenUp?.at ?? null),
      succeeds: null,
      evidence: 'behaviour',
      confidence: 'high',
      messages: [],
    },
  ]
}

/** A change that does not tell the new number yields no identifier; it only ends the old one. */
const changeRecords = (change: NumberChange): IdentifierRecord[] =>
  change.to === null
    ? []
    : [
        {
          contact: change.contact,
          value: change.to,
          app: change.app,
          from: isoInstant(change.at),
          to: null,
          succeeds: change.from,
          evidence: change.evidence,
          confidence: change.confidence,
          messages: [change.message],
        },
      ]

export const identifiers = {
  id: 'identifiers',
  title: 'Numbers and account ids of the contacts, with what they succeeded',
  fields: ['contact', 'value', 'app', 'from', 'to', 'succeeds', 'evidence', 'confidence', 'messages'],
  csvInReport: true,
  records: (source) => identifierRecords(source, source.contactAccounts()),
} as const satisfies ExportOf<IdentifierRecord>
