import type { DetectionMessage } from '@casethread/casefile'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Conversation, isRead } from './conversation/conversation.ts'
import { turnsOf } from './conversation/turns.ts'
import { detectInConversation, detectInMessage } from './detect-conversation.ts'
import { turnOf } from './detectors/detect-in.test-support.ts'
import { conversationDetectors, messageDetectors } from './detectors/index.ts'
import { readLexiconData, shippedLexicon } from './lexicon/load-lexicon.ts'
import { MessageTexts } from './message-texts.ts'
import { Regions } from './regions.ts'
import { windowUnits } from './text/windows.ts'

const texts = messageDetectors.filter(({ examines }) => examines === 'messages')
const turns = (text: string, region: string | null) => {
  const regions = new Regions({ ofCase: region ? [region] : [], ofAccounts: new Map(), ofChats: new Map() })
  const facts = {
    rowId: 1,
    chatRowId: 1,
    senderRowId: 1,
    sentAt: 0,
    kind: 'text',
    event: null,
    forwarded: false,
  } as const
  const message: DetectionMessage = { ...facts, text }
  // The reader is asked for the details of notices only.
  return turnsOf(message, {
    reader: null as never,
    lexicon: shippedLexicon(),
    texts: new MessageTexts(),
    regions,
    owners: null,
  })
}
const detect = (raw: string, region: string | null = 'BE') =>
  turns(raw, region).flatMap((turn) =>
    detectInMessage(turn, texts).map(({ detector, finding }) => ({
      detector,
      finding: { ...finding, start: finding.start + turn.offset, end: finding.end + turn.offset },
    })),
  )

/** As a talk of its own, in as many pieces as it takes. */
function detectInTalk(raw: string): void {
  const pieces = turns(raw, 'BE')
  for (const piece of pieces) detectInMessage(piece, texts)
  const whole = { from: 0, to: pieces.length, isGroup: false }
  detectInConversation(new Conversation(pieces, whole, shippedLexicon()), conversationDetectors, () => undefined)
}

describe('detectInMessage', () => {
  it('keeps the finding of the detector further up where two claim the same characters', () => {
    const found = (raw: string) =>
      detect(raw).map(({ detector, finding }) => [detector, raw.slice(finding.start, finding.end)])
    expect(found('BE68 5390 0754 7034 en 0470 12 34 56, 4000 €')).toEqual([
      ['iban', 'BE68 5390 0754 7034'],
      ['phone', '0470 12 34 56'],
      ['money', '4000 €'],
    ])
    expect(found('4111 1111 1111 1111 euro')).toEqual([['card', '4111 1111 1111 1111']])
    expect(found('0470123456 euro')).toEqual([['money', '0470123456 euro']])
    expect(found('IBAN BE68 5390 0754 7035')).toEqual([['iban', 'BE68 5390 0754 7035']])
  })

  it('finds in a text of any length, at exact offsets, in bounded pieces', () => {
    const line = 'give ٤٠٠٠ يورو to +32 470 12 34 56 today\n'
    const times = Math.ceil((3 * windowUnits) / line.length)
    const raw = line.repeat(times)
    expect(turns(raw, null).length).toBeGreaterThan(2)
    const found = detect(raw, null).map(({ finding }) => raw.slice(finding.start, finding.end))
    expect(found.filter((quote) => quote === '٤٠٠٠ يورو')).toHaveLength(times)
    expect(found.filter((quote) => quote === '+32 470 12 34 56')).toHaveLength(times)
  })

  it('is quick on hostile texts', () => {
    const before = process.cpuUsage()
    const parts = ['1', '1 ', '1.', 'BE68 ', '€', '4111 ', 'a', '0x', '1€', '€5', '\u0301', 'http://']
    for (const part of [...parts, 'one ', 'my wife and ', 'sister ', 'so, 4000 euro ', 'code 12345 ', '"', 'Paris '])
      detectInTalk(part.repeat(Math.floor((8 * windowUnits) / part.length)))
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(40_000)
  }, 60_000)
})

describe('needs', () => {
  it('spares a detector of conversations only turns in which it finds nothing', () => {
    const terms = readLexiconData().lexicons.flatMap(({ entries }) => entries.flatMap((entry) => entry.terms))
    const term = fc.nat({ max: terms.length - 1 }).map((at) => terms[at] ?? '')
    const lines = fc.array(
      fc.array(fc.oneof(term, fc.constantFrom('4000', '2 kids', 'euro', '22:15', '?', 'hm')), {
        minLength: 1,
        maxLength: 5,
      }),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(lines, (said) => {
        const turns = said.map((words, i) => turnOf(`${i % 2 === 0 ? 'contact' : 'owner'}: ${words.join(' ')}`, i, []))
        const conversation = new Conversation(turns, { from: 0, to: turns.length, isGroup: false }, shippedLexicon())
        for (const detector of conversationDetectors)
          for (const [i, turn] of turns.entries())
            if (isRead(turn) && detector.needs?.(turn) === false)
              expect(detector.detect(conversation, i), detector.id).toEqual([])
      }),
    )
  })
})
