import type { StoredChat } from '@casethread/casefile'
import { evidence } from '../render/evidence.ts'
import { type Html, type HtmlValue, html } from '../render/html.ts'
import type { ChatContact } from './chat-people.ts'
import type { ViewWords } from './view-words.ts'

/** Contacts of a group, and names of a contact, that are printed in one place; how many more there are is said. */
const printed = 6

/** What stands for a contact: its pseudonym where the report has a key, and its id in the case file. */
export type LabelOf = (contact: ChatContact) => string

export const chatTitle = ({ title }: Pick<StoredChat, 'title'>, { t }: ViewWords): HtmlValue =>
  title === null || title.trim() === '' ? html`<i>${t.chatView.noTitle}</i>` : evidence(title)

export function contactNames(contacts: readonly ChatContact[], labelOf: LabelOf, words: ViewWords): HtmlValue {
  if (contacts.length === 0) return words.t.chatView.nobody
  const shown = contacts
    .slice(0, printed)
    .map((contact, at) => [at > 0 && html`<br>`, contactName(contact, labelOf, words)])
  return [shown, others(contacts.length - printed, words)]
}

function contactName(contact: ChatContact, labelOf: LabelOf, words: ViewWords): Html {
  const names = contact.names.slice(0, printed).map((name, at) => [at > 0 && ', ', evidence(name)])
  return html`${names}${others(contact.names.length - printed, words)} <small><code>${labelOf(contact)}</code></small>`
}

/** That a list goes on; nothing where it does not. */
const others = (count: number, { t, tell }: ViewWords): HtmlValue =>
  count > 0 && ` ${tell(t.chatView.others, { count })}`
