import type { CaseReader } from '@casethread/casefile'
import type { KnownAccount, KnownAccounts } from './known-accounts.ts'

/** A number that was passed on, where that may say whose it is: on a contact card, or by a contact at the beginning of his chat. */
export interface SharedNumber {
  value: string
  /** UTC milliseconds. */
  at: number | null
  message: number
  chatRowId: number
  /** Undefined where nobody known wrote it. */
  author: KnownAccount | undefined
  /** The text of the card before the number; null for other messages. */
  beforeOnCard: string | null
  isIntroduction: boolean
}

/** What is told within two days of the first message is told by way of introduction. */
const opening = 2 * 86_400_000

/** Whether somebody writes this when his chat begins. */
export const isOpening = (account: KnownAccount | undefined, at: number | null): boolean =>
  at !== null && account?.firstAt != null && at - account.firstAt <= opening

export function sharedNumbersOf(reader: Pick<CaseReader, 'findings'>, accounts: KnownAccounts): SharedNumber[] {
  const found: SharedNumber[] = []
  for (const { value, message, start } of reader.findings('number.shared')) {
    if (!value || message.forwarded) continue
    const author = message.sender === null ? undefined : accounts.get(message.sender.contactId)
    const beforeOnCard = message.kind === 'contact' ? (message.text ?? '').slice(0, start) : null
    const isIntroduction = author?.account.isOwner === false && isOpening(author, message.sentAt)
    if (beforeOnCard === null && !isIntroduction) continue
    const [at, chatRowId] = [message.sentAt, message.chat.rowId]
    found.push({ value, at, message: message.rowId, chatRowId, author, beforeOnCard, isIntroduction })
  }
  return found
}
