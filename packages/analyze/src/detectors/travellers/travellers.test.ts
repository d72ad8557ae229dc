import { describe, expect, it } from 'vitest'
import { findingsOf, talk } from '../detect-in.test-support.ts'

const personsIn = (lines: readonly string[]) =>
  talk(lines, (kind) => kind === 'journey.persons').map((line) =>
    line
      .split(' | ')
      .filter((_, i) => i === 0 || i === 2)
      .join(' '),
  )

/** The minors that the last finding tells of; null where it tells of none. */
function minorsIn(lines: readonly string[]): unknown {
  const found = findingsOf(lines).filter(({ kind }) => kind === 'journey.persons')
  return found.at(-1)?.attributes.minors ?? null
}

/** By language: a question for the price, who travels, and how many that is. */
const groups = [
  ['en', 'how much to Germany?', 'me, my wife and three children', '5'],
  ['en', 'how much to Germany?', 'my brother and I', '2'],
  ['en', 'how much to Germany?', 'me and two friends', '3'],
  ['fr', "c'est combien pour l'Allemagne ?", 'moi, ma femme et trois enfants', '5'],
  ['fr', "c'est combien pour l'Allemagne ?", 'moi et mon frère', '2'],
  ['fr', "c'est combien pour l'Allemagne ?", 'on est 4', '4'],
  ['nl', 'hoeveel kost het naar Engeland?', 'ik, mijn vrouw en drie kinderen', '5'],
  ['nl', 'hoeveel kost het naar Engeland?', 'ik en mijn broer', '2'],
  ['nl', 'hoeveel kost het naar Engeland?', 'we zijn met 4', '4'],
  ['de', 'wie viel kostet es nach Deutschland?', 'ich, meine Frau und drei Kinder', '5'],
  ['de', 'wie viel kostet es nach Deutschland?', 'ich und mein Bruder', '2'],
  ['de', 'wie viel kostet es nach Deutschland?', 'wir sind 4', '4'],
  ['ar', 'قديش لالمانيا؟', 'انا ومرتي وتلات ولاد', '5'],
  ['ar', 'قديش لالمانيا؟', 'انا واخي', '2'],
  ['ar', 'قديش لالمانيا؟', 'نحنا ٤', '4'],
  ['ar-Latn', 'adesh la almanya', 'ana w marti w 3 wlad', '5'],
  ['ar-Latn', 'adesh la almanya', 'ana w khayye', '2'],
  ['ar-Latn', 'adesh la almanya', 'ne7na 4', '4'],
  ['ckb', 'تا ئەڵمانیا بە چەندە؟', 'من و خێزانم و سێ منداڵ', '5'],
  ['ckb', 'تا ئەڵمانیا بە چەندە؟', 'من و براکەم', '2'],
  ['ckb', 'تا ئەڵمانیا بە چەندە؟', 'ئێمە چوار کەسین', '4'],
  ['kmr', 'heta Almanya bi çiqas e', 'ez û jina xwe û sê zarok', '5'],
  ['kmr', 'heta Almanya bi çiqas e', 'ez û birayê min', '2'],
  ['fa', 'تا آلمان چند میشه؟', 'من و خانمم و سه تا بچه', '5'],
  ['fa', 'تا آلمان چند میشه؟', 'من و برادرم', '2'],
  ['fa', 'تا آلمان چند میشه؟', 'ما چهار نفریم', '4'],
  ['ps', 'تر جرمني څومره دی؟', 'زه، زما ښځه او درې ماشومان', '5'],
  ['ps', 'تر جرمني څومره دی؟', 'زه او زما ورور', '2'],
  ['ps', 'تر جرمني څومره دی؟', 'موږ څلور کسان یو', '4'],
  ['tr', "Almanya'ya kaç para?", 'ben, eşim ve üç çocuk', '5'],
  ['tr', "Almanya'ya kaç para?", 'ben ve kardeşim', '2'],
  ['tr', "Almanya'ya kaç para?", '4 kişiyiz', '4'],
  ['es', 'cuánto cuesta hasta Alemania?', 'yo, mi mujer y tres niños', '5'],
  ['es', 'cuánto cuesta hasta Alemania?', 'yo y mi hermano', '2'],
  ['es', 'cuánto cuesta hasta Alemania?', 'somos 4', '4'],
  ['it', 'quanto costa fino in Germania?', 'io, mia moglie e tre figli', '5'],
  ['it', 'quanto costa fino in Germania?', 'io e mio fratello', '2'],
  ['it', 'quanto costa fino in Germania?', 'siamo in 4', '4'],
  ['ro', 'cât costă până în Germania?', 'eu, soția și trei copii', '5'],
  ['ro', 'cât costă până în Germania?', 'eu și fratele meu', '2'],
  ['ro', 'cât costă până în Germania?', 'suntem 4', '4'],
  ['sq', 'sa kushton per Angli?', 'une, gruaja dhe tre femije', '5'],
  ['sq', 'sa kushton per Angli?', 'une dhe vellai im', '2'],
  ['sq', 'sa kushton per Angli?', 'jemi 4 veta', '4'],
  ['bg', 'колко струва до Германия?', 'аз, жена ми и три деца', '5'],
  ['bg', 'колко струва до Германия?', 'аз и брат ми', '2'],
  ['bg', 'колко струва до Германия?', 'ние сме 4', '4'],
  ['ru', 'сколько стоит до Германии?', 'я, жена и трое детей', '5'],
  ['ru', 'сколько стоит до Германии?', 'я и брат', '2'],
  ['ru', 'сколько стоит до Германии?', 'нас 4', '4'],
  ['uk', 'скільки коштує до Німеччини?', 'я, дружина і троє дітей', '5'],
  ['uk', 'скільки коштує до Німеччини?', 'я і брат', '2'],
  ['uk', 'скільки коштує до Німеччини?', 'нас 4', '4'],
  ['pl', 'ile kosztuje do Niemiec?', 'ja, żona i troje dzieci', '5'],
  ['pl', 'ile kosztuje do Niemiec?', 'ja i brat', '2'],
  ['pl', 'ile kosztuje do Niemiec?', 'jest nas 4', '4'],
  ['hu', 'mennyibe kerül Németországig?', 'én, a feleségem és három gyerek', '5'],
  ['hu', 'mennyibe kerül Németországig?', 'én és a bátyám', '2'],
  ['hu', 'mennyibe kerül Németországig?', 'négyen vagyunk', '4'],
  ['vi', 'đi Anh giá bao nhiêu?', 'em, vợ và ba đứa con', '5'],
  ['vi', 'đi Anh giá bao nhiêu?', 'em và anh trai', '2'],
  ['vi', 'đi Anh giá bao nhiêu?', '4 người', '4'],
  ['am', 'እስከ ጀርመን ስንት ነው?', 'እኔ ሚስቴ እና ሶስት ልጆች', '5'],
  ['am', 'እስከ ጀርመን ስንት ነው?', 'እኔ እና ወንድሜ', '2'],
  ['am', 'እስከ ጀርመን ስንት ነው?', '4 ሰዎች ነን', '4'],
  ['ti', 'ናብ ጀርመን ክንደይ እዩ?', 'ኣነ ሰበይተይን ሰለስተ ቆልዑን', '5'],
  ['ti', 'ናብ ጀርመን ክንደይ እዩ?', 'ኣነን ሓወይን', '2'],
  ['ti', 'ናብ ጀርመን ክንደይ እዩ?', '4 ሰባት ኢና', '4'],
  ['so', 'ilaa Jarmalka waa imisa?', 'aniga, xaaskayga iyo saddex caruur ah', '5'],
  ['so', 'ilaa Jarmalka waa imisa?', 'aniga iyo walaalkay', '2'],
  ['so', 'ilaa Jarmalka waa imisa?', '4 qof ayaan nahay', '4'],
  ['pcm', 'how much be the money go Italy?', 'me, my wife and three pikin', '5'],
  ['pcm', 'how much be the money go Italy?', 'me and my broda', '2'],
  ['pcm', 'how much be the money go Italy?', 'we be 4', '4'],
] as const

