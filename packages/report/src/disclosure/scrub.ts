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

/** A stretch of a text that something else than its form or a name shows to identify somebody: what a detector found there. */
export interface IdentifyingSpan extends Span {
  what: Scrubbed
}

/** How many characters of a number stay (methodology W-04). */
const lastShown = 4

interface NamedStretch extends IdentifyingSpan {
  bearer: string | null
}

/**
 * A text without what identifies somebody: each stretch is replaced by the pseudonym of the one whose name it is, by the last characters of a
 * number, or by a word that says what stood there. `known` are further stretches, in any order. `log` is told of each.
 */
export function scrub(
  raw: string,
  { names, known }: { names: IdentityWords; known: readonly IdentifyingSpan[] },
  { labelOf, words }: ScrubWords,
  log: (what: Scrubbed) => void,
): Inline[] {
  const parts: Inline[] = []
  let from = 0
  for (const { start, end, what, bearer } of stretches(raw, names, known)) {
    if (start > from) parts.push({ type: 'evidence', text: raw.slice(from, start) })
    parts.push({
      type: 'masked',
      text: bearer === null ? replacement(raw.slice(start, end), what, words) : labelOf(bearer),
    })
    log(what)
    from = end
  }
  if (from < raw.length) parts.push({ type: 'evidence', text: raw.slice(from) })
  return parts
}

/** In their order, none within another: stretches that overlap are one, which takes the kind of the first and names nobody. */
function stretches(raw: string, names: IdentityWords, known: readonly IdentifyingSpan[]): NamedStretch[] {
  const found: NamedStretch[] = [
    ...identifyingForms(raw).map(({ form, ...span }) => ({ ...span, bearer: null, what: form })),
    ...known.flatMap((span) =>
      span.start < raw.length ? [{ ...span, end: Math.min(span.end, raw.length), bearer: null }] : [],
    ),
    ...names.in(raw).map((span) => ({ ...span, what: 'name' as const })),
  ]
  const merged: NamedStretch[] = []
  for (const next of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last === undefined || last.end <= next.start) merged.push({ ...next })
    else if (next.end > last.end) Object.assign(last, { end: next.end, bearer: null })
  }
  return merged
}

const replacement = (text: string, what: Scrubbed, words: ScrubWords['words']): string =>
  what === 'number' ? lastOf(text) : words[what]

/** `…4567`: the last characters of a number or account. */
export function lastOf(value: string): string {
  const characters = value.match(/[\p{L}\p{N}]/gu) ?? []
  // Of a short one nothing may stay that gives it away.
  return characters.length < 2 * lastShown ? '…' : `…${characters.slice(-lastShown).join('')}`
}
