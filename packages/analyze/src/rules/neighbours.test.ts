import { describe, expect, it } from 'vitest'
import { talk } from '../detectors/detect-in.test-support.ts'

const trade = 'owner: the smuggler takes you over the border by boat, guaranteed until you arrive, 9000 euro'
const acts = (...lines: string[]) =>
  talk([trade, ...lines], (kind) => /^payment\.(?:made|received|refund)$/.test(kind)).map((line) =>
    line.split(' | ').slice(0, 2).join(' '),
  )

describe('what stands in the turns around', () => {
  it('must be there for a rule with `after`, by the author it names', () => {
    expect(acts('contact: I paid 3000 euro', 'owner: received it')).toContain('3 payment.received')
    expect(acts('contact: I paid 3000 euro', 'contact: hello', 'contact: arrived safely')).not.toContain(
      '4 payment.received',
    )
  })

  it('must not be there for a rule with `unlessAfter`', () => {
    expect(acts('contact: I want my money back', 'owner: sent 2000 euro')).toEqual([
      '2 payment.refund',
      '3 payment.refund',
    ])
  })

  it('counts only what needs no trade for a rule with `sure`', () => {
    const lines = (company: string) => [`owner: ${company} in the name of Tarek Halabi`, 'contact: sent']
    const found = (company: string) => talk(lines(company), (kind) => kind === 'payment.made')
    expect(found('western union').length).toBe(1)
    expect(found('bank').length).toBe(0)
  })
})
