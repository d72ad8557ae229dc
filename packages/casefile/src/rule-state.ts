import { frozenFigures, type RuleOutcome, type RuleParts, type RuleState, type Tier } from '@casethread/model'
import type { CaseReader } from './case-reader.ts'

/** Holds the parts of the rules of the last analysis, as JSON. */
export const rulePartsSetting = 'rule-parts'

type RuleSource = Pick<
  CaseReader,
  'setting' | 'runs' | 'counts' | 'detectorRuns' | 'contacts' | 'figures' | 'decisions'
>

/** The rules of the last analysis and what they made of the case; null where it was not analyzed, or by a version that kept no parts. */
export function ruleStateOf(source: RuleSource): RuleState | null {
  const run = source.runs().findLast(({ stage, status }) => stage === 'analyze' && status === 'complete')
  const parts = source.setting(rulePartsSetting)
  if (run === undefined || parts === null) return null
  return {
    rulesSha256: run.configurationSha256,
    parts: JSON.parse(parts) as RuleParts,
    outcome: outcomeOf(source),
  }
}

function outcomeOf(source: RuleSource): RuleOutcome {
  let contacts = 0
  const retained: { id: string; ruleTier: Tier }[] = []
  for (const { id, ruleTier } of source.contacts()) {
    contacts++
    // Nearly all contacts of a large case are of this tier, and say nothing by standing in a list.
    if (ruleTier !== 'not') retained.push({ id, ruleTier })
  }
  return {
    decisions: source.decisions().length,
    messages: source.counts().messages,
    findings: source.detectorRuns().reduce((sum, { findings }) => sum + findings, 0),
    tiers: Object.fromEntries(
      [...Map.groupBy(retained, ({ ruleTier }) => ruleTier)].map(([tier, own]) => [
        tier,
        own.map(({ id }) => id).sort(),
      ]),
    ),
    ...{ contacts, figures: figuresOf(source) },
  }
}

function figuresOf(source: RuleSource): RuleOutcome['figures'] {
  const figures = source.figures()
  if (figures === null) return null
  const { observed, minimum, persons } = figures
  const all = { observed: observed.total, ...minimum, ...persons }
  return Object.fromEntries(frozenFigures.map((name) => [name, all[name]])) as NonNullable<RuleOutcome['figures']>
}
