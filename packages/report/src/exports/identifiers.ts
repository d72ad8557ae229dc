import type { ContactAccount, StoredFinding } from '@casethread/casefile'
import type { App, Confidence, IdentifierSpell } from '@casethread/model'
import type { CaseSource } from '../case-source.ts'
import { isoInstant } from '../render/instant.ts'
import type { ExportOf } from './export-kind.ts'

export interface IdentifierRecord {
  /** Id of the contact (of the owner's account, where the owner changed number); null where nobody is named. */
  contact: string | null
  /** E.164 number or account id. */
  value: string
  app: App | null
  /** Since when it is known to be used: the first dated message, or the change. ISO 8601 UTC. */
  from: string | null
  /** When it was given up; null while nothing says so. */
  to: string | null
  /** The number it took the place of. */
  succeeds: string | null
  /** `behaviour`: seen in use as the account of the chats. */
  evidence: IdentifierSpell['evidence']
  confidence: Confidence
  /** Ids of the messages that say so; empty where it is the account itself. */
  messages: string[]
}

/**
 * Numbers and account ids of the contacts; those told of without saying whose they are, or as the owner's, come last. A case that was not
 * analyzed shows those of its accounts.
 */
function* identifierRecords(source: CaseSource): Iterable<IdentifierRecord> {
  const cited = new Set<number>()
  let analyzed = false
  for (const { id, identifiers } of source.contacts()) {
    analyzed = true
    for (const spell of identifiers) {
      for (const message of spell.messages) cited.add(message)
      yield spellRecord(source, id, spell)
    }
  }
  if (!analyzed) yield* source.contactAccounts().flatMap(accountRecord)
  for (const finding of source.findings('number.changed'))
    if (finding.value && !cited.has(finding.message.rowId)) yield ofNoContact(finding, finding.value)
}

const spellRecord = (source: CaseSource, contact: string, spell: IdentifierSpell): IdentifierRecord => ({
  contact,
  value: spell.value,
  app: spell.app as App | null,
  from: isoInstant(spell.from),
  to: isoInstant(spell.to),
  succeeds: spell.succeeds,
  evidence: spell.evidence,
  confidence: spell.confidence,
  messages: source.messageIds(spell.messages),
})

const accountRecord = ({ id, account, firstAt }: ContactAccount): IdentifierRecord[] =>
  account.kind === 'name'
    ? []
    : [
        {
          ...{
            contact: id,
            value: account.value,
            app: account.app,
            from: isoInstant(firstAt),
            to: null,
            succeeds: null,
          },
          ...{ evidence: 'behaviour', confidence: 'high', messages: [] },
        },
      ]

/** A new number that no contact has: the owner's, somebody else's in words passed on, or of a notice that names nobody. */
function ofNoContact({ message, confidence }: StoredFinding, value: string): IdentifierRecord {
  const author = message.forwarded ? null : message.sender
  return {
    contact: author?.contactId ?? null,
    value,
    app: message.app,
    from: isoInstant(message.sentAt),
    to: null,
    succeeds: author?.kind === 'phone' && author.value !== value ? author.value : null,
    evidence: message.event === 'number-changed' ? 'system-event' : 'announced',
    confidence,
    messages: [message.id],
  }
}

export const identifiers = {
  id: 'identifiers',
  title: 'Numbers and account ids of the contacts, with what they succeeded',
  fields: ['contact', 'value', 'app', 'from', 'to', 'succeeds', 'evidence', 'confidence', 'messages'],
  csvInReport: true,
  records: identifierRecords,
} as const satisfies ExportOf<IdentifierRecord>
