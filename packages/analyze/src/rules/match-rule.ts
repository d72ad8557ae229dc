import type { Turn } from '../conversation/conversation.ts'
import type { Reading } from '../reading/reading.ts'
import { hasPolarity } from './polarity.ts'
import type { Rule } from './rule-file.ts'
import { type SlotSpan, slotSpans } from './slot-spans.ts'

export interface RuleMatch extends SlotSpan {
  slots: readonly SlotSpan[]
}

/** The first place in a turn where a rule's slots are all filled, close enough together and meant as it asks; null for none. */
export function matchRule(turn: Turn & { reading: Reading }, rule: Rule): RuleMatch | null {
  const { reading } = turn
  if (turn.findings.some(({ kind, confidence }) => confidence !== 'low' && rule.unlessKinds.includes(kind))) return null
  if (rule.longest !== undefined && reading.words.length > rule.longest) return null
  const choices: SlotSpan[][] = []
  for (const slot of rule.slots) {
    const spans = slot.flatMap((part) => slotSpans(turn, part))
    if (spans.length === 0) return null
    choices.push(spans)
  }
  const stands = (part: Rule['unless'][number]) => slotSpans(turn, part).length > 0
  if (rule.unless.some(stands) || (rule.besides.length > 0 && !rule.besides.some(stands))) return null
  for (const first of choices[0] ?? []) {
    if (rule.lead !== undefined && first.from >= rule.lead) continue
    const match = complete(choices, [first], rule, reading)
    if (match && hasPolarity(reading, match, rule)) return match
  }
  return null
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
