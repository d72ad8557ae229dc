import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'

/** Makes the talk one about an illicit journey, so that words of daily life count. */
const trade = 'owner: the smuggler takes you over the border by boat, guaranteed until you arrive, 9000 euro'
const acts = (...lines: string[]) =>
  talk([trade, ...lines], (kind) => /^payment\.(?:made|received|refund)$/.test(kind)).map((line) =>
    line.split(' | ').slice(0, 2).join(' '),
  )

describe('the money may be taken, in the message that tells of the arrival', () => {
  it.each([
    'vardılar, parayı alabilirsin',
    'parayı alabilirsin artık, Triesteye vardık',
    'tu peux encaisser, ils sont arrivés à Nantes',
    'ze zijn aangekomen, je mag het geld pakken',
    'sie sind angekommen, kannst dir das geld holen',
  ])('%s', (line) => {
    expect(acts(`contact: ${line}`)).toEqual(['2 payment.made'])
  })

  it('takes fingerprints given for no payment', () => {
    expect(acts('owner: leave the money at the shop', 'contact: parmak izi verdik')).toEqual([])
  })
})

describe('the money may be taken, after the arrival', () => {
  it.each(['he can give you', 'alabilirsin'])('%s', (line) => {
    expect(acts('contact: we arrived in Bari', `contact: ${line}`)).toEqual(['3 payment.made'])
  })

  it('takes what the payer will give himself for no payment', () => {
    expect(acts('contact: we arrived in Bari', 'contact: I will give you 500 tomorrow')).toEqual([])
  })
})

describe('payments in many languages', () => {
  it.each([
    ['en', 'we left 3000 euro at the office yesterday', 'he called me, all good', 'I want my money back'],
    ['ar', 'تركنا ٣٠٠٠ يورو بالمكتب مبارح', 'استلمنا', 'رجعلي مصاري'],
    ['ar-Latn', 'dafa3na 3000 euro bel maktab', 'wesloni', 'rajje3 l masari'],
    ['ckb', '٣٠٠٠ یۆرۆم دانا لە نووسینگە', 'وەرمگرت', 'پارەکەم بدەرەوە'],
    ['kmr', 'min 3000 euro da destê birayê te', 'min wergirt', 'pereyên min vegerîne'],
    ['fa', 'سه هزار یورو دادم به صراف', 'دریافت شد', 'پولمو پس بده'],
    ['ps', 'درې زره یورو مې صراف ته ورکړې', 'ترلاسه شوې', 'پیسې مې بېرته راکړه'],
    ['tr', 'dün 3000 euro gönderdim', 'aldık', 'paramı geri ver'],
    ['fr', 'on a versé 3000 euros chez le sarraf', 'bien reçu', 'rends moi mon argent'],
    ['nl', 'wij hebben 3000 euro overgemaakt', 'ontvangen', 'geef mijn geld terug'],
    ['de', 'wir haben 3000 Euro überwiesen', 'hat er mir bestätigt', 'ich will mein Geld zurück'],
    ['it', 'abbiamo consegnato 3000 euro al negozio', 'mi ha confermato', 'voglio i miei soldi indietro'],
    ['es', 'hemos entregado 3000 euros en la tienda', 'me ha confirmado', 'devuélveme el dinero'],
    ['ro', 'am trimis 3000 de euro ieri', 'am primit', 'vreau banii înapoi'],
    ['sq', 'i dorëzuam 3000 euro dje', 'i mora', 'ktheji lekët'],
    ['ru', 'вчера отправили 3000 евро', 'получил', 'верните деньги'],
    ['uk', 'вчора переказали 3000 євро, заплатила сестра', 'отримав', 'поверніть гроші'],
    ['bg', 'вчера платихме 3000 евро', 'получих', 'върнете парите'],
    ['hu', 'tegnap befizettem 3000 eurót', 'megkaptam', 'kérem vissza a pénzt'],
    ['pl', 'wczoraj wysłałam 3000 euro', 'doszło', 'oddajcie pieniądze'],
    ['vi', 'em đã chuyển 3000 euro rồi', 'nhận được rồi', 'trả lại tiền cho em'],
    ['am', '3000 ዩሮ ላክሁ', 'ደርሶኛል', 'ገንዘቤን መልስ'],
    ['ti', '3000 euro ሰዲደ', 'ተቐቢለ', 'ገንዘበይ መልስ'],
    ['so', 'waan diray 3000 euro', 'waan helay', 'lacagtayda ii soo celi'],
    ['pcm', 'i don send 3000 euro give your brother', 'i don receive am', 'give me my money back'],
  ])('%s: made, received, wanted back', (_, made, received, refund) => {
    expect(acts(`contact: ${made}`, `owner: ${received}`)).toEqual(['2 payment.made', '3 payment.received'])
    expect(acts(`contact: ${made}`, 'owner: ok', `contact: ${refund}`)).toEqual(['2 payment.made', '4 payment.refund'])
  })
})

