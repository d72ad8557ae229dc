import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'

const counter = (lines: readonly string[]) =>
  talk(lines, (kind) => kind.startsWith('counter.')).map((line) => line.split(' | ').slice(0, 2).join(' '))

describe('counter-acts', () => {
  // The phone is listened to; break the SIM card; delete all messages.
  it.each([
    ['ar', 'الموبايل مراقب', 'اكسر الشريحة', 'امسح كل الرسائل'],
    ['ar-Latn', 'l telefon mra2ab', 'kasser l sim', 'em7i kel l messages'],
    ['bg', 'телефонът ми се подслушва', 'счупи картата', 'изтрий всички съобщения'],
    ['ckb', 'گوێ لە تەلەفۆن دەگرن', 'سیمەکە بشکێنە', 'هەموو نامەکان بسڕەوە'],
    ['de', 'das Handy wird abgehört', 'SIM zerstören', 'lösch alle Nachrichten'],
    ['en', 'my phone is tapped', 'break the sim card', 'delete all the messages'],
    ['es', 'el teléfono está pinchado', 'rompe la sim', 'borra todos los mensajes'],
    ['fa', 'گوشیم شنود میشه', 'سیم کارت رو بشکن', 'همه پیام ها رو پاک کن'],
    ['fr', 'mon téléphone est sur écoute', 'casse la puce', 'efface tous les messages'],
    ['hu', 'lehallgatják a telefonomat', 'törd el a sim kártyát', 'töröld az üzeneteket'],
    ['it', 'il telefono è sotto controllo', 'rompi la sim', 'cancella tutti i messaggi'],
    ['kmr', 'telefonê guhdarî dikin', 'sîmê bişkîne', 'hemû peyaman jê bibe'],
    ['nl', 'mijn telefoon wordt afgeluisterd', 'breek je sim', 'wis alle berichten'],
    ['pcm', 'dem dey listen to my phone', 'break am, throw the sim', 'delete everything for the chat'],
    ['pl', 'mój telefon jest na podsłuchu', 'złam kartę sim', 'usuń wszystkie wiadomości'],
    ['ps', 'زما موبایل کنټرول کېږي', 'سیم مات کړه', 'ټول مسجونه ډیلیټ کړه'],
    ['ro', 'ne ascultă telefonul', 'rupe cartela', 'șterge toate mesajele'],
    ['ru', 'телефон прослушивают', 'сломай симку', 'удали все сообщения'],
    ['so', 'taleefanka waa la dhagaysanayaa', 'sim ka jebi', 'tirtir fariimaha oo dhan'],
    ['sq', 'po na përgjojnë telefonin', 'thyeje simin', 'fshiji të gjitha mesazhet'],
    ['ti', 'ተሌፎነይ ይሰምዑዎ ኣለዉ', 'ሲም ስበሮ', 'ኩሉ መልእኽቲ ደምስስ'],
    ['tr', 'telefonum dinleniyor', 'hattı kır', 'bütün mesajları sil'],
    ['uk', 'телефон прослуховують', 'зламай симку', 'видали всі повідомлення'],
    ['vi', 'điện thoại của anh bị nghe lén', 'bẻ sim đi', 'xoá hết tin nhắn'],
    ['am', 'ስልኬን እየሰሙት ነው', 'ሲሙን ስበር', 'መልእክቶቹን ሁሉ አጥፋ'],
  ])('reads three precautions together in %s', (_, tapped, destroy, wipe) => {
    expect(counter([`contact: ${tapped}`, `owner: ${destroy}`, `owner: ${wipe}`])).toEqual([
      '1 counter.interception',
      '2 counter.device',
      '3 counter.delete',
    ])
  })

  const secret = ['contact: they are listening to us, my phone is tapped', 'owner: break the sim tonight']

  it.each([
    ['not here please, come to signal', 'counter.channel-switch', 'signal'],
    ['do not write on viber, install telegram', 'counter.channel-switch', 'telegram'],
    ['police are at the station, checking everybody', 'counter.arrest-warning', null],
    ['he was caught last night, they took his phone', 'counter.arrest-warning', null],
    ['kick him out of the group and block him', 'counter.block', null],
    ['from now on i am the Baker', 'counter.identity', null],
    ['this is not my real name', 'counter.identity', null],
    ['no photos and no names', 'counter.no-photo', null],
    ['my icloud password is with you, delete all if i am caught', 'counter.remote-access', null],
    ['are you police?', 'counter.interception', null],
  ])('reads %s where precautions are taken', (line, kind, value) => {
    const found = talk([...secret, `owner: ${line}`], (one) => one === kind).filter((one) => one.startsWith('3'))
    expect(found).toHaveLength(1)
    if (value) expect(found[0]?.split(' | ')[2]?.toLowerCase()).toBe(value)
  })

  it.each([
    ['they caught all of us and brought us back, police at the port', 'counter.arrest-warning'],
    ['and if police?', 'counter.interception'],
    ['do you have a wanted poster of the film', 'counter.interception'],
    ['im Büro ist es mir zu heiß heute', 'counter.arrest-warning'],
    ['do not say the name, the transfer failed', 'counter.no-photo'],
  ])('does not take %s for a precaution', (line, kind) => {
    expect(talk([...secret, `contact: ${line}`], (one) => one === kind).filter((one) => one.startsWith('3'))).toEqual(
      [],
    )
  })

  it('tells an arrest from being listened to, when a phone is with those who arrested its owner', () => {
    expect(counter([...secret, 'contact: customs stopped his van, they took his phone'])).not.toContain(
      '3 counter.interception',
    )
    expect(counter([...secret, 'contact: the police have his phone'])).toContain('3 counter.arrest-warning')
  })

  it.each(['owner: Karim was arrested yesterday', 'owner: دیروز صمد دستگیر شد', 'owner: هاوارێیان گرت'])(
    'takes the word of the owner that somebody was caught for a warning: %s',
    (line) => {
      expect(counter([...secret, line])).toContain('3 counter.arrest-warning')
    },
  )

  it('takes a report that the travellers themselves were caught for none', () => {
    expect(counter([...secret, 'contact: we were caught at the border'])).not.toContain('3 counter.arrest-warning')
    expect(counter([...secret, 'owner: if they are caught we try again'])).not.toContain('3 counter.arrest-warning')
  })

  it.each([
    ['owner: write me on Signal not WhatsApp', 'counter.channel-switch'],
    ['owner: ابعتلي سيغنال مش واتساب', 'counter.channel-switch'],
  ])('reads that one app is to be used and not the other: %s', (line, kind) => {
    expect(counter([...secret, line])).toContain(`3 ${kind}`)
  })

  it('takes a threat to put pictures on an app for no change of the channel', () => {
    expect(counter([...secret, 'owner: come to Signal'])).toContain('3 counter.channel-switch')
    expect(counter([...secret, 'owner: رح نزل صورك عالانستا'])).not.toContain('3 counter.channel-switch')
  })

  it('reads that a film is to be deleted', () => {
    expect(counter([...secret, 'owner: today you delete the video that you made of the boat on sunday'])).toContain(
      '3 counter.delete',
    )
  })

  it('takes an answer for what was asked', () => {
    expect(counter([...secret, 'owner: delete this chat', 'contact: deleted'])).toContain('4 counter.delete')
    expect(counter([...secret, 'owner: remove him from the group', 'contact: removed'])).toContain('4 counter.block')
  })

  it.each([
    ['owner: from now on I am "Taxi"', 'counter.identity'],
    ['contact: I made a new profile "Studio Luna"', 'counter.identity'],
    ['owner: do not write "boat", write "guitar"', 'counter.coded'],
    ['owner: at customs say "we visit our aunt"', 'counter.coded'],
    ['owner: if they ask say you go to a wedding', 'counter.coded'],
    ['owner: no names here, only «the washing machine»', 'counter.coded'],
    ['owner: when they ask say name is Linh', 'counter.identity'],
    ['contact: my password for facebook is 4417, if I do not call by six close it', 'counter.remote-access'],
  ])('reads what is told of names, words and passwords: %s', (line, kind) => {
    expect(counter([...secret, line])).toContain(`3 ${kind}`)
  })

  it('reads in answers what becomes of a phone, and what it held', () => {
    expect(counter([...secret, 'owner: throw your phone away', 'contact: ok in the river'])).toContain(
      '4 counter.device',
    )
    expect(
      counter([...secret, 'owner: police caught Ali, careful', 'contact: all the messages in his phone']),
    ).toContain('4 counter.interception')
  })

  it.each([
    [['contact: I deleted the photo by mistake, can you send it again?']],
    [['contact: my phone fell and broke, new one arrives on monday', 'owner: bad luck']],
    [['contact: police everywhere at the stadium tonight', 'owner: because of the match']],
    [['contact: call me on whatsapp when you are home', 'owner: ok']],
    [['owner: please no photos of the children on facebook', 'contact: of course, the school asked the same']],
    [['contact: she blocked me again haha', 'owner: you will survive']],
    [['contact: la foto è venuta male, cancella e rifai', 'owner: ok fatta']],
    [['contact: SIM kartım bozuldu, yeni hat aldım', 'owner: hesap numaranı at da ödeyeyim']],
    [['contact: telefon ekranım kırıldı', 'owner: geçmiş olsun, serviste yaptır']],
    [['contact: das Spiel fällt aus, gib in der Gruppe Bescheid', 'owner: mach ich']],
  ])('leaves ordinary talk alone: %s', (lines) => {
    expect(counter(lines)).toEqual([])
  })
})
