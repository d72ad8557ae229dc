import { type Conversation, isRead, type ReadTurn, type Turn } from '../conversation/conversation.ts'
import type { ConversationDetector, TurnFinding } from '../detector.ts'
import { rulesIn } from './load-rules.ts'
import type { RuleMatch } from './match-rule.ts'
import { neighboursFit } from './neighbours.ts'
import type { Rule } from './rule-file.ts'
import { RuleIndex } from './rule-index.ts'

/** A detector that is nothing but the rules of one file, `rules/<file>.yaml`. */
export function ruleDetector({ id, title, file }: { id: string; title: string; file: string }): ConversationDetector {
  const rules = rulesIn(file)
  const index = new RuleIndex(rules)
  return {
    id,
    title,
    kinds: [...new Set(rules.map(({ kind }) => kind))],
    rules: Object.fromEntries(rules.map((rule) => [rule.id, rule.says])),
    examines: 'conversations',
    needs: ({ reading, findings }) => index.candidates(reading.spoken, findings.length > 0).length > 0,
    detect: (conversation, at) => detectActs(conversation, at, index, id),
  }
}

function detectActs(conversation: Conversation, at: number, index: RuleIndex, id: string): TurnFinding[] {
  const turn = conversation.turns[at] as Turn
  if (!isRead(turn)) return []
  const found = new Map<string, TurnFinding>()
  for (const candidate of index.candidates(turn.reading.spoken, turn.findings.length > 0)) {
    const { rule } = candidate
    // Of several rules for one kind the first to be sure counts.
    if ((found.get(rule.kind)?.confidence ?? 'low') !== 'low') continue
    if (!isAuthor(turn, rule.by)) continue
    const match = candidate.match(turn)
    if (!match || !neighboursFit(conversation, at, rule)) continue
    const finding = toFinding(turn, rule, match, id)
    if (!found.has(rule.kind) || finding.confidence !== 'low') found.set(rule.kind, finding)
  }
  return [...found.values()]
}

const isAuthor = ({ direction }: Turn, by: Rule['by']): boolean =>
  by === 'any' || direction === 'unknown' || (direction === 'out') === (by === 'owner')

/** Forwarded text was written by somebody else for somebody else (methodology 2.2, guards). */
function toFinding(turn: ReadTurn, rule: Rule, match: RuleMatch, id: string): TurnFinding {
  const { reading, text, forwarded } = turn
  const span = text.toRaw(reading.spanOf(match.from, match.to))
  const slot = rule.value === undefined ? undefined : match.slots[rule.value]
  const hit = slot && reading.hits.find(({ from, to }) => from === slot.from && to === slot.to)
  const isOfCase = slot && reading.hits.some(({ from, to, period }) => period && from === slot.from && to === slot.to)
  const words = slot && text.toRaw(reading.spanOf(slot.from, slot.to))
  return {
    kind: rule.kind,
    value: words ? text.raw.slice(words.start, words.end) : null,
    attributes: { ...(hit?.means ? { sense: hit.means } : {}), ...(isOfCase ? { case: true } : {}) },
    confidence: forwarded ? 'low' : rule.confidence,
    needs: rule.needs,
    verdict: null,
    ...span,
    rule: `${id}/${rule.id}`,
  }
}
