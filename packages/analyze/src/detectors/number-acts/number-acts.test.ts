import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'

const changesIn = (lines: readonly string[], regions: readonly string[] = []) =>
  talk(lines, (kind) => kind === 'number.changed', regions).map((line) =>
    line
      .split(' | ')
      .filter((_, i) => i === 0 || i === 2)
      .join(' '),
  )

/** By language: a new number announced. */
const announcements = [
  ['en', 'this is my new number +32 470 12 34 56'],
  ['en', 'I changed my number, write me here: +32 470 12 34 56'],
  ['fr', 'voici mon nouveau numéro +32 470 12 34 56'],
  ['fr', "j'ai changé de puce, appelle sur +32 470 12 34 56"],
  ['nl', 'dit is mijn nieuw nummer +32 470 12 34 56'],
  ['de', 'das ist meine neue Nummer +32 470 12 34 56'],
  ['de', 'hab die Nummer gewechselt, schreib mir auf +32 470 12 34 56'],
  ['ar', 'هذا رقمي الجديد +32 470 12 34 56'],
  ['ar', 'غيرت رقمي احكي معي عهاد +32 470 12 34 56'],
  ['ar-Latn', 'hayda ra2mi l jdid +32 470 12 34 56'],
  ['ar-Latn', 'ghayart ra2mi 7kini 3a +32 470 12 34 56'],
  ['ckb', 'ئەمە ژمارە تازەکەمە +32 470 12 34 56'],
  ['ckb', 'ژمارەکەم گۆڕی لەمەودوا لەم ژمارەیە +32 470 12 34 56'],
  ['kmr', 'ev hejmara min a nû ye +32 470 12 34 56'],
  ['kmr', 'min hejmara xwe guhert, li vir binivîse +32 470 12 34 56'],
  ['fa', 'این شماره جدیدمه +32 470 12 34 56'],
  ['fa', 'شماره مو عوض کردم به این زنگ بزن +32 470 12 34 56'],
  ['ps', 'دا مې نوی نمبر دی +32 470 12 34 56'],
  ['ps', 'نمبر مې بدل کړ پر دې زنګ وهه +32 470 12 34 56'],
  ['tr', 'yeni numaram bu +32 470 12 34 56'],
  ['tr', 'hattımı değiştirdim bundan ara +32 470 12 34 56'],
  ['es', 'este es mi nuevo número +32 470 12 34 56'],
  ['es', 'he cambiado de móvil, escríbeme al +32 470 12 34 56'],
  ['it', 'questo è il mio nuovo numero +32 470 12 34 56'],
  ['it', 'ho cambiato scheda, scrivimi su +32 470 12 34 56'],
  ['ro', 'acesta e numărul meu nou +32 470 12 34 56'],
  ['ro', 'mi-am schimbat cartela, suna-ma la +32 470 12 34 56'],
  ['sq', 'ky eshte numri im i ri +32 470 12 34 56'],
  ['sq', 'e nderrova numrin, me shkruaj ne +32 470 12 34 56'],
  ['bg', 'това е новият ми номер +32 470 12 34 56'],
  ['bg', 'смених си картата, звъни на +32 470 12 34 56'],
  ['ru', 'это мой новый номер +32 470 12 34 56'],
  ['ru', 'поменял симку, пиши на +32 470 12 34 56'],
  ['uk', 'це мій новий номер +32 470 12 34 56'],
  ['uk', 'змінив сімку, пиши на +32 470 12 34 56'],
  ['pl', 'to mój nowy numer +32 470 12 34 56'],
  ['pl', 'zmieniłem kartę, dzwoń na +32 470 12 34 56'],
  ['hu', 'ez az új számom +32 470 12 34 56'],
  ['hu', 'lecseréltem a kártyát, ezen hívj +32 470 12 34 56'],
  ['vi', 'đây là số mới của em +32 470 12 34 56'],
  ['vi', 'em đổi sim rồi, gọi số này +32 470 12 34 56'],
  ['am', 'ይህ አዲሱ ቁጥሬ ነው +32 470 12 34 56'],
  ['am', 'ስልኬን ቀይሬያለሁ በዚህ ደውል +32 470 12 34 56'],
  ['ti', 'እዚ ሓድሽ ቁጽረይ እዩ +32 470 12 34 56'],
  ['ti', 'ስልከይ ቀይረዮ ኣለኹ በዚ ደውል +32 470 12 34 56'],
  ['so', 'kani waa lambarkayga cusub +32 470 12 34 56'],
  ['so', 'waan beddelay lambarka, kan i soo wac +32 470 12 34 56'],
  ['pcm', 'na my new number be this +32 470 12 34 56'],
  ['pcm', 'I don change line, call me for +32 470 12 34 56'],
] as const

describe('number-acts', () => {
  it.each(announcements)('finds in %s the new number: %s', (_, line) => {
    expect(changesIn([`contact: ${line}`])).toEqual(['1 +32470123456'])
  })

  it('takes the number from the next message of the same author', () => {
    expect(changesIn(['contact: I have a new number', 'contact: +32 470 12 34 56'])).toEqual(['1 +32470123456'])
    expect(changesIn(['contact: I have a new number', 'owner: +32 470 12 34 56'])).toEqual(['1 '])
  })

  it('finds an old number given up without a new one', () => {
    expect(changesIn(['owner: do not call this number any more'])).toEqual(['1 '])
    expect(changesIn(['owner: دیگه به این خط زنگ نزنید'])).toEqual(['1 '])
  })

  it('takes the last of two numbers for the new one', () => {
    expect(changesIn(['contact: not +32 470 00 00 73 any more, my new number is +32 470 12 34 56'])).toEqual([
      '1 +32470123456',
    ])
  })

  it('reads what is done with the old one, and what holds from now on', () => {
    expect(changesIn(['contact: my old one is finished, use this +32 470 12 34 56'])).toEqual(['1 +32470123456'])
    expect(changesIn(['owner: from now on write to +32 470 12 34 56'])).toEqual(['1 +32470123456'])
    expect(
      changesIn(['contact: my phone fell in the sea', 'contact: so do not be calling the old one, it is in rice']),
    ).toEqual(['2 '])
  })

  it('reads national numbers', () => {
    expect(changesIn(['contact: mijn nieuw nummer 0470 12 34 56'], ['BE'])).toEqual(['1 +32470123456'])
  })

  it.each([
    ['contact: call my brother on +32 470 12 34 56'],
    ['owner: I have a new car'],
    ['contact: BANK: your new passcode is 119305'],
    ['contact: the new code is 9035'],
    ['owner: neue Wohnung, Hausnummer 14'],
  ])('finds none in "%s"', (line) => {
    expect(changesIn([line])).toEqual([])
  })
})