describe('travellers', () => {
  it.each(groups)('%s, %s: %s', (_, asked, persons, value) => {
    expect(personsIn([`contact: ${asked}`, 'owner: 4000 €', `contact: ${persons}`])).toEqual([`3 ${value}`])
  })

  const booking = ['contact: how much to cross the border to Germany', 'owner: 4000 € per person']

  it.each([
    ['how many are you', '5', '5'],
    ['how many persons?', '11, 7 big 4 small', '11'],
    ['combien vous êtes', '3, moi et mes cousins', '3'],
    ['kaç kişisiniz', '6', '6'],
    ['сколько вас', '4', '4'],
    ['چند نفرید', '۷', '7'],
    ['are you alone?', 'yes alone', '1'],
    ['tu es seul ?', 'oui seul', '1'],
  ])('takes the number that answers "%s"', (asked, answer, value) => {
    expect(personsIn([...booking, `owner: ${asked}`, `contact: ${answer}`])).toEqual([`4 ${value}`])
  })

  it.each([
    ['we are 2-3 persons', '2-3'],
    ['2 people maybe 3', '2-3'],
    ['I want to travel with my wife, my mother and two daughters', '5'],
    ['my sister with her husband and 3 kids want to go to Germany', '5'],
    ['we arrived in Germany all 4', '4'],
    ['wir sind alle 4 in Deutschland angekommen', '4'],
    ['8 to Vienna, 6 to Munich', '14'],
    ['2 adults 2 children', '4'],
    ['нас пятеро: я, муж, мама и двое детей', '5'],
  ])('%s', (persons, value) => {
    expect(personsIn([...booking, `contact: ${persons}`])).toEqual([`3 ${value}`])
  })

  it('names the children', () => {
    const found = talk([...booking, 'contact: me, my wife and two children'], (kind) => kind === 'journey.persons')
    expect(found).toEqual(['3 | journey.persons | 4 | me, my wife and two children'])
  })

  it.each([
    ['contact: I am the cousin of Ali'],
    ['contact: ben Ali’nin kardeşi'],
    ['contact: انا ابن خالة ربا'],
    ['owner: how many are you'],
    ['owner: are you alone?'],
    ['contact: my son is 4 years old'],
    ['owner: wait 15 minutes'],
    ['contact: I gave it to my brother and he gave it to your man'],
    ['contact: pay only me'],
  ])('counts nobody in "%s"', (line) => {
    expect(personsIn([...booking, line])).toEqual([])
  })

  it('adds up a list over the age of one of them', () => {
    const line = 'contact: انا وبنتي سلمى ١١ سنة وامي بدنا نروح عالمانيا'
    expect(talk([...booking, line], (kind) => kind === 'journey.persons')[0]).toContain('| journey.persons | 3 |')
  })

  it('counts nobody where people meet for dinner', () => {
    expect(
      personsIn([
        'contact: dinner on Friday?',
        'owner: yes, how many are we',
        'contact: 4, me and my wife and the kids',
      ]),
    ).toEqual([])
  })
})

