import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linksOf } from './links-of.ts'
import { day, invented, start } from './people.test-support.ts'

type Given = Parameters<typeof invented>
const links = (...given: Given) => linksOf(invented(...given), [])
/** `status confidence basis: accounts`. */
const told = (...given: Given) =>
  links(...given).map(({ accounts, basis, status, confidence }) => {
    const [a, b] = accounts.map((id) => id.slice(2))
    return `${status} ${confidence} ${basis}: ${a} ${b}`
  })

const viber = { app: 'viber' } as const
const facebook = { app: 'facebook', kind: 'name' } as const
const named = { kind: 'name' } as const

describe('same-number', () => {
  it('is certain for one number in several apps, each pair of them', () => {
    const skype = { app: 'skype', kind: 'handle', value: '8:live:+32470000001' } as const
    expect(told([{ value: '+32470000001' }, skype, { value: '+32470000002' }])).toEqual([
      'automatic high same-number: +32470000001 8:live:+32470000001',
    ])
  })

  it('only proposes where numbers may have been given out again: half a year without use, and other names', () => {
    const old = { value: '+32470000001', names: ['Samer'], days: [0, 10] } as const
    const skype = { app: 'skype', kind: 'handle', value: '4:+32470000001' } as const
    expect(told([old, { ...skype, names: ['Lien'], days: [200, 210] }])).toEqual([
      'proposed medium same-number: +32470000001 4:+32470000001',
    ])
    expect(told([old, { ...skype, names: ['Samer', 'Sam'], days: [200, 210] }])).toContain(
      'automatic high same-number: +32470000001 4:+32470000001',
    )
    expect(told([old, { ...skype, names: ['Lien'], days: [100, 210] }])[0]).toContain('automatic')
  })

  it('only proposes where two people may share a number: names of several words without one in common, in any script', () => {
    const both = (name: string, other: string) => [
      { value: '+32470000001', names: [name] },
      { app: 'skype', kind: 'handle', value: '4:+32470000001', names: other === '' ? [] : [other] } as const,
    ]
    expect(told(both('Samer Gent', 'Lien Peeters'))).toEqual([
      'proposed medium same-number: +32470000001 4:+32470000001',
    ])
    for (const other of ['Samer Homs', 'سامر حمصي', 'Lien', ''])
      expect(told(both('Samer Gent', other))[0]).toContain('automatic')
  })

  it('links the number of an owner, but never two owners', () => {
    const skype = { app: 'skype', kind: 'handle', value: '4:+32470000001', isOwner: true } as const
    expect(told([{ value: '+32470000001' }, skype])).toHaveLength(1)
    expect(told([{ value: '+32470000001', isOwner: true }, skype])).toEqual([])
  })
})

describe('same-account', () => {
  const first = { ...named, value: 'Samer Gent', names: ['Samer Gent'], exhibit: 'A' } as const
  const second = { ...named, value: 'samer GENT', names: ['samer GENT'], exhibit: 'B' } as const

  it('proposes one name on two phones in one app', () => {
    expect(told([first, second])).toEqual(['proposed medium same-account: Samer Gent samer GENT'])
  })

  it('trusts a name of one word less, and one that meets the same group more', () => {
    const one = { ...named, value: 'Ali', names: ['Ali'], exhibit: 'A' } as const
    const other = { ...named, value: 'ali', names: ['ali'], exhibit: 'B' } as const
    expect(told([one, other])[0]).toContain('proposed low')
    expect(
      told([
        { ...first, groups: ['Taxi'] },
        { ...second, groups: ['taxi'] },
      ])[0],
    ).toContain('proposed high')
  })

  it('does not choose among namesakes', () => {
    const third = { ...viber, value: '+32470000001', names: ['Samer Gent'], exhibit: 'B' } as const
    const fourth = { ...viber, value: '+32470000002', names: ['Samer Gent'], exhibit: 'B' } as const
    expect(told([third, fourth])).toEqual([])
    const fifth = { ...facebook, value: 'Samer Gent', names: ['Samer Gent'], exhibit: 'B' } as const
    expect(told([third, fourth, fifth])).toEqual([])
  })

  it('does not take for a name what apps print in place of one', () => {
    const nobody = { ...facebook, value: 'Facebook User', names: ['Facebook User'] } as const
    expect(
      told([
        { ...nobody, exhibit: 'A' },
        { ...nobody, value: 'facebook user', exhibit: 'B' },
      ]),
    ).toEqual([])
  })

  it('keeps the pairs few where a name is met in many places, and these together', () => {
    const many = Array.from({ length: 20 }, (_, i) => ({
      ...{ ...named, value: `Samer Gent${' '.repeat(i)}`, names: ['Samer Gent'], exhibit: `X${i}` },
    }))
    expect(told(many)).toHaveLength(19)
  })
})

