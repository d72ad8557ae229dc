import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'
import { negotiations } from '../price/negotiations.test-support.ts'

const agreementsIn = (lines: readonly string[]) =>
  talk(lines, (kind) => kind === 'price.agreed').map((line) => line.split(' | ')[0])

describe('price-agreements', () => {
  it.each(negotiations)('finds the acceptance of a price in %s', (_, asked, __, agreed) => {
    expect(agreementsIn([`contact: ${asked}`, 'owner: 4000 €', `contact: ${agreed}`])).toEqual(['3'])
  })

  it('finds the acceptance of a bid by the one who was asked, and one that repeats the sum', () => {
    const bargain = [
      'contact: how much to cross to Greece by boat',
      'owner: 4000 € per person',
      'contact: can you do 3500',
    ]
    expect(agreementsIn([...bargain, 'owner: ok'])).toEqual(['4'])
    expect(agreementsIn([...bargain, 'owner: ok 3500 because of your uncle'])).toEqual(['4'])
    expect(agreementsIn([...bargain, 'owner: no', 'contact: ok 4000 then'])).toEqual(['5'])
  })

  it('finds the sum before the word that accepts it', () => {
    const asked = ['contact: how much to cross to Greece by boat', 'owner: 4000 € per person', 'contact: 3500?']
    expect(agreementsIn([...asked, 'owner: 3500 okay, because of your uncle'])).toEqual(['4'])
    expect(agreementsIn([...asked, 'owner: 3500 tamam'])).toEqual(['4'])
  })

  it('takes an OK to something else for no acceptance', () => {
    const closed = ['contact: how much to cross to Greece by boat', 'owner: 4000 € per person', 'contact: deal']
    expect(agreementsIn([...closed, 'owner: tomorrow at 9 behind the station', 'contact: ok'])).toEqual(['3'])
    expect(agreementsIn([...closed, 'owner: ok', 'contact: ok'])).toEqual(['3'])
  })

  it('takes a refusal for no acceptance', () => {
    const asked = ['contact: how much to cross to Greece by boat', 'owner: 4000 € per person']
    expect(agreementsIn([...asked, 'contact: no way, too expensive'])).toEqual([])
    expect(agreementsIn([...asked, 'contact: not agreed'])).toEqual([])
  })

  it('takes a yes with another price for an offer', () => {
    const asked = ['contact: how much to cross to Greece by boat', 'owner: 4000 € per person', 'contact: 3000?']
    expect(agreementsIn([...asked, 'owner: ok 3600'])).toEqual([])
    expect(agreementsIn([...asked, 'owner: ok 3600', 'contact: ok 7200 then for both'])).toEqual(['5'])
  })

  it('finds nothing where people shop', () => {
    expect(agreementsIn(['contact: how much is the sofa', 'owner: 120 €', 'contact: ok deal'])).toEqual([])
  })
})
