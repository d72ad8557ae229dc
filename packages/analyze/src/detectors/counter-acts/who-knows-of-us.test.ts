import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'

const counter = (kind: string) => kind.startsWith('counter.')

/** What makes the talk one of the trade. */
const trade = [
  'owner: the smuggler takes 3000 euro per person by boat across the border, the money at the insurance office',
  'contact: we paid the deposit, the code is at the office',
]

/** The kinds found in one more message of such a talk. */
const kindsIn = (words: string): string[] =>
  talk([...trade, `owner: ${words}`], counter)
    .map((one) => one.split(' | '))
    .filter(([line]) => line === '3')
    .map(([, kind]) => kind ?? '')

const said: Readonly<Record<string, readonly (readonly [language: string, words: string])[]>> = {
  'counter.interception': [
    ['en', 'they took his phone with all the messages'],
    ['it', 'hanno il telefono di Pino, lì dentro ci siamo tutti'],
    ['sq', 'e kanë telefonin e Gencit, aty kemi të gjithë numrat'],
    ['ru', 'телефон Лёни у них, там мы все'],
    ['es', 'alguien nos delató'],
    ['hu', 'valaki beköpött minket'],
    ['pl', 'ktoś nas sprzedał'],
    ['ro', 'ma urmareste o masina gri'],
    ['am', 'ሰው እየተከታተለኝ ነው'],
  ],
  'counter.channel-switch': [
    ['hu', 'messengeren ne írj ilyet'],
    ['ur-Latn', 'whatsapp pe ye mat likho'],
    ['it', 'la settimana prossima passo io da voi, non scrivere qui, lo usa anche mia madre'],
    ['so', 'arrintan taleefan laguma hadlo'],
  ],
  'counter.device': [
    ['es', 'apaga ese celular y consigue otro'],
    ['pl', 'wyłącz ten telefon i kup inny'],
    ['uk', 'купи собі старий кнопковий телефон'],
  ],
  'counter.identity': [
    ['it', 'ho un profilo a nome di mia moglie'],
    ['bg', 'смени ми името в телефона си'],
    ['ur-Latn', 'rokein to kehna cousin hain'],
    ['ti', 'እንተሓቲቶምኻ ኣይፈልጦን በል'],
  ],
  'counter.arrest-warning': [
    ['en', 'the driver is in prison'],
    ['bg', 'шофьорът е в затвора'],
    ['vi', 'họ chặn đường ở cầu rồi'],
  ],
  'counter.no-photo': [
    ['bg', 'не споменавай името ми'],
    ['so', 'magacayga ha xusin'],
    ['pl', 'żadnych imion ani nazwisk'],
  ],
}

describe('counter-acts, who knows of us', () => {
  it.each(Object.entries(said))('reads %s', (kind, lines) => {
    for (const [language, words] of lines) expect(kindsIn(words), `${language}: ${words}`).toContain(kind)
  })

  it('takes a name that is to be changed in a phone for no new phone', () => {
    expect(kindsIn('смени ми името в телефона си')).not.toContain('counter.device')
  })

  it.each([
    [['contact: the driver of our bus was in prison once, he told us', 'owner: really?']],
    [['contact: turn that phone off and take another book', 'owner: ok mum']],
    [['contact: ho un profilo a nome di mia moglie su netflix', 'owner: ok']],
    [['contact: somebody told the teacher about us', 'owner: who?']],
  ])('leaves ordinary talk alone: %s', (lines) => {
    expect(talk(lines, counter)).toEqual([])
  })
})
