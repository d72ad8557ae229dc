import { expect, it } from 'vitest'
import { accountNumber } from './account-number.ts'

const number = (app: 'skype' | 'facebook' | 'viber', kind: 'phone' | 'handle' | 'name', value: string) =>
  accountNumber({ app, kind, value })

it('reads the number of an account that is one', () => {
  expect(number('viber', 'phone', '+32470123456')).toBe('+32470123456')
  expect(number('skype', 'handle', '8:live:+32470123456')).toBe('+32470123456')
  expect(number('skype', 'handle', '8:live:32470123456')).toBe('+32470123456')
  expect(number('skype', 'handle', '4:+32470123456')).toBe('+32470123456')
})

it('takes no other digits for a number', () => {
  expect(number('viber', 'phone', '470123456')).toBeNull()
  expect(number('facebook', 'handle', '32470123456')).toBeNull()
  expect(number('facebook', 'name', '+32470123456')).toBeNull()
  expect(number('skype', 'handle', '8:samer32470123456')).toBeNull()
  expect(number('skype', 'handle', '8:live:.cid.807605880c370b38')).toBeNull()
  expect(number('skype', 'handle', '8:32470123456')).toBeNull()
  expect(number('skype', 'handle', '8:live:99999999999')).toBeNull()
})
