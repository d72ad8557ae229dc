import type { AccountLink } from '@casethread/model'
import { isoInstant } from '../render/instant.ts'
import type { ExportOf } from './export-kind.ts'

interface LinkRecord
  extends Pick<AccountLink, 'basis' | 'confidence' | 'status' | 'says' | 'byRule' | 'notice' | 'decisions'> {
  link: string
  /** Ids of the two accounts. */
  first: string
  second: string
  /** Where one took over from the other: which, and when. */
  succession: { from: string; to: string; earliest: string | null; latest: string | null } | null
  contrary: { says: string; messages: string[] }[]
  messages: string[]
}

export const links = {
  id: 'links',
  title: 'Accounts that may be one person’s: what speaks for it and against it, and whether it stands',
  fields: [
    'link',
    'first',
    'second',
    'basis',
    'confidence',
    'status',
    'byRule',
    'says',
    'succession',
    'contrary',
    'notice',
    'decisions',
    'messages',
  ],
  csvInReport: true,
  *records(source) {
    for (const link of source.accountLinks())
      yield {
        link: link.id,
        first: link.accounts[0],
        second: link.accounts[1],
        basis: link.basis,
        confidence: link.confidence,
        status: link.status,
        byRule: link.byRule,
        says: link.says,
        succession: link.succession && {
          from: link.succession.from,
          to: link.succession.to,
          earliest: isoInstant(link.succession.earliest),
          latest: isoInstant(link.succession.latest),
        },
        contrary: link.contrary.map(({ says, messages }) => ({ says, messages: source.messageIds(messages) })),
        notice: link.notice,
        decisions: link.decisions,
        messages: source.messageIds(link.messages),
      }
  },
} as const satisfies ExportOf<LinkRecord>
