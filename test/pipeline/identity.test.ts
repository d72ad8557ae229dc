import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { casethread, exported } from '../support/casethread.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

interface Link {
  says: string
  link: string
  first: string
  second: string
  basis: string
  confidence: string
  status: string
  byRule: string | null
  succession: { earliest: string; latest: string } | null
  contrary: { says: string }[]
  decisions: number[]
  messages: string[]
}

const root = temporaryFolder()
const caseFile = join(root, 'case.casethread')

/** Numbers of fiction: +44 7700 900xxx is kept for drama by Ofcom. */
const whatsapp: Readonly<Record<string, readonly string[]>> = {
  // One number in two apps, used over the same weeks.
  '+44 7700 900001': ['20/02/2024, 10:00 - Me: hello', '25/02/2024, 10:00 - +44 7700 900001: good morning'],
  // The app reports the change, and by which number.
  '+44 7700 900002': [
    '20/02/2024, 11:00 - +44 7700 900002: good morning',
    '22/02/2024, 11:00 - +44 7700 900002 changed to +44 7700 900003',
  ],
  '+44 7700 900003': ['23/02/2024, 11:00 - +44 7700 900003: it works', '24/02/2024, 11:00 - Me: good'],
  // One display name in two apps.
  'Samer Gent': ['20/02/2024, 12:00 - Samer Gent: good morning', '25/02/2024, 12:00 - Me: hello'],
  // A number that somebody else had years before.
  '+44 7700 900005': ['20/02/2024, 13:00 - +44 7700 900005: good morning', '25/02/2024, 13:00 - Me: hello'],
  // A number that changes without a word.
  'Nadia Homs': ['20/02/2024, 15:00 - Nadia Homs: good morning', '22/02/2024, 15:00 - Me: hello'],
  'Nadia Homs 2': ['25/02/2024, 15:00 - Nadia Homs 2: good morning', '26/02/2024, 15:00 - Me: hello'],
  // Two contacts who each book for the same traveller.
  'Contact A': [
    '20/02/2024, 16:00 - Contact A: how much to cross to England by boat with the smuggler?',
    '20/02/2024, 16:01 - Me: 2500 euro each, guaranteed until you arrive. send the passports',
    '20/02/2024, 16:02 - Contact A: ok agreed. Ahmad Khalil, born 12/03/1990',
  ],
  'Contact B': [
    '20/03/2024, 16:00 - Contact B: how much to cross to England by boat with the smuggler?',
    '20/03/2024, 16:01 - Me: 2500 euro each, guaranteed until you arrive. send the passports',
    '20/03/2024, 16:02 - Contact B: ok agreed. احمد خليل مواليد ١٢/٣/١٩٩٠',
  ],
}

const viber = [
  '21/02/2024,10:00:00,Yara,+447700900001,good morning',
  '21/02/2024,12:00:00,Samer Gent,+447700900004,good morning',
  '21/02/2022,13:00:00,Lien Peeters,+447700900005,good morning',
  '22/02/2022,13:00:00,Lien Peeters,+447700900005,good night',
  '21/02/2024,14:00:00,Karim Halabi,+447700900006,good morning',
]

/** The number of Karim Halabi in Viber, with which somebody else made his account of Skype. */
const skype = {
  userId: '8:live:me.owner',
  exportDate: '2024-03-02T10:15',
  conversations: [
    {
      id: '4:+447700900006',
      displayName: 'Piet Janssens',
      MessageList: [
        {
          ...{ id: '1', displayName: 'Piet Janssens', messagetype: 'Text', content: 'good morning' },
          ...{
            originalarrivaltime: '2024-02-22T10:00:00Z',
            conversationid: '4:+447700900006',
            from: '4:+447700900006',
          },
        },
      ],
    },
  ],
}

function write(path: string, lines: readonly string[]): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), `${lines.join('\n')}\n`)
}

for (const [name, lines] of Object.entries(whatsapp)) write(`phone/WhatsApp Chat with ${name}.txt`, lines)
write('phone/skype/messages.json', [JSON.stringify(skype)])
const viberOf = Map.groupBy(viber, (line) => line.split(',')[2] ?? '')
for (const [name, lines] of viberOf) write(`phone/viber/Messages - ${name}.csv`, lines)

