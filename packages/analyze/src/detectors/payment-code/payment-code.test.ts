import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'
import { isEuroNote } from './euro-note.ts'

const trade = 'owner: the smuggler takes you over the border by boat, guaranteed until you arrive, 9000 euro'
const codes = (...lines: string[]) =>
  talk([trade, ...lines], (kind) => kind === 'payment.code').map((line) => line.split(' | ').slice(2).join(' | '))

describe('codes beside a word for code', () => {
  it.each([
    ['en', 'the code is KX-8831', 'KX8831 | KX-8831'],
    ['ar', 'الكود ٥٥١٢٠٩', '551209 | ٥٥١٢٠٩'],
    ['ar-Latn', 'l kod 40 71 16', '407116 | 40 71 16'],
    ['ckb', 'کۆد ٧٧٣١٩٤', '773194 | ٧٧٣١٩٤'],
    ['kmr', 'kod 773194', '773194 | 773194'],
    ['fa', 'رمز شتر ۳۴', 'شتر 34 | شتر ۳۴'],
    ['ps', 'کوډ ۷۷۳۱۹۴', '773194 | ۷۷۳۱۹۴'],
    ['tr', 'şifre 661 207', '661207 | 661 207'],
    ['fr', 'le code 77 31 94', '773194 | 77 31 94'],
    ['nl', 'de code is 77 31 94', '773194 | 77 31 94'],
    ['de', 'der Code ist 773194', '773194 | 773194'],
    ['it', 'il codice è 773194', '773194 | 773194'],
    ['es', 'el código es 773194', '773194 | 773194'],
    ['ro', 'codul este 773194', '773194 | 773194'],
    ['sq', 'kodi eshte 773194', '773194 | 773194'],
    ['ru', 'код 773194', '773194 | 773194'],
    ['uk', 'код 773194', '773194 | 773194'],
    ['bg', 'кодът е 773194', '773194 | 773194'],
    ['hu', 'a kód 773194', '773194 | 773194'],
    ['pl', 'kod 773194', '773194 | 773194'],
    ['vi', 'mã số 773194', '773194 | 773194'],
    ['am', 'ኮድ 773194', '773194 | 773194'],
    ['ti', 'ኮድ 773194', '773194 | 773194'],
    ['so', 'koodhka 773194', '773194 | 773194'],
    ['pcm', 'the code na 773194', '773194 | 773194'],
  ])('%s: %s', (_, line, expected) => {
    expect(codes(`contact: ${line}`)).toEqual([expected])
  })

  it('reads a code farther from the word for it where the message ends with it', () => {
    expect(codes('contact: the code that the man gave me is 88214')).toEqual(['88214 | 88214'])
    expect(codes('contact: the code comes later today, he has 88214 other things to do')).toEqual([])
  })
})

describe('codes told by the talk around', () => {
  it('reads a reference number beside the name of a company, and one that is the answer', () => {
    expect(codes('contact: sent with western union 415-220-7719')).toEqual(['4152207719 | 415-220-7719'])
    expect(codes('owner: send me the code', 'contact: Tulip 31')).toEqual(['TULIP31 | Tulip 31'])
    expect(codes('contact: I gave 2300 euro to him, number RW 0412')).toEqual(['RW0412 | RW 0412'])
  })

  it('reads a short number that is that of a deposit, where the message says that the money was left', () => {
    expect(codes('contact: I left 1900 euro there, number 638')).toEqual(['638 | 638'])
    expect(codes('contact: کېښودې مې ۱۸۰۰ یورو، نمبر ۵۱۷')).toEqual(['517 | ۵۱۷'])
    expect(codes('contact: min 1800 euro da, hejmar 5 1 7 2')).toEqual(['5172 | 5 1 7 2'])
    expect(codes('contact: I gave him my phone number 638')).toEqual([])
    expect(codes('owner: I gave you the number 638')).toEqual([])
  })

  it('reads letters and figures joined by hyphens, and the figures alone behind the name of a company', () => {
    expect(codes('contact: the code is B-17-R4')).toEqual(['B17R4 | B-17-R4'])
    expect(codes('contact: paid 950 euro, code Ria 206 5518 4470')).toEqual(['20655184470 | 206 5518 4470'])
    expect(codes('contact: wu 4085 113 926')).toEqual(['4085113926 | 4085 113 926'])
  })

  it('reads the words in quotation marks that the keeper was told', () => {
    expect(codes('contact: we arrived, I told the sarraf "lamp is off"')).toEqual(['LAMPISOFF | lamp is off'])
    expect(codes('contact: the police told us "go back home"')).toEqual([])
  })

  it('takes what somebody did, with a number, for no pass-word', () => {
    expect(codes('owner: send me the code', 'contact: received 640')).toEqual([])
    expect(codes('owner: send me the code', 'contact: olive 640')).toEqual(['OLIVE640 | olive 640'])
  })

  it('joins a number that was sent in two messages, and reads one that was spelled', () => {
    expect(codes('contact: western union code: 5190 33', 'contact: 8206 this is the rest')).toEqual([
      '5190338206 | 8206',
    ])
    expect(codes('contact: western union, number four zero two, 918, then 2264')).toEqual([
      '4029182264 | four zero two, 918, then 2264',
    ])
  })

  it('reads several in a row', () => {
    expect(codes('contact: codes: 6617, 6618 and 6622')).toEqual(['6617 | 6617', '6618 | 6618', '6622 | 6622'])
  })
})

