import { describe, expect, it } from 'vitest'
import { findingsOf, talk } from '../detect-in.test-support.ts'

const sumsIn = (lines: readonly string[], regions: readonly string[] = []) =>
  talk(lines, (kind) => kind === 'payment.amount', regions).map((line) => line.split(' | ')[2])

describe('sums in currencies that share a name', () => {
  it.each([
    ['owner: we leave from Zuwara to Lampedusa', 'contact: 1200 dinar', '1200 LYD'],
    ['owner: عندي رحلة من البصرة', 'contact: ٧٥٠٠٠٠ دينار', '750000 IQD'],
    ["owner: le départ c'est de Nador", 'contact: 15000 dirhams', '15000 MAD'],
    ['owner: first Delhi then Dubai', 'contact: 900000 rupees', '900000 INR'],
    ['owner: departure from Conakry', 'contact: 9000000 francs', '9000000 GNF'],
  ])('takes that of the country that the talk names: %s', (place, sum, expected) => {
    expect(sumsIn([place, sum])).toEqual([expected])
  })

  it('takes that of the language where no country is named', () => {
    expect(sumsIn(['contact: سڵاو کاکە چۆنی باشی', 'owner: ٧٥٠٠٠٠ دینار'])).toEqual(['750000 IQD'])
  })

  it('says that the talk told it, and leaves it open where nothing does', () => {
    const [told] = findingsOf(['owner: we leave from Zuwara', 'contact: 1200 dinar']).filter(
      ({ kind }) => kind === 'payment.amount',
    )
    expect(told?.attributes).toMatchObject({ currencyBy: 'talk' })
    const [open] = findingsOf(['contact: 1200 dinar'])
    expect(open).toMatchObject({ value: null, confidence: 'medium', attributes: { amount: '1200' } })
    expect(open?.attributes.currencies).toContain('LYD')
  })

  it('leaves what the numbers or the name tell alone', () => {
    expect(sumsIn(['owner: we leave from Zuwara', 'contact: 1200 dinar'], ['TN'])).toEqual(['1200 TND'])
    expect(sumsIn(['owner: we leave from Zuwara', 'contact: 1200 euro'])).toEqual(['1200 EUR'])
  })
})
