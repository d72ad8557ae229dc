import type { Booking, Contact, Figures } from '@casethread/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseSource } from '../case-source.ts'
import type { CourtDocument, Section } from '../document/document.ts'
import { languages } from '../languages/language.ts'
import { readMandate } from '../mandate/read-mandate.ts'
import { crossReferences } from '../renderers/cross-references.ts'
import { textsOf } from '../renderers/document-texts.ts'
import { custodyCase, sampleAbout, sampleCase, sampleCustody, sampleMessage } from '../sample-case.test-support.ts'
import { sampleContact, samplePeople } from '../sample-people.test-support.ts'
import type { CourtAnnexOptions } from './annex-facts.ts'
import { inlinesOf, reckon, tablesOf } from './annex-reader.test-support.ts'
import { courtAnnex } from './court-annex.ts'
import { restrictedDisclosure } from './restricted-disclosure.ts'

const usual: CourtAnnexOptions = {
  lang: 'en',
  variant: '',
  mandate: readMandate(null).mandate,
  disclose: restrictedDisclosure(null),
  chatLink: null,
}
const annexOf = (source: CaseSource, options: Partial<CourtAnnexOptions> = {}) =>
  courtAnnex(source, sampleAbout, { ...usual, ...options })

/** The sample's customer with a booking that two readers confirmed: 2 persons, one a child without a price of its own. */
const [booking] = sampleContact.bookings as [Booking]
const confirmed: Contact = {
  ...sampleContact,
  tier: 'confirmed',
  bookings: [{ ...booking, tier: 'confirmed', confirmed: { person: true, paid: true } }],
}
const [people] = [samplePeople()]
const figuresOf = (variant = ''): Figures => {
  const own = people.figures?.(variant) as Figures
  return {
    ...own,
    minimum: { ...own.minimum, A2: 900_000, A2Persons: 2 },
    persons: { confirmed: 2, probable: 0, possible: 0, minors: 1 },
    sheet: own.sheet.map((line) => ({ ...line, tier: 'confirmed' as const })),
    assumptions: own.assumptions.map((one) => ({ ...one, A1IfFalse: 134_526 })),
  }
}
const caseWithPeople = (overrides: Partial<CaseSource> = {}) =>
  sampleCase({
    ...people,
    contacts: () => [confirmed],
    figures: (variant = '') => (variant === '' || variant === 'without-b1' ? figuresOf(variant) : null),
    ...overrides,
  })
const emptyCase = () =>
  sampleCase({
    messages: () => [],
    findings: () => [],
    contactAccounts: () => [],
    sources: () => [],
    files: () => [],
    warnings: () => [],
    findingRules: () => [],
    detectorRuns: () => [],
    runs: () => [],
    owners: () => [],
    chats: () => [],
    chatTallies: () => [],
    messagesPerMonth: () => [],
    counts: () => ({ messages: 0, copies: 0, undated: 0, chats: 0, contacts: 0, findings: 0 }),
  })
const cases = {
  empty: emptyCase,
  'without analysis': sampleCase,
  'without custody': caseWithPeople,
  'with custody': () => caseWithPeople(custodyCase()),
}

const plain = (document: CourtDocument) => {
  const texts = textsOf(document)
  return document.sections.flatMap(({ blocks }) => blocks.map((block) => texts.plain(inlinesOf(block)))).join('\n')
}
const section = (document: CourtDocument, id: string) => document.sections.find((one) => one.id === id) as Section