describe('what is no number of travellers', () => {
  const booking = 'owner: I take you over the border by boat to Germany, guaranteed until you arrive, 9000 euro'
  it.each([
    'contact: le dejé los cuatro mil dólares al primo',
    'contact: سیزده تا رو سپردیم صرافی',
    'contact: ich muss erst mit meinem Bruder reden',
  ])('%s', (line) => {
    expect(personsIn([booking, line])).toEqual([])
  })

  it('counts a list without the speaker where the message is nothing else, twins twice, and who is alone in a clause', () => {
    expect(personsIn([booking, 'contact: خوشکم و مێردی و سێ منداڵی'])).toEqual(['2 5'])
    expect(personsIn([booking, 'owner: how many are you', 'contact: my sister, her husband and twins'])).toEqual([
      '3 4',
    ])
    expect(personsIn([booking, 'contact: یوازې یم، تر جرمني په څو مې رسوې'])).toEqual(['2 1'])
  })
})

/** What a careful reader adds up: by language, what the contact says, how many that are, and how many of them minors. */
const parties = [
  ['en', 'we are 3 and a baby', '4', 1],
  ['en', 'my parents and me', '3', null],
  ['en', 'me and my brother who is 15 years old', '2', 1],
  ['en', 'me and my son, he is 25 years old', '2', null],
  ['en', 'we are 5, one of us is 16 years old', '5', 1],
  ['en', '11, 7 big 4 small kids', '11', 4],
  ['en', 'we are 4 with two children, a boy and a girl', '4', 2],
  ['en', 'we are six, half of us kids', '6', 3],
  ['en', 'we are 6 girls', '6', null],
  ['en', 'I am in Athens with my daughter of 9', '2', 1],
  ['nl', 'zij, haar man en een tweeling van 9', '4', 2],
  ['nl', 'mijn ouders en ik', '3', null],
  ['nl', 'we zijn met 4, waarvan 2 kinderen', '4', 2],
  ['de', 'wir sind zu dritt', '3', null],
  ['de', 'meine Eltern und ich', '3', null],
  ['de', 'ich, meine Frau und unser Sohn (10)', '3', 1],
  ['fr', 'je suis à Athènes avec ma fille de 7 ans', '2', 1],
  ['fr', 'moi, ma femme et mes deux neveux', '4', null],
  ['tr', 'karım ben iki çocuk', '4', 2],
  ['tr', 'biz altı kişiyiz, yarısı çocuk', '6', 3],
  ['ar', 'انا ومرتي وولدين ٧ و ٩ سنين', '4', 2],
  ['ar', 'نحنا تلت شباب وامي معنا', '4', null],
  ['ar', 'نحنا تلاتة ولاد عم', '3', null],
  ['ar-Latn', 'ana w marti w tiflain', '4', 2],
  ['fa', 'پنج نفر هستیم، دو اولاد خورد', '5', 2],
  ['fa', 'من و پدر و مادرم', '3', null],
  ['ckb', 'من و خێزانم و کچێکم ٦ ساڵ', '3', 1],
  ['kmr', 'em sê kes in, yek zarok e', '3', 1],
  ['pl', 'zabierzcie męża, szwagra i syna 12 lat', '3', 1],
  ['pl', 'jestem z bratem w lesie', '2', null],
  ['so', 'walaal, aniga iyo walaalkay waxaan rabnaa', '2', null],
  ['ar-Latn', 'ne7na arb3a', '4', null],
  ['kmr', 'em çar kes in', '4', null],
] as const