const review = (...words: string[]) => {
  const decided = ['--case', caseFile, '--reader', 'reader-1', '--reason', 'Read in full.', '--quiet']
  expect(casethread(['review', ...words, ...decided])).toMatchObject({ status: 0, stderr: '' })
}

const links = () => exported(caseFile, 'links') as unknown as Link[]
const summary = () => links().map(({ basis, status, confidence }) => `${status} ${confidence} ${basis}`)
const contacts = () => exported(caseFile, 'contacts').length

describe('who is whom, from the exports of a phone to the links that stand', { timeout: 120_000 }, () => {
  const from = [join(root, 'phone'), '--owner', 'Me', '--zone', 'Europe/Brussels']
  const read = casethread(['ingest', ...from, '--case', caseFile, '--quiet'])
  const analyzed = casethread(['analyze', '--case', caseFile, '--quiet'])
  const found = links()
  const automatic = found.filter(({ status }) => status === 'automatic')
  const linkOf = (basis: string) => found.filter((link) => link.basis === basis)

  it('reads what there is', () => {
    expect([read, analyzed]).toMatchObject([
      { status: 0, stderr: '' },
      { status: 0, stderr: '' },
    ])
  })

  it('joins by an equal number and by the notice of the app, and by nothing else', () => {
    expect(automatic.map(({ basis }) => basis).sort()).toEqual(['same-number', 'system-event'])
    expect(automatic.find(({ basis }) => basis === 'system-event')).toMatchObject({
      succession: { earliest: '2024-02-22T10:00:00.000Z' },
      messages: [expect.any(String)],
    })
    // Fourteen accounts, two of which are joined with another one.
    expect(contacts()).toBe(12)
  })

  it('never joins by an equal display name alone', () => {
    expect(linkOf('same-name-and-circle')).toMatchObject([{ status: 'proposed', byRule: 'proposed' }])
  })

  it('lists a number that others used years before, and one that two people use, for a reader', () => {
    expect(
      linkOf('same-number')
        .filter(({ status }) => status !== 'automatic')
        .map(({ says, contrary }) => [says, contrary.map((objection) => objection.says)])
        .sort(),
    ).toEqual([
      [
        'the same number in skype and viber, under names without a word in common',
        ['the display names of the accounts have no word in common'],
      ],
      ['the same number in viber and whatsapp, with 728 days between the uses and under different names', []],
    ])
  })

  it('proposes a number that changed without a word, with the interval', () => {
    expect(linkOf('taken-over')).toMatchObject([
      {
        status: 'proposed',
        confidence: 'low',
        succession: { earliest: '2024-02-22T14:00:00.000Z', latest: '2024-02-25T14:00:00.000Z' },
        messages: [expect.any(String), expect.any(String)],
      },
    ])
  })

  it('lists one traveller whom two contacts name, in two scripts, and counts him in both bookings', () => {
    expect(linkOf('same-name-and-birth')).toMatchObject([{ status: 'proposed', confidence: 'low' }])
    expect(exported(caseFile, 'duplicates')).toMatchObject([{ kind: 'alike-person', removed: null }])
  })

  it('takes every join back when a reader parts the accounts, and makes it again when he withdraws', () => {
    const before = [summary(), contacts()]
    for (const [i, { link, first, second }] of automatic.entries()) {
      const joined = contacts()
      review('unlink', first, second)
      expect(links().find((one) => one.link === link)).toMatchObject({ status: 'rejected', decisions: [2 * i + 1] })
      expect(contacts()).toBe(joined + 1)
      review('withdraw', String(2 * i + 1))
      expect(links().find((one) => one.link === link)).toMatchObject({ status: 'automatic', decisions: [] })
      expect(contacts()).toBe(joined)
    }
    expect([summary(), contacts()]).toEqual(before)
  })

  it('joins what is proposed once a reader confirms it, and parts it again', () => {
    for (const { first, second, basis } of found.filter(({ status }) => status === 'proposed')) {
      const apart = contacts()
      review('link', first, second)
      expect(contacts(), basis).toBe(apart - 1)
      review('unlink', first, second)
      expect(contacts(), basis).toBe(apart)
    }
  })
})
