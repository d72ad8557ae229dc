import type { Contact } from '@casethread/model'
import { describe, expect, it } from 'vitest'
import type { CaseSource } from '../case-source.ts'
import { caseDisclosure } from '../disclosure/case-disclosure.ts'
import { caseKeyOf } from '../disclosure/case-key.ts'
import { casePseudonyms } from '../disclosure/pseudonyms.ts'
import { plainText } from '../document/plain-text.ts'
import { languages } from '../languages/language.ts'
import { textsOf } from '../languages/texts.ts'
import { readMandate } from '../mandate/read-mandate.ts'
import { sampleAbout, sampleCase } from '../sample-case.test-support.ts'
import { sampleContact, samplePeople } from '../sample-people.test-support.ts'
import { inlinesOf } from './annex-reader.test-support.ts'
import { courtAnnex } from './court-annex.ts'
import type { Rendering } from './disclosure.ts'

const key = caseKeyOf(Buffer.alloc(32, 7))
const { mandate } = readMandate(null)
const withContact = (contact: Partial<Contact>) =>
  sampleCase({ ...samplePeople(), contacts: () => [{ ...sampleContact, ...contact }] })

function keyedDisclosure(source: CaseSource, rendering: Rendering, lang: (typeof languages)[number] = 'en') {
  const keyed = { key, pseudonyms: casePseudonyms(key, source) }
  return { disclose: caseDisclosure(source, { rendering, lang, variant: '', mandate, keyed }), ...keyed }
}

const annexText = (source: CaseSource, rendering: Rendering, lang: (typeof languages)[number] = 'en'): string => {
  const { disclose } = keyedDisclosure(source, rendering, lang)
  const document = courtAnnex(source, sampleAbout, { lang, variant: '', mandate, disclose, chatLink: null })
  return document.sections.flatMap(({ blocks }) => blocks.map((block) => plainText(inlinesOf(block)))).join('\n')
}
const role = (role: Contact['role']['role']): Contact['role'] => ({ ...sampleContact.role, role })

describe('who is named where there are pseudonyms', () => {
  it.each([
    ['customer', [], false],
    ['victim', [], false],
    ['unknown', [], false],
    ['driver', [], true],
    ['financier', ['victim'], false],
  ] as const)('a contact with the role %s and %j beside it: %s', (main, others, named) => {
    const source = withContact({ role: role(main), otherRoles: others.map(role) })
    const { disclose, pseudonyms } = keyedDisclosure(source, 'restricted')
    const shown = plainText(disclose.contact(sampleContact))
    expect(shown).toContain(pseudonyms.of(sampleContact.id))
    expect(shown.includes('سامر')).toBe(named)
  })

  it('has as many travellers as a booking has persons at least, minors last', () => {
    const { pseudonyms } = keyedDisclosure(withContact({}), 'restricted')
    const [booking] = sampleContact.bookings
    expect(booking && pseudonyms.travellers(booking)).toEqual([
      expect.stringMatching(/^P-[0-9a-f]{8}$/),
      expect.stringMatching(/^M-[0-9a-f]{8}$/),
    ])
  })

  it('cites chats alike in both renderings, by digits that cannot be traced back by trial', () => {
    const source = withContact({})
    const [restricted, open] = (['restricted', 'open'] as const).map((one) => keyedDisclosure(source, one).disclose)
    expect(restricted?.thread('chat-000000000001')).toBe(open?.thread('chat-000000000001'))
    expect(restricted?.thread('chat-000000000001')).not.toBe('00000000')
  })

  it('says in the method what stands for whom, in every language', () => {
    for (const lang of languages) {
      expect(annexText(withContact({}), 'restricted', lang)).toContain(textsOf(lang).disclosure.keyed)
      expect(annexText(withContact({}), 'open', lang)).toContain(textsOf(lang).disclosure.check)
    }
  })
})

describe('a contact whose communications may be privileged', () => {
  it.each(['restricted', 'open'] as const)('is quoted nowhere in the %s rendering', (rendering) => {
    const texts = [...sampleCase().messages()].flatMap(({ text, sender }) =>
      text !== null && text.length > 8 && sender?.contactId === sampleContact.id ? [text] : [],
    )
    expect(texts.length).toBeGreaterThan(0)
    const quoted = (contact: Partial<Contact>, one: Rendering) => {
      const shown = annexText(withContact(contact), one)
      return texts.filter((text) => shown.includes(text))
    }
    expect(quoted({}, 'restricted')).not.toEqual([])
    expect(quoted({ tier: 'quarantine', role: role('privileged') }, rendering)).toEqual([])
  })
})
