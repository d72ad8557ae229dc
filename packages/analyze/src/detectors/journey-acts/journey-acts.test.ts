import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'

const isAct = (kind: string) => /^journey\.(?:instruction|arrival|intercepted|retry|document)$/.test(kind)
/** Talk that leaves no doubt what it is about, so that the sentence after it is judged by itself. */
const preamble = [
  'contact: how much per person by boat with the smuggler, the money stays in the insurance office?',
  'owner: 4500 euro per person, guaranteed until arrival',
  'contact: agreed, deal',
  'contact: I paid at the office, 4500 euro',
  'owner: be ready tonight at 22:00, wait at the station',
]
const actsIn = (...lines: string[]) =>
  talk([...preamble, 'contact: hello', 'owner: hello', ...lines], isAct)
    .filter((line) => Number(line.split(' | ')[0]) > preamble.length + 2)
    .map((line) => line.split(' | ')[1]?.replace('journey.', ''))

const languages = {
  arrival: {
    ar: 'وصلنا فيينا الحمدلله كلنا بخير',
    'ar-Latn': 'wselna almanya l7amdella',
    ckb: 'گەیشتین بە سەلامەتی بۆ ئەڵمانیا',
    kmr: 'em gihîştin Viyanayê, şikir ji Xwedê re',
    fa: 'رسیدیم بلگراد خدا رو شکر',
    ps: 'موږ یونان ته ورسېدو',
    tr: 'Köln’e vardık çok şükür',
    'tr, the place alone': 'Münihteyiz usta',
    en: 'we made it to Leeds, all safe',
    'en, the place alone': 'they are in Passau',
    pcm: 'we don reach Sicily',
    fr: 'ils sont bien arrivés à Leicester',
    nl: 'we zijn goed aangekomen in Tilburg',
    de: 'sie sind gut angekommen in Ulm',
    it: 'siamo arrivati a Trieste, tutti bene',
    es: 'ya llegaron a Almería',
    ro: 'am ajuns la Graz, toti bine',
    sq: 'arritem ne Leeds',
    ru: 'мы доехали, в Лейпциге уже',
    uk: 'ми доїхали, вже в Берліні',
    bg: 'пристигнахме във Виена',
    pl: 'dojechaliśmy do Berlina',
    hu: 'megérkeztünk Bécsbe',
    vi: 'cháu đến nơi rồi, ở Đức rồi',
    am: 'ጣሊያን ደረስን',
    ti: 'ናብ ጣልያን በጺሕና',
    so: 'waxaan gaarnay Talyaaniga',
  },
  intercepted: {
    ar: 'الشرطة مسكونا على الحدود ورجعونا',
    'ar-Latn': 'el police maskouna w rajja3ouna',
    ckb: 'پۆلیس گرتیانین و گەڕاندیانینەوە',
    kmr: 'polîsan em girtin û vegerandin',
    fa: 'پلیس ما رو گرفت و برگردوند',
    ps: 'پولیسو ونیول',
    tr: 'jandarma bizi yakaladı geri gönderdi',
    en: 'the coast guard stopped us and sent us back',
    pcm: 'police catch us, dem carry us go back',
    fr: 'la police nous a attrapés et renvoyés',
    nl: 'de politie heeft ons gepakt en teruggestuurd',
    de: 'die polizei hat uns erwischt und zurückgeschickt',
    it: 'la polizia ci ha fermati e ci ha riportati indietro, respinti',
    es: 'la guardia civil los llevó, nos devolvieron',
    ro: 'politia ne-a prins la granita',
    sq: 'policia na kapi ne kufi',
    ru: 'пограничники нас поймали и отправили назад',
    uk: 'прикордонники нас зловили',
    bg: 'полицията ни хвана, върнаха ни',
    pl: 'straż graniczna nas złapała i zawrócili nas',
    hu: 'a rendőrök elkaptak, visszavittek',
    vi: 'cháu bị công an bắt về trại rồi',
    am: 'ፖሊስ ያዙን',
    ti: 'ፖሊስ ሒዞምና',
  },
  retry: {
    ar: 'منجرب كمان مرة الاسبوع الجاي',
    'ar-Latn': 'n3awdou marra okhra',
    ckb: 'جارێکی تر تاقی دەکەینەوە',
    kmr: 'em dîsa biceribînin',
    fa: 'دوباره میریم',
    ps: 'یو ځل بیا هڅه کوو',
    tr: 'bir daha deneriz',
    en: 'when is the next try?',
    fr: 'on recommence demain',
    nl: 'morgen proberen we opnieuw',
    de: 'wir versuchen es morgen nochmal',
    it: 'ci riproviamo domani',
    es: 'lo intentamos otra vez mañana',
    ro: 'mai incercam saptamana viitoare',
    sq: 'provojme prap neser',
    ru: 'завтра снова попробуем',
    uk: 'завтра знову спробуємо',
    bg: 'утре пак ще опитаме',
    pl: 'jutro druga próba',
    hu: 'holnap újra megpróbáljuk',
    vi: 'tuần sau đi lại',
    am: 'እንደገና እንሞክራለን',
    ti: 'ደጊምና ክንፍትን ኢና',
    pcm: 'we go try again tomorrow',
  },
  instruction: {
    ar: 'جهزو حالكن بكرا الصبح عند الكراج',
    'ar-Latn': 'jahzo 7alkon bukra, koono 3nd l mahatta',
    ckb: 'ئامادە بن ئەمشەو لە گەراج',
    kmr: 'sibê amade bin li ber otogarê bisekinin',
    fa: 'امشب آماده باشین دم ترمینال',
    ps: 'سبا تیار شئ اډې ته راشئ',
    tr: 'yarın hazır olun, otogarda bekleyin',
    en: 'tomorrow 5am behind the hotel, small bag only',
    fr: 'demain soyez prêts devant la gare',
    nl: 'sta morgen klaar bij het tankstation',
    de: 'morgen bereit sein am bahnhof',
    it: 'domani siate pronti davanti alla stazione',
    es: 'mañana estad listos en la gasolinera',
    ro: 'maine fiti gata la benzinarie',
    sq: 'neser behuni gati te stacioni',
    ru: 'завтра будьте готовы у вокзала',
    uk: 'завтра будьте готові біля вокзалу',
    bg: 'утре бъдете готови на паркинга',
    pl: 'jutro bądźcie gotowi na dworcu',
    hu: 'holnap legyetek készen az állomásnál',
    vi: 'mai chuẩn bị ở bến xe',
    am: 'ነገ ዝግጁ ሁኑ መናኸሪያ',
    ti: 'ጽባሕ ድልዋት ኩኑ ኣብ መናሃርያ',
    so: 'berri diyaar ahaada saldhig',
  },
  document: {
    ar: 'ابعت صورة الجواز',
    'ar-Latn': 'b3at souret l jawaz',
    ckb: 'وێنەی پاسپۆرتەکە بنێرە',
    kmr: 'wêneyê pasaportê bişîne',
    fa: 'عکس پاسپورت بفرست',
    tr: 'pasaport fotoğrafı gönder',
    en: 'send a picture of the passport',
    fr: 'envoie la photo du passeport',
    nl: 'stuur een foto van het paspoort',
    de: 'schick ein foto vom reisepass',
    it: 'manda la foto del passaporto',
    es: 'manda la foto del pasaporte',
    ro: 'trimite poza la pasaport',
    sq: 'dergo foto te pasaportes',
    ru: 'пришли фото паспорта',
    uk: 'надішли фото паспорта',
    bg: 'прати снимка на паспорта',
    pl: 'wyślij zdjęcie paszportu',
    hu: 'küldj fotót az útlevélről',
    vi: 'gửi ảnh hộ chiếu',
  },
} as const

