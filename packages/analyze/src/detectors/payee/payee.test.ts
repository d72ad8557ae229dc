import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'

const trade = 'owner: the smuggler takes you over the border by boat, guaranteed until you arrive, 9000 euro'
const payees = (...lines: string[]) =>
  talk([trade, ...lines], (kind) => kind === 'payment.payee').map((line) => line.split(' | ')[2])

describe('names to which money is sent', () => {
  it.each([
    ['en', 'Western Union in the name of Tarek Halabi', 'Tarek Halabi'],
    ['ar', 'ويسترن باسم طارق الحلبي، بيروت', 'طارق الحلبي'],
    ['ar-Latn', 'western union b2em Tarek Halabi', 'Tarek Halabi'],
    ['ckb', 'وێستەرن بە ناوی Rebwar Salih', 'Rebwar Salih'],
    ['kmr', 'western bi navê Rojda Aslan', 'Rojda Aslan'],
    ['fa', 'وسترن به نام کامران شهابی', 'کامران شهابی'],
    ['ps', 'ویسټرن په نوم Gul Rahman', 'Gul Rahman'],
    ['ps', 'ویسټرن د احمد خان په نوم', 'احمد خان'],
    ['tr', 'Western alıcı adı Deniz K. Arslan', 'Deniz K. Arslan'],
    ['fr', 'western union au nom de Karim Belaïd', 'Karim Belaïd'],
    ['nl', 'BE68 5390 0754 7034 op naam van J Peeters', 'J Peeters'],
    ['de', 'Western Union auf den Namen Karim Nuri', 'Karim Nuri'],
    ['it', 'western union a nome di Yonas Tesfai', 'Yonas Tesfai'],
    ['es', 'western union a nombre de Samir Haddad', 'Samir Haddad'],
    ['ro', 'western union pe numele Ion Marin', 'Ion Marin'],
    ['sq', 'western union në emër të Agim Leka', 'Agim Leka'],
    ['ru', 'вестерн юнион на имя Иван Петренко', 'Иван Петренко'],
    ['uk', "вестерн юніон на ім'я Іван Петренко", 'Іван Петренко'],
    ['bg', 'western union на името на Иван Петров', 'Иван Петров'],
    ['hu', 'western union név: Kovács Béla', 'Kovács Béla'],
    ['pl', 'western union na nazwisko Jan Nowak', 'Jan Nowak'],
    ['vi', 'western union người nhận Trần Văn Ba', 'Trần Văn Ba'],
    ['am', 'western union በስም Dawit Bekele', 'Dawit Bekele'],
    ['ti', 'western union ብስም Yonas Tesfai', 'Yonas Tesfai'],
    ['so', 'western union ku magaca Axmed Cali', 'Axmed Cali'],
    ['pcm', 'send am to Osagie Bello, western union', 'Osagie Bello'],
  ])('%s: %s', (_, line, name) => {
    expect(payees(`owner: ${line}`)).toEqual([name])
  })

  it('reads a name beside an account, and the answer to the question for one', () => {
    expect(payees('owner: NL91 ABNA 0417 1643 00, Piet V., nothing else')).toEqual(['Piet V.'])
    expect(payees('contact: I go to moneygram now, which name?', 'owner: Samuel Abebe, Khartoum')).toEqual([
      'Samuel Abebe',
    ])
  })

  it.each([
    ['en', 'owner: transfer it to Samuel Abebe, Khartoum', 'Samuel Abebe'],
    ['es', 'owner: por transferencia a Marta Ruiz Lopez', 'Marta Ruiz Lopez'],
    ['de', 'owner: Überweisung an Jonas Berger', 'Jonas Berger'],
  ])('%s: reads a full name to which a transfer goes: %s', (_, line, name) => {
    expect(payees(line)).toEqual([name])
  })

  it('takes whoever cash is handed to for none', () => {
    expect(payees('contact: I gave 3000 euro to Haji Wali at his shop')).toEqual([])
  })

  it('leaves other names alone', () => {
    expect(payees('contact: my name is Omar Sabri')).toEqual([])
    expect(payees('owner: Ahmed Salem comes with you, wait at the bridge')).toEqual([])
  })
})
