import type { DecisionDraft } from '@casethread/analyze/review'
import type { CaseReader } from '@casethread/casefile'
import { CasethreadError, type Contact, type DecisionAction } from '@casethread/model'
import type { CommandInput } from '../command.ts'
import type { reviewOptions } from './review-options.ts'

export type ReviewWords = CommandInput<typeof reviewOptions>['options']

const refuse = (message: string): never => {
  throw new CasethreadError('usage', message)
}

/** The decision that a command line states, `action` being its first word and `operands` what follows it. */
export function draftOf(
  caseReader: CaseReader,
  action: DecisionAction,
  operands: readonly string[],
  words: ReviewWords,
  now: number,
): DecisionDraft {
  const { reader, reason } = words
  const said = {
    action,
    reader: reader ?? refuse('--reader NAME is missing: a decision is that of a named person'),
    reason: reason ?? refuse('--reason TEXT is missing: say why, in a sentence'),
    at: words.at ?? new Date(now).toISOString(),
    reasonCodes: [...words.code],
    blind: words.blind,
  }
  if (action === 'withdraw') return { ...said, accounts: [], withdraws: numberOf(operands) }
  if (action === 'freeze') {
    if (operands.length > 0) refuse('review freeze: it is about the rules of the last analysis; name nothing else')
    return { ...said, accounts: [] }
  }
  const [contact, ...others] = operands.map((id) => contactWith(caseReader, id))
  if (!contact) return refuse(`review ${action}: name a contact, c-…. See: casethread review list`)
  const isLink = action === 'link' || action === 'unlink'
  if (!isLink && others.length > 0) refuse(`review ${action}: one contact at a time`)
  const own = isLink ? linkSides(operands, contact, others, action) : { accounts: contact.accounts }
  const cites = words.cite.length > 0 ? words.cite : isLink ? [] : citedBySignals(caseReader, contact)
  return { ...said, ...own, cites, booking: words.booking, ...contentOf(words) }
}

type Content = Pick<
  DecisionDraft,
  'confirms' | 'persons' | 'price' | 'service' | 'role' | 'payment' | 'external' | 'provider'
>

function contentOf(words: ReviewWords): Content {
  const { persons, payment } = words
  if (persons === null && words.minors !== null) refuse('--minors goes with --persons')
  const paid = {
    kind: words.kind ?? 'direct',
    level: words.level ?? 'L2',
    payee: words.payee,
    at: words.paidOn,
  } as const
  return {
    confirms: words.confirms ?? [],
    persons: persons && { ...persons, minors: words.minors ?? 0 },
    price: words.price,
    ...(words.service === null ? {} : { service: words.service }),
    role: words.role,
    payment: payment && { ...paid, money: payment, identifiers: [...words.identifier] },
    ...outsideOf(words),
  }
}

/** What lies outside of the chats: a match, or a provider's reply about one code. */
function outsideOf({ external, status, exhibit, identifier }: ReviewWords): Pick<Content, 'external' | 'provider'> {
  const [code, ...others] = identifier
  if (external !== null && exhibit === null) refuse('--external goes with --exhibit: name where it is')
  if (status !== null && (code === undefined || others.length > 0)) refuse('--status goes with one --identifier')
  return {
    ...(external !== null && exhibit !== null ? { external: { kind: external, exhibit } } : {}),
    ...(status !== null && code !== undefined ? { provider: { identifier: code, status, exhibit } } : {}),
  }
}

/** An unlinking names accounts, since both are of one contact; a linking may name contacts, and means all of their accounts. */
function linkSides(
  ids: readonly string[],
  contact: Contact,
  others: readonly Contact[],
  action: 'link' | 'unlink',
): Pick<DecisionDraft, 'accounts' | 'with'> {
  if (others.length === 0) refuse(`review ${action}: name both, c-… c-…`)
  const [first = '', ...rest] = ids
  if (action === 'unlink') return { accounts: [first], with: rest }
  return { accounts: contact.accounts, with: [...new Set(others.flatMap(({ accounts }) => accounts))] }
}

function contactWith(reader: CaseReader, id: string): Contact {
  return reader.contactOfAccount(id) ?? refuse(`${id}: the case has no such contact. See: casethread review list`)
}

function numberOf([given]: readonly string[]): number {
  if (given === undefined || !/^[1-9]\d{0,9}$/.test(given))
    refuse('review withdraw: give the number of the decision in the log')
  return Number(given)
}

const citedBySignals = (reader: CaseReader, { signals }: Contact): string[] =>
  [...new Set(signals.flatMap(({ messages }) => messages))].map((rowId) => reader.message(rowId).id)
