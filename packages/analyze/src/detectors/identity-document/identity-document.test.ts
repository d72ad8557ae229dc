import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MessageText } from '../../message-text.ts'
import { talk } from '../detect-in.test-support.ts'
import { findHolders } from './holders.ts'
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
    const holder = { name: 'ANNA MARIA ERIKSSON', born: '74-08-12' }
    expect(findMrz(td3)).toEqual([
      { format: 'TD3', documentNumber: 'L898902C3', holder, valid: true, start: 0, end: 89 },
    ])
    expect(findMrz(td1)[0]?.holder).toEqual(holder)
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

const papers = 'owner: the smuggler takes you over the border by boat, 9000 euro each. send the passports'
const persons = (...lines: string[]) =>
  talk(lines, (kind) => kind === 'identity.person').map((line) => line.split(' | ').slice(2, 3).join(''))

describe('names with dates of birth', () => {
  it.each([
    ['Ahmad Khalil, born 12/03/1990', 'Ahmad Khalil'],
    ['my brother Ahmad Khalil dob 12.3.1990 he is ready', 'Ahmad Khalil'],
    ['احمد خليل مواليد ١٢/٣/١٩٩٠', 'احمد خليل'],
    ['نام: احمد خلیلی تولد 1990/03/12', 'احمد خليلي'],
    ['Ahmad Khalil 12/03/1990', 'Ahmad Khalil'],
    ['2) Ahmad Khalil - 12/03/1990', 'Ahmad Khalil'],
    ['Name: Ahmad Khalil\nDate of birth: 12/03/1990', 'Ahmad Khalil'],
    [td3, 'ANNA MARIA ERIKSSON'],
  ])('%s', (text, name) => {
    expect(persons(papers, `contact: ${text}`)).toEqual([name])
  })

  it.each([
    ['Ahmad Khalil comes on 12/03/2024 with the bus'],
    ['born 12/03/1990'],
    ['Ahmad Khalil born 40/40/1990'],
    [td3.replace('740812', '740813')],
  ])('finds none in: %s', (text) => {
    expect(persons(papers, `contact: ${text}`)).toEqual([])
  })

  it('never throw, stay inside the text, and cost no more than its length', () => {
    const parts = fc.constantFrom('Ahmad', 'Khalil ', 'born ', '12/03/1990', '\n', 'a.', "b'", 'name: ', ' ', 'مواليد ')
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (words) => {
        const text = new MessageText(words.join(''))
        for (const { start, end, name } of findHolders(text, true)) {
          expect(start >= 0 && start < end && end <= text.shadow.length).toBe(true)
          expect(name).not.toBe('')
        }
      }),
    )
    expect(findHolders(new MessageText(`${'a.'.repeat(200_000)} born 12/03/1990`), true)).toEqual([])
  }, 5000)

  it('are nothing where no journey is talked about', () => {
    expect(persons('contact: Ahmad Khalil, born 12/03/1990')).toEqual([])
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