describe('system-event', () => {
  const notice = (chatOf: string, value: string | null, printed: Record<string, string>, on = 5) =>
    ({
      ...{ kind: 'number.changed', by: null, chatOf, value, day: on },
      message: { event: 'number-changed', kind: 'system', eventDetails: printed },
    }) as const

  it('is certain where the notice prints whose it is and the case holds the account of the new number', () => {
    const accounts = [{ value: '+32470000001' }, { value: '+32470000002', days: [5, 9] }] as const
    const found = [notice('+32470000001', '+32470000002', { actor: '+32 470 00 00 01' })]
    expect(told(accounts, found)).toEqual(['automatic high system-event: +32470000001 +32470000002'])
    expect(links(accounts, found)[0]).toMatchObject({
      succession: { from: 'c-+32470000001', to: 'c-+32470000002', earliest: start + 5 * day, latest: start + 5 * day },
      messages: [1],
    })
    const byName = [{ ...named, value: 'Samer', names: ['Samer'] }, accounts[1]]
    expect(told(byName, [notice('Samer', '+32470000002', { actor: 'Samer' })])[0]).toContain('automatic')
  })

  it('only proposes where the notice prints somebody else’s name or none, stands in a group, or the number is of another app', () => {
    const accounts = [
      { ...named, value: 'Samer', names: ['Samer'] },
      { value: '+32470000002', days: [5, 9] },
    ] as const
    for (const printed of [{ actor: 'Sam K' }, {}])
      expect(told(accounts, [notice('Samer', '+32470000002', printed)])[0]).toContain('proposed high')
    const group = [{ ...accounts[0], groups: ['Taxi'] }, accounts[1], { value: '+32470000003', groups: ['Taxi'] }]
    expect(told(group, [notice('Taxi', '+32470000002', { actor: 'Samer' })])[0]).toContain('proposed high')
    const inViber = [accounts[0], { ...accounts[1], ...viber }]
    expect(told(inViber, [notice('Samer', '+32470000002', { actor: 'Samer' })])[0]).toContain('proposed high')
  })

  it('links the account of the number that was given up', () => {
    const accounts = [{ ...named, value: 'Samer', names: ['Samer'] }, { value: '+32470000001' }] as const
    const found = [notice('Samer', '', { actor: 'Samer', old: '+32 470 00 00 01' })]
    expect(told(accounts, found)).toEqual(['automatic high system-event: +32470000001 Samer'])
  })

  it('proposes nameless beginners where the new number is not told, unless they are many or the old account goes on', () => {
    const old = { value: '+32470000001', days: [0, 5] } as const
    const beginner = (n: number) => ({ value: `+3247000001${n}`, days: [6, 20] }) as const
    const found = [notice('+32470000001', null, { actor: '+32 470 00 00 01' })]
    expect(told([old, beginner(0)], found)).toEqual(['proposed low system-event: +32470000001 +32470000010'])
    expect(told([old, beginner(0), beginner(1)], found)).toHaveLength(2)
    expect(told([old, ...[0, 1, 2, 3].map(beginner)], found)).toEqual([])
    expect(told([{ ...old, days: [0, 9] }, beginner(0)], found)).toEqual([])
    expect(told([old, { ...beginner(0), names: ['Lien'] }], found)).toEqual([])
    expect(told([old, { ...beginner(0), exhibit: 'B' }], found)).toEqual([])
  })
})

