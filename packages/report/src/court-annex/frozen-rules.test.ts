import type { StoredRun } from '@casethread/casefile'
import type { RuleOutcome } from '@casethread/model'
import { describe, expect, it } from 'vitest'
import type { CaseSource } from '../case-source.ts'
import { type Language, languages } from '../languages/language.ts'
import { readMandate } from '../mandate/read-mandate.ts'
import { textsOf } from '../renderers/document-texts.ts'
import { sampleAbout, sampleCase } from '../sample-case.test-support.ts'
import { sampleContact, samplePeople } from '../sample-people.test-support.ts'
import { inlinesOf, tablesOf } from './annex-reader.test-support.ts'
import { courtAnnex } from './court-annex.ts'
import { restrictedDisclosure } from './restricted-disclosure.ts'

const outcome: RuleOutcome = {
  ...{ decisions: 0, messages: 4, findings: 5, contacts: 1, tiers: {} },
  figures: { observed: 100_00, A1: 0, A2: 0, confirmed: 0, probable: 0, possible: 0 },
}
const parts = { program: '1.0.0', 'lexicons/en.yaml': 'a'.repeat(64) }
const entry = (seq: number, body: object) => ({
  ...{ seq, previousHash: String(seq - 1).repeat(64), hash: String(seq).repeat(64) },
  body: {
    ...{ at: '2026-01-02T09:00:00.000Z', reader: 'R. One', reason: 'So.', accounts: [], with: [], confirms: [] },
    ...{ cites: [], role: null, withdraws: null, blind: false, ...body },
  },
})
const freezeEntry = (seq: number, rulesSha256: string, frozen: object) =>
  entry(seq, { action: 'freeze', rulesSha256, frozen: { version: 1, parts, outcome, replaced: null, ...frozen } })
const reading = (seq: number, rulesSha256: string) =>
  entry(seq, { action: 'reject', accounts: [sampleContact.id], cites: ['m-1'], rulesSha256 })

/** A case whose rules of now are `rules`, with this log. */
const annexWith = (
  log: ReturnType<typeof entry>[],
  rules: { sha256: string; parts: object },
  lang: Language = 'en',
) => {
  const run: StoredRun = {
    ...{ stage: 'analyze', configuration: {}, configurationSha256: rules.sha256, inputs: [], status: 'complete' },
    ...{ toolVersion: '1.0.0', runtimeVersion: '0' },
  }
  const source: CaseSource = sampleCase({
    ...samplePeople(),
    decisions: () => log,
    runs: () => [run],
    setting: (name) => (name === 'rule-parts' ? JSON.stringify(rules.parts) : null),
  })
  const document = courtAnnex(source, sampleAbout, {
    ...{ lang, variant: '', mandate: readMandate(null).mandate, disclose: restrictedDisclosure(null), chatLink: null },
  })
  const texts = textsOf(document)
  const blocks = document.sections.find(({ id }) => id === 'method')?.blocks ?? []
  return { document, text: blocks.map((block) => texts.plain(inlinesOf(block))).join('\n') }
}
const [first, second] = ['c'.repeat(64), 'd'.repeat(64)]

describe('the rules that were frozen', () => {
  it('are said not to be where nobody froze them', () => {
    expect(annexWith([], { sha256: first, parts }).text).toContain('were not frozen before the reading')
  })

  it('stand with who froze them and when, and how many decisions were made otherwise', () => {
    const { text, document } = annexWith([reading(1, first), freezeEntry(2, first, {}), reading(3, first)], {
      ...{ sha256: first, parts },
    })
    expect(text).toContain('frozen as version 1 by R. One on 2026-01-02T09:00:00.000Z, entry 2')
    expect(text).toContain('They are the same since')
    expect(text).toMatch(/Of the 2\sdecisions that stand, 1 were made before this version or by other rules/)
    expect(tablesOf(document).some(({ id }) => id.startsWith('table-rule-parts'))).toBe(false)
  })

  it('stand beside what differs now', () => {
    const now = { sha256: second, parts: { ...parts, 'lexicons/en.yaml': 'b'.repeat(64) } }
    const { text, document } = annexWith([freezeEntry(1, first, {})], now)
    expect(text).toContain('rest on other rules than those frozen last')
    const tables = tablesOf(document).filter(({ id }) => id.endsWith('-1-now'))
    expect(tables.map(({ id, rows }) => [id, rows.length])).toEqual([['table-rule-parts-1-now', 1]])
  })

  it.each(languages)('stand version by version with a table of what each changed (%s)', (lang) => {
    const replaced = {
      ...outcome,
      figures: { ...outcome.figures, observed: 90_00 },
      tiers: { possible: [sampleContact.id] },
    }
    const versions = [freezeEntry(1, first, {}), freezeEntry(2, second, { version: 2, replaced, parts: {} })]
    const { document, text } = annexWith(versions, { sha256: second, parts: {} }, lang)
    const table = tablesOf(document).find(({ id }) => id === 'table-rule-outcome-1-2')
    expect(table?.rows.map(({ cells }) => cells.slice(1))).toEqual([
      [
        { type: 'money', value: 90_00, currency: 'EUR' },
        { type: 'money', value: 100_00, currency: 'EUR' },
      ],
    ])
    expect(tablesOf(document).find(({ id }) => id === 'table-moved-contacts-1-2')?.rows).toHaveLength(1)
    expect(text).toContain('R. One')
  })
})
