import { describe, expect, it } from 'vitest'
import { distinctAccounts } from './distinct-accounts.ts'
import { cocoaSeconds, storedTime, unixMilliseconds, unixSeconds } from './instant.ts'
import { knownDetails, namedFile } from './new-message.ts'
import { numberOf, printed, printedUnlessZero, textOf, writtenOf } from './sql-values.ts'

describe('values of any column', () => {
  it.each([
    [null, null, null, null],
    ['', null, null, null],
    ['12', '12', 12, '12'],
    ['-1.5', '-1.5', -1.5, '-1.5'],
    ['1e9', '1e9', null, '1e9'],
    [7, null, 7, '7'],
    [0, null, 0, '0'],
    [9007199254740993n, null, 9007199254740992, '9007199254740993'],
    [Uint8Array.of(1, 255), null, null, '01ff'],
  ])('%s', (value, text, number, print) => {
    expect([textOf(value), numberOf(value), printed(value)]).toEqual([text, number, print])
  })

  it('tells "none" from 0 where asked to, and text from its bytes', () => {
    expect([printedUnlessZero(0), printedUnlessZero('0'), printedUnlessZero(5)]).toEqual([null, null, '5'])
    expect([writtenOf(Buffer.from('é')), writtenOf(''), writtenOf(3)]).toEqual(['é', null, null])
  })
})

describe('storedTime', () => {
  const earliest = Date.UTC(2003, 0, 1)

  it.each([
    [1600000000000, unixMilliseconds, 1600000000000, null],
    ['1600000000', unixSeconds, 1600000000000, null],
    [600000000.25, cocoaSeconds, Date.UTC(2020, 0, 6, 10, 40, 0, 250), null],
    [13727168620, unixSeconds, null, 'out-of-range'],
    [1, unixSeconds, null, 'out-of-range'],
    ['soon', unixSeconds, null, 'out-of-range'],
    [0, unixSeconds, null, null],
    [null, unixSeconds, null, null],
  ])('%j', (value, epoch, sentAt, timeDoubt) => {
    expect(storedTime(value, epoch, earliest)).toMatchObject({ sentAt, timeDoubt })
  })

  it('keeps what was found', () => {
    expect(storedTime(13727168620, unixSeconds, earliest).sentAtRaw).toBe('13727168620')
    expect(storedTime(0, unixSeconds, earliest).sentAtRaw).toBeNull()
  })
})

describe('parts of messages', () => {
  it('names a file by the end of its path, and keeps the path', () => {
    expect(namedFile(null, 'C:\\x\\a.jpg')).toMatchObject({
      name: 'a.jpg',
      storedName: 'C:\\x\\a.jpg',
      mime: 'image/jpeg',
    })
    expect(namedFile('a.jpg', 'a.jpg')).not.toHaveProperty('storedName')
    expect(namedFile(null, null)).toMatchObject({ name: null, mime: null })
  })

  it('makes no object for nothing', () => {
    expect([knownDetails({ a: null }), knownDetails({ a: null, b: '1' })]).toEqual([null, { b: '1' }])
  })

  it('lists an account once, by name if it has one anywhere', () => {
    const account = (value: string, name: string | null) => ({ app: 'viber', kind: 'handle', value, name }) as const
    expect(
      distinctAccounts([account('a', null), null, account('b', 'B'), account('a', 'A'), account('b', 'C')]),
    ).toEqual([account('a', 'A'), account('b', 'B')])
  })
})
