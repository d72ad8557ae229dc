import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRead } from '../conversation/conversation.ts'
import { detectInMessage } from '../detect-conversation.ts'
import { turnOf } from '../detectors/detect-in.test-support.ts'
import { messageDetectors } from '../detectors/index.ts'
import { readLexiconData } from '../lexicon/load-lexicon.ts'
import { rulesIn } from './load-rules.ts'
import { matchRule } from './match-rule.ts'
import { RuleIndex } from './rule-index.ts'

const files = readdirSync(new URL('../../rules/', import.meta.url)).filter((name) => name.endsWith('.yaml'))
const rules = files.flatMap((name) => rulesIn(name.replace('.yaml', '')))
const index = new RuleIndex(rules)
const english = readLexiconData().lexicons.filter(({ language }) => language === 'en')
const terms = english
  .flatMap(({ entries }) => entries.flatMap((entry) => entry.terms))
  .filter((it) => !/[=*_]|\.\./.test(it))
const term = fc.nat({ max: terms.length - 1 }).map((at) => terms[at] ?? '')
const message = fc
  .array(
    fc.oneof(term, fc.constantFrom('300 euro', '4000', 'at 22:15', 'Paris', 'two', '?', '"the dress"', 'Anna 1987')),
    {
      minLength: 2,
      maxLength: 9,
    },
  )
  .map((parts) => parts.join(' '))

describe('RuleIndex', () => {
  it('leaves out no rule that matches', () => {
    let matched = 0
    fc.assert(
      fc.property(message, (text) => {
        const turn = turnOf(`contact: ${text}`, 0, ['BE'])
        detectInMessage(turn, messageDetectors)
        if (!isRead(turn)) throw new Error('a message is read')
        const areFindings = turn.findings.length > 0
        const candidates = index.candidates(turn.reading.spoken, areFindings).map(({ rule }) => rule)
        for (const rule of rules) {
          if (!matchRule(turn, rule)) continue
          matched++
          expect(candidates, rule.id).toContain(rule)
        }
      }),
      { numRuns: 300 },
    )
    expect(matched).toBeGreaterThan(50)
  })

  it('leaves out nearly all rules for what ordinary messages say', () => {
    const kept = ['ok', 'see you tomorrow at the station', 'la la la'].flatMap((text) => {
      const { reading } = turnOf(`contact: ${text}`, 0, [])
      return reading ? index.candidates(reading.spoken, false) : []
    })
    expect(kept.length).toBeLessThan(rules.length / 10)
  })
})
