import type { EvidenceFinding, EvidenceMessage } from '@casethread/casefile'

/** A finding that may count, beside who wrote it and where in the run it stands. */
export interface Fact extends Pick<EvidenceFinding, 'kind' | 'value' | 'attributes' | 'verdict' | 'rule'> {
  by: 'contact' | 'owner'
  /** Place of its message in the run. */
  at: number
  message: EvidenceMessage
}

export const day = 86_400_000

/** How far in time two messages lie apart; zero while one of them is undated. */
export const apart = (a: EvidenceMessage, b: EvidenceMessage): number =>
  a.sentAt === null || b.sentAt === null ? 0 : Math.abs(b.sentAt - a.sentAt)

/** In a chat between the contact and the owner, or among others where one of the two answers the other. */
export const isBetweenThem = ({ group, addressed }: EvidenceMessage): boolean => !group || addressed

/**
 * What may count as evidence (methodology 2.2, guards): written by the contact or the owner to each other, neither forwarded nor made by the
 * app.
 */
const counts = (message: EvidenceMessage): message is EvidenceMessage & { by: Fact['by'] } =>
  isBetweenThem(message) && !message.forwarded && (message.by === 'contact' || message.by === 'owner')

/**
 * Words that nobody knows, behind a payment: a reader may take them for its acknowledgement. No sum counts as received on their account
 * (methodology 1.4, L2).
 */
const placeAlone = 'bare-answers/payment'

const factsIn = (message: EvidenceMessage, at: number): Fact[] =>
  counts(message)
    ? message.findings
        .filter(({ confidence, rule }) => confidence !== 'low' && rule !== placeAlone)
        .map(({ kind, value, attributes, verdict, rule }) => ({
          kind,
          value,
          attributes,
          verdict,
          rule,
          at,
          message,
          by: message.by,
        }))
    : []

const none: readonly Fact[] = []

function factsOf(messages: readonly EvidenceMessage[]): Fact[] {
  const facts: Fact[] = []
  for (let at = 0; at < messages.length; at++) {
    const message = messages[at]
    // In most of them nothing was found.
    if (message && message.findings.length > 0) facts.push(...factsIn(message, at))
  }
  return facts
}

const isDated = ({ sentAt }: EvidenceMessage): boolean => sentAt !== null

/** A stretch of the talk with one contact, in order of time, with all that was found in it with more than low confidence. */
export class Run {
  readonly messages: readonly EvidenceMessage[]
  readonly facts: readonly Fact[]
  readonly #byKind: ReadonlyMap<string, readonly Fact[]>
  /** What was asked for before, so that no rule walks a long talk again. */
  readonly #asked = new Map<string, readonly Fact[]>()

  constructor(messages: readonly EvidenceMessage[]) {
    this.messages = messages
    this.facts = factsOf(messages)
    this.#byKind = Map.groupBy(this.facts, ({ kind }) => kind)
  }

  /** When its first dated message was sent; null where none is dated. */
  get firstAt(): number | null {
    return this.messages.find(isDated)?.sentAt ?? null
  }

  /** That of the last. */
  get lastAt(): number | null {
    return this.messages.findLast(isDated)?.sentAt ?? null
  }

  /** Facts of these kinds, by one of the two or by both, in order. */
  of(kinds: string | readonly string[], by: Fact['by'] | null = null): readonly Fact[] {
    // Rules ask for dozens of kinds, and in most talks there is hardly any.
    const present = typeof kinds === 'string' ? [kinds] : kinds.filter((kind) => this.#byKind.has(kind))
    const only = present.length === 1 ? this.#byKind.get(present[0] ?? '') : undefined
    if (present.length < 2 && (by === null || only === undefined)) return only ?? none
    const key = `${by}\n${present.join('\n')}`
    const known = this.#asked.get(key)
    if (known) return known
    const wanted = new Set(present)
    const found = (only ?? this.facts).filter((fact) => wanted.has(fact.kind) && (by === null || fact.by === by))
    this.#asked.set(key, found)
    return found
  }

  has(kinds: string | readonly string[], by: Fact['by'] | null = null): boolean {
    return this.of(kinds, by).length > 0
  }
}

/** What stands at a place of a run. */
interface Placed {
  at: number
}

/** Of facts in order those from one place to another, both included; found by halving, since talks may be long. */
export function between<T extends Placed>(facts: readonly T[], from: number, to: number): readonly T[] {
  const [start, end] = [firstFrom(facts, from), firstFrom(facts, to + 1)]
  return start < end ? facts.slice(start, end) : []
}

function firstFrom(facts: readonly Placed[], at: number): number {
  let [low, high] = [0, facts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((facts[middle]?.at ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** Those no further than so many messages from one. */
export const near = <T extends Placed>(facts: readonly T[], { at }: Placed, messages: number): readonly T[] =>
  between(facts, at - messages, at + messages)

/** Whether the first of facts in order stands before this place, or at it. */
export const hasUntil = (facts: readonly Placed[], at: number): boolean => facts[0] !== undefined && facts[0].at <= at

/** The place of the first of facts in order; beyond every place where there is none. */
export const startOf = (facts: readonly Placed[]): number => facts[0]?.at ?? Number.POSITIVE_INFINITY

export const inOrder = (facts: readonly Fact[]): Fact[] => facts.toSorted((a, b) => a.at - b.at)

/** The row ids of the facts' messages, each once, in order. */
export const messagesOf = (facts: readonly Fact[]): number[] => [
  ...new Set(inOrder(facts).map(({ message }) => message.rowId)),
]
