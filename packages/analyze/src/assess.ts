import type { CaseFile, CaseReader } from '@casethread/casefile'
import type { Contact, Progress } from '@casethread/model'
import { assessContact } from './customers/assess-contact.ts'
import type { ContactFrame } from './people/contacts-of.ts'
import { peopleOf } from './people/people-of.ts'
import { CaseVerdicts } from './review/case-verdicts.ts'
import { numberedDecisions, standingDecisions } from './review/standing-decisions.ts'
import { storeFigures } from './store-figures.ts'

/**
 * Makes contacts, bookings and figures anew out of the findings and the decisions of a case, one contact at a time. Until it ends, and if it
 * fails, the earlier ones stand.
 */
export function assess({ reader, writer }: CaseFile, progress: Progress): void {
  writer.people.inOne(() => {
    writer.people.clear()
    storePeople({ reader, writer }, progress)
    // Only now: the accounts of the case, which were held until here, and all its bookings need not be in memory together.
    storeFigures(reader, writer)
  })
}

function storePeople({ reader, writer }: Pick<CaseFile, 'reader' | 'writer'>, progress: Progress): void {
  const decisions = standingDecisions(numberedDecisions(reader))
  const verdicts = new CaseVerdicts(reader, decisions)
  const { links, contacts } = peopleOf(reader, decisions)
  for (const link of links) writer.people.putLink(link)
  let done = 0
  for (const frame of contacts) {
    writer.people.putContact(assessed(reader, frame, verdicts))
    progress('assessing contacts', ++done, contacts.length)
  }
}

/** One contact as rules and readers see it, and what readers should know of their decisions about it. */
export function assessed(reader: CaseReader, frame: ContactFrame, verdicts: CaseVerdicts): Contact {
  const own = verdicts.of(frame.accounts)
  const evidence = reader.evidence().of(frame.accounts)
  const contact = assessContact(frame, evidence, own)
  const parted = own.filter(({ accounts }) => accounts.join(' ') !== '' && !sameAccounts(accounts, frame.accounts))
  if (parted.length === 0) return contact
  const says = `decided when the contact had other accounts: ${parted.map(({ seq }) => `decision ${seq}`).join(', ')}`
  return { ...contact, notices: [...contact.notices, { code: 'evidence-changed', says }] }
}

const sameAccounts = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((account) => b.includes(account))
