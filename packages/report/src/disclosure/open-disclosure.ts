import type { Disclosure } from '../court-annex/disclosure.ts'
import type { Inline } from '../document/document.ts'
import type { IdentityWords } from './identity-words.ts'
import { lastOf, type Scrubbed, type ScrubWords, scrub } from './scrub.ts'

export interface OpenDisclosureParts extends ScrubWords {
  names: IdentityWords
  /** What stands for the owner of the devices. */
  owner: string
  /** Counts what was taken out, by what it was. */
  log: Map<Scrubbed, number>
}

/** For the hearing and the public (methodology W-03, W-07): pseudonyms for every contact, nothing that names or reaches anybody. */
export function openDisclosure(parts: OpenDisclosureParts): Disclosure {
  const { names, owner, log, labelOf } = parts
  const count = (what: Scrubbed) => log.set(what, (log.get(what) ?? 0) + 1)
  const label = (id: string): Inline => ({ type: 'masked', text: labelOf(id) })
  const text = (raw: string): Inline[] => scrub(raw, names, parts, count)
  return {
    rendering: 'open',
    keyed: true,
    label,
    contact: ({ id }) => [label(id)],
    account: ({ isOwner, contactId }) => [isOwner ? { type: 'masked', text: owner } : label(contactId)],
    identifier: (value) => {
      count('number')
      return { type: 'masked', text: lastOf(value) }
    },
    text,
    path: (path) => ({ type: 'evidence', text: plainOf(text(path)) }),
    statement: text,
  }
}

/** The words of scrubbed parts, which hold no others. */
const plainOf = (parts: readonly Inline[]): string =>
  parts.map((part) => (typeof part === 'object' && 'text' in part ? part.text : '')).join('')
