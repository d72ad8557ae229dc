import { type CaseFile, type CaseReader, canonicalJson, ruleStateOf } from '@casethread/casefile'
import {
  CasethreadError,
  countsBetween,
  type FrozenRules,
  type NumberedDecision,
  partsBetween,
  type RuleDifference,
  type RuleOutcome,
  type RuleState,
  tiersBetween,
} from '@casethread/model'
import { decisionsNaming } from './standing-decisions.ts'

/** The freeze in force, and what differs from it now. */
export interface FrozenState {
  freeze: NumberedDecision & { frozen: FrozenRules }
  /** Decisions in the log before it, on contacts and links alike. */
  decisionsBefore: number
  now: RuleState
  isSame: boolean
  /** Between what was frozen and now. Figures, and who is a contact, change with decisions as well. */
  sinceFreeze: Pick<RuleDifference, 'parts' | 'counts'>
  /**
   * Between the outcome under the frozen rules when those were departed from and now; null while nobody departed. As long as `decisionsSince` is
   * 0, nothing but the rules lies between.
   */
  byRules: (Pick<RuleDifference, 'counts' | 'tiers'> & { decisionsSince: number }) | null
}

/** What analysis keeps of the outcome under the frozen rules before it replaces it. */
interface KeptOutcome {
  /** The freeze, by its place in the log. */
  freeze: number
  outcome: RuleOutcome
}
const keptSetting = 'outcome-under-frozen-rules'

export function frozenStateOf(reader: CaseReader): FrozenState | null {
  const freeze = freezeInForce(reader)
  // Only then: the outcome is found by reading all contacts.
  const now = freeze && ruleStateOf(reader)
  if (freeze === null || now === null) return null
  const { parts, outcome } = freeze.frozen
  const kept = keptOutcome(reader, freeze.seq)
  const isSame = isUnder(now, freeze)
  return {
    ...{ freeze, decisionsBefore: freeze.seq - 1, now, isSame },
    sinceFreeze: {
      parts: partsBetween(parts, now.parts),
      counts: countsBetween(outcome, now.outcome),
    },
    byRules:
      isSame || kept === null
        ? null
        : {
            counts: countsBetween(kept, now.outcome),
            tiers: tiersBetween(kept, now.outcome, (id) => reader.contact(id) !== null),
            decisionsSince: now.outcome.decisions - kept.decisions,
          },
  }
}

/** What a freeze made now holds. Throws `usage` where there is nothing to freeze, or nothing new. */
export function rulesToFreeze(reader: CaseReader): FrozenRules {
  const now =
    ruleStateOf(reader) ?? refuse('freeze: this case has no analysis whose rules are known. Run: casethread analyze')
  const former = freezeInForce(reader)
  if (former !== null && isUnder(now, former))
    refuse(`freeze: these rules are frozen already, with decision ${former.seq}`)
  return {
    version: (former?.frozen.version ?? 0) + 1,
    parts: now.parts,
    outcome: now.outcome,
    replaced: former && keptOutcome(reader, former.seq),
  }
}

/** Called before an analysis replaces the outcome of the last one: returns how to keep that, if rules that were frozen are departed from. */
export function outcomeToKeep(
  { reader }: Pick<CaseFile, 'reader'>,
  rules: Rules,
): { name: string; value: string } | null {
  const freeze = freezeInForce(reader)
  const before = freeze && ruleStateOf(reader)
  if (freeze === null || before === null || !isUnder(before, freeze) || isUnder(rules, freeze)) return null
  const kept: KeptOutcome = { freeze: freeze.seq, outcome: before.outcome }
  return { name: keptSetting, value: canonicalJson(kept) }
}

type Rules = Pick<RuleState, 'rulesSha256' | 'parts'>

/** Whether these are the rules that were frozen. */
const isUnder = (rules: Rules, { rulesSha256, frozen }: FrozenState['freeze']): boolean =>
  rules.rulesSha256 === rulesSha256 && rules.parts.program === frozen.parts.program

/** The last of the log: a freeze is not withdrawn, another one takes its place. */
export function freezeInForce(reader: Pick<CaseReader, 'decisionsNaming'>): FrozenState['freeze'] | null {
  const last = decisionsNaming(reader, ['"freeze"']).findLast(({ action }) => action === 'freeze')
  return last?.frozen ? { ...last, frozen: last.frozen } : null
}

function keptOutcome(reader: Pick<CaseReader, 'setting'>, freeze: number): RuleOutcome | null {
  const stored = reader.setting(keptSetting)
  const kept = stored === null ? null : (JSON.parse(stored) as KeptOutcome)
  return kept?.freeze === freeze ? kept.outcome : null
}

const refuse = (message: string): never => {
  throw new CasethreadError('usage', message)
}