describe('payments told by the talk around', () => {
  it('takes a bare "sent" for a payment after the other said where the money goes', () => {
    expect(acts('owner: leave it at the office in Aksaray', 'contact: done, sent')).toEqual(['3 payment.made'])
    expect(acts('owner: send me a photo of the child', 'contact: sent')).toEqual([])
  })

  it('takes what an office told for receipt, and a word to the office for release', () => {
    expect(acts('contact: my cousin paid 4000 euro', 'owner: the office told me')).toEqual([
      '2 payment.made',
      '3 payment.received',
    ])
    expect(acts('contact: we arrived, I told the sarraf he can give you the money')).toEqual(['2 payment.made'])
  })

  it('takes it for a payment where the number of the deposit stands beside it', () => {
    expect(acts('owner: leave the money with the barber', 'contact: left it, the number is 4471')).toEqual([
      '3 payment.made',
    ])
    expect(acts('owner: پارەکە لای نووسینگە دابنێ', 'contact: دامنا، ژمارەکەی ٤٤٧١')).toEqual(['3 payment.made'])
  })

  it('takes a code that is told in a sentence for the payment, unless one was reported before', () => {
    const told = 'contact: my brother was there this noon, code KX-4471'
    expect(acts(told)).toEqual(['2 payment.made'])
    expect(acts('contact: I paid 4000 euro', told)).toEqual(['2 payment.made'])
    expect(acts('contact: xyzzy plugh will the office give me the code KX-4471?')).toEqual([])
  })

  it.each([
    ['de', 'contact: ich habe 4000 euro bezahlt', 'owner: meine Frau hat mir gesagt alles da'],
    ['en', 'contact: I paid 4000 euro', 'owner: he sent me a word, fine'],
    ['ckb', 'contact: پارەکەم دا لە نووسینگە', 'owner: کاک ئازاد ناردی'],
  ])('%s: takes word from whoever got the money for receipt', (_, paid, told) => {
    expect(acts(paid, told)).toEqual(['2 payment.made', '3 payment.received'])
  })

  it('takes what was left at a shop, or with the speaker', () => {
    expect(acts('contact: left it with the barber in Wembley this morning')).toEqual(['2 payment.made'])
    expect(acts('contact: 5000 euro is now with the jeweller')).toEqual(['2 payment.made'])
    expect(acts('contact: a boy named Karwan left with me 3500 euros')).toEqual(['2 payment.received'])
    expect(acts('contact: the barber wants 20 euro')).toEqual([])
  })

  it('takes what was handed over for the payment once a price was agreed', () => {
    expect(acts('owner: 1200 each for the boat', 'contact: agreed', 'contact: dropped it off with my cousin')).toEqual([
      '4 payment.made',
    ])
  })

  it('takes money that moves after a refund was asked for as part of the refund', () => {
    expect(acts('contact: I want my money back', 'owner: I can give you 2500', 'contact: received 2500 euro')).toEqual([
      '2 payment.refund',
      '3 payment.refund',
      '4 payment.refund',
    ])
  })
})

describe('what is no payment', () => {
  it.each([
    'contact: I have not paid yet',
    'contact: if I paid today, when do we leave?',
    'contact: have you received it?',
    'contact: we will pay after the crossing',
    'owner: no refund',
    'owner: it comes to 4300 euro each',
  ])('%s', (line) => {
    expect(acts(line)).toEqual([])
  })

  it('finds what was sent by way of a bank', () => {
    expect(acts('contact: sent through bank')).toEqual(['2 payment.made'])
    expect(acts('contact: sent the photo through bank')).toEqual([])
  })

  it('finds money that its payer may take back', () => {
    const lines = ['contact: we paid 3000 euro', 'contact: I want my money back', 'owner: go collect your money']
    expect(acts(...lines)).toEqual(['2 payment.made', '3 payment.refund', '4 payment.refund'])
  })

  it('finds nothing in daily life', () => {
    expect(
      talk(
        ['contact: paid the 30 pounds for the pitch', 'owner: got it cheers'],
        (kind) => kind.startsWith('payment.r') || kind === 'payment.made',
      ),
    ).toEqual([])
  })
})