describe.each(Object.entries(languages))('%s', (kind, sentences) => {
  it.each(Object.entries(sentences))('%s: %s', (_, line) => {
    expect(actsIn(`contact: ${line}`)).toContain(kind)
  })
})

describe('what the talk before makes of a message', () => {
  it('takes a short answer to an instruction for its execution', () => {
    expect(actsIn('owner: come down now, the driver is at the gate', 'contact: coming')).toEqual([
      'instruction',
      'instruction',
    ])
  })

  it('takes a time of one figure and a meeting place for an instruction', () => {
    expect(actsIn('owner: 4u achter de lidl')).toEqual(['instruction'])
    expect(actsIn('owner: 5am behind the mosque')).toEqual(['instruction'])
  })

  it('takes papers that are ready for papers', () => {
    expect(actsIn('owner: the visa will be ready in a week')).toEqual(['document'])
  })

  it('takes the arrest of somebody for an interception where the one who travels or waits tells it', () => {
    expect(actsIn('contact: they arrested my cousin')).toEqual(['intercepted'])
    expect(actsIn('owner: they arrested Blerim')).toEqual([])
  })

  it('takes the missed meeting for an instruction, not for a delay', () => {
    expect(actsIn('contact: we waited all night, nobody came')).toEqual(['instruction'])
  })

  it('takes years of birth for papers where papers were asked for', () => {
    const asked = 'owner: send me photos of the passports'
    expect(actsIn(asked, 'contact: Erion 2007 Ajla 2012').filter((kind) => kind === 'document')).toHaveLength(2)
    expect(actsIn(asked, 'contact: 2012 euro').filter((kind) => kind === 'document')).toHaveLength(1)
    expect(actsIn('contact: Erion 2007 Ajla 2012')).toEqual([])
  })

  it('hears silence on a messenger, and a control on the way, in words for them', () => {
    expect(actsIn('owner: keep quiet, stay inside')).toEqual(['instruction'])
    expect(actsIn('owner: keep quiet on whatsapp')).toEqual([])
  })

  it('takes a day after a failure for the next attempt', () => {
    expect(actsIn('contact: police sent us back', 'owner: tomorrow again')).toEqual(['intercepted', 'retry'])
  })

  it('does not take the arrival of money for that of people', () => {
    expect(actsIn('contact: I sent the transfer, code 4471', 'owner: arrived')).toEqual([])
  })

  it('takes a clause that is nothing but who is where for an arrival, whatever else is told', () => {
    expect(actsIn('contact: I am in Ghent! the tall one still owes me a jacket, he knows')).toEqual(['arrival'])
    expect(actsIn('contact: wir sind in Ulm!! den anderen Teil bringt mein Cousin')).toEqual(['arrival'])
    expect(actsIn('contact: in Ghent there is a driver, he takes half')).toEqual([])
  })

  it('takes a place named with an order, by whoever arranges the journey, for no arrival', () => {
    expect(actsIn('owner: tomorrow Ghent, hotel by the canal')).toEqual(['instruction'])
    expect(actsIn('owner: throw it in the river at Ghent')).toEqual([])
  })

  it('takes where police is for no arrival', () => {
    expect(actsIn('contact: police everywhere in Ghent')).not.toContain('arrival')
  })

  it('takes an arrival for one in the clause that tells it', () => {
    expect(actsIn('contact: my brother arrived, the code is with the man in the shop')).toContain('arrival')
    expect(actsIn('contact: arrived 3450')).not.toContain('arrival')
  })

  it.each([
    ['en', 'owner: Samir is in Ulm, his uncle brings the other half'],
    ['fr', 'owner: Samir est à Gand, son oncle apporte la moitié'],
    ['de', 'owner: Samir ist in Ulm, sein Onkel bringt die andere Hälfte'],
    ['es', 'owner: Samir está en Gante, su tío trae la mitad'],
    ['uk', 'contact: ми вже у Відні, дядько принесе решту'],
    ['ps', 'contact: سمیر په میونخ کې دی، تره یې پیسې راوړي'],
  ])('takes where somebody is for an arrival, whoever tells it: %s', (_, line) => {
    expect(actsIn(line)).toContain('arrival')
  })

  it('takes a denial, and where an office is, for no arrival', () => {
    expect(actsIn('owner: he is not in Ulm')).not.toContain('arrival')
    expect(actsIn('owner: the office is in Ulm')).not.toContain('arrival')
  })

  it('takes an arrival at the head of a message for one, whatever money is spoken of behind it', () => {
    expect(actsIn('contact: hello', 'contact: hello', 'owner: Samir arrived, send the money to my brother')).toContain(
      'arrival',
    )
  })

  it('does not take silence on the phone for a missed meeting', () => {
    expect(actsIn('contact: he does not answer since yesterday')).not.toContain('instruction')
  })

  it('takes a day with a place or a way, named by whoever arranges the journey, for an instruction', () => {
    expect(actsIn('owner: Saturday you go with Musa')).toEqual(['instruction'])
    expect(actsIn('contact: Saturday you go with Musa')).toEqual([])
    expect(actsIn('owner: Saturday')).toEqual([])
  })

  it('takes what a customer says of waiting and coming for an instruction only where one was given or the journey agreed', () => {
    const asked = preamble.slice(0, 2)
    const waiting = 'contact: I wait in the car'
    expect(talk([...asked, waiting], isAct)).toEqual([])
    expect(talk([...preamble, waiting], isAct).at(-1)).toMatch(/^6 \| journey\.instruction/)
  })

  it.each([
    ['Ljubljanadayız abi', ['arrival']],
    ['oldu abi Triestedeyim', ['arrival']],
    ['aileler Selanikteler', ['arrival']],
    ['varınca Triestedeyiz deriz', []],
  ])('hears who is there by the ending of a place: %s', (line, kinds) => {
    expect(actsIn(`contact: ${line}`)).toEqual(kinds)
  })

  it('asks what else is told in the clause of a day or of a missed meeting only', () => {
    expect(actsIn('owner: half now. Saturday 5:30 at the old scales')).toEqual(['instruction'])
    expect(actsIn('contact: nobody came, we have no money left')).toEqual(['instruction'])
  })

  it('takes who is in the vehicle for an instruction carried out', () => {
    expect(actsIn('contact: we are all in the lorry')).toEqual(['instruction'])
    expect(actsIn('contact: siamo tutti nel camion')).toEqual(['instruction'])
  })

  it('tells papers of the journey from other things with their name', () => {
    expect(actsIn('contact: if he has a passport I pay')).not.toContain('document')
    expect(actsIn('contact: with passport or by truck')).not.toContain('document')
    expect(actsIn('contact: ik betaal pas morgen')).not.toContain('document')
  })

  it('takes a day after a failure for the next attempt if whoever arranges it names the day', () => {
    expect(actsIn('contact: police sent us back', 'contact: I have work tomorrow')).toEqual(['intercepted'])
  })

  it.each([
    ['a question', 'contact: how much to Leeds?'],
    ['a condition', 'contact: I pay the rest when we arrived'],
    ['a negation', 'contact: they have not arrived'],
    ['a passport kept from a worker', 'owner: I keep your passport until you work it off'],
  ])('not %s', (_, line) => {
    expect(actsIn(line).filter((kind) => kind !== 'retry')).toEqual([])
  })
})

it.each([
  ['owner: arrived safely', 'contact: nice, see you at the party'],
  ['owner: be at the station at 8, train leaves 8:10', 'contact: ok, I take the tickets'],
  ['owner: try again tomorrow, the shop was closed', 'contact: ok'],
])('is of low confidence in daily life: %s', (...lines) => {
  expect(talk(lines, isAct)).toEqual([])
})
