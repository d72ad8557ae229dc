import type { ContactAccount } from '@casethread/casefile'
import { type AccountLink, byStrength, type IdentifierSpell, type LinkBasis } from '@casethread/model'
import { accountNumber } from './account-number.ts'
import type { NumberChange } from './number-changes.ts'
import { type Draft, followEachOther, withAlso } from './number-sequence.ts'

const evidenceOf: Readonly<Record<LinkBasis, IdentifierSpell['evidence']>> = {
  'same-number': 'behaviour',
  'same-account': 'behaviour',
  'system-event': 'system-event',
  announced: 'announced',
  'contact-card': 'contact-card',
  'same-document': 'document',
  'same-name-and-birth': 'document',
  'same-photo': 'behaviour',
  'same-name-and-circle': 'behaviour',
  'hand-over': 'behaviour',
  'taken-over': 'behaviour',
  reader: 'reader',
}

/**
 * The numbers and account ids of one contact and when each was in use: those of its accounts, and those told of in chats. A notice, an
 * announcement or a link says which of them took over; else numbers of one app of which each begins when the one before falls silent.
 */
export function identifiersOf(
  accounts: readonly ContactAccount[],
  links: readonly AccountLink[],
  changes: readonly NumberChange[],
): IdentifierSpell[] {
  const drafts = accounts.toSorted((a, b) => compare(a.id, b.id)).flatMap(ofAccount)
  const byId = new Map(accounts.map((account) => [account.id, account]))
  for (const change of [...changes].sort(byTime)) addChange(drafts, change, byId.get(change.account ?? ''))
  const standing = links.filter(({ status }) => status === 'automatic' || status === 'confirmed')
  for (const link of standing.sort(byStrength)) addSuccession(drafts, link)
  followEachOther(drafts, byId, changes)
  return drafts.map(({ account: _, ...spell }) => spell).sort(inOrder)
}

/** A name is no identifier: two people can bear it. */
function ofAccount({ id, account, firstAt }: ContactAccount): Draft[] {
  if (account.kind === 'name') return []
  const told = { succeeds: null, evidence: 'behaviour', confidence: 'high', messages: [] } as const
  return [{ account: id, value: account.value, app: account.app, from: firstAt, to: null, ...told }]
}

function addChange(drafts: Draft[], change: NumberChange, account: ContactAccount | undefined): void {
  const { from, to, at, isOwn, evidence, confidence, message } = change
  if (from !== null && !isOwn) endSpell(drafts, from, change, account)
  if (to === null) return
  const known = drafts.find((draft) => draft.app === change.app && draft.value === to)
  const told = { succeeds: isOwn ? null : from, evidence, confidence, messages: [message] }
  if (known) tellOf(known, told)
  else if (isOwn)
    drafts.push({
      account: account?.id ?? null,
      value: to,
      app: change.app,
      from: account?.firstAt ?? at,
      to: null,
      ...told,
    })
  else drafts.push({ account: null, value: to, app: change.app, from: at, to: null, ...told })
}

/** Seen in use says more than told of; but what it follows is only told. */
function tellOf(known: Draft, { messages, ...told }: Pick<Draft, 'succeeds' | 'evidence' | 'confidence' | 'messages'>) {
  known.messages = withAlso(known.messages, messages)
  if (known.succeeds === null && told.succeeds !== null) Object.assign(known, told)
}

/** The old number ends when the app says so; where its user said so, with the last message of its account. */
function endSpell(drafts: Draft[], value: string, change: NumberChange, account: ContactAccount | undefined): void {
  const { app, at, evidence, confidence, message } = change
  const isItsAccount = account !== undefined && accountNumber(account.account) === value
  const last = isItsAccount && evidence === 'announced' ? account.lastAt : null
  const end = at === null ? null : Math.max(at, last ?? at)
  const known = drafts.find((draft) => draft.value === value && draft.app === app)
  if (known) {
    known.to ??= end
    known.messages = withAlso(known.messages, [message])
  } else
    drafts.push({
      account: account?.id ?? null,
      value,
      app,
      from: null,
      to: end,
      succeeds: null,
      evidence,
      confidence,
      messages: [message],
    })
}

/** Says of the later account's identifier what it follows, where its own evidence does not say it better. */
function addSuccession(drafts: Draft[], { succession, basis, confidence, messages }: AccountLink): void {
  if (succession === null) return
  const before = drafts.find(({ account }) => account === succession.from)
  const after = drafts.find(({ account }) => account === succession.to)
  if (before) before.to ??= succession.latest ?? succession.earliest
  if (before && after) tellOf(after, { succeeds: before.value, evidence: evidenceOf[basis], confidence, messages })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
/** Changes of one instant stay in the order in which they were found. */
const byTime = (a: NumberChange, b: NumberChange): number => (a.at ?? 0) - (b.at ?? 0)
const inOrder = (a: IdentifierSpell, b: IdentifierSpell): number =>
  (a.from ?? Number.MAX_SAFE_INTEGER) - (b.from ?? Number.MAX_SAFE_INTEGER) ||
  compare(a.value, b.value) ||
  compare(a.app ?? '', b.app ?? '')
