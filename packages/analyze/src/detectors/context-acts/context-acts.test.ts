import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'

const found = (...lines: string[]) => talk(lines, (kind) => /^(?:terms|context|role)\./.test(kind))
const trade = 'owner: the smuggler takes you over the border by boat, 9000 euro each'

describe('context', () => {
  it.each([
    ['The hearing has been postponed, I will write to you.', 'hearing'],
    ['Kunt u langskomen om de volmacht te tekenen?', 'volmacht'],
    ['Ce que vous me dites relève du secret professionnel.', 'secret professionnel'],
  ])('knows what a lawyer writes: %s', (line, quote) => {
    expect(found(`contact: ${line}`).some((one) => one.includes('role.privileged') && one.includes(quote))).toBe(true)
  })

  it('does not take a client for one, nor the owner', () => {
    expect(found('contact: my brother asks where the office is')).toEqual([])
    expect(found('owner: The hearing has been postponed')).toEqual([])
  })

  it('knows how a journey is sold, where one is talked about', () => {
    expect(found(trade, 'owner: guaranteed until you arrive').map((one) => one.split(' | ')[1])).toEqual([
      'terms.guarantee',
    ])
  })

  it('knows automatic senders', () => {
    expect(found('contact: Dear customer, your one-time code is 482911').map((one) => one.split(' | ')[1])).toEqual([
      'role.service',
    ])
  })
})
