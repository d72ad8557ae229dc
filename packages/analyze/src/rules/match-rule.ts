import type { Turn } from '../conversation/conversation.ts'
import type { Reading } from '../reading/reading.ts'
import { hasPolarity } from './polarity.ts'
import type { Part, Rule } from './rule-file.ts'
import { type SlotSpan, slotSpans } from './slot-spans.ts'

export interface RuleMatch extends SlotSpan {
  slots: readonly SlotSpan[]
}

/** The first place in a turn where a rule's slots are all filled, close enough together and meant as it asks; null for none. */
export function matchRule(turn: Turn & { reading: Reading }, rule: Rule): RuleMatch | null {
  const { reading } = turn
  if (turn.findings.some(({ kind, confidence }) => confidence !== 'low' && rule.unlessKinds.includes(kind))) return null
  const isOfMessage = rule.scope === 'message'
  if (isOfMessage && rule.longest !== undefined && reading.words.length > rule.longest) return null
  const choices: SlotSpan[][] = []
  for (const slot of rule.slots) {
    const spans = slot.flatMap((part) => slotSpans(turn, part))
    if (spans.length === 0) return null
    choices.push(spans)
  }
  if (isOfMessage && !standsFit(turn, rule, () => true)) return null
  for (const first of choices[0] ?? []) {
    if (rule.lead !== undefined && first.from >= rule.lead) continue
    const match = complete(choices, [first], rule, reading)
    if (match && (isOfMessage || fitsClause(turn, rule, first)) && hasPolarity(reading, match, rule)) return match
  }
  return null
}

/** Whether the clause of a slot is short enough, and holds what the rule asks and not what it forbids. */
function fitsClause(turn: Turn & { reading: Reading }, rule: Rule, { from }: SlotSpan): boolean {
  const { words } = turn.reading
  const isInClause = (word: number) => words[word]?.clause === words[from]?.clause
  if (rule.longest !== undefined && words.filter((_, i) => isInClause(i)).length > rule.longest) return false
  return standsFit(turn, rule, (span) => isInClause(span.from) || isInClause(span.to - 1))
}

/** Whether of the words that count one is of `besides`, if any is asked, and none of `unless`. */
function standsFit(
  turn: Turn & { reading: Reading },
  { unless, besides }: Rule,
  counts: (span: SlotSpan) => boolean,
): boolean {
  const stands = (part: Part) => slotSpans(turn, part).some(counts)
  return !unless.some(stands) && (besides.length === 0 || besides.some(stands))
}

/** Fills the slots behind the first, each by the span that keeps the whole shortest. */
function complete(
  choices: readonly SlotSpan[][],
  chosen: SlotSpan[],
  rule: Rule,
  { words }: Reading,
): RuleMatch | null {
  const clause = words[chosen[0]?.from ?? 0]?.clause
  for (const spans of choices.slice(1)) {
    const whole = extent(chosen)
    const next = spans
      .filter((span) => chosen.every((other) => span.to <= other.from || span.from >= other.to))
      .filter((span) => !rule.ordered || span.from >= whole.to)
      .filter((span) => !rule.oneClause || words[span.from]?.clause === clause)
      .toSorted((a, b) => distance(whole, a) - distance(whole, b))[0]
    if (!next || distance(whole, next) > rule.within) return null
    chosen.push(next)
  }
  return { ...extent(chosen), slots: chosen }
}

const distance = (whole: SlotSpan, span: SlotSpan): number => Math.max(0, span.from - whole.to, whole.from - span.to)

const extent = (spans: readonly SlotSpan[]): SlotSpan => ({
  from: Math.min(...spans.map(({ from }) => from)),
  to: Math.max(...spans.map(({ to }) => to)),
})
