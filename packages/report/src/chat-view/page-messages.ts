import type { StoredChat, StoredFinding, StoredMessage } from '@casethread/casefile'
import type { CaseSource } from '../case-source.ts'
import type { ChatLayout } from './chat-layout.ts'

/** A message with everything found in it. */
export interface FoundMessage {
  message: StoredMessage
  findings: readonly StoredFinding[]
}

/** One page's share of a chat. */
export interface PageMessages {
  chat: StoredChat
  /** From 1. */
  page: number
  messages: FoundMessage[]
}

/** The messages of the case page by page, one page held at a time. */
export function* pageMessages(
  source: Pick<CaseSource, 'messages' | 'findings'>,
  layout: ChatLayout,
): Generator<PageMessages> {
  let held: PageMessages | null = null
  for (const found of foundMessages(source)) {
    const { chat, rowId } = found.message
    const page = layout.pageOf(rowId)
    if (held === null || held.chat.rowId !== chat.rowId || held.page !== page) {
      if (held) yield held
      held = { chat, page, messages: [] }
    }
    held.messages.push(found)
  }
  if (held) yield held
}

/** Messages and findings come in the same order, so each message meets its own. */
function* foundMessages(source: Pick<CaseSource, 'messages' | 'findings'>): Generator<FoundMessage> {
  const findings = source.findings()[Symbol.iterator]()
  let next = findings.next()
  for (const message of source.messages()) {
    const own: StoredFinding[] = []
    while (!next.done && next.value.message.rowId === message.rowId) {
      own.push(next.value)
      next = findings.next()
    }
    yield { message, findings: own }
  }
  if (!next.done) throw new Error(`finding ${next.value.id} is of no message that was read`)
}
