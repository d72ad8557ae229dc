import { describe, expect, it } from 'vitest'
import { Regions } from './regions.ts'

describe('Regions', () => {
  const regions = new Regions({
    ofCase: ['BE'],
    ofAccounts: new Map([
      [7, 'TR'],
      [8, 'BE'],
    ]),
    ofChats: new Map([[1, 'IQ']]),
  })

  it.each([
    ['the case alone', { chatRowId: 2, senderRowId: null }, ['BE']],
    ['the case, then the author', { chatRowId: 2, senderRowId: 7 }, ['BE', 'TR']],
    ['the one contact of the chat, when the owner writes', { chatRowId: 1, senderRowId: 99 }, ['BE', 'IQ']],
    ['each once', { chatRowId: 2, senderRowId: 8 }, ['BE']],
  ])('takes %s', (_, message, expected) => {
    expect(regions.contextOf(message).regions).toEqual(expected)
  })
})
