import type { ReadTurn } from '../conversation/conversation.ts'
import { matchRule, type RuleMatch } from './match-rule.ts'
import { isShape, type Part, type Rule, type Shape } from './rule-file.ts'

/** A rule that what is said in a message may fit. One that asks for words only fits all messages that say the same, or none: it is tried once. */
export class Candidate {
  readonly rule: Rule
  readonly #asksForWordsOnly: boolean
  /** Undefined as long as it was not tried. */
  #match: RuleMatch | null | undefined

  constructor(rule: Rule) {
    this.rule = rule
    this.#asksForWordsOnly = asksForWordsOnly(rule)
  }

  /** See {@link matchRule}; the turn is one that says what this is a candidate for. */
  match(turn: ReadTurn): RuleMatch | null {
    if (!this.#asksForWordsOnly) return matchRule(turn, this.rule)
    if (this.#match === undefined) this.#match = matchRule(turn, this.rule)
    return this.#match
  }
}

/** What detectors find in a message may depend on the talk around it. */
const found: ReadonlySet<Part> = new Set<Shape>(['amount', 'phone', 'map', 'account', 'code-value'])

const asksForWordsOnly = ({ slots, unless, besides, unlessKinds }: Rule): boolean =>
  unlessKinds.length === 0 &&
  [...slots.flat(), ...unless, ...besides].every((part) => !isShape(part) || !found.has(part))
