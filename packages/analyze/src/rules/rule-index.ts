import { senseNumber } from '../lexicon/sense-number.ts'
import type { MessageText } from '../message-text.ts'
import type { Spoken } from '../reading/spoken.ts'
import { findQuotations } from '../text/quotations.ts'
import { Candidate } from './candidate.ts'
import { isShape, type Part, type Rule, type Shape } from './rule-file.ts'

/** A set of rules of a file: a bit for each, in its order. */
type RuleSet = Int32Array

/**
 * The rules of a file by what they ask of a message, as sets: a message costs a few operations on bits for all of them together, and a
 * closer look only for those that it may fit.
 */
export class RuleIndex {
  readonly #rules: readonly Rule[]
  /** What must stand in the message: a first slot, a second …, something beside. */
  readonly #wants: readonly Want[]
  /** By number of a sense: the rules that it forbids wherever it stands. */
  readonly #forbidden: (RuleSet | undefined)[] = []
  readonly #blocks: number

  constructor(rules: readonly Rule[]) {
    this.#rules = rules
    this.#blocks = Math.ceil(rules.length / 32)
    const most = Math.max(0, ...rules.map(({ slots }) => slots.length))
    this.#wants = [
      ...Array.from({ length: most }, (_, slot) => new Want(rules.map(({ slots }) => slots[slot] ?? []))),
      new Want(rules.map(({ besides }) => besides)),
    ]
    for (const [ordinal, { scope, unless }] of rules.entries())
      for (const part of scope === 'message' ? unless : [])
        if (!isShape(part)) include(setAt(this.#forbidden, numberOf(part), rules.length), ordinal)
  }

  /**
   * Those that may fit, as far as what is said in a message tells, in the order of the file; `areFindings`: whether something was found in
   * the message before.
   */
  candidates(spoken: Spoken, areFindings: boolean): readonly Candidate[] {
    return spoken.derive(areFindings ? this.#besideFindings : this.#ofWords)
  }

  readonly #ofWords = (spoken: Spoken): readonly Candidate[] => this.#candidates(spoken, false)
  readonly #besideFindings = (spoken: Spoken): readonly Candidate[] => this.#candidates(spoken, true)

  #candidates(spoken: Spoken, areFindings: boolean): readonly Candidate[] {
    const found: Candidate[] = []
    for (let block = 0; block < this.#blocks; block++)
      for (let rest = this.#fitting(block, spoken, areFindings); rest !== 0; rest &= rest - 1) {
        const rule = this.#rules[block * 32 + 31 - Math.clz32(rest & -rest)] as Rule
        if (isShortEnough(rule, spoken)) found.push(new Candidate(rule))
      }
    return found.length > 0 ? found : none
  }

  #fitting(block: number, spoken: Spoken, areFindings: boolean): number {
    let fitting = -1
    for (let i = 0; i < this.#wants.length && fitting !== 0; i++)
      fitting &= (this.#wants[i] as Want).metBy(block, spoken, areFindings)
    const { senseNumbers } = spoken
    for (let i = 0; i < senseNumbers.length && fitting !== 0; i++)
      fitting &= ~(this.#forbidden[senseNumbers[i] as number]?.[block] ?? 0)
    return fitting
  }
}

const none: readonly Candidate[] = []

const isShortEnough = ({ scope, longest }: Rule, { words }: Spoken): boolean =>
  scope !== 'message' || longest === undefined || words.length <= longest

/** Of each rule one of some parts must stand in a message. */
class Want {
  /** The rules that want nothing here. */
  readonly #nothing: RuleSet
  /** By number of a sense. */
  readonly #bySense: (RuleSet | undefined)[] = []
  readonly #numbers: RuleSet
  readonly #clocks: RuleSet
  readonly #findings: RuleSet
  readonly #quotations: RuleSet

  constructor(wanted: readonly (readonly Part[])[]) {
    const none = () => emptySet(wanted.length)
    ;[this.#nothing, this.#numbers, this.#clocks] = [none(), none(), none()]
    ;[this.#findings, this.#quotations] = [none(), none()]
    for (const [ordinal, parts] of wanted.entries()) {
      if (parts.length === 0) include(this.#nothing, ordinal)
      for (const part of parts) include(this.#setOf(part, wanted.length), ordinal)
    }
  }

  #setOf(part: Part, rules: number): RuleSet {
    if (!isShape(part) || part === 'place') return setAt(this.#bySense, numberOf(part), rules)
    const { [tellers[part]]: set } = {
      numbers: this.#numbers,
      clocks: this.#clocks,
      findings: this.#findings,
      quotations: this.#quotations,
    }
    return set
  }

  /** The rules of a block (32 of them) whose want may be met. */
  metBy(block: number, spoken: Spoken, areFindings: boolean): number {
    const { senseNumbers } = spoken
    let met = this.#nothing[block] as number
    if (areFindings) met |= this.#findings[block] as number
    if (spoken.text.signs.digits > 0) met |= this.#clocks[block] as number
    const quotations = this.#quotations[block] as number
    if (quotations !== 0 && spoken.text.derive(mayQuote)) met |= quotations
    const numbers = this.#numbers[block] as number
    if (numbers !== 0 && spoken.quantities.length > 0) met |= numbers
    for (let i = 0; i < senseNumbers.length; i++) met |= this.#bySense[senseNumbers[i] as number]?.[block] ?? 0
    return met
  }
}

/** What tells that a shape may stand in a message. */
const tellers: Readonly<Record<Exclude<Shape, 'place'>, 'numbers' | 'clocks' | 'findings' | 'quotations'>> = {
  quantity: 'numbers',
  'large-quantity': 'numbers',
  clock: 'clocks',
  year: 'clocks',
  amount: 'findings',
  phone: 'findings',
  map: 'findings',
  account: 'findings',
  'code-value': 'findings',
  quotation: 'quotations',
}

const mayQuote = ({ shadow }: MessageText): boolean => findQuotations(shadow).length > 0

const numberOf = (part: Exclude<Part, Exclude<Shape, 'place'>>): number =>
  senseNumber(part === 'sense:phone' ? 'phone' : (part as Parameters<typeof senseNumber>[0]))

const emptySet = (rules: number): RuleSet => new Int32Array(Math.ceil(rules / 32))

function include(set: RuleSet, ordinal: number): void {
  set[ordinal >> 5] = (set[ordinal >> 5] ?? 0) | (1 << (ordinal & 31))
}

function setAt(sets: (RuleSet | undefined)[], at: number, rules: number): RuleSet {
  const known = sets[at]
  if (known) return known
  const set = emptySet(rules)
  sets[at] = set
  return set
}