describe('what is no code', () => {
  it.each([
    ['a sum without its currency', 'contact: put 4200 with the office, you keep the code'],
    ['a phone’s own', 'contact: his phone is locked, the pin is 2580, delete everything'],
    ['a bare number', 'contact: 7731945520'],
    ['a house number', 'contact: the door code of Midi 10'],
  ])('%s', (_, line) => {
    expect(codes(line)).toEqual([])
  })

  it('is none outside the trade', () => {
    expect(talk(['contact: parcel locker code 773194'], (kind) => kind === 'payment.code')).toEqual([])
  })
})

describe('isEuroNote', () => {
  it.each([
    ['Z10708476264', true],
    ['L00105481787', true],
    ['UF9073937437', true],
    ['VA0436214792', true],
    ['Z10708476265', false],
  ])('%s: %s', (serial, passes) => {
    expect(isEuroNote(serial)).toBe(passes)
  })
})

describe('the number of a deposit', () => {
  it('is the whole answer to the question for it, where money lies with somebody', () => {
    expect(
      codes('contact: the money lies at the insurance office', 'owner: give me the number', 'contact: 408823'),
    ).toEqual(['408823 | 408823'])
  })

  it.each([
    ['en', 'the key safe code is 1847'],
    ['nl', 'sleutelkluisje code 1935'],
    ['tr', 'kapı kodu 2580'],
    ['ar', 'رمز الباب 4471'],
  ])('is not what opens a door: %s', (_, line) => {
    expect(codes(`contact: ${line}`)).toEqual([])
  })
})

describe('the number of a transfer', () => {
  const order = 'owner: western union, in the name of Tarek Halabi'

  it('is that which follows on the word that the money was sent', () => {
    expect(codes(order, 'contact: I sent it', 'contact: 771-043-8826')).toEqual(['7710438826 | 771-043-8826'])
    expect(codes(order, 'contact: sent, number 447 190 2835')).toEqual(['4471902835 | 447 190 2835'])
    expect(codes('contact: I sent the money', 'contact: DX90124')).toEqual(['DX90124 | DX90124'])
  })

  it('ends where a sum begins', () => {
    expect(codes(order, 'contact: sent 771 004 2358 1750 euro')).toEqual(['7710042358 | 771 004 2358'])
  })

  it('may have letters among its figures, or stand beside the sum that was left', () => {
    expect(codes('contact: 6000 usd sent by western union, ref 9KD77Q and 9KD7AB')).toEqual([
      '9KD77Q | 9KD77Q',
      '9KD7AB | 9KD7AB',
    ])
    expect(codes('contact: from the woman 6600 euro for two KT-226')).toEqual(['KT226 | KT-226'])
    expect(codes('contact: the money is with Haji, tell him the code, SAFFRON41')).toEqual(['SAFFRON41 | SAFFRON41'])
    expect(codes('contact: he has the code 5KR771 for you')).toEqual(['5KR771 | 5KR771'])
  })

  it('is known again, and asked for by the word for a number', () => {
    expect(codes('contact: the code is ZANA-5518', 'owner: ok', 'contact: we are there, ZANA-5518')).toEqual([
      'ZANA5518 | ZANA-5518',
      'ZANA5518 | ZANA-5518',
    ])
    expect(codes('contact: he left 3500 euro', 'owner: what is the number?', 'contact: 9015')).toEqual(['9015 | 9015'])
  })

  it('is no part of an account with wrong check digits', () => {
    expect(codes('contact: 500 euro sent to DE00 5000 0000 0000 1234 56')).toEqual([])
  })
})

describe('pass-words without figures', () => {
  it('stand in quotation marks, or in capitals, beside a word for code', () => {
    expect(codes('contact: the money is there, code "black eagle"')).toEqual(['BLACKEAGLE | black eagle'])
    expect(codes('contact: the family called and told the code KEKLİK')).toEqual(['KEKLIK | KEKLİK'])
  })

  it('are none where somebody is met', () => {
    expect(codes('owner: wait at the bridge, password "raspberry"')).toEqual([])
    expect(codes('contact: the code comes later')).toEqual([])
  })
})
