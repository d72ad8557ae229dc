import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Intention, intentions } from '../intentions.ts'
import { languageOf } from '../language.ts'
import { type Pattern, utter } from '../pattern.ts'
import { languageIds } from '../phrasebook.ts'
import { slotNames } from '../slots.ts'

const all = Object.keys(intentions) as Intention[]
const gold = new URL('../../../../../test/gold/', import.meta.url)

/** What most of the stories and of the talk between them are made of. */
const oftenSaid: ReadonlySet<Intention> = new Set<Intention>([
  ...(['greeting', 'askPrice', 'persons', 'quote', 'agree', 'instruct', 'ready', 'arrived', 'intercepted'] as const),
  ...(['paidOffice', 'paidTransfer', 'paidHand', 'received', 'chat', 'family', 'reply'] as const),
])

const patternsOf = (intention: Intention): Pattern[] => languageIds.flatMap((id) => languageOf(id).patterns[intention])

/** Every wording of a pattern, its slots left as they are. */
function wordingsOf(pattern: Pattern): string[] {
  return Array.from({ length: pattern.wordings }, (_, n) => {
    let left = n
    const choose = (count: number) => {
      const choice = left % count
      left = Math.floor(left / count)
      return choice
    }
    return utter(pattern, { choose, fill: (slot) => `{${slot}}`, spell: (words) => words }).text
  })
}

describe('the phrase files', () => {
  it.each(languageIds)('%s: every slot is one that can be filled', (id) => {
    for (const intention of all) {
      const { [intention]: patterns } = languageOf(id).patterns
      expect(patterns.length, intention).toBeGreaterThan(1)
      for (const { slots, source } of patterns)
        expect(
          [...slots].filter((slot) => !slotNames.has(slot)),
          source,
        ).toEqual([])
    }
  })

  it.each(languageIds)('%s: what a price, code, account or number needs is in the words', (id) => {
    const needed: Partial<Record<Intention, string>> = {
      quote: 'amount',
      bid: 'amount',
      persons: 'party',
      paidOffice: 'amount',
      paidTransfer: 'amount',
      paidHand: 'amount',
      code: 'code',
      payPayee: 'payee',
      payAccount: 'account',
      numberNew: 'phone',
      numberShare: 'phone',
      refundGive: 'amount',
      arrived: 'dest',
      askPrice: 'dest',
      channelSwitch: 'app',
    }
    for (const [intention, slot] of Object.entries(needed)) {
      for (const { slots, source } of languageOf(id).patterns[intention as Intention])
        expect(slots.has(slot), `${intention}: ${source}`).toBe(true)
    }
  })

  it.each(languageIds)('%s: no wording has gaps or loose ends', (id) => {
    for (const intention of all)
      for (const pattern of languageOf(id).patterns[intention])
        for (const wording of wordingsOf(pattern)) {
          expect(wording.trim(), pattern.source).toBe(wording)
          expect(wording, pattern.source).not.toMatch(/ {2}/)
        }
  })

  it('says each thing in hundreds of ways, slots, names, spelling and forms of address not counted', () => {
    for (const intention of all) {
      const written = new Set(patternsOf(intention).flatMap(wordingsOf))
      expect(written.size, intention).toBeGreaterThanOrEqual(oftenSaid.has(intention) ? 300 : 200)
    }
  })

  it.each(languageIds)('%s: says nothing in the same words twice', (id) => {
    for (const intention of all) {
      const sources = languageOf(id).patterns[intention].map(({ source }) => source)
      expect(sources.length, intention).toBe(new Set(sources).size)
    }
  })

  it('has no sentence of the gold threads', () => {
    const known = new Set<string>()
    for (const file of ['dev-a.jsonl', 'dev-b.jsonl', 'dev-c.jsonl', 'dev-e.jsonl']) {
      const lines = readFileSync(new URL(file, gold), 'utf8').split('\n').filter(Boolean)
      for (const line of lines) {
        const { messages } = JSON.parse(line) as { messages: { text: string }[] }
        for (const { text } of messages) known.add(text.trim().toLowerCase())
      }
    }
    expect(known.size).toBeGreaterThan(1000)
    // Two words of thanks are nobody's own.
    const sentences = all
      .flatMap(patternsOf)
      .flatMap(wordingsOf)
      .filter((text) => text.split(' ').length > 2)
    expect(sentences.filter((text) => known.has(text.toLowerCase()))).toEqual([])
  })
})
