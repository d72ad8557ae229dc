import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'

const numbersIn = (lines: readonly string[]) =>
  talk(lines, (kind) => kind === 'number.shared').map((line) => line.split(' | ')[2])

describe('national-phone', () => {
  it.each([
    ['bel mij op 0470 12 34 56 in België', '+32470123456'],
    ['mijn nummer in Amsterdam is 06 12345678', '+31612345678'],
    ['appelle le chauffeur au 06 12 34 56 78', '+33612345678'],
    ['ruf den Fahrer an 0171 3920042', '+491713920042'],
    ['şoförün numarası 0532 123 45 67', '+905321234567'],
    ['zadzwoń na numer 512 345 678', '+48512345678'],
    ['номер водія 050 123 45 67', '+380501234567'],
    ['номерът на шофьора 088 123 4567', '+359881234567'],
    ['suna soferul la numarul 0712 034 567', '+40712034567'],
    ['il numero dell’autista 312 345 6789', '+393123456789'],
    ['el número del chófer 612 34 56 78', '+34612345678'],
    ['số điện thoại 091 234 56 78', '+84912345678'],
    ['شماره راننده در تهران ۰۹۱۲ ۳۴۵ ۶۷۸۹', '+989123456789'],
  ])('%s', (text, value) => {
    expect(numbersIn([`contact: ${text}`])).toEqual([value])
  })

  it('takes the number of a transfer for none, where its author has just sent the money', () => {
    const talk = ['owner: western union, in the name of Tarek Halabi', 'contact: I sent it, number 447 190 2835']
    expect(numbersIn(['contact: I am in Vietnam', ...talk])).toEqual([])
    expect(numbersIn(['contact: estoy en Dinamarca', 'contact: la ria es 52 70 18 36'])).toEqual([])
  })

  it('takes the country from a place, a sum or another number in the talk', () => {
    expect(numbersIn(['contact: I am in Erbil', 'contact: my number 0750 123 4567'])).toEqual(['+9647501234567'])
    expect(numbersIn(['contact: 5000 egyptian pounds', 'contact: my number 010 01234567'])).toEqual(['+201001234567'])
    expect(numbersIn(['contact: +46 70 174 06 05', 'contact: my other number 070-174 06 06'])).toEqual([
      '+46701740605',
      '+46701740606',
    ])
  })

  it('tells a country by its way of grouping where nothing else does', () => {
    expect(numbersIn(['contact: 0532 123 45 67 driver'])).toEqual(['+905321234567'])
  })

  it.each([
    ['code 0412 277 118'],
    ['MTCN 512 345 6789'],
    ['passport number 0412277'],
    ['on 12.03.2016 at 10'],
    ['IBAN 0471 2030 4050'],
  ])('finds none in "%s"', (text) => {
    expect(numbersIn([`contact: ${text}`])).toEqual([])
  })
})