describe.each(Object.entries(cases))('the annex of a case %s', (_, make) => {
  it('has the sections 0 to 14 and the appendices I to XII, none of them empty', () => {
    const document = annexOf(make())
    expect(document.sections.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 15 }, () => 'section'),
      ...Array.from({ length: 12 }, () => 'appendix'),
    ])
    for (const { blocks } of document.sections) expect(blocks.length).toBeGreaterThan(0)
    for (const table of tablesOf(document)) expect(table.rows.length).toBeGreaterThan(0)
  })

  it('numbers every paragraph, table, picture and quotation alike in all four languages', () => {
    const numbers = languages.map((lang) => {
      const document = annexOf(make(), { lang })
      const { numbering } = textsOf(document)
      return [
        [...numbering.sections.values()],
        [...numbering.blocks].map(([block, number]) => `${block.type} ${number}`),
        [...numbering.targets],
      ]
    })
    for (const other of numbers.slice(1)) expect(other).toEqual(numbers[0])
  })

  it('refers to nothing that it does not have, and fills every text, in all four languages', () => {
    for (const lang of languages) {
      const document = annexOf(make(), { lang })
      expect(() => crossReferences(document, textsOf(document))).not.toThrow()
      expect(plain(document)).not.toMatch(/[{}]|undefined|NaN|\[object/)
    }
  })

  it('has rows of as many cells as the table has columns, and formulas that give the values printed', () => {
    const document = annexOf(make())
    for (const table of tablesOf(document))
      for (const row of [...table.rows, ...(table.foot ? [table.foot] : [])]) {
        expect(row.cells.length, table.id).toBe(table.columns.length)
        for (const cell of row.cells)
          if (cell.type === 'formula')
            expect(reckon(document, cell.formula, row, table.columns), table.id).toBe(cell.value)
      }
  })
})

