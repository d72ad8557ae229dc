import type { CaseFile, CaseReader } from '@casethread/casefile'
import type { AccountLink, NumberedDecision } from '@casethread/model'
import { assessed } from './assess.ts'
import { applyDecisions } from './people/apply-decisions.ts'
import { type ContactFrame, contactsOf } from './people/contacts-of.ts'
import { KnownAccounts } from './people/known-accounts.ts'
import { numberChangesOf } from './people/number-changes.ts'
import { CaseVerdicts } from './review/case-verdicts.ts'
import { decisionsNaming, numberedDecision, numberedDecisions, standingDecisions } from './review/standing-decisions.ts'
import { storeFigures } from './store-figures.ts'

/**
 * Brings contacts and figures up to decisions that were just added to the log: only the contacts that they name, or that a link joins or
 * parts, are made anew, then the sums.
 */
export function reassess({ reader, writer }: CaseFile, added: readonly NumberedDecision[]): void {
  const effective = [...added, ...withdrawnBy(reader, added)]
  const touched = new Set(effective.flatMap((decision) => [...decision.accounts, ...decision.with]))
  const isAboutLinks = effective.some(({ action }) => action === 'link' || action === 'unlink')
  writer.people.inOne(() => {
    const frames = isAboutLinks ? relinked({ reader, writer }, touched) : storedFrames(reader, touched)
    const verdicts = new CaseVerdicts(reader, standingDecisions(decisionsAbout(reader, frames)))
    for (const frame of frames) writer.people.putContact(assessed(reader, frame, verdicts))
    storeFigures(reader, writer)
  })
}

/** Many contacts are looked for in one walk through the log, few by the database, which need not parse what names none of them. */
function decisionsAbout(reader: CaseReader, frames: readonly ContactFrame[]): NumberedDecision[] {
  const accounts = new Set(frames.flatMap((frame) => frame.accounts))
  return accounts.size > fewAccounts ? numberedDecisions(reader) : decisionsNaming(reader, [...accounts])
}

const fewAccounts = 20

/** What a withdrawal touches is what the withdrawn decision was about, and what that one withdrew before. */
function withdrawnBy(reader: CaseReader, added: readonly NumberedDecision[]): NumberedDecision[] {
  const found: NumberedDecision[] = []
  for (const { withdraws } of added)
    for (let next = withdraws; next !== null; ) {
      const withdrawn = numberedDecision(reader, next)
      if (withdrawn) found.push(withdrawn)
      next = withdrawn?.withdraws ?? null
    }
  return found
}

/** Without a new link a contact is who it was. */
function storedFrames(reader: CaseReader, touched: ReadonlySet<string>): ContactFrame[] {
  const frames = new Map<string, ContactFrame>()
  for (const account of touched) {
    const contact = reader.contactOfAccount(account)
    if (contact) frames.set(contact.id, contact)
  }
  return [...frames.values()].map(frameOf)
}

const frameOf = ({ id, accounts, names, identifiers, messageCount, firstAt, lastAt }: ContactFrame): ContactFrame => ({
  ...{ id, accounts, names, identifiers, messageCount, firstAt, lastAt },
})

/** The contacts of all accounts that any link, whatever its status, ties to the touched ones: only those can have changed. */
function relinked(
  { reader, writer }: Pick<CaseFile, 'reader' | 'writer'>,
  touched: ReadonlySet<string>,
): ContactFrame[] {
  const standing = standingDecisions(decisionsNaming(reader, ['"link"', '"unlink"']))
  const before = reader.accountLinks()
  const links = applyDecisions(before, standing)
  storeChangedLinks(writer, before, links)
  const near = tiedTo(touched, [...before, ...links])
  const beside = reader.contactAccountsNear(near)
  const chats = new Set(beside.flatMap(({ chatRowIds }) => chatRowIds))
  const known = new KnownAccounts(beside, reader.chatExhibits(chats), reader.chatsWith(chats))
  const accounts = known.all.filter(({ id }) => near.has(id))
  const changes = numberChangesOf({ findings: (kind) => reader.findingsInChats(kind ?? '', chats) }, known)
  const own = links.filter(({ accounts: [account] }) => near.has(account))
  const frames = contactsOf(accounts, own, changes)
  const former = new Map(accounts.map(({ id }) => [id, reader.contactOfAccount(id)]))
  const isChanged = ({ id, accounts: members }: ContactFrame) =>
    members.some((account) => touched.has(account) || former.get(account)?.id !== id) ||
    former.get(id)?.accounts.length !== members.length
  const changed = frames.filter(isChanged)
  const gone = new Set(changed.flatMap((frame) => frame.accounts.flatMap((account) => former.get(account)?.id ?? [])))
  for (const id of gone) writer.people.dropContact(id)
  return changed
}

function storeChangedLinks(
  writer: CaseFile['writer'],
  before: readonly AccountLink[],
  after: readonly AccountLink[],
): void {
  const known = new Map(before.map((link) => [link.id, JSON.stringify(link)]))
  for (const link of after) {
    if (known.get(link.id) !== JSON.stringify(link)) writer.people.putLink(link)
    known.delete(link.id)
  }
  for (const id of known.keys()) writer.people.dropLink(id)
}

function tiedTo(accounts: ReadonlySet<string>, links: readonly AccountLink[]): Set<string> {
  const neighbours = new Map<string, string[]>()
  const tie = (from: string, to: string) => {
    const known = neighbours.get(from)
    if (known) known.push(to)
    else neighbours.set(from, [to])
  }
  for (const {
    accounts: [one, other],
  } of links) {
    tie(one, other)
    tie(other, one)
  }
  const tied = new Set(accounts)
  for (const account of tied) for (const next of neighbours.get(account) ?? []) tied.add(next)
  return tied
}