describe('announced', () => {
  const announce = (by: string, value: string, on = 8) => ({ kind: 'number.changed', by, value, day: on }) as const
  const old = { ...named, value: 'Samer', names: ['Samer'], days: [0, 9] } as const

  it('proposes the account of the number, surer where it begins soon', () => {
    const soon = { value: '+32470000002', days: [9, 20] } as const
    expect(told([old, soon], [announce('Samer', '+32470000002')])).toEqual([
      'proposed high announced: +32470000002 Samer',
    ])
    const late = { ...soon, days: [80, 90] } as const
    expect(told([old, late], [announce('Samer', '+32470000002')])[0]).toContain('proposed medium')
  })

  it('proposes the silent account of the same name but for a word, where a chat begins so', () => {
    const next = { ...named, value: 'Samer new', names: ['Samer new'], days: [10, 30] } as const
    const found = [announce('Samer new', '+32470000002', 10)]
    expect(links([old, next], found)).toMatchObject([
      { basis: 'announced', confidence: 'medium', succession: { from: 'c-Samer', to: 'c-Samer new' } },
    ])
    expect(told([{ ...old, days: [0, 60] }, next], found)).toEqual([])
    expect(told([old, next], [announce('Samer new', '+32470000002', 20)])).toEqual([])
  })

  it('trusts a number told at the beginning of such a chat less than the announcement of a new one', () => {
    const next = { ...named, value: 'Samer new', names: ['Samer new'], days: [10, 30] } as const
    const shared = { kind: 'number.shared', by: 'Samer new', value: '+32470000002', day: 10 } as const
    expect(told([old, next], [shared])).toEqual(['proposed low announced: Samer Samer new'])
    expect(told([old, next], [{ ...shared, day: 20 }])).toEqual([])
  })

  it('takes no words of the owner and none that were forwarded', () => {
    const next = { value: '+32470000002', days: [9, 20] } as const
    const forwarded = { ...announce('Samer', '+32470000002'), message: { forwarded: true } }
    expect(told([old, next], [forwarded])).toEqual([])
    const owner = { ...named, value: 'Me', isOwner: true } as const
    expect(told([old, next, owner], [{ ...announce('Me', '+32470000002'), chatOf: 'Samer' }])).toEqual([])
  })
})

describe('contact-card', () => {
  const card = (by: string, text: string) =>
    ({
      ...{ kind: 'number.shared', by, value: '+32470000002', chatOf: 'Lien', start: text.indexOf('+') },
      message: { kind: 'contact', text },
    }) as const
  const accounts = [
    { ...named, value: 'Lien', names: ['Lien'] },
    { ...named, value: 'Samer', names: ['Samer'] },
    { ...viber, value: '+32470000002' },
    { ...named, value: 'Me', isOwner: true },
  ] as const

  it('proposes the account of the number and the bearer of the name on the same phone', () => {
    expect(told(accounts, [card('Lien', 'Samer (+32 470 00 00 02)')])).toEqual([
      'proposed medium contact-card: +32470000002 Samer',
    ])
    expect(told(accounts, [card('Me', 'Other\nSamer\n+32 470 00 00 02')])[0]).toContain('proposed high')
    expect(told(accounts, [card('Me', 'Nobody (+32 470 00 00 02)')])).toEqual([])
  })

  it('takes no number out of ordinary words', () => {
    const words = card('Lien', 'Samer (+32 470 00 00 02)')
    expect(told(accounts, [{ ...words, message: { ...words.message, kind: 'text' } }])).toEqual([])
  })
})

describe('same-document', () => {
  const paper = (by: string, given: object = {}) =>
    ({ kind: 'journey.document', by, value: 'EX1234567', ...given }) as const
  const accounts = [{ value: '+32470000001' }, { value: '+32470000002' }, { value: '+32470000003' }]

  it('proposes two accounts that wrote one number, and trusts it less where several did', () => {
    const two = [paper('+32470000001'), paper('+32470000002')]
    expect(links(accounts, two)).toMatchObject([{ confidence: 'medium', messages: [1, 2] }])
    expect(told(accounts, [...two, paper('+32470000003')])).toEqual([
      'proposed low same-document: +32470000001 +32470000002',
      'proposed low same-document: +32470000001 +32470000003',
    ])
  })

  it('takes no number that fails its check, and none of forwarded words', () => {
    expect(told(accounts, [paper('+32470000001'), paper('+32470000002', { verdict: 'checksum-failed' })])).toEqual([])
    expect(told(accounts, [paper('+32470000001'), paper('+32470000002', { message: { forwarded: true } })])).toEqual([])
  })
})

