import type { HitSense } from '../lexicon/lexicon.ts'
import type { Reading } from '../reading/reading.ts'
import type { RuleMatch } from './match-rule.ts'
import type { Rule } from './rule-file.ts'
import type { SlotSpan } from './slot-spans.ts'

/** How far a negation reaches, in words: before what it negates, and behind it (`ik heb niet betaald`, `ich zahle nicht`). */
const before = 3
const behind = 1

/** Whether the words from one index to before another are meant as the rule asks. */
export function hasPolarity(reading: Reading, match: RuleMatch, { polarity, slots }: Rule): boolean {
  if (polarity === 'any') return true
  const span: SlotSpan = match
  const used = new Set(slots.flat())
  // A word that fills a slot is not the one that negates it as well: Kurmanji `bila be` is "let it be", `be` alone "without".
  const isFree = (hit: SlotSpan) => match.slots.every((slot) => hit.to <= slot.from || hit.from >= slot.to)
  const near = (sense: HitSense, ahead: number, after: number) =>
    !used.has(sense as never) &&
    reading.of(sense).some((hit) => isFree(hit) && stands(reading, hit, span, ahead, after))
  const reach = polarity === 'supposed' ? 2 : before
  const negated = near('negation', reach, behind) || near('prohibition', reach, behind)
  const asked = reading.isAsked(span.to - 1) || near('question', 4, 2)
  switch (polarity) {
    case 'negated':
      return negated
    case 'asked':
      return asked
    case 'unasked':
      return !asked
    case 'ordered':
      return !negated && !asked
    case 'supposed':
      return !negated && !near('condition', 4, 0)
    case 'answered':
      return !negated && !reading.isAsked(span.to - 1) && !near('condition', 4, 0)
    case 'asserted':
      return !negated && !asked && !near('condition', 4, 0) && !near('future', 2, 0)
  }
}

/** Whether a hit stands in the span's clause, in it or so many words from it. */
function stands(reading: Reading, hit: SlotSpan, span: SlotSpan, ahead: number, after: number): boolean {
  if (hit.to <= span.from - ahead || hit.from >= span.to + after) return false
  const clause = (word: number) => reading.words[word]?.clause
  return clause(hit.from) === clause(span.from) || clause(hit.from) === clause(span.to - 1)
}
