import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { plainText } from '../document/plain-text.ts'
import { caseKeyOf, readOrMakeCaseKey } from './case-key.ts'
import { identifyingFindings } from './identifying-findings.ts'
import { IdentityWords } from './identity-words.ts'
import { openDisclosure } from './open-disclosure.ts'
import { pseudonymsOf } from './pseudonyms.ts'
import type { Scrubbed } from './scrub.ts'
import { seal, unseal } from './sealed-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'disclosure-'))
afterAll(() => rmSync(folder, { recursive: true }))
const [key, otherKey] = [caseKeyOf(Buffer.alloc(32, 1)), caseKeyOf(Buffer.alloc(32, 2))]

describe('the key of a case', () => {
  it('is made once, for its owner alone, and read from then on', () => {
    const path = join(folder, 'case.key')
    const made = readOrMakeCaseKey(path)
    const text = readFileSync(path, 'utf8')
    expect(text).toMatch(/^casethread-pseudonym-key-1:[0-9a-f]{64}\n$/)
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0)
    expect(readOrMakeCaseKey(path).pseudonymOf('c-1', 8)).toBe(made.pseudonymOf('c-1', 8))
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('is not made of a file that is none', () => {
    const path = join(folder, 'other.key')
    writeFileSync(path, 'hello')
    expect(() => readOrMakeCaseKey(path)).toThrow(/other\.key is no key file/)
    expect(() => readOrMakeCaseKey(folder)).toThrow(/cannot be opened/)
  })
})

describe('pseudonyms', () => {
  const identities = [
    { id: 'c-b', isMinor: false },
    { id: 'c-a', isMinor: true },
  ]

  it('are the same whatever the order, and others with another key', () => {
    const there = pseudonymsOf(key, identities)
    const back = pseudonymsOf(key, identities.toReversed())
    expect(there.get('c-a')).toMatch(/^M-[0-9a-f]{8}$/)
    expect(there.get('c-b')).toMatch(/^P-[0-9a-f]{8}$/)
    expect([...there].sort()).toEqual([...back].sort())
    expect(pseudonymsOf(otherKey, identities).get('c-a')).not.toBe(there.get('c-a'))
  })

  it('are told apart by more digits where the first ones are alike', () => {
    const alike = {
      ...key,
      pseudonymOf: (id: string, digits: number) => (digits > 8 ? `${id}`.padEnd(digits, '0') : '0'.repeat(digits)),
    }
    expect(new Set(pseudonymsOf(alike, identities).values()).size).toBe(2)
  })
})

describe('a sealed file', () => {
  it('gives its text back to the key alone, unless a byte of it was changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, place) => {
        const plain = text.toWellFormed()
        const sealed = seal(plain, key)
        expect(unseal(sealed, key)).toBe(plain)
        expect(seal(plain, key)).toEqual(sealed)
        expect(() => unseal(sealed, otherKey)).toThrow()
        const changed = Uint8Array.from(sealed)
        changed[place % changed.length] = (changed[place % changed.length] ?? 0) ^ 1
        expect(() => unseal(changed, key)).toThrow()
      }),
    )
  })
})

const names = new IdentityWords()
names.add('Samer H.', 'c-1')
names.add('أبو رامي', 'c-2')
names.add('Şilan Öz', 'c-3')
names.add('Öz Market', 'c-4')
names.add('Umut A', 'c-5')
names.add('Umut B', 'c-6')
const log = new Map<Scrubbed, number>()
const words = { name: 'name', address: 'address', link: 'link', handle: 'handle', place: 'place', number: 'number' }
const found = new Map([[7, [{ start: 5, end: 16, what: 'name' as const }]]])
const labelOf = (id: string) => (id === 'c-0' ? 'owner P-0' : id.replace('c', 'P'))
const open = openDisclosure({ names, found, log, labelOf, words, thread: (id) => id })
const shown = plainText

describe('the open rendering of a text', () => {
  it.each([
    ['ask SAMER about it', 'ask [P-1] about it'],
    ['Samer H. and Samer', '[P-1]. and [P-1]'],
    ['ابو رامي هنا', '[P-2] هنا'],
    ['ŞİLAN came', '[P-3] came'],
    ['Umut came', '[name] came'],
    ['Öz Market', '[P-4]'],
    ['at the market', 'at the [name]'],
    ['call +32 470 12 34 56 now', 'call […3456] now'],
    ['اتصل ٠٩٦٣١١٢٢٣٣٤٤', 'اتصل […٣٣٤٤]'],
    ['IBAN BE68 5390 0754 7034.', 'IBAN […7034].'],
    ['passport N01234567', 'passport […4567]'],
    ['mail me: someone@example.org', 'mail me: [address]'],
    ['https://maps.example.org/?q=1', '[link]'],
    ['at 50.8466, 4.3517', 'at [place]'],
    ['skype live:abc_1', 'skype [handle]'],
  ])('%s', (raw, wanted) => expect(shown(open.text(raw))).toBe(wanted))

  it('leaves sums, dates and everything else as it was written', () => {
    for (const raw of [
      '4000 euro, 4.500,00 EUR',
      '٤٥٠٠ يورو',
      '24/01/2015 11:47',
      '2015-01-24 11:47',
      'we are 4, two children',
      'sameri',
    ])
      expect(shown(open.text(raw))).toBe(raw)
  })

  it('takes out what detectors found in a message, as far as it is printed', () => {
    expect(shown(open.text('send Karwan Aziz, soon', 7))).toBe('send [name], soon')
    expect(shown(open.text('send Karw', 7))).toBe('send [name]')
    expect(shown(open.text('send Karwan Aziz, soon', 8))).toBe('send Karwan Aziz, soon')
    expect(shown(open.text('ask: Samer Aziz, soon', 7))).toBe('ask: [name] soon')
  })

  it('says how much was taken out', () => {
    log.clear()
    open.text('Samer +32 470 12 34 56, Samer')
    expect([...log].sort()).toEqual([
      ['name', 2],
      ['number', 1],
    ])
  })

  it('shows no name, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(' ', ', ', '\n', '"'), (around, gap) => {
        expect(shown(open.text(`${around}${gap}Samer${gap}${around}`).filter((part) => part !== null))).not.toContain(
          'Samer',
        )
      }),
    )
  })

  it('shows the owner and contacts by their labels, identifiers by their end, and paths without names', () => {
    const account = { app: 'viber', kind: 'phone', value: '+32470123456', name: 'Samer H.' } as const
    expect(shown(open.account({ ...account, contactId: 'c-1', isOwner: false }))).toBe('P-1')
    expect(shown(open.account({ ...account, contactId: 'c-0', isOwner: true }))).toBe('owner P-0')
    expect(shown(open.contact({ id: 'c-1', names: ['Samer H.'] }))).toBe('P-1')
    expect(shown([open.identifier('+32470123456')])).toBe('[…3456]')
    expect(shown([open.path('phone/WhatsApp Chat - Samer H./_chat.txt')])).toBe(
      'phone/WhatsApp Chat - [P-1]./_chat.txt',
    )
  })
})

it('takes names with dates of birth in a message for what identifies somebody', () => {
  const person = { start: 4, end: 31, value: 'Ahmad Khalil', message: { rowId: 5 } }
  const source = { findings: (kind: string) => (kind === 'identity.person' ? [person] : []) }
  expect(identifyingFindings(source as unknown as Parameters<typeof identifyingFindings>[0])).toEqual({
    spans: new Map([[5, [{ start: 4, end: 31, what: 'name' }]]]),
    payees: ['Ahmad Khalil'],
  })
})
