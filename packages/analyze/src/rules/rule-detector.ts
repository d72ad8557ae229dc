import { type Conversation, isRead, type ReadTurn, type Turn } from '../conversation/conversation.ts'
import type { ConversationDetector, TurnFinding } from '../detector.ts'
import type { Spoken } from '../reading/spoken.ts'
import { rulesIn } from './load-rules.ts'
import { matchRule, type RuleMatch } from './match-rule.ts'
import { mayMatch } from './may-match.ts'
import { neighboursFit } from './neighbours.ts'
import { type Part, type Rule, type Shape, shapes } from './rule-file.ts'

/** A detector that is nothing but the rules of one file, `rules/<file>.yaml`. */
export function ruleDetector({ id, title, file }: { id: string; title: string; file: string }): ConversationDetector {
  const rules = rulesIn(file)
  const index = new RuleIndex(rules)
  return {
    id,
    title,
    kinds: index.kinds,
    rules: Object.fromEntries(rules.map((rule) => [rule.id, rule.says])),
    examines: 'conversations',
    needs: (turn) => index.candidates(turn).length > 0,
    detect: (conversation, at) => detectActs(conversation, at, index, id),
  }
}

const none: readonly number[] = []

/** Rules by what their first slot may hold, so that a message costs nothing for the rules it cannot fit. */
class RuleIndex {
  readonly kinds: readonly string[]
  readonly #rules: readonly Rule[]
  /** Those of the shapes that begin a rule. */
  readonly #shapes: readonly Shape[]
  readonly #byPart: ReadonlyMap<Part, readonly number[]>

  constructor(rules: readonly Rule[]) {
    this.#rules = rules
    this.kinds = [...new Set(rules.map(({ kind }) => kind))]
    const pairs = rules.flatMap(({ slots }, ordinal) =>
      (slots[0] ?? []).map((part) => ({ part: part === 'sense:phone' ? 'phone' : part, ordinal })),
    )
    this.#byPart = new Map(
      Array.from(
        Map.groupBy(pairs, ({ part }) => part),
        ([part, own]) => [part, own.map(({ ordinal }) => ordinal)],
      ),
    )
    this.#shapes = shapes.filter((shape) => this.#byPart.has(shape))
  }

  /** Those that may fit, in the order of the file. */
  candidates({ reading, findings }: ReadTurn): readonly Rule[] {
    return reading.derive(findings.length > 0 ? this.#withFindings : this.#withoutFindings)
  }

  readonly #withFindings = (spoken: Spoken): readonly Rule[] => this.#candidatesIn(spoken, true)

  readonly #withoutFindings = (spoken: Spoken): readonly Rule[] => this.#candidatesIn(spoken, false)

  #candidatesIn(spoken: Spoken, areFindings: boolean): readonly Rule[] {
    const ordinals: number[] = []
    const collect = (part: Part) => {
      for (const ordinal of this.#byPart.get(part) ?? none) if (!ordinals.includes(ordinal)) ordinals.push(ordinal)
    }
    for (const sense of spoken.senses) collect(sense as Part)
    // A single figure with letters joined to it (`4h`, `5am`) is a time of day and no quantity.
    if (areFindings || spoken.text.signs.digits > 0 || spoken.quantities.length > 0)
      for (const shape of this.#shapes) collect(shape)
    return ordinals
      .sort((a, b) => a - b)
      .map((ordinal) => this.#rules[ordinal] as Rule)
      .filter((rule) => mayMatch(rule, spoken, areFindings))
  }
}

function detectActs(conversation: Conversation, at: number, index: RuleIndex, id: string): TurnFinding[] {
  const turn = conversation.turns[at] as Turn
  if (!isRead(turn)) return []
  const found = new Map<string, TurnFinding>()
  for (const rule of index.candidates(turn)) {
    // Of several rules for one kind the first to be sure counts.
    if ((found.get(rule.kind)?.confidence ?? 'low') !== 'low') continue
    if (!isAuthor(turn, rule.by)) continue
    const match = matchRule(turn, rule)
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
