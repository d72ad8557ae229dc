import { describe, expect, it } from 'vitest'
import { talk } from '../detectors/detect-in.test-support.ts'

const acts = (kind: string) => /^(?:(?:price|journey)\.|payment\.(?:made|received)$)/.test(kind)
const found = (lines: readonly string[]) => talk(lines, acts)

describe('TradeWindow', () => {
  const abroad = (aside: readonly string[]) => [
    'contact: we are 4 persons for Sweden, how much',
    'owner: 5200 euro',
    ...aside,
    'contact: ok deal, I paid half to your cousin',
    'owner: received',
  ]

  it.each([
    ['owner: my landlord wants the rent again'],
    ['contact: I sell my car, mileage is low'],
    ['contact: تركت الجامعة عشان الامتحان'],
    ['contact: yarın düğün var'],
    ['contact: demain j’ai un match de football'],
  ])('takes one word of a lawful matter for no explanation of a party that goes abroad: %s', (aside) => {
    expect(found(abroad([aside]))).not.toEqual([])
  })

  it('takes a booking that is spoken of again and again for an explanation', () => {
    const booking = ['owner: booking reference QX4T81', 'contact: is hand luggage included', 'owner: e-ticket follows']
    expect(found(abroad(booking))).toEqual([])
  })

  it.each([
    [
      'owner: 11 persons from Subotica tonight, to the border',
      'contact: 60 euro each',
      'contact: police are standing at the bridge',
      'contact: dropped them off in Szeged',
    ],
    [
      'owner: bu gece 11 kişi Edirne sınıra gidecek',
      'contact: adam başı 60 euro',
      'contact: köprüde polis var, çevirme yapıyorlar',
      'contact: hepsini bıraktım',
    ],
  ])('knows those who carry others by money, people, the way and the police together: %s', (...lines) => {
    expect(found(lines)).not.toEqual([])
    expect(found(lines.toSpliced(2, 1))).toEqual([])
  })

  it('does not take friends who share a ride past a speed trap for that', () => {
    const ride = [
      'contact: can you take us to Kassel, my wife and me',
      'owner: 30 euro for petrol',
      'contact: careful, police stand at the bridge with a radar',
      'contact: arrived, thanks',
    ]
    expect(found(ride)).toEqual([])
  })

  it('takes what services write to everybody for that, whatever is advertised among it', () => {
    const notices = [
      'contact: dear customer, your account was credited',
      'contact: flights to Spain for 2 persons, 1900 euro, terms apply',
      'contact: dear customer, your one-time code is 4471',
      'contact: season tickets for all matches',
    ]
    expect(found(notices)).toEqual([])
  })
})
