import { describe, expect, it } from 'vitest'
import { Conversation, type Turn } from './conversation/conversation.ts'
import { detectInMessage } from './detect-conversation.ts'
import { turnOf } from './detectors/detect-in.test-support.ts'
import { messageDetectors } from './detectors/index.ts'
import { shippedLexicon } from './lexicon/load-lexicon.ts'
import { MessageTexts } from './message-texts.ts'
import { Reading } from './reading/reading.ts'

const lexicon = shippedLexicon()
const texts = new MessageTexts()
/** Turns that share what is derived of their texts, as those of a case do. */
const sharing = (line: string, regions: readonly string[] = []): Turn => {
  const turn = turnOf(line, 0, regions)
  const text = texts.of(turn.text.raw)
  return { ...turn, text, reading: new Reading(text, lexicon, null), context: { regions } }
}
const speak = (...turns: Turn[]) => new Conversation(turns, { from: 0, to: turns.length, isGroup: false }, lexicon)

describe('MessageTexts', () => {
  it('gives the same object for the same text, and keeps no long one', () => {
    expect(texts.of('ok')).toBe(texts.of('ok'))
    const long = 'ok '.repeat(200)
    expect(texts.of(long)).not.toBe(texts.of(long))
    expect(texts.of(long).raw).toBe(long)
  })

  it('lets each conversation read a shared text in its own language', () => {
    const said = 'contact: 3 bin'
    const turkish = sharing(said)
    speak(turkish, sharing('owner: tamam abi yarın geliyorum sen nerdesin'))
    const kurmanji = sharing(said)
    speak(kurmanji, sharing('owner: slav heval tu çawa yî ez li malê me tu kengî têyî'))
    const values = (turn: Turn) => turn.reading?.quantities.map(({ value }) => value)
    expect(values(turkish)).toEqual(['3000'])
    expect(values(kurmanji)).toEqual(['3'])
    // The first is not changed by the second.
    expect(values(turkish)).toEqual(['3000'])
  })

  it('lets each message read a shared sum by its own regions', () => {
    const sumIn = (region: string) => {
      const turn = sharing('contact: 500 dinar', [region])
      return detectInMessage(turn, messageDetectors).map(({ finding }) => finding.value)
    }
    expect([sumIn('JO'), sumIn('TN'), sumIn('JO')]).toEqual([['500 JOD'], ['500 TND'], ['500 JOD']])
  })
})