describe('same-name-and-birth', () => {
  const person = (by: string, value: string, given: object = {}) =>
    ({ kind: 'identity.person', by, value, attributes: { born: '1990-03-12' }, ...given }) as const
  const accounts = [{ value: '+32470000001' }, { value: '+32470000002' }, { value: '+32470000003' }]

  it('proposes accounts that wrote one name and date of birth, in one spelling or two, and never more', () => {
    const latin = person('+32470000001', 'Ahmad Khalil')
    const [equal] = links(accounts, [latin, person('+32470000002', 'KHALIL AHMAD')])
    expect(equal).toMatchObject({ basis: 'same-name-and-birth', status: 'proposed', confidence: 'low' })
    expect(equal?.messages).toEqual([1, 2])
    const [variant] = links(accounts, [latin, person('+32470000003', 'احمد خليل')])
    expect(variant).toMatchObject({ status: 'proposed', confidence: 'low' })
    expect(variant?.says).toContain('two spellings')
  })

  it('takes no other birthday, no other name, and none of forwarded words', () => {
    const latin = person('+32470000001', 'Ahmad Khalil')
    const other = { attributes: { born: '1990-03-13' } }
    expect(told(accounts, [latin, person('+32470000002', 'Ahmad Khalil', other)])).toEqual([])
    expect(told(accounts, [latin, person('+32470000002', 'Ahmad Hassan')])).toEqual([])
    expect(told(accounts, [latin, person('+32470000002', 'Ahmad Khalil', { message: { forwarded: true } })])).toEqual(
      [],
    )
  })
})

describe('same-photo', () => {
  const accounts = ['1', '2', '3', '4'].map((n) => ({ value: `+3247000000${n}` }))
  const [a, b] = ['a'.repeat(64), 'b'.repeat(64)]
  const shown = (sha256: string, ...of: string[]) => of.map((n) => ({ of: `+3247000000${n}`, sha256 }))

  it('proposes two accounts with one photo, and never more, and says which', () => {
    const [link, ...others] = links(accounts, [], [], [...shown(a, '1', '2'), ...shown(b, '3')])
    expect(others).toEqual([])
    expect(link).toMatchObject({ basis: 'same-photo', status: 'proposed', confidence: 'medium', messages: [] })
    expect(link?.says).toBe(`both accounts have one profile photo, SHA-256 ${a}, and no other has it`)
  })

  it('is weaker between three, and nothing between more: a default, a flag', () => {
    expect(told(accounts, [], [], shown(a, '1', '2', '3'))).toEqual([
      'proposed low same-photo: +32470000001 +32470000002',
      'proposed low same-photo: +32470000001 +32470000003',
      'proposed low same-photo: +32470000002 +32470000003',
    ])
    expect(told(accounts, [], [], shown(a, '1', '2', '3', '4'))).toEqual([])
  })

  it('is weaker under other names, takes one account once, and links nobody to the owner', () => {
    const named = [
      { value: '+32470000001', names: ['Samer Gent'] },
      { value: '+32470000002', names: ['Lien Peeters'] },
      { value: '+32470000003', isOwner: true },
    ]
    const [link] = links(named, [], [], [...shown(a, '1', '2', '3'), ...shown(a, '1')])
    expect(link).toMatchObject({ confidence: 'low', says: expect.stringContaining('under names without a word') })
    expect(links(named, [], [], shown(a, '1', '3'))).toEqual([])
  })
})

