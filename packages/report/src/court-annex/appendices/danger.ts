import type { Block } from '../../document/document.ts'
import type { AnnexFacts } from '../annex-facts.ts'
import { figures, number, row, text, warning, words } from '../blocks.ts'
import { evidenceCell } from '../evidence-cell.ts'
import type { AnnexSection } from '../section.ts'
import { tableOr } from '../table-or.ts'

/** Outside everything about money (methodology W-05): for somebody who can act. */
export const danger: AnnexSection = {
  id: 'danger',
  kind: 'appendix',
  title: ({ t }) => t.danger.title,
  blocks: (facts) => [warning([facts.t.danger.apart]), kinds(facts), contacts(facts)],
}

function kinds({ t, dangers }: AnnexFacts): Block {
  const names: Readonly<Record<string, string>> = t.terms.kinds
  return tableOr(
    {
      id: 'table-danger',
      caption: [t.danger.table],
      columns: [words('kind', t.danger.kind, 4), figures('places', t.danger.places)],
      rows: [...dangers].map(([kind, { places }]) => row([text(names[kind] ?? kind), number(places)])),
    },
    t.danger.none,
  )
}

/** Chats with marks, by the contact they were held with; a group names none of its members. */
function contacts(facts: AnnexFacts): Block {
  const { t, dangers, chats, chatContacts, disclose } = facts
  const names: Readonly<Record<string, string>> = t.terms.kinds
  const byChat = new Map<number, { kinds: string[]; messages: number[] }>()
  for (const [kind, signs] of dangers)
    for (const [chat, messages] of signs.chats) {
      const own = byChat.get(chat) ?? { kinds: [], messages: [] }
      byChat.set(chat, { kinds: [...own.kinds, names[kind] ?? kind], messages: [...own.messages, ...messages] })
    }
  const rows = [...byChat]
    .map(([chat, own]) => ({ ...own, id: chats.get(chat)?.id ?? '', contact: chatContacts.get(chat) ?? null }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return tableOr(
    {
      id: 'table-danger-contacts',
      caption: [t.danger.contacts],
      columns: [
        words('contact', t.danger.contact, 2),
        words('kinds', t.danger.kinds, 4),
        words('evidence', t.danger.evidence, 4),
      ],
      rows: rows.map(({ id, contact, kinds: found, messages }) =>
        row([
          text(contact === null ? { type: 'code', text: disclose.thread(id) } : disclose.label(contact)),
          text(found.join('; ')),
          text(...evidenceCell(facts, messages, null)),
        ]),
      ),
    },
    t.danger.none,
  )
}
