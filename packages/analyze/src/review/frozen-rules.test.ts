import { type CaseFile, canonicalJson, rulePartsSetting } from '@casethread/casefile'
import { describe, expect, it } from 'vitest'
import { assess } from '../assess.ts'
import { applyDecisionsFile } from './apply-decisions-file.ts'
import { decide } from './decide.ts'
import type { DecisionDraft } from './decision-maker.ts'
import { frozenStateOf, outcomeToKeep } from './frozen-rules.ts'
import { assessmentOf, contactNamed, lineId, reviewCase } from './review-case.test-support.ts'

const at = '2024-01-31T12:00:00.000Z'
const freeze: DecisionDraft = { action: 'freeze', reader: 'Anna', at, accounts: [], reason: 'Before the reading.' }
const parts = { program: '1.0.0', 'lexicons/en.yaml': 'a'.repeat(64) }

/** As the analysis leaves it: with the parts of its rules. */
function analyzedCase(): CaseFile {
  const file = reviewCase(['Ali', 'Omar'])
  file.writer.setSetting(rulePartsSetting, canonicalJson(parts))
  return file
}

/** Another analysis by other rules, whose outcome is the same. */
function analyzeAgain(file: CaseFile, changed: Record<string, string>, rulesSha256: string): void {
  const kept = outcomeToKeep(file, { rulesSha256, parts: changed })
  const run = file.writer.beginRun({
    ...{ stage: 'analyze', configuration: '{}', configurationSha256: rulesSha256, inputs: [] },
    ...{ toolVersion: '1.0.0', runtimeVersion: '0' },
  })
  assess(file, () => undefined)
  file.writer.setSetting(rulePartsSetting, canonicalJson(changed))
  if (kept) file.writer.setSetting(kept.name, kept.value)
  file.writer.endRun(run)
}

const accept = (file: CaseFile, reader: string): DecisionDraft => ({
  ...{ action: 'accept', reader, at, accounts: [contactNamed(file, 'Ali')], reason: 'He travelled.' },
  ...{ cites: [lineId(file, 1)], confirms: ['person'], persons: { lo: 3, hi: 3, minors: 0 } },
})

describe('a freeze', () => {
  it('holds the rules and what they made of the case, and decides nothing about anybody', () => {
    const file = analyzedCase()
    const before = assessmentOf(file)
    expect(frozenStateOf(file.reader)).toBeNull()
    const { frozen, rulesSha256 } = decide(file, freeze)
    expect(rulesSha256).toBe('c'.repeat(64))
    expect(frozen).toMatchObject({ version: 1, parts, outcome: { contacts: 2, messages: 10 }, replaced: null })
    expect(assessmentOf(file).replace(/"decisionHead":"\w+"/, '')).toBe(before.replace(/"decisionHead":"\w+"/, ''))
    const nothing = { parts: [], counts: [] }
    expect(frozenStateOf(file.reader)).toMatchObject({ isSame: true, decisionsBefore: 0, sinceFreeze: nothing })
  })

  it('is refused twice for the same rules, without known rules, with names, and cannot be withdrawn', () => {
    const bare = reviewCase(['Ali'])
    expect(() => decide(bare, freeze)).toThrow(/no analysis whose rules are known/)
    const file = analyzedCase()
    expect(() => decide(file, { ...freeze, accounts: [contactNamed(file, 'Ali')] })).toThrow(/name no contact/)
    decide(file, freeze)
    expect(() => decide(file, freeze)).toThrow(/frozen already, with decision 1/)
    const withdraw = { action: 'withdraw', reader: 'Anna', at, accounts: [], withdraws: 1, reason: 'No.' } as const
    expect(() => decide(file, withdraw)).toThrow(/is a freeze/)
  })

  it('tells a later change of the rules by name, apart from what decisions change; the next version keeps that', () => {
    const file = analyzedCase()
    decide(file, freeze)
    decide(file, accept(file, 'Anna'))
    decide(file, accept(file, 'Bert'))
    const under = file.reader.figures()?.persons.confirmed
    expect(under).toBe(3)
    analyzeAgain(file, { ...parts, 'lexicons/en.yaml': 'b'.repeat(64) }, 'd'.repeat(64))
    const state = frozenStateOf(file.reader)
    expect(state).toMatchObject({
      isSame: false,
      sinceFreeze: { parts: [{ part: 'lexicons/en.yaml', before: 'a'.repeat(64), after: 'b'.repeat(64) }] },
      byRules: { counts: [], tiers: [], decisionsSince: 0 },
    })
    // By decisions alone, as the outcome of the frozen rules with the same decisions shows.
    expect(state?.sinceFreeze.counts).toContainEqual({ count: 'confirmed', before: 0, after: 3 })
    const second = decide(file, { ...freeze, reader: 'Cora' })
    expect(second.frozen).toMatchObject({ version: 2, replaced: { decisions: 3, figures: { confirmed: 3 } } })
    expect(frozenStateOf(file.reader)).toMatchObject({ isSame: true, decisionsBefore: 3 })
  })

  it('is the same again when the rules are those that were frozen, and keeps nothing of what lay between', () => {
    const file = analyzedCase()
    decide(file, freeze)
    analyzeAgain(file, { program: '1.0.0' }, 'd'.repeat(64))
    expect(frozenStateOf(file.reader)?.isSame).toBe(false)
    analyzeAgain(file, parts, 'c'.repeat(64))
    expect(frozenStateOf(file.reader)).toMatchObject({ isSame: true, byRules: null })
  })

  it('goes with the log into another case as it was made, and shows there what differs', () => {
    const [from, to] = [analyzedCase(), analyzedCase()]
    const made = decide(from, freeze)
    const lines = from.reader.decisions().map((entry) => JSON.stringify(entry))
    to.writer.setSetting(rulePartsSetting, canonicalJson({ ...parts, 'regions/BE': 'on' }))
    expect(applyDecisionsFile(to, lines.join('\n'))).toEqual({ applied: 1, known: 0, refused: [] })
    expect(frozenStateOf(to.reader)).toMatchObject({ freeze: made, sinceFreeze: { parts: [{ part: 'regions/BE' }] } })
    const broken = { ...JSON.parse(lines[0] ?? ''), body: { ...made, seq: undefined, frozen: { version: 0 } } }
    expect(applyDecisionsFile(to, JSON.stringify(broken)).refused).toHaveLength(1)
  })
})