describe('taken-over', () => {
  const old = { value: '+32470000001', names: ['Samer Gent'], days: [0, 20] } as const
  const next = { value: '+32470000002', names: ['Samer Gent nieuw'], days: [24, 60] } as const
  const code = (by: string, given: object = {}) => ({ kind: 'payment.code', by, value: '476371', ...given }) as const
  const both = [code(old.value), code(next.value)]
  const pair = `${old.value} ${next.value}`

  it('proposes who goes on under another number, with the interval and what shows it', () => {
    const [link] = links([old, next], both)
    expect(link).toMatchObject({ basis: 'taken-over', status: 'proposed', confidence: 'medium', messages: [1, 2] })
    expect(link?.succession).toEqual({
      ...{ from: `c-${old.value}`, to: `c-${next.value}` },
      ...{ earliest: start + 20 * day, latest: start + 24 * day },
    })
    expect(link?.says).toBe(
      'the second account begins in whatsapp within two weeks after the first fell silent; its name is that of the first, but for what tells them apart; one code, account or paper stands in the chats of both and of nobody else',
    )
  })

  it('trusts one sign less than two, and a name of one word not at all by itself', () => {
    expect(told([old, next])).toEqual([`proposed low taken-over: ${pair}`])
    expect(told([{ ...old, names: [] }, next], both)).toEqual([`proposed low taken-over: ${pair}`])
    expect(
      told([
        { ...old, names: ['Samer'] },
        { ...next, names: ['Samer nieuw'] },
      ]),
    ).toEqual([])
    const inGroup = [old, next].map((one) => ({
      ...one,
      names: ['Samer', 'Samer nieuw'].slice(0, 1),
      groups: ['Taxi'],
    }))
    expect(told(inGroup)).toContain(`proposed medium taken-over: ${pair}`)
  })

  it('proposes the only one who comes into a group when another is gone, with what speaks against it', () => {
    const inGroup = [old, next].map(({ names: _, ...one }) => ({ ...one, groups: ['Taxi'] }))
    expect(told(inGroup)).toEqual([`proposed low taken-over: ${pair}`])
    expect(links(inGroup)[0]?.contrary).toMatchObject([{ says: 'both accounts are in the same chat' }])
    expect(told([...inGroup, { value: '+32470000003', days: [25, 30], groups: ['Taxi'] }])).toEqual([])
  })

  it('asks that the one be silent and the other begin soon after, in one app on one phone', () => {
    expect(told([{ ...old, days: [0, 40] }, next], both)).toEqual([])
    expect(told([old, { ...next, days: [35, 60] }], both)).toEqual([])
    expect(told([old, { ...next, exhibit: 'B' }], both)).toEqual([])
    expect(told([old, { ...next, ...viber }], both)).toEqual([])
    expect(
      told([
        { value: old.value, days: [0, 20] },
        { value: next.value, days: [24, 60] },
      ]),
    ).toEqual([])
  })

  it('takes no code that a third has too, and says when several begin so', () => {
    const third = { value: '+32470000003', names: ['Samer Gent 3'], days: [25, 30] } as const
    expect(told([{ ...old, names: [] }, next, third], [...both, code(third.value)])).toEqual([])
    const several = links([old, next, third]).filter(({ basis }) => basis === 'taken-over')
    expect(several.map(({ confidence }) => confidence)).toEqual(['low', 'low'])
    expect(several[0]?.says).toContain('it is one of 2 accounts')
  })

  it('leaves announced changes to the rules of those', () => {
    const said = { kind: 'number.changed', by: old.value, value: next.value, day: 19 } as const
    expect(told([old, next], [...both, said])).toEqual([`proposed high announced: ${pair}`])
  })

  it('stays quick where thousands of one name come and go', () => {
    const many = Array.from({ length: 4000 }, (_, i) => ({
      ...{ value: `+3247${String(i).padStart(7, '0')}`, names: ['Samer Gent'] },
      days: [i % 40, (i % 40) + 1] as const,
    }))
    expect(links(many).filter(({ basis }) => basis === 'taken-over')).toEqual([])
  })
})

describe('same-name-and-circle', () => {
  const one = { ...viber, value: '+32470000001', names: ['Samer Gent'] } as const

  it('proposes one name in two apps on one phone, and nothing across phones', () => {
    const other = { ...facebook, value: 'Samer Gent', names: ['Samer Gent'] } as const
    expect(told([one, other])).toEqual(['proposed medium same-name-and-circle: +32470000001 Samer Gent'])
    expect(told([one, { ...other, exhibit: 'B' }])).toEqual([])
  })

  it('proposes a namesake in the same app only where he begins soon after the first fell silent', () => {
    const next = { ...one, value: '+32470000002', days: [20, 30] } as const
    expect(links([one, next])).toMatchObject([{ succession: { from: 'c-+32470000001', to: 'c-+32470000002' } }])
    expect(told([one, { ...next, days: [5, 30] }])).toEqual([])
    expect(told([one, { ...next, days: [60, 70] }])).toEqual([])
  })
})

