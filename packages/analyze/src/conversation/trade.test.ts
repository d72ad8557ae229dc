import { describe, expect, it } from 'vitest'
import { talk } from '../detectors/detect-in.test-support.ts'

const acts = (kind: string) => /^(?:price|journey|payment\.(?:code|made|received|payee)|counter)\./.test(kind)

describe('tradeOf', () => {
  it('does not take lawful travel, a purchase or a day out for a trade', () => {
    const bus = [
      'contact: how much is a bus ticket to Berlin for 2 people?',
      'owner: 45 euro each, booking reference QX4T',
      'contact: paid by card. arrived in Berlin, thanks',
    ]
    const sale = [
      'contact: how much for the bike',
      'owner: 150 euro',
      'contact: ok deal. I sent the money, tracking number?',
    ]
    expect([...talk(bus, acts), ...talk(sale, acts)]).toEqual([])
  })

  it('takes political talk for what it is', () => {
    const talkOfPolitics = [
      'contact: the police caught people at the checkpoint, they want to cross the border',
      'owner: the government and parliament do nothing, elections are coming, corruption everywhere',
    ]
    expect(talk(talkOfPolitics, acts)).toEqual([])
  })

  it('remembers what two people talked of before, for later words that alone would not do', () => {
    const before = 'owner: the smuggler takes you over the border by boat, guaranteed until you arrive, 9000 euro'
    const smallTalk = Array.from({ length: 14 }, () => 'contact: good morning')
    const later = 'contact: fingerprints taken by police, they sent us back'
    const intercepted = (kind: string) => kind === 'journey.intercepted'
    expect(talk([before, ...smallTalk, later], intercepted)).toHaveLength(1)
    expect(talk([...smallTalk, later], intercepted)).toEqual([])
  })
})