describe('a party as a careful reader counts it', () => {
  const sold = [
    'contact: how much to cross the border to Germany by boat',
    'owner: 4000 € per person',
    'owner: how many are you',
  ] as const

  it.each(parties)('%s: %s', (_, line, value, minors) => {
    const [found] = talk([...sold, `contact: ${line}`], (kind) => kind === 'journey.persons')
    expect(found?.split(' | ').slice(0, 3)).toEqual(['4', 'journey.persons', value])
    expect(minorsIn([...sold, `contact: ${line}`])).toBe(minors)
  })

  it('takes the number that another one was asked for by', () => {
    expect(personsIn([...sold.slice(0, 2), 'owner: still 2 persons?', 'contact: no, now 3'])).toEqual(
      expect.arrayContaining(['4 3']),
    )
    expect(personsIn([...sold.slice(0, 2), 'owner: one person?', 'contact: yes, one'])).toEqual(
      expect.arrayContaining(['4 1']),
    )
  })

  it.each([
    ['en', 'me, my wife and 2 other people', '4'],
    ['fr', 'moi, ma femme et 2 autres personnes', '4'],
    ['tr', 'ben eşim ve iki kişi daha', '4'],
    ['ru', 'я, жена и еще два человека', '4'],
    ['en', 'two persons and a baby', '3'],
  ])('counts others at the end of a list, %s: %s', (_, line, value) => {
    expect(personsIn([...sold, `contact: ${line}`])).toEqual([`4 ${value}`])
  })

  it('takes the number that stands by itself for the answer, not one of a part', () => {
    expect(personsIn([...sold, 'contact: 9, all strong, two girls'])).toEqual(['4 9'])
  })

  it('takes the number of whoever is asked in turn', () => {
    expect(personsIn([...sold.slice(0, 2), 'owner: I have 12 persons. you?', 'contact: 7. too many'])).toEqual([
      '3 12',
      '4 7',
    ])
  })

  it('takes a number alone for one of travellers where they were counted before', () => {
    const told = [...sold.slice(0, 2), 'contact: we are 8 persons']
    expect(personsIn([...told, 'owner: 8 in one van?'])).toEqual(['3 8', '4 8'])
    expect(personsIn([...told, 'owner: loaded. 7 not 8'])).toEqual(['3 8', '4 7'])
    expect(personsIn([...sold.slice(0, 2), 'owner: 7 not 8'])).toEqual([])
  })

  it.each([
    ['owner: can you take nine from Vidin', '3 9'],
    ['contact: I have seven for tonight', '3 7'],
  ])('takes a number alone where somebody brings people: %s', (line, value) => {
    expect(personsIn([...sold.slice(0, 2), line])).toEqual([value])
  })

  it.each([
    'contact: I have 7 now, the rest of the money later',
    'contact: I have 3 phones',
    'contact: four people deposited at the office',
    'owner: the boat takes only 25 people',
    'owner: 7 and a half for both of you',
    'owner: tomorrow 23.00',
  ])('takes a number of something else for none of travellers: %s', (line) => {
    expect(personsIn([...sold.slice(0, 2), line])).toEqual([])
  })

  it('adds up groups that are told apart by a word each', () => {
    expect(personsIn([...sold, 'contact: 5 fishermen 3 tailors'])).toEqual(['4 8'])
  })

  it.each([
    'contact: I will discuss it with my husband in Juba',
    'contact: it stays with my sister, not with me',
    'contact: 50 maintenant 50 avant le départ 25 là bas',
    'owner: both together 8000 €',
  ])('counts nobody in "%s"', (line) => {
    expect(personsIn([...sold.slice(0, 2), line])).toEqual([])
  })

  it.each([
    ['nehna 6 ma3na 2 wlad', '6'],
    ['بكم توصلني المانيا انا واخوي و زولين', '4'],
  ])('counts those whom the speaker joins to himself: %s', (line, value) => {
    expect(personsIn([...sold.slice(0, 2), `contact: ${line}`])).toEqual([`3 ${value}`])
  })

  it.each([
    ['owner: nine ready near the border', '9'],
    ['owner: forty arrived, all wet', '40'],
    ['owner: 12 in the van', '12'],
    ['owner: 14 in the forest', '14'],
    ['owner: bring 8 tomorrow', '8'],
  ])('counts those who are led somewhere, whatever they are called: %s', (line, value) => {
    expect(personsIn([...sold.slice(0, 2), line])).toEqual([`3 ${value}`])
  })

  it.each([
    'owner: tonight 11 at the border',
    'owner: 40 from Leipzig, the rest of the money later',
    'owner: 5 hours from Calais',
    'owner: I bring 3k tomorrow',
  ])('takes an hour, a sum or a distance for nobody who is led: %s', (line) => {
    expect(personsIn([...sold.slice(0, 2), line])).toEqual([])
  })

  it.each([
    ['contact: me + friend', '2'],
    ['contact: we are not three but four', '4'],
    ['contact: нас не трое а четверо', '4'],
    ['contact: we arrived, me and Zoltan', '2'],
    ['contact: my brother alone', '1'],
  ])('counts %s', (line, value) => {
    expect(personsIn([...sold.slice(0, 2), line])).toEqual([`3 ${value}`])
  })

  it.each([
    ['contact: 2 for sure, maybe 3', '2-3'],
    ['contact: 22', '22'],
    ['contact: 6 max', '6'],
  ])('takes a number for the answer to how many there are, even by another name: %s', (line, value) => {
    expect(personsIn([...sold.slice(0, 2), 'owner: how many sheep?', line]).at(-1)).toBe(`4 ${value}`)
  })

  it('hears a bargain that goes on in a number with a word for it', () => {
    expect(personsIn([...sold.slice(0, 2), 'owner: how many?', 'contact: 22 final'])).toEqual([])
  })

  it('takes no number word for one that is part of a consent', () => {
    expect(personsIn([...sold.slice(0, 2), 'contact: صحیح ده ټولې ۷۲۰۰'])).toEqual([])
  })
})

