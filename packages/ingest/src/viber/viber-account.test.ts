import { describe, expect, it } from 'vitest'
import { phoneValue, viberAccount } from './viber-account.ts'

describe('viberAccount', () => {
  it.each([
    [{ number: '+32 470-00 00.01', memberId: 'x', name: 'N' }, 'phone', '+32470000001'],
    [{ number: '32470000001', memberId: null, name: null }, 'phone', '32470000001'],
    [{ number: 'em:AbCd', memberId: 'x', name: 'N' }, 'handle', 'x'],
    [{ number: null, memberId: null, name: 'N' }, 'name', 'N'],
  ])('%j', (person, kind, value) => {
    expect(viberAccount(person)).toMatchObject({ app: 'viber', kind, value, name: person.name })
  })

  it('is nobody without anything', () => {
    expect(viberAccount({ number: '', memberId: null, name: null })).toBeNull()
  })

  it.each(['', '+', '12', 'abc', '+1234567890123456', '١٢٣٤'])('%j is no number', (found) => {
    expect(phoneValue(found)).toBeNull()
  })
})