describe('hand-over', () => {
  const old = { ...viber, value: '+32470000001', names: ['Samer Gent'], days: [0, 10] } as const
  const next = { ...facebook, value: 'Samer Gent', names: ['Samer Gent'], days: [11, 30] } as const
  const asked = { kind: 'counter.channel-switch', by: '+32470000001', value: 'Facebook', day: 10 } as const
  const handOvers = (...given: Given) => told(...given).filter((one) => one.includes('hand-over'))

  it('proposes the namesake who begins in the app that was named', () => {
    expect(handOvers([old, next], [asked])).toEqual(['proposed high hand-over: +32470000001 Samer Gent'])
    expect(handOvers([old, next], [{ ...asked, value: null }])[0]).toContain('proposed medium')
    const found = links([old, next], [asked]).find(({ basis }) => basis === 'hand-over')
    expect(found?.messages).toEqual([1, 1002])
  })

  it('takes neither another app nor a later beginning', () => {
    expect(handOvers([old, next], [{ ...asked, value: 'Skype' }])).toEqual([])
    expect(handOvers([old, { ...next, days: [40, 50] }], [asked])).toEqual([])
  })
})

describe('what speaks against a link', () => {
  const pair = [
    { value: '+32470000001', names: ['Samer'] },
    { app: 'skype', kind: 'handle', value: '4:+32470000001', names: ['Samer G'] },
  ] as const
  const against = (...given: Given) => links(...given).flatMap(({ contrary }) => contrary)

  it('is empty where nothing does', () => {
    expect(against(pair)).toEqual([])
  })

  it('names a common group, other names and other documents', () => {
    expect(against(pair.map((one) => ({ ...one, groups: ['Taxi'] })))[0]?.says).toBe(
      'both accounts are in the same chat',
    )
    expect(against([pair[0], { ...pair[1], names: ['Lien'] }])[0]?.says).toContain('no word in common')
    const papers = ['EX1', 'EX2'].map((value, i) => ({ kind: 'identity.number', by: pair[i]?.value ?? '', value }))
    expect(against(pair, papers)).toMatchObject([{ messages: [1, 2] }])
  })

  it('names positions that no one person can have been at', () => {
    const at = (by: string, minute: number, lat: number) => ({ by, day: minute / 1440, lat, lon: 4 })
    const [one, other] = [pair[0].value, pair[1].value]
    expect(against(pair, [], [at(one, 0, 50), at(other, 9, 51)])).toEqual([
      { says: 'the accounts sent positions 111 km apart within 9 minutes', messages: [2000, 2001] },
    ])
    expect(against(pair, [], [at(one, 0, 50), at(other, 30, 51)])).toEqual([])
    expect(against(pair, [], [at(one, 0, 50), at(other, 9, 50.1)])).toEqual([])
  })

  it('names an account that is still in use long after it was given up', () => {
    const accounts = [
      { value: '+32470000001', days: [0, 60] },
      { value: '+32470000002', days: [9, 20] },
    ] as const
    const found = [{ kind: 'number.changed', by: '+32470000001', value: '+32470000002', day: 8 }]
    expect(against(accounts, found)[0]?.says).toBe(
      'the first account is still in use 51 days after the second took over',
    )
  })
})

describe('all links', () => {
  const accounts = [
    { value: '+32470000001', names: ['Samer Gent'] },
    { ...viber, value: '+32470000002', names: ['Samer Gent'], days: [11, 20] },
    { ...facebook, value: 'Samer Gent', names: ['Samer Gent'], days: [11, 20] },
    { ...named, value: 'Lien', names: ['Lien'], exhibit: 'B' },
    { ...named, value: 'lien', names: ['lien'], exhibit: 'A' },
  ] as const
  const found = [
    { kind: 'number.changed', by: '+32470000001', value: '+32470000002', day: 9 },
    { kind: 'journey.document', by: '+32470000001', value: 'EX1' },
    { kind: 'journey.document', by: 'Lien', value: 'EX1' },
    { kind: 'journey.document', by: 'Samer Gent', value: 'EX1' },
  ] as const

  it('do not depend on the order of the accounts', () => {
    const expected = told(accounts, found)
    expect(expected.length).toBeGreaterThan(5)
    const order = fc.shuffledSubarray([...accounts], { minLength: accounts.length })
    fc.assert(fc.property(order, (shuffled) => void expect(told(shuffled, found)).toEqual(expected)))
  })
})
