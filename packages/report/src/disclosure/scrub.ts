import type { Span } from '@casethread/model'
import type { Inline } from '../document/document.ts'
import { type IdentifyingForm, identifyingForms } from './identifying-forms.ts'
import type { IdentityWords } from './identity-words.ts'

/** What was taken out of a text: `name`, or the form that identified somebody. */
export type Scrubbed = IdentifyingForm | 'name'

export interface ScrubWords {
  /** Label of the contact that a name belongs to, where it is one's alone. */
  labelOf(contactId: string): string
  /** `name`, `number` … in the language of the document. */
  words: Readonly<Record<Scrubbed, string>>
}

/** How many characters of a number stay (methodology W-04). */
const lastShown = 4

/**
 * A text without what identifies somebody: each stretch is replaced by the pseudonym of the one whose name it is, by the last characters of a
 * number, or by a word that says what stood there. `log` is told of each.
 */
export function scrub(
  raw: string,
  names: IdentityWords,
  { labelOf, words }: ScrubWords,
  log: (what: Scrubbed) => void,
): Inline[] {
  const forms = identifyingForms(raw).map((span) => ({ ...span, bearer: null, what: span.form as Scrubbed }))
  const named = names.in(raw).map((span) => ({ ...span, what: 'name' as const }))
  const spans = [...forms, ...named.filter((name) => forms.every((form) => isApart(name, form)))]
  const parts: Inline[] = []
  let from = 0
  for (const { start, end, what, bearer } of spans.sort((a, b) => a.start - b.start)) {
    if (start > from) parts.push({ type: 'evidence', text: raw.slice(from, start) })
    const shown = bearer === null ? replacement(raw.slice(start, end), what, words) : labelOf(bearer)
    parts.push({ type: 'masked', text: `[${shown}]` })
    log(what)
    from = end
  }
  if (from < raw.length) parts.push({ type: 'evidence', text: raw.slice(from) })
  return parts
}

const isApart = (a: Span, b: Span): boolean => a.end <= b.start || b.end <= a.start

const replacement = (text: string, what: Scrubbed, words: ScrubWords['words']): string =>
  what === 'number' ? lastOf(text) : words[what]

/** `…4567`: the last characters of a number or account. */
export function lastOf(value: string): string {
  const characters = value.match(/[\p{L}\p{N}]/gu) ?? []
  // Of a short one nothing may stay that gives it away.
  return characters.length < 2 * lastShown ? '…' : `…${characters.slice(-lastShown).join('')}`
}
