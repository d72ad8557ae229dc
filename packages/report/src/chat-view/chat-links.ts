import type { StoredMessage } from '@casethread/casefile'
import type { CaseSource } from '../case-source.ts'
import { chatPageFile, messageAnchor } from './chat-files.ts'
import { ChatLayout } from './chat-layout.ts'
import { chatPeople } from './chat-people.ts'

/** A message's place in the chat view, seen from the report's folder; null where the view does not show its chat. */
export type ChatLink = (message: Pick<StoredMessage, 'rowId' | 'id' | 'chat'>) => string | null

/** For what cites messages, as the annex does. The layout is made when first asked for. */
export function chatLinks(source: Pick<CaseSource, 'messageOutline' | 'contacts' | 'contactAccounts'>): ChatLink {
  let known: { layout: ChatLayout; isWithheld(chatRowId: number): boolean } | null = null
  return ({ rowId, id, chat }) => {
    known ??= { layout: new ChatLayout(source), isWithheld: chatPeople(source).isWithheld }
    if (known.isWithheld(chat.rowId)) return null
    return `${chatPageFile(chat.id, known.layout.pageOf(rowId))}#${messageAnchor(id)}`
  }
}
