import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'

const found = (...lines: string[]) => talk(lines, (kind) => /^(?:terms|context|role)\./.test(kind))
const trade = 'owner: the smuggler takes you over the border by boat, 9000 euro each'

describe('context', () => {
  it.each([
    ['The hearing has been postponed, I will write to you.', 'hearing'],
    ['Kunt u langskomen om de volmacht te tekenen?', 'volmacht'],
    ['Ce que vous me dites relève du secret professionnel.', 'secret professionnel'],
    ['Your test results are in, please call the practice.', 'test results'],
    ['Ik ben journalist bij een weekblad, u geniet bronbescherming.', 'journalist'],
    ['Das fällt unter die ärztliche Schweigepflicht.', 'Schweigepflicht'],
    ['انا صحفية وعندي أسئلة', 'صحفية'],
    ['من وکیل شما هستم', 'وکیل شما هستم'],
    ['Ez parêzerê te me, danişîna dadgehê sibê ye', 'parêzerê te me'],
    ['وەکالەتنامە پێویستە واژۆ بکەیت', 'وەکالەتنامە'],
    ['Це ваш адвокат, судове засідання перенесли', 'ваш адвокат'],
    ['ጠበቃዎ ነኝ', 'ጠበቃዎ ነኝ'],
    ['main aap ka wakeel hoon, wakalatnama bhej dein', 'main aap ka wakeel hoon'],
    ['Bonsoir, je suis l’aumônier du centre', 'je suis l’aumônier'],
    ['Das bleibt unter uns, ich bin Seelsorger', 'ich bin Seelsorger'],
    ['بصفتي إمام الجامع كلامك عندي سر', 'بصفتي إمام الجامع'],
    ['Selam, ben caminin imamıyım', 'caminin imamıyım'],
  ])('knows what a lawyer, doctor, journalist or counsellor writes: %s', (line, quote) => {
    expect(found(`contact: ${line}`).some((one) => one.includes('role.privileged') && one.includes(quote))).toBe(true)
  })

  it.each([
    'يا شيخ كم السعر، سلم على الشيخ ابو رامي',
    'انا امام المسجد وين السيارة',
    'hocam imam nikahı yaptık, 3 kişiyiz',
    'my pastor say make i pray before i travel',
    'аз имам двама души за утре',
    'imam sahib ki dua se, wakeel ne kaha case khatam',
  ])('does not take who is greeted, or spoken of, for a cleric: %s', (line) => {
    expect(found(`contact: ${line}`).filter((one) => one.includes('role.privileged'))).toEqual([])
  })

  it('does not take a client for one, nor the owner', () => {
    expect(found('contact: the clerk asks where the office is')).toEqual([])
    expect(found('owner: The hearing has been postponed')).toEqual([])
  })

  it('knows how a journey is sold, where one is talked about', () => {
    expect(found(trade, 'owner: guaranteed until you arrive').map((one) => one.split(' | ')[1])).toEqual([
      'terms.guarantee',
    ])
  })

  it.each([
    ['terms.look-alike', 'I have a passport with a similar face for you, 5000 euro'],
    ['terms.look-alike', 'جواز شبيهك بخمسة الاف'],
    ['terms.look-alike', 'on a un passeport, la photo te ressemble'],
    ['terms.pay-first', 'money first, then the boat'],
    ['terms.pay-first', 'الفلوس قبل الطلعة'],
    ['terms.pay-first', 'eerst betalen, dan vertrekken'],
    ['terms.pay-first', 'para peşin'],
    ['terms.all-paid', 'it is all paid'],
    ['terms.all-paid', 'tout est payé'],
    ['terms.all-paid', 'ich habe den rest bezahlt'],
    ['terms.all-inclusive', '12000 all inclusive'],
    ['terms.all-inclusive', 'her şey dahil 12 bin euro'],
    ['terms.all-inclusive', 'كل شي شامل ١٢ الف يورو'],
    ['terms.leg', '800 euro for the leg to Serbia'],
    ['terms.leg', 'chặng này 800 đô'],
    ['terms.leg', 'bu etap 800 euro'],
    ['terms.attempt', '1500 euro per try'],
    ['terms.attempt', '۱۵۰۰ یورو فقط یک بار'],
    ['terms.attempt', '1500 евро за попытку'],
    ['terms.guarantee', 'bu iş garantili, 7 bin'],
  ])('knows what is sold: %s, %s', (kind, line) => {
    expect(found(trade, `owner: ${line}`).map((one) => one.split(' | ')[1])).toContain(kind)
  })

  it.each([
    ['role.gathers', 'contact: i have 6 for you tonight'],
    ['role.gathers', 'contact: bende 6 kişi birikti'],
    ['role.gathers', 'contact: عندي ٦ انفار جاهزين'],
    ['role.share', 'contact: and my commission?'],
    ['role.share', 'contact: عمولتي ٢٠٠ يورو'],
    ['role.share', 'owner: twoja prowizja jak zawsze'],
  ])('knows who brings others, and is paid for it: %s, %s', (kind, line) => {
    expect(found(trade, line).map((one) => one.split(' | ')[1])).toContain(kind)
  })

  it.each(['contact: i have 3 children', 'contact: my brother and i have 2000 euro', 'owner: my commission?'])(
    'does not take "%s" for that of a broker',
    (line) => {
      expect(found(trade, line).filter((one) => one.includes('role.'))).toEqual([])
    },
  )

  it.each(['is it all inclusive?', 'it is not all inclusive', 'guaranteed?'])(
    'does not take "%s" for an offer',
    (line) => {
      const kinds = found(trade, `contact: ${line}`).map((one) => one.split(' | ')[1])
      expect(kinds).not.toContain('terms.all-inclusive')
      expect(kinds).not.toContain('terms.leg')
    },
  )

  it.each([
    ['greet your mother', 'mother'],
    ['je zus vraagt wanneer je komt', 'zus'],
    ['les enfants demandent de toi', 'enfants'],
    ['خالتي سألت عنك', 'خالتي'],
    ['karım selam söyledi', 'karım'],
  ])('knows talk of kin: %s', (line, quote) => {
    expect(found('owner: the children and your nephew', 'contact: ok', `contact: ${line}`)).toContain(
      `3 | context.kin | ${quote}`,
    )
  })

  it('takes one relation by itself for none: everybody has a mother, and is called brother', () => {
    expect(found('contact: hello brother', 'owner: yes brother', 'contact: my brother says so')).toEqual([])
    expect(found('contact: mother', ...Array.from({ length: 12 }, () => 'owner: ok'), 'contact: my uncle')).toEqual([])
  })

  it('takes who travels or pays for no talk of kin', () => {
    const lines = ['contact: how much to England?', 'contact: me, my wife and two children']
    expect(found(...lines).filter((one) => one.includes('context.kin'))).toEqual([])
  })

  it('knows automatic senders', () => {
    expect(found('contact: Dear customer, your one-time code is 482911').map((one) => one.split(' | ')[1])).toEqual([
      'role.service',
    ])
  })
})
