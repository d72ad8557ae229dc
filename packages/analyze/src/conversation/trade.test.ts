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
})
