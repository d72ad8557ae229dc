import { describe, expect, it } from 'vitest'
import { Accounts, accountOf, fullId } from './account-id.ts'

describe('accountOf', () => {
  it.each([
    ['anna', 'handle', '8:anna'],
    ['8:anna', 'handle', '8:anna'],
    ['live:anna', 'handle', '8:live:anna'],
    ['8:live:.cid.1f', 'handle', '8:live:.cid.1f'],
    ['https://db5.gateway.messenger.live.com/v1/users/ME/contacts/8:anna', 'handle', '8:anna'],
    ['28:concierge', 'handle', '28:concierge'],
    ['2:someone@example.org', 'handle', '2:someone@example.org'],
    ['4:+32470000001', 'phone', '+32470000001'],
    ['4:32470000001', 'phone', '32470000001'],
    ['4:+12', 'phone', '12'],
    ['4:anonymous', 'handle', '4:anonymous'],
  ])('%s', (found, kind, value) => {
    expect(accountOf(found, 'N')).toEqual({ app: 'skype', kind, value, name: 'N' })
  })

  it.each(['19:ab@thread.skype', '48:notes', '', ' ', '8:', null])('%j is nobody', (found) => {
    expect(accountOf(found, null)).toBe(null)
  })

  it('leaves whole ids alone', () => {
    expect(fullId(fullId('live:anna'))).toBe(fullId('live:anna'))
  })

  it('gives the same object again, after any number of others', () => {
    const accounts = new Accounts()
    expect(accounts.of('anna', 'A')).toBe(accounts.of('anna', 'A'))
    expect(accounts.of('anna', 'B')).not.toBe(accounts.of('anna', 'A'))
    for (let i = 0; i < 25_000; i++) accounts.of(`user${i}`, null)
    expect(accounts.of('anna', 'A')).toEqual(accountOf('anna', 'A'))
  })
})
