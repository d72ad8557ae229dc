import { describe, expect, it } from 'vitest'
import type { Turn } from '../conversation/conversation.ts'
import { compileLexicon } from '../lexicon/compile-lexicon.ts'
import { Lexicon } from '../lexicon/lexicon.ts'
import { parseLexicon } from '../lexicon/lexicon-file.ts'
import { MessageText } from '../message-text.ts'
import { Reading } from '../reading/reading.ts'
import { matchRule } from './match-rule.ts'
import { parseRules } from './rule-file.ts'

const lexicon = new Lexicon(
  compileLexicon({
    lexicons: [
      parseLexicon(
        'en.yaml',
        `language: en
name: English
sources: [test]
common: []
entries:
  - {sense: gave, terms: [sent, put, did not spare], gloss: gave}
  - {sense: money, terms: [money, cash], gloss: money}
  - {sense: negation, terms: [not], gloss: not}
  - {sense: condition, terms: [if], gloss: if}
  - {sense: wage, terms: [salary], gloss: wage}
  - {sense: phone, terms: [mobile], gloss: telephone}`,
      ),
    ],
    places: [],
    caseTerms: [],
  }),
)

const turnOf = (raw: string): Turn & { reading: Reading } => {
  const text = new MessageText(raw)
  const facts = { rowId: 1, senderRowId: 1, direction: 'in', sentAt: null, forwarded: false, notice: null } as const
  return { ...facts, text, reading: new Reading(text, lexicon, null), context: { regions: [] }, findings: [] }
}
const ruleOf = (more: string) =>
  parseRules('r.yaml', `rules: [{id: r, kind: payment.made, says: x, slots: [[gave], [money]], ${more}}]`)[0]
const matches = (raw: string, more = 'within: 3', findings: Turn['findings'] = []) => {
  const rule = ruleOf(more)
  const turn = { ...turnOf(raw), findings }
  const match = rule && matchRule(turn, rule)
  return match
    ? turn.reading.words
        .slice(match.from, match.to)
        .map(({ key }) => key)
        .join(' ')
    : null
}

describe('matchRule', () => {
  it('fills all slots, in any order unless one is asked for, near enough', () => {
    expect(matches('we sent you the money')).toBe('sent you the money')
    expect(matches('the money was sent')).toBe('money was sent')
    expect(matches('the money was sent', 'ordered: true')).toBeNull()
    expect(matches('sent to my uncle and his money')).toBeNull()
    expect(matches('sent it')).toBeNull()
  })

  it('does not take for said what is negated, asked, conditional', () => {
    expect(matches('not sent the money')).toBeNull()
    expect(matches('if I sent the money')).toBeNull()
    expect(matches('sent the money?')).toBeNull()
    expect(matches('did not spare the money')).toBe('did not spare the money')
    expect(matches('not today. sent the money')).toBe('sent the money')
    expect(matches('not sent the money', 'polarity: negated')).toBe('sent the money')
    expect(matches('sent the money?', 'polarity: asked')).toBe('sent the money')
  })

  it('lets a rule take what is asked or wanted, and what is said without a question mark', () => {
    expect(matches('sent the money?', 'polarity: supposed')).toBe('sent the money')
    expect(matches('not sent the money', 'polarity: supposed')).toBeNull()
    expect(matches('if I sent the money', 'polarity: answered')).toBeNull()
    expect(matches('sent the money?', 'polarity: answered')).toBeNull()
    expect(matches('sent the money', 'polarity: answered')).toBe('sent the money')
  })

  it('keeps the slots in one clause where that is asked', () => {
    expect(matches('sent. the money')).toBe('sent the money')
    expect(matches('sent. the money', 'oneClause: true')).toBeNull()
  })

  it('keeps to the bounds of a rule', () => {
    expect(matches('sent the money, your salary', 'unless: [wage]')).toBeNull()
    expect(matches('sent the money', 'besides: [wage]')).toBeNull()
    expect(matches('sent the money now', 'longest: 3')).toBeNull()
    expect(matches('we have sent the money', 'lead: 2')).toBeNull()
    expect(matches('I sent the money', 'lead: 2')).toBe('sent the money')
    expect(matches('sent the money, your salary', 'unless: [wage], scope: clause')).toBe('sent the money')
    expect(matches('sent the money salary', 'unless: [wage], scope: clause')).toBeNull()
    expect(matches('sent the money, your salary', 'besides: [wage], scope: clause')).toBeNull()
    expect(matches('sent the money, so many words more', 'longest: 3, scope: clause')).toBe('sent the money')
    expect(matches('sent the money now', 'longest: 3, scope: clause')).toBeNull()
    const refund = { kind: 'payment.refund', value: null, attributes: {}, verdict: null, start: 0, end: 4, rule: 'x' }
    const found = (confidence: 'medium' | 'low') => [{ ...refund, confidence }]
    expect(matches('sent the money', 'unlessKinds: [payment.refund]', found('medium'))).toBeNull()
    expect(matches('sent the money', 'unlessKinds: [payment.refund]', found('low'))).toBe('sent the money')
  })

  it('tells the telephone from a phone number', () => {
    expect(matches('sent the money by mobile', 'besides: ["sense:phone"]')).toBe('sent the money')
    expect(matches('sent the money by mobile', 'besides: [phone]')).toBeNull()
  })
})

describe('parseRules', () => {
  it('names what it does not know', () => {
    expect(() => ruleOf('whatever: 1')).toThrow(/^r\.yaml: rules\.0/)
    expect(() => parseRules('r.yaml', 'rules: [{id: r, kind: x, says: x, slots: []}]')).toThrow('rules.0.kind')
  })
})
