import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'

const danger = (lines: readonly string[]) =>
  talk(lines, (kind) => kind.startsWith('safeguard.')).map((line) => line.split(' | ').slice(0, 2).join(' '))

describe('danger-acts', () => {
  // They took my passport and we may not go out; you still owe, you work until it is paid; you will regret it, I know where your family lives.
  it.each([
    ['ar', 'اخدو جوازي وما بيخلونا نطلع', 'دينك لسا باقي، حتى تدفع كلشي', 'رح تندمي، بعرف بيت اهلك'],
    ['ar-Latn', 'a5ado jawaze w ma bt5allini etla3', 'deynik ba3do, b5sem kel shahr', 'ra7 tendam, ba3ref beit ahlak'],
    [
      'bg',
      'взеха ми паспорта и не ме пускат',
      'още ми дължиш, докато не платиш работиш',
      'ще съжаляваш, знам къде живее майка ти',
    ],
    [
      'de',
      'sie haben mir den Pass abgenommen, wir dürfen nicht raus',
      'du schuldest mir noch, bis du bezahlt hast',
      'du wirst es bereuen, ich weiß wo deine Familie wohnt',
    ],
    [
      'en',
      'they took my passport and we are not allowed to leave',
      'you still owe me, you work until you pay',
      'you will regret it, i know where your family lives',
    ],
    [
      'es',
      'me quitaron el pasaporte y no puedo salir',
      'todavía me debes, trabajas hasta que pagues',
      'te vas a arrepentir, sé dónde vive tu madre',
    ],
    [
      'fa',
      'پاسپورتم رو گرفتن و در رو قفل کرده',
      'هنوز بدهکاری، تا پول ندی کار میکنی',
      'پشیمون میشی، آدرس خونتون رو داریم',
    ],
    [
      'fr',
      'il a pris mon passeport, on est enfermées',
      'ta dette augmente, tu travailles jusqu à ce que tu payes',
      'tu vas le regretter, je connais ta famille',
    ],
    [
      'hu',
      'elvették az útlevelem, bezárva vagyunk',
      'még tartozol, ledolgozod, amíg nem fizetsz',
      'megbánod, tudom hol laksz',
    ],
    [
      'it',
      'mi hanno preso il passaporto e non posso uscire',
      'mi devi ancora, lavori finché non paghi',
      'te ne pentirai, so dove abita tua madre',
    ],
    [
      'kmr',
      'pasaporta min girt û nahêlin derkevin',
      'deynê te maye, heta tu pere nedî',
      'tu yê poşman bibî, ez mala te dizanim',
    ],
    [
      'nl',
      'ze heeft mijn paspoort en we mogen niet naar buiten, binnen opgesloten',
      'je bent me schuldig, werken tot je betaald hebt',
      'je krijgt spijt, ik weet waar je woont',
    ],
    [
      'pcm',
      'she don collect my passport, dem lock us inside',
      'you still dey owe me, work until you pay',
      'i go deal with you, your mama go hear',
    ],
    [
      'pl',
      'zabrali mi paszport, nie możemy wyjść, zamknięte',
      'jesteś winna, odpracujesz dług, dopóki nie zapłacisz',
      'pożałujesz, wiem gdzie mieszka twoja matka',
    ],
    [
      'ro',
      'mi-a luat buletinul și nu mă lasă să ies',
      'îmi datorezi, muncești până plătești',
      'o să regreți, știu unde stă mama ta',
    ],
    [
      'ru',
      'забрали паспорт и из дома не выпускают',
      'ты мне должна, отработаешь, пока не заплатишь',
      'пожалеешь, знаем где живет твоя мать',
    ],
    [
      'sq',
      'më mori pasaportën, jemi mbyllur brenda',
      'më ke borxh, punon derisa të paguash',
      'do pendohesh, e di ku jeton familja',
    ],
    [
      'tr',
      'pasaportumu aldılar, kapı kilitli',
      'bana borcun var, ödeyene kadar çalışacaksın',
      'pişman olursun, evini biliyorum',
    ],
    [
      'uk',
      'забрали паспорт і не випускають',
      'ти мені винна, відпрацюєш, поки не заплатиш',
      'пожалкуєш, знаю де живеш',
    ],
    [
      'vi',
      'họ thu hộ chiếu, không cho ra ngoài',
      'còn nợ tiền đi, trả hết nợ mới xong',
      'biết nhà mày rồi, đừng trách',
    ],
  ])('tells a person who is not free in %s', (_, control, debt, threat) => {
    const found = danger([`contact: ${control}`, `owner: ${debt}`, `owner: ${threat}`])
    expect(found).toEqual(expect.arrayContaining(['1 safeguard.control', '2 safeguard.debt', '3 safeguard.threat']))
  })

  const captive = [
    'contact: they took my passport, we are locked in',
    'owner: you still owe me for the trip, you work until you pay',
  ]

  it.each([
    ['owner', 'remember i have the video of you', 'safeguard.blackmail'],
    ['owner', 'give Sandra the phone tonight', 'safeguard.control'],
    ['owner', '2600 euro, then you can go', 'safeguard.debt'],
    ['owner', 'how is your mother', 'safeguard.threat'],
    ['contact', 'but you said hotel work, 1200 euro a month', 'safeguard.recruitment'],
    ['contact', 'i am 16 years old', 'safeguard.minor'],
  ])('hears everyday words of the %s in such talk for what they are: %s', (author, line, kind) => {
    expect(danger([...captive, `${author}: ${line}`])).toContain(`3 ${kind}`)
  })

  it.each([
    [['owner: how is your mother', 'contact: better, thank you']],
    [['contact: I still owe you for the tickets, 40 euro', 'owner: no hurry']],
    [['contact: new job at the hotel, 1900 euro a month', 'owner: congratulations']],
    [['contact: i lost my passport, the embassy is closed', 'owner: call them on monday']],
    [['owner: where are you', 'contact: at the gym, door was locked haha']],
    [['contact: you will regret it if you miss the match', 'owner: i know where to watch it']],
  ])('leaves ordinary talk alone: %s', (lines) => {
    expect(danger(lines)).toEqual([])
  })
})

