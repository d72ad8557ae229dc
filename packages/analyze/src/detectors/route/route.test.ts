import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'

const isRoute = (kind: string) => kind === 'journey.route'
/** Talk that leaves no doubt what it is about, so that the sentence after it is judged by itself. */
const preamble = [
  'contact: how much per person by boat with the smuggler, the money stays in the insurance office?',
  'owner: 4500 euro per person, guaranteed until arrival',
]
const routesIn = (...lines: string[]) => talk([...preamble, ...lines], isRoute).map((line) => line.split(' | ')[2])

describe('places of a journey', () => {
  it.each([
    ['ar', 'بدنا نطلع من مرسين على ايطاليا', ['مرسين', 'ايطاليا']],
    ['ar, written together', 'قديش من اسطنبول لألمانيا', ['اسطنبول', 'لألمانيا']],
    ['ar-Latn', 'bedna nrou7 mn izmir 3a almanya', ['izmir', 'almanya']],
    ['ckb', 'دەمانەوێت لە ئەنقەرەوە بچین بۆ سویسرا', ['ئەنقەرەوە', 'سویسرا']],
    ['kmr', 'em dixwazin ji Stenbolê biçin Swîsreyê', ['Stenbolê', 'Swîsreyê']],
    ['fa', 'میخوایم از تهران بریم هلند', ['تهران', 'هلند']],
    ['prs', 'از کندز تا جرمنی چند میگیرین', ['کندز', 'جرمنی']],
    ['ps', 'زموږ کورنۍ غواړي چې ترکیې ته لاړه شي', ['ترکیې']],
    ['tr', 'Mersinden Hollandaya gitmek istiyoruz', ['Mersinden', 'Hollandaya']],
    ['tr with apostrophe', "Edirne'den Linz'e iki kişi", ['Edirne', 'Linz']],
    ['en', 'can you take us from Dunkirk to Leicester', ['Dunkirk', 'Leicester']],
    ['pcm', 'I wan go from Agadez reach Sicily', ['Agadez', 'Sicily']],
    ['fr', 'on veut partir de Nador pour Murcie', ['Nador', 'Murcie']],
    ['nl', 'wij willen van Athene naar Eindhoven', ['Athene', 'Eindhoven']],
    ['de', 'wir wollen von Bihać nach Nürnberg', ['Bihać', 'Nürnberg']],
    ['it', 'vogliamo andare da Trieste a Bologna', ['Trieste', 'Bologna']],
    ['es', 'queremos ir de Orán a Alicante', ['Orán', 'Alicante']],
    ['ro', 'vrem de la Timișoara la Graz', ['Timișoara', 'Graz']],
    ['sq', 'duam te shkojme nga Durresi ne Leeds', ['Durresi', 'Leeds']],
    ['ru', 'нам нужно из Бреста в Лейпциг', ['Бреста', 'Лейпциг']],
    ['uk', 'треба людину з Чернівців в Румунію', ['Чернівців', 'Румунію']],
    ['bg', 'от Харманли до Виена, двама', ['Харманли', 'Виена']],
    ['pl', 'chcemy z Mińska do Poznania', ['Mińska', 'Poznania']],
    ['hu', 'Szabadkáról Győrig mennyi lenne', ['Szabadkáról', 'Győrig']],
    ['vi', 'em muốn từ Hà Nội qua Đức', ['Hà Nội', 'qua Đức']],
    ['am', 'ከካርቱም ወደ ጣሊያን መሄድ እፈልጋለሁ', ['ከካርቱም', 'ጣሊያን']],
    ['ti', 'ካብ ካርቱም ናብ ሊብያ ክንከይድ', ['ካርቱም', 'ሊብያ']],
    ['so', 'waxaan rabaa inaan ka tago Nayrobi oo aan aado Talyaaniga', ['Nayrobi', 'Talyaaniga']],
  ])('%s: both ends', (_, line, places) => {
    expect(routesIn(`contact: ${line}`)).toEqual(places)
  })

  it.each([
    ['1300 dollars from Zaranj to Istanbul', ['Zaranj', 'Istanbul']],
    ['4 paquets, Irun-Bayonne, paye moitié', ['Irun', 'Bayonne']],
    ['police sent him back, Nador => Motril', ['Nador', 'Motril']],
    ['Bratislava to Dresden, half now half after', ['Bratislava', 'Dresden']],
  ])('takes two places that are told as a way for its ends, whatever is said of money: %s', (line, places) => {
    expect(routesIn(`owner: ${line}`)).toEqual(places)
  })

  it('takes the place whose price is told or where the rest is due for an end, and none where money lies', () => {
    expect(routesIn('owner: 900 dollars to Istanbul')).toEqual(['Istanbul'])
    expect(routesIn('owner: half now, the rest of the money in Istanbul')).toEqual(['Istanbul'])
    expect(routesIn('owner: zweite Hälfte zahlst du in Ulm')).toEqual(['Ulm'])
    expect(routesIn('owner: transfer 900 dollars to the office in Istanbul')).toEqual([])
  })

  it('leaves out the stations of a way told in full', () => {
    expect(routesIn('owner: Moyale - Nairobi - Mbeya - Lilongwe')).not.toContain('Nairobi')
  })

  it('holds for the bare answer to where to', () => {
    expect(routesIn('owner: where to?', 'contact: Rotterdam')).toEqual(['Rotterdam'])
  })

  it('holds for the town where a leg begins, at whatever corner', () => {
    expect(routesIn('owner: tomorrow 6:30 in Poznan, parking behind the market')).toEqual(['Poznan'])
  })

  it.each([
    ['мы в Кельне, дети спят', 'Кельне'],
    ['siamo a Colonia', 'a Colonia'],
    ['estamos en Marsella', 'Marsella'],
    ['jedziemy do Mediolanu', 'Mediolanu'],
    ['em dixwazin biçin Doverê', 'Doverê'],
    ['Gümülcineye kadar', 'Gümülcineye'],
    ['گەیشتینە گۆتنبێرگ', 'گۆتنبێرگ'],
  ])('knows towns by their names in other languages: %s', (line, place) => {
    expect(routesIn(`contact: ${line}`)).toEqual([place])
  })

  it('names the place of the gazetteer beside the word as written', () => {
    expect(talk([...preamble, 'contact: nach Eisenhüttenstadt'], isRoute)).toEqual([
      '3 | journey.route | Eisenhüttenstadt | Eisenhüttenstadt',
    ])
  })

  it.each([
    ['where money lies', 'contact: I left the money at the office in Aksaray'],
    ['where money lies', 'contact: پول رو گذاشتم پیش صرافی تو استانبول'],
    ['where money goes', 'owner: Western Union to Mehmet Kaya, Izmir'],
    ['where the speaker lives', 'contact: ich wohne in Dortmund'],
    ['where the speaker lives', 'contact: ana 3ayesh b stuttgart'],
    ['what is passed', 'owner: через Варшаву'],
    ['where police caught them', 'contact: la police nous a pris près de Calais'],
    ['where a meeting is', 'owner: demain 22h devant la gare de Lille'],
    ['whose papers', 'owner: the passport is Slovenian, Slovenia passport very good'],
    ['a time of day', 'owner: بكرا بعد المغرب'],
  ])('not %s: %s', (_, line) => {
    expect(routesIn(line)).toEqual([])
  })

  it('leaves out where a stranger says he is from, but not where he wants to go', () => {
    const lines = [
      'contact: hello, I am Sami from Aleppo',
      'owner: hello',
      'contact: boat to Lesbos, how much per person',
      ...preamble,
    ]
    expect(talk(lines, isRoute).map((line) => line.split(' | ')[2])).toEqual(['Lesbos'])
  })

  it.each([
    'kabul ettim abi',
    'have a nice day',
    'wein kullon, ma fi 7ada',
    'وين كلن',
    'ماكو احد',
    'same place as before',
    'l’ami de Samir vient samedi',
    'tu bi wî re were',
    'mali durum kötü',
    'telefonu aradı',
    'quanto ci viene a costare',
    'دوور مەکەوە',
    'ڕێگا ناخۆشە',
    'الجماعة كالي تعال',
    'اتنين شباب',
    'usa questa carta',
  ])('knows words of daily life from places: %s', (line) => {
    expect(routesIn(`contact: ${line}`)).toEqual([])
  })

  it('takes a place that names a meeting point, and where kin come from, for no end of the way', () => {
    expect(routesIn('owner: pazartesi aksaray metroya gelin, bekleyin').slice(1)).toEqual([])
    expect(routesIn('contact: wir sind drei, ich und die zwei Brüder aus Herat').slice(1)).toEqual([])
  })

  it('is of low confidence where the talk is about nothing of the kind', () => {
    expect(talk(['contact: we flew from Paris to Rome', 'owner: have fun'], isRoute)).toEqual([])
  })
})
