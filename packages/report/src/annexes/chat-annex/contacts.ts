import type { ContactAccount } from '@casethread/casefile'
import { evidence } from '../../render/evidence.ts'
import { counted } from '../../render/figures.ts'
import { type Html, html } from '../../render/html.ts'
import { type Block, limited, paragraph, type SectionText, table } from '../../render/layout.ts'
import type { CaseFacts } from './case-facts.ts'
import { appNames, when } from './wording.ts'

/** The most contacts that the page lists. */
const contactLimit = 2_000

export function contacts(facts: CaseFacts): SectionText {
  const { shown, notice } = limited(facts.contacts, contactLimit, 'contacts', 'contacts.csv')
  const about = paragraph`A contact is an account that is not the owner’s. ${counted(facts.contacts.length, 'account')} ${facts.contacts.length === 1 ? 'was' : 'were'} met. An account is not a person: one person may use several, and several may use one; the same person in two apps stands here twice. A contact known by name only counts within one device.`
  const counting = paragraph`Messages are those of the chats with this contact alone, in both directions, and the contact’s own in groups. Where the owner is not known they are the contact’s own messages only.`
  const rest: Block[] = shown.length === 0 ? [] : [counting, ...notice, contactTable(facts, shown)]
  return { id: 'contacts', title: 'Contacts', blocks: [about, ...rest] }
}

const contactTable = ({ clock }: CaseFacts, shown: readonly ContactAccount[]): Html =>
  table({
    id: 'table-contacts',
    caption: html`<b>Table 12.</b> Contacts, those with the most messages first`,
    columns: [
      { title: 'Contact', wide: true },
      { title: 'Account', wide: true },
      { title: 'Chats', figures: true },
      { title: 'Messages', figures: true },
      { title: 'First and last message' },
    ],
    rows: shown.map((contact) => [
      html`${contact.names.length === 0 ? html`<span class="none">no name shown</span>` : contact.names.map((name, at) => html`${at > 0 && html`<br>`}${evidence(name)}`)}<br><small><code>${contact.id}</code></small>`,
      html`${contact.account.kind === 'name' ? html`<span class="none">name only</span>` : evidence(contact.account.value)}<br><small>${appNames[contact.account.app]}</small>`,
      contact.chatRowIds.length,
      contact.messageCount,
      html`${when(contact.firstAt, clock)}<br>${when(contact.lastAt, clock)}`,
    ]),
  })