describe('the court annex', () => {
  it('prints the figures as they were reckoned, and the sentence with the assumption that moves them', () => {
    const document = annexOf(caseWithPeople())
    const [figures] = tablesOf(document).filter(({ id }) => id === 'table-figures')
    const amounts = figures?.rows.flatMap(({ cells }) => cells.flatMap((cell) => ('value' in cell ? [cell.value] : [])))
    expect(amounts).toEqual([134_526, 0, 450_000, 900_000])
    expect(plain(document)).toContain(
      'the gross proceeds are not less than €4,000. If assumption A-06 is not accepted, the figure becomes €1,000 (Table\u00a011.1).',
    )
  })

  it('says by what the confirmed persons are told apart, and how many they are at most', () => {
    const withIdentification = (atMost: number | null) =>
      plain(
        annexOf(
          caseWithPeople({
            figures: () => ({ ...figuresOf(), identification: { atMost, byDocument: 1, byName: 0, ifPairsAreOne: 2 } }),
          }),
        ),
      )
    const said =
      'Of them 1 are told apart by the number of a paper, 0 by name and date of birth, 1 by their number only.'
    expect(withIdentification(3)).toContain(`${said} By what was said they are no more than 3.`)
    expect(withIdentification(null)).toContain(`${said} How many they are at most is not known`)
    expect(plain(annexOf(caseWithPeople()))).not.toContain('told apart by')
  })

  it('sets apart what sources say from what is made of it', () => {
    const document = annexOf(caseWithPeople())
    const natures = (id: string) =>
      section(document, id).blocks.flatMap((block) => (block.type === 'paragraph' ? [block.nature] : []))
    for (const facts of ['material', 'time', 'attribution', 'precautions', 'hashes'])
      expect(new Set(natures(facts)), facts).toEqual(new Set(['fact']))
    const said = section(document, 'conclusions').blocks.find(
      (block) => block.type === 'paragraph' && String(block.content[0]).includes('not less than'),
    )
    expect(said).toMatchObject({ nature: 'interpretation' })
  })

  it('says that nothing was reckoned rather than printing a zero', () => {
    const document = annexOf(sampleCase())
    expect(plain(document)).toContain('No figures have been reckoned for this case')
    expect(plain(document)).not.toContain('not less than')
  })

  it('is marked while custody or mandate lack something, and unmarked when neither does', () => {
    expect(annexOf(sampleCase()).watermark).toBe('No custody data')
    expect(annexOf(sampleCase(custodyCase())).watermark).toBe('Incomplete: not for court use')
    const { mandate } = readMandate({
      name: 'm.yaml',
      text: `dossier: GE.1
record: PV 1
annex: B
court: Ghent
mandate: { text: do it }
questions: [ How much? ]
expert: { name: A. Expert, oath: I swear }
attribution: [ { text: see record 2 } ]
`,
    })
    const complete = sampleCase({ ...custodyCase(), custodies: () => [sampleCustody()] })
    const document = annexOf(complete, {
      mandate,
      disclose: restrictedDisclosure({
        pseudonym: (id) => `P-${id.slice(-6)}`,
        isNamed: () => true,
        thread: (id) => id.slice(-8),
      }),
    })
    expect(document.watermark).toBe(null)
    expect(document.cover.notices).toEqual([])
    expect(document.footer).toBe('Annex B · Restricted: for the court and the parties')
    expect(plain(document)).toContain('Question put: How much?')
  })

  it('shows a variant with its table of differences, and says when there is none of that name', () => {
    const document = annexOf(caseWithPeople(), { variant: 'without-b1' })
    const [difference] = tablesOf(document).filter(({ id }) => id === 'table-difference')
    expect(difference?.rows[0]?.cells.slice(1, 4)).toMatchObject([
      { value: 450_000 },
      { value: 0 },
      { value: -450_000 },
    ])
    expect(plain(annexOf(caseWithPeople(), { variant: 'gone' }))).toContain('The variant gone is not in the case file')
  })

  it('cites each message that something rests on, with what rests on it', () => {
    const document = annexOf(caseWithPeople(), { mandate: { ...usual.mandate, annex: 'B' } })
    const [concordance] = tablesOf(document).filter(({ id }) => id === 'table-concordance')
    const references = concordance?.rows.map(({ cells: [first] }) => first?.type === 'text' && first.content)
    expect(references?.length).toBe(3)
    expect(JSON.stringify(references)).toMatch(/B\/GSM-1-WHA-00000000-[0-9a-f]{6}\.000001/)
    expect(concordance?.rows[0]?.cells.at(-1)).toMatchObject({
      content: expect.arrayContaining([{ type: 'reference', to: `booking-${booking.id}` }]),
    })
  })

  it('marks recovered and partial messages, and leaves the rest of a long one out in so many words', () => {
    const long = sampleMessage(1, { text: `${'ok '.repeat(700)}end`, state: 'recovered-partial', recovery: 'WAL' })
    const source = caseWithPeople()
    const document = annexOf({ ...source, message: (rowId) => (rowId === 1 ? long : source.message(rowId)) })
    const quotation = section(document, 'bookings').blocks.find(
      (block) => block.type === 'quotation' && block.marks.length > 0,
    )
    expect(quotation).toMatchObject({ marks: ['recovered, partial (WAL)'] })
    const text = quotation?.type === 'quotation' ? textsOf(document).plain(quotation.original) : ''
    expect(text).toMatch(/^\[ok ok .* \[… 603\u00a0characters left out …\]\]$/s)
  })

  it('never lets a word of the case out of its evidence, whatever the names are', () => {
    const source = caseWithPeople()
    const hostile = fc.string({ unit: 'binary', maxLength: 20 }).map((text) => `⟪${text}<b>\u202e{total}⟫`)
    fc.assert(
      fc.property(hostile, fc.constantFrom(...languages), (name, lang) => {
        const [first] = source.contactAccounts()
        const account = { ...(first as NonNullable<typeof first>).account, name, value: name }
        const document = annexOf(
          {
            ...source,
            contacts: () => [{ ...confirmed, names: [name] }],
            contactAccounts: () => source.contactAccounts().map((one) => ({ ...one, account })),
            message: (rowId) => ({ ...sampleMessage(rowId, { text: name, sentAtRaw: name }), sender: account }),
            owners: () => [{ ...account, isOwner: true }],
            sources: () => source.sources().map((one) => ({ ...one, path: name })),
            files: () => source.files().map((one) => ({ ...one, path: name })),
          },
          { lang },
        )
        for (const { blocks, title } of document.sections)
          for (const part of [title, ...blocks.flatMap(inlinesOf)])
            if (typeof part === 'string' || part.type !== 'evidence') expect(JSON.stringify(part)).not.toContain('⟪')
        expect(() => crossReferences(document, textsOf(document))).not.toThrow()
      }),
      { numRuns: 30 },
    )
  })
})
