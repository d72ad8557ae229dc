import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'
import { findMrz, mrzCheckDigit } from './mrz.ts'
import {
  isBelgianNationalNumber,
  isDutchBsn,
  isFrenchNir,
  isImei,
  isIranianCode,
  isPesel,
  isPolishIdCard,
  isSpanishDni,
  isTurkishKimlik,
} from './schemes.ts'

describe('check digits', () => {
  it.each([
    [isBelgianNationalNumber, '93051822361', '93051822362'],
    [isBelgianNationalNumber, '00010100303', '00010100304'],
    [isDutchBsn, '111222333', '111222334'],
    [isDutchBsn, '123456782', '000000000'],
    [isTurkishKimlik, '10000000146', '10000000147'],
    [isIranianCode, '0013542419', '1111111111'],
    [isPesel, '44051401359', '44051401358'],
    [isPolishIdCard, 'ABS123456', 'ABS223456'],
    [isPolishIdCard, 'ABA300000', 'ABA300001'],
    [isSpanishDni, '12345678Z', '12345678A'],
    [isSpanishDni, 'X1234567L', 'X1234567M'],
    [isFrenchNir, '255081416802538', '255081416802539'],
    [isImei, '490154203237518', '490154203237519'],
  ])('%o accepts %s and refuses %s', (passes, good, bad) => {
    expect([passes(good), passes(bad)]).toEqual([true, false])
  })

  it.each([
    ['L898902C3', 6],
    ['740812', 2],
    ['120415', 9],
    ['ZE184226B<<<<<', 1],
    ['D23145890', 7],
  ])('of the machine-readable zone: %s → %i', (text, digit) => {
    expect(mrzCheckDigit(text)).toBe(digit)
  })
})

const td3 = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10'
const td1 = 'I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<'

describe('findMrz', () => {
  it('reads passports and cards, blanks and other lines aside', () => {
    expect(findMrz(td3)).toEqual([{ format: 'TD3', documentNumber: 'L898902C3', valid: true, start: 0, end: 89 }])
    expect(
      findMrz(`here\n${td1}\nok`).map(({ format, documentNumber, valid }) => [format, documentNumber, valid]),
    ).toEqual([['TD1', 'D23145890', true]])
    expect(findMrz(td3.replace('740812', '740813')).map(({ valid }) => valid)).toEqual([false])
    expect(findMrz(td3.split('\n')[1] ?? '')).toEqual([])
  })

  it('never throws, and stays inside the text', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Z0-9< ]{0,50}$/), { maxLength: 6 }), (lines) => {
        const text = lines.join('\n')
        for (const { start, end } of findMrz(text)) expect(start >= 0 && end <= text.length).toBe(true)
      }),
    )
  })
})

const numbers = (...lines: string[]) =>
  talk(lines, (kind) => kind === 'identity.number' || kind === 'journey.document')
    .map((line) => line.split(' | ').slice(0, 3).join(' '))
    .filter((line) => /\d[A-Z]?$/.test(line))

describe('numbers of documents in a talk', () => {
  it.each([
    ['my passport and kimlik 10000000146', '10000000146'],
    ['rijksregister 93.05.18-223.61', '93051822361'],
    ['dowód ABS123456', 'ABS123456'],
    ['dni 12345678Z', '12345678Z'],
    ['کد ملی ۰۰۱۳۵۴۲۴۱۹', '0013542419'],
    ['numéro de sécurité sociale 2 55 08 14 168 025 38', '255081416802538'],
    ['imei 490154203237518', '490154203237518'],
  ])('%s', (line, value) => {
    expect(numbers(`contact: ${line}`)).toEqual([`1 identity.number ${value}`])
  })

  it('makes a document of the journey of them in the talk of a trade', () => {
    const trade = 'owner: the smuggler takes you over the border by boat, guaranteed until you arrive, 9000 euro'
    expect(numbers(trade, `contact: passport\n${td3}`)).toEqual([
      '2 identity.number L898902C3',
      '2 journey.document L898902C3',
    ])
  })

  it('takes a number in the shape of a passport for one where papers are the matter of such a talk', () => {
    const trade = 'owner: the smuggler takes you over the border by boat, guaranteed until you arrive, 9000 euro'
    const answer = 'contact: it is ZQ 0000417'
    expect(numbers(trade, 'owner: number of the passport?', answer)).toContain('3 journey.document ZQ0000417')
    expect(numbers(trade, answer)).toEqual([])
  })

  it('takes no bare number for one', () => {
    expect(numbers('contact: order 10000000146')).toEqual([])
    expect(numbers('contact: 0013542419')).toEqual([])
  })
})
