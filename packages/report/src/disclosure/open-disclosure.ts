import type { Disclosure } from '../court-annex/disclosure.ts'
import type { Inline } from '../document/document.ts'
import { plainText } from '../document/plain-text.ts'
import type { IdentityWords } from './identity-words.ts'
import { type IdentifyingSpan, lastOf, type Scrubbed, type ScrubWords, scrub } from './scrub.ts'

export interface OpenDisclosureParts extends ScrubWords {
  names: IdentityWords
  /** What detectors found in a message and identifies somebody, by the message's row id. */
  found: ReadonlyMap<number, readonly IdentifyingSpan[]>
  /** First digits of a keyed hash of a chat's id. */
  thread(chatId: string): string
  /** Counts what was taken out, by what it was. */
  log: Map<Scrubbed, number>
}

/** For the hearing and the public (methodology W-03, W-07): pseudonyms for every contact, nothing that names or reaches anybody. */
export function openDisclosure(parts: OpenDisclosureParts): Disclosure {
  const { names, found, log, labelOf, thread } = parts
  const count = (what: Scrubbed) => log.set(what, (log.get(what) ?? 0) + 1)
  const label = (id: string): Inline => ({ type: 'code', text: labelOf(id) })
  const text = (raw: string, message?: number): Inline[] =>
    scrub(raw, { names, known: (message !== undefined && found.get(message)) || [] }, parts, count)
  return {
    rendering: 'open',
    keyed: true,
    concordanceTexts: false,
    label,
    contact: ({ id }) => [label(id)],
    account: ({ contactId }) => [label(contactId)],
    identifier: (value) => {
      count('number')
      return { type: 'masked', text: lastOf(value) }
    },
    thread,
    text,
    path: (path) => ({ type: 'evidence', text: plainText(text(path)) }),
    takenOut: () => log,
    statement: (stated) => text(stated),
  }
}
