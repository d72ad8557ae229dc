import { type Tier, tiers } from './tier.ts'

/**
 * What decides an analysis beside the messages, by name: `lexicons/en.yaml`, `rules/payment.yaml` and `gazetteer/asia.yaml` with the SHA-256
 * of the file, `code-words/football field (en)` with the meaning, `detectors/iban`, `regions/BE`, `program` with its version.
 */
export type RuleParts = Readonly<Record<string, string>>

/** What rules made of a case: enough to tell what other rules change, and which contacts they move. */
export interface RuleOutcome {
  /** Entries that the log of decisions held, which the figures rest on as well. */
  decisions: number
  messages: number
  findings: number
  contacts: number
  /** Ids of the contacts of each tier by the rules alone, sorted; those in none of them are *not*. */
  tiers: Readonly<Partial<Record<Tier, readonly string[]>>>
  /** Euro cents, and persons; null where none were reckoned. */
  figures: Readonly<Record<FrozenFigure, number>> | null
}

export const frozenFigures = ['observed', 'A1', 'A2', 'confirmed', 'probable', 'possible'] as const
/** Amounts of the case, then persons by tier. */
export type FrozenFigure = (typeof frozenFigures)[number]

/** The rules of the last analysis and their outcome. */
export interface RuleState {
  /** Of the configuration of that analysis. */
  rulesSha256: string
  parts: RuleParts
  outcome: RuleOutcome
}

/** What a freeze holds (methodology §2.5): the rules and code words to be read by, before the reading that yields the reported figures. */
export interface FrozenRules extends Pick<RuleState, 'parts' | 'outcome'> {
  /** From 1: each freeze is a new version, and the log keeps the earlier ones. */
  version: number
  /** What the former version made of the case with the decisions of the time when its rules were changed; null where they were not. */
  replaced: RuleOutcome | null
}

/** What differs between two rule sets and their outcomes. Null stands for what one of them has not. */
export interface RuleDifference {
  parts: readonly { part: string; before: string | null; after: string | null }[]
  counts: readonly { count: 'messages' | 'findings' | 'contacts' | FrozenFigure; before: number; after: number }[]
  /** `after` is null where the contact is none of its own any more, since it was linked to another. */
  tiers: readonly { contact: string; before: Tier | null; after: Tier | null }[]
}

export const partsBetween = (before: RuleParts, after: RuleParts): RuleDifference['parts'] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .filter((part) => before[part] !== after[part])
    .map((part) => ({ part, before: before[part] ?? null, after: after[part] ?? null }))

/** Only what differs. */
export function countsBetween(before: RuleOutcome, after: RuleOutcome): RuleDifference['counts'] {
  const counts = (['messages', 'findings', 'contacts'] as const).map((count) => ({
    ...{ count, before: before[count], after: after[count] },
  }))
  const [was, is] = [before.figures, after.figures]
  const figures = was && is ? frozenFigures.map((count) => ({ count, before: was[count], after: is[count] })) : []
  return [...counts, ...figures].filter((line) => line.before !== line.after)
}

/** By contact. `isContact` tells whether the case has a contact with this id, which those in no tier have as well. */
export function tiersBetween(
  before: RuleOutcome,
  after: RuleOutcome,
  isContact: (id: string) => boolean,
): RuleDifference['tiers'] {
  const [was, is] = [tierOfContacts(before), tierOfContacts(after)]
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((contact) => {
    const now = isContact(contact) ? (is.get(contact) ?? 'not') : null
    const then = was.get(contact) ?? 'not'
    return then === now ? [] : [{ contact, before: then, after: now }]
  })
}

const tierOfContacts = (outcome: RuleOutcome): Map<string, Tier> =>
  new Map(tiers.flatMap((tier) => outcome.tiers[tier]?.map((id): [string, Tier] => [id, tier]) ?? []))