describe('a number, and who is told of besides', () => {
  const asked = ['contact: how much to cross the border to Germany', 'owner: 4000 € per person']

  it.each([
    ['en', 'my two brothers want to go to Germany', '2'],
    ['fr', 'mes deux frères veulent aller en Allemagne', '2'],
    ['de', 'meine zwei Brüder wollen nach Deutschland', '2'],
    ['tr', 'iki kardeşim Almanyaya gitmek istiyor', '2'],
  ])('counts several of a kind that are named alone: %s', (_, line, value) => {
    expect(personsIn([...asked, `contact: ${line}`])).toEqual([`3 ${value}`])
  })

  it.each([
    ['en', 'my mother, my sister and I, 3 people', '3'],
    ['de', 'meine Mutter, meine Schwester und ich, 3 Personen', '3'],
    ['tr', 'annem, ablam ve ben, 3 kişi', '3'],
  ])('takes a number behind a list for that of all: %s', (_, line, value) => {
    expect(personsIn([...asked, `contact: ${line}`])).toEqual([`3 ${value}`])
  })

  it.each([
    ['es', 'yo y su sobrino', '2'],
    ['en', 'me and his nephew', '2'],
    ['it', 'io e suo nipote', '2'],
  ])('does not count whose nephew he is: %s', (_, line, value) => {
    expect(personsIn([...asked, `contact: ${line}`])).toEqual([`3 ${value}`])
  })

  it.each([
    ['fr', 'on était 41 dans le zodiac', '41'],
    ['de', 'wir waren 41 im boot', '41'],
    ['it', 'eravamo in 41 sul gommone', '41'],
    ['ru', 'нас было 41 в лодке', '41'],
    ['ar', 'كنا 41 بالبلم والولد عم يبكي', '41'],
  ])('hears how many they were: %s', (_, line, value) => {
    expect(personsIn([...asked, `contact: ${line}`])).toEqual([`3 ${value}`])
  })

  it('takes the number of all, not of those among them', () => {
    const french = ["contact: c'est combien pour passer la frontière vers l'Allemagne ?", 'owner: 4000 € par personne']
    expect(personsIn([...french, 'contact: nous sommes là, 26 dont 5 femmes'])).toEqual(['3 26'])
    const german = ['contact: wie viel kostet es über die Grenze nach Deutschland?', 'owner: 4000 € pro Person']
    expect(personsIn([...german, 'contact: es sind viele, 26 davon 5 Frauen'])).toEqual(['3 26'])
  })

  it('hears no denial from the sentence before', () => {
    expect(personsIn([...asked, 'contact: no problem. I travel alone'])).toEqual(['3 1'])
  })

  it('takes "both" and another number beside a sum for nothing new once they were counted', () => {
    const counted = [...asked, 'contact: me and my brother']
    expect(personsIn([...counted, 'contact: both of us are ready'])).toEqual(['3 2'])
    expect(personsIn([...counted, 'owner: for 4 people I make it 3500 euro'])).toEqual(['3 2'])
    expect(personsIn([...counted, 'contact: we are 4 now'])).toEqual(['3 2', '4 4'])
  })

  it.each([
    ['Turkish', ['almanyaya kişi başı ne kadar', '5000 euro kişi başı'], 'ablamla ben gideceğiz', '2'],
    ['Turkish', ['almanyaya kişi başı ne kadar', '5000 euro kişi başı'], 'ben ve annem bi de dayım', '3'],
    ['Turkish', ['almanyaya kişi başı ne kadar', '5000 euro kişi başı'], 'hanım ben üç çocuk', '5'],
    ['Turkish', ['almanyaya kişi başı ne kadar', '5000 euro kişi başı'], 'karı koca iki çocuk', '4'],
    ['French', ["c'est combien pour l'Allemagne ?", '4000 € par personne'], 'moi plus mes trois copains', '4'],
  ])('counts what an ending, a particle or a second sense of a word joins: %s: %s', (_, price, line, value) => {
    expect(personsIn([`contact: ${price[0]}`, `owner: ${price[1]}`, `contact: ${line}`])).toEqual([`3 ${value}`])
  })

  it('takes those somebody has for a day for no hour, and life jackets for no travellers', () => {
    expect(personsIn([...asked, 'owner: I have 14 tonight'])).toEqual(['3 14'])
    expect(
      personsIn(['contact: almanyaya botla ne kadar', 'owner: 3000 euro', 'contact: 15 can yeleği aldım']),
    ).toEqual([])
  })

  it('joins nobody by a comparison', () => {
    expect(personsIn([...asked, 'contact: ma soeur pleurait plus que moi'])).toEqual([])
  })

  it('takes the answer to a price in code for a price, and what others of the house are for no travellers', () => {
    expect(personsIn(['contact: what is the price for the goats to Germany', 'owner: 40'])).toEqual([])
    expect(personsIn([...asked, 'contact: my parents are old'])).toEqual([])
  })
})
