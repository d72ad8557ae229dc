import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'

const danger = (kind: string) => kind.startsWith('safeguard.')

/** Talk with a person who is not free. */
const captivity = [
  'owner: you work until you pay, you belong to me',
  'contact: they took my passport, i am locked in',
  'owner: if you do not pay i kill you',
]

const kindsIn = (line: string): string[] =>
  talk([...captivity, line], danger)
    .map((one) => one.split(' | '))
    .filter(([at]) => at === '4')
    .map(([, kind]) => kind ?? '')

const said: Readonly<Record<string, readonly (readonly [language: string, line: string])[]>> = {
  'safeguard.debt': [
    ['sq', "owner: s'ke laj as gjysmën"],
    ['bg', 'owner: и половината не си върнала'],
    ['hu', 'owner: még 5 ezret vissza kell adnod'],
    ['it', 'owner: ti ho pagato tutto il viaggio'],
    ['pl', 'owner: co tydzień dług rośnie o 150'],
  ],
  'safeguard.control': [
    ['en', 'contact: not paid me for one month'],
    ['ro', 'contact: nu ne dau nici paine nici apa'],
    ['es', 'owner: enferma también trabajas'],
    ['uk', 'owner: сьогодні в тебе сім клієнтів'],
    ['it', 'contact: il documento non me lo dà'],
    ['pl', 'contact: wolno mi rozmawiać tylko 5 minut w tygodniu'],
    ['vi', 'contact: họ không cho em ra ngoài'],
    ['so', "owner: ogolaanshahayga la'aan meelna ma aadi kartid"],
    ['am', 'owner: ያለ ፈቃዴ የትም አትሄጂም'],
    ['ti', 'contact: ክወጽእ ኣይፈቕዱለይን'],
  ],
  'safeguard.recruitment': [
    ['ru', 'contact: вы меня обманули с работой'],
    ['en', 'contact: they brought me as a cleaner and now they send me to clients'],
    ['hu', 'owner: papírok nem kellenek, mi elintézzük'],
  ],
  'safeguard.threat': [
    ['pl', 'owner: jak nie pracujesz to wiesz co będzie'],
    ['ro', 'owner: il vindem altora'],
    ['bg', 'owner: видя какво стана с другата'],
  ],
  'safeguard.blackmail': [
    ['es', 'owner: toda tu familia va a ver lo que haces'],
    ['ru', 'owner: выложу видео, все увидят'],
  ],
  'safeguard.minor': [
    ['it', 'contact: una minorenne viaggia sola'],
    ['hu', 'contact: egy kiskorú utazik egyedül'],
  ],
}

describe('danger-acts, words of those who are not free', () => {
  it.each(Object.entries(said))('reads %s', (kind, lines) => {
    for (const [language, line] of lines) expect(kindsIn(line), `${language}: ${line}`).toContain(kind)
  })

  it.each([
    [['contact: i was ill and had to work all week', 'owner: poor you']],
    [['contact: non mi hanno ancora pagato questo mese', 'owner: chiedi in ufficio']],
    [['contact: mam dziś sześciu klientów w salonie', 'owner: powodzenia']],
    [['contact: nem fizettem ki még a felét se a lakásnak', 'owner: majd jövőre']],
  ])('leaves ordinary talk alone: %s', (lines) => {
    expect(talk(lines, danger)).toEqual([])
  })
})
