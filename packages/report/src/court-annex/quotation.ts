import type { StoredMessage } from '@casethread/casefile'
import type { Inline, Quotation } from '../document/document.ts'
import { boundary } from '../render/evidence.ts'
import type { AnnexFacts } from './annex-facts.ts'
import type { Citation } from './citations.ts'
import { isWithheld } from './withheld.ts'

/** UTF-16 units of a message that are printed; what is left out is counted. */
const quotedUnits = 1_500

/** A message as evidence, with its marks and the place it comes from. */
export function quotation(facts: AnnexFacts, { message, reference, href }: Citation): Quotation {
  const { disclose, clock } = facts
  const [copy] = message.provenance
  return {
    type: 'quotation',
    id: `quote-${reference}`,
    reference,
    href,
    at: message.sentAt,
    zone: clock.zone,
    author: authorText(facts, message),
    direction: message.direction,
    marks: marksOf(facts, message),
    original: originalText(facts, message),
    translation: { state: 'none', by: null, text: null },
    source: {
      sha256: copy?.export.slice(0, 12) ?? '',
      path: copy ? [disclose.path(copy.member === null ? copy.path : `${copy.path}!/${copy.member}`)] : [],
      locator: copy?.locator ?? '',
    },
  }
}

export function authorText({ disclose, t }: AnnexFacts, { sender }: StoredMessage): readonly Inline[] {
  return sender === null ? [t.terms.noAuthor] : disclose.account(sender)
}

/** What must be seen beside a text: that it was deleted, recovered, edited or forwarded. */
export const marksOf = ({ t }: AnnexFacts, { state, edited, forwarded, recovery }: StoredMessage): string[] => [
  ...(state === 'live' ? [] : [recovery === null ? t.terms.states[state] : `${t.terms.states[state]} (${recovery})`]),
  ...(edited ? [t.terms.marks.edited] : []),
  ...(forwarded ? [t.terms.marks.forwarded] : []),
]

/** Partial text stands in brackets, as it was recovered: no word of it is completed. */
export function originalText(facts: AnnexFacts, message: StoredMessage): Inline[] {
  const { disclose, say, t } = facts
  const { text, state, kind, rowId } = message
  if (text === null) return [t.terms.withoutText[kind]]
  if (isWithheld(facts, message)) return [t.disclosure.privileged]
  const end = boundary(text, quotedUnits)
  const shown: Inline[] = [...disclose.text(text.slice(0, end), rowId)]
  if (end < text.length) shown.push(' ', ...say(t.bookings.leftOut, { units: text.length - end }))
  return state === 'recovered-partial' ? ['[', ...shown, ']'] : shown
}
