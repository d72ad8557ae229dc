import type { CaseReader, StoredFinding } from '@casethread/casefile'
import type { Confidence } from '@casethread/model'
import { readInternational } from '../text/phone-number.ts'
import { appOfNumber } from './app-of-number.ts'
import type { KnownAccount, KnownAccounts } from './known-accounts.ts'
import { nameKey } from './name-key.ts'
import { isOpening } from './shared-numbers.ts'

/** A number given up for another, as one finding tells it. */
export interface NumberChange {
  /** Id of the account that changed; null where it cannot be told whose number it was. */
  account: string | null
  /** Null where the number is not known to belong to an app. */
  app: string | null
  /** E.164; null where it is not told. */
  from: string | null
  to: string | null
  /** The number told is that of the account which tells it: it introduces itself at the beginning of a chat. */
  isOwn: boolean
  /** UTC milliseconds. */
  at: number | null
  evidence: 'system-event' | 'announced'
  /** Whether nobody else can have changed: the app’s notice prints the number, or in a chat of two the name. */
  isCertain: boolean
  confidence: Confidence
  message: number
}

/** All findings `number.changed`, in the order of the findings. */
export function numberChangesOf(reader: Pick<CaseReader, 'findings'>, accounts: KnownAccounts): NumberChange[] {
  return Array.from(reader.findings('number.changed'), (finding) => toChange(finding, accounts))
}

function toChange(finding: StoredFinding, accounts: KnownAccounts): NumberChange {
  const { message, confidence } = finding
  const isNotice = message.event === 'number-changed'
  const account = isNotice ? subjectOf(finding, accounts) : authorOf(finding, accounts)
  const isPrinted = account !== undefined && prints(finding, account)
  const own = account?.number ?? null
  const told = numbersTold(finding)[0] ?? null
  const value = finding.value || null
  // A notice that prints one number only prints the one that was given up.
  const to = isNotice && (value === own || value === told) ? null : value
  return {
    account: account?.id ?? null,
    app: appOfNumber(message.app),
    from: [told, own].find((number) => number !== null && number !== to) ?? null,
    to,
    isOwn: !isNotice && to !== null && isOpening(account, message.sentAt) && (own === null || own === to),
    at: message.sentAt,
    evidence: isNotice ? 'system-event' : 'announced',
    isCertain: isNotice && isPrinted && (own !== null || message.chat.kind !== 'group'),
    confidence,
    message: message.rowId,
  }
}

/** Forwarded words are somebody else's. */
const authorOf = ({ message: { sender, forwarded } }: StoredFinding, accounts: KnownAccounts) =>
  sender === null || forwarded ? undefined : accounts.get(sender.contactId)

/** The account that a notice is about: whoever else is in the chat; among several the one whose number or name it prints. */
function subjectOf(finding: StoredFinding, accounts: KnownAccounts): KnownAccount | undefined {
  const { message } = finding
  if (message.sender !== null) return accounts.get(message.sender.contactId)
  const others = accounts.inChat(message.chat.rowId)
  if (message.chat.kind !== 'group' && others.length === 1) return others[0]
  const numbered = others.find((account) => account.number !== null && prints(finding, account))
  if (numbered) return numbered
  const named = others.filter((account) => prints(finding, account))
  return named.length === 1 ? named[0] : undefined
}

/** Whether a notice shows whose it is: by the number, where that is known, else by the name. */
function prints(finding: StoredFinding, { number, names }: KnownAccount): boolean {
  if (number !== null) return numbersTold(finding).includes(number)
  const keys = printed(finding).map(nameKey)
  return names.some((name) => keys.includes(nameKey(name)))
}

/** What a notice prints of the account before the change, as the formats name it. */
const printed = ({ attributes, message: { eventDetails } }: StoredFinding): string[] =>
  [attributes.old, eventDetails?.old, eventDetails?.actor, eventDetails?.target, eventDetails?.label].filter(
    (text): text is string => typeof text === 'string' && text !== '',
  )

/** E.164 numbers among it. */
const numbersTold = (finding: StoredFinding): string[] =>
  printed(finding).flatMap((text) => (/\p{L}/u.test(text) ? [] : (readInternational(text)?.number ?? [])))