describe('a person who is not free', () => {
  it.each([
    [
      'de',
      [
        'owner: du schuldest uns noch das Zimmer',
        'contact: gib mir meinen Pass zurück',
        'owner: ich finde dich überall',
      ],
    ],
    [
      'es',
      [
        'owner: nos debes el pasaje',
        'contact: devuélvanme el pasaporte',
        'owner: sabemos dónde va tu hijo a la escuela',
      ],
    ],
    ['am', ['owner: ዕዳ አለብሽ እስክትከፍይ ትሰሪያለሽ', 'contact: ፓስፖርቴን ወሰዱብኝ', 'owner: የሚኖርበትን እናውቃለን']],
    [
      'pl',
      [
        'owner: jesteś mi winna za pokój, odpracujesz',
        'contact: oddaj mi paszport',
        'owner: wiemy gdzie twoja siostra',
      ],
    ],
  ])('owes, has no papers and is threatened: %s', (_, lines) => {
    const kinds = talk(lines, (kind) => kind.startsWith('safeguard.')).map((line) =>
      line.split(' | ').slice(0, 2).join(' '),
    )
    expect(kinds).toEqual(expect.arrayContaining(['1 safeguard.debt', '2 safeguard.control', '3 safeguard.threat']))
  })

  it.each([
    ['en', 'she locks us in at night', 'the passport stays with Petra, without it you go nowhere'],
    ['nl', 'hij sluit ons op', 'je paspoort heeft Petra, zonder kom je nergens'],
    ['fr', 'il nous enferme la nuit', 'ton passeport reste chez Petra, sans lui tu vas nulle part'],
    ['ru', 'он нас запирает на ночь', 'паспорт у Петры остался, без него никуда не пойдешь'],
    ['uk', 'вона замикає нас на ніч', 'паспорт у Петра, без нього нікуди не підеш'],
    ['tr', 'bizi kilitliyor', 'pasaportun Petra ablada, onsuz hiçbir yere gidemezsin'],
  ])('is locked in, and the papers are with somebody else: %s', (_, locked, papers) => {
    const debt = 'owner: you owe me 4000, you work until you pay, you will regret it'
    const found = danger([debt, `contact: ${locked}`, `owner: ${papers}`])
    expect(found).toEqual(expect.arrayContaining(['2 safeguard.control', '3 safeguard.control']))
  })

  it.each([
    ['owner: rent 300, food 150', 'safeguard.debt'],
    ['contact: they told me it is a school, where are the children', 'safeguard.recruitment'],
    ['contact: this is no job in a shop', 'safeguard.recruitment'],
    ['owner: my aunt needs a waitress', 'safeguard.recruitment'],
    ['contact: we work 14 hours, every day', 'safeguard.control'],
    ['contact: why are the men coming to the flat', 'safeguard.recruitment'],
    ['owner: it would be a shame if the house of your parents caught fire', 'safeguard.threat'],
    ['owner: my boys will visit your village', 'safeguard.threat'],
    ['owner: nobody leaves until i have all of it', 'safeguard.threat'],
  ])('is said to or by a person who is not free: %s', (line, kind) => {
    const held = ['owner: you owe me 4000, you work until you pay', 'contact: they took my passport, we are locked in']
    expect(danger([...held, line])).toContain(`3 ${kind}`)
  })

  it('takes sending them to the family for blackmail once pictures were spoken of', () => {
    const held = [
      'owner: you owe me 4000, you work until you pay, you will regret it',
      'owner: i still have your nudes',
    ]
    expect(danger([...held, 'owner: i publish for the parents and the school'])).toContain('3 safeguard.blackmail')
    expect(danger([...held, 'owner: tomorrow i publish'])).toContain('3 safeguard.blackmail')
  })

  it('takes such words for nothing where nobody is held', () => {
    const rent = 'owner: rent is 300 this month, food 150 each'
    expect(danger([rent, 'contact: they told me the school is closed', 'owner: my aunt needs a waitress'])).toEqual([])
  })

  it('does not take those who intercept travellers for people who hold them', () => {
    const found = danger([
      'owner: the boat leaves tonight, 4 persons, 2500 each',
      'contact: police caught us at the border, they took our phones and sent us back',
    ])
    expect(found).not.toContain('2 safeguard.control')
  })
})
