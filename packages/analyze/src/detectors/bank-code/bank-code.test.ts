import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'

const codes = (...lines: string[]) => talk(lines, (kind) => kind === 'bank.code')

describe('bank identifier codes', () => {
  it.each([
    ['BIC GKCCBEBB', 'GKCCBEBB'],
    ['swift: NEDSZAJJXXX', 'NEDSZAJJXXX'],
    ['السويفت GKCCBEBB', 'GKCCBEBB'],
  ])('reads one beside its name: %s', (line, code) => {
    expect(codes(`contact: ${line}`)).toEqual([`1 | bank.code | ${code} | ${code}`])
  })

  it('reads one beside a bank or an account in a message close by', () => {
    expect(codes('contact: BE68 5390 0754 7034', 'contact: GKCCBEBB')).toEqual(['2 | bank.code | GKCCBEBB | GKCCBEBB'])
    expect(codes('owner: which bank?', 'contact: GKCCBEBB')).toHaveLength(1)
  })

  it('takes no word for one: not without a bank, not with a country that does not exist', () => {
    expect(codes('contact: CHOCOLATES AND HAPPINESS')).toEqual([])
    expect(codes('contact: my bank says GOODEVENING')).toEqual([])
    expect(codes('contact: swift ABCDXXBB')).toEqual([])
  })
})
