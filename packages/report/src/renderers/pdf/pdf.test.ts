import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CourtDocument, Inline } from '../../document/document.ts'
import { numberDocument } from '../../document/number-document.ts'
import { hardTexts, sampleDocument } from '../../document/sample-document.test-support.ts'
import { languages } from '../../languages/language.ts'
import { typefaces } from './fonts.ts'
import { hasNativeTypst, typesetNatively } from './native-typst.test-support.ts'
import { pageDocument } from './page-document.ts'
import { pdf } from './pdf.ts'
import { linesOf, type PaintedPage, paintedPages, textOf } from './pdf-text.test-support.ts'
import { Printable } from './printable.ts'

async function rendered(document: CourtDocument): Promise<Uint8Array> {
  const [file] = await pdf.render(document, 'annex')
  if (file === undefined || typeof file.content === 'string') throw new Error('the renderer gave no bytes')
  return file.content
}

const document = sampleDocument('en', 40)
let file: Uint8Array
let pages: PaintedPage[]

beforeAll(async () => {
  file = await rendered(document)
  pages = await paintedPages(file)
}, 60_000)

/** The objects of the file as text; the compiler packs none of them into object streams. */
const objects = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

describe('conformance to PDF/A-2b (ISO 19005-2)', () => {
  it('declares part 2, conformance B, with a title and the language', () => {
    const text = objects(file)
    expect(text.startsWith('%PDF-1.7')).toBe(true)
    expect(text).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(text).toContain('<pdfaid:conformance>B</pdfaid:conformance>')
    expect(text).toContain('>Annex B: bookings and payments</rdf:li>')
    expect(text).toContain('<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>')
    expect(text).toMatch(/\/Lang \(en\)/)
    expect(text).toMatch(/\/Marked true/)
  })

  it('has an output intent with a colour profile of its own, and an identity', () => {
    const text = objects(file)
    expect(text).toMatch(/\/OutputIntents/)
    expect(text).toMatch(/\/S \/GTS_PDFA1/)
    expect(text).toMatch(/\/DestOutputProfile \d+ 0 R/)
    expect(text).toMatch(/\/ID \[/)
  })

  it('embeds every font, and none but ours', () => {
    const text = objects(file)
    expect(text).not.toContain('/ObjStm')
    const descriptors = text.match(/\/Type \/FontDescriptor[\s\S]*?endobj/g) ?? []
    expect(descriptors.length).toBeGreaterThan(5)
    for (const descriptor of descriptors) {
      expect(descriptor).toMatch(/\/FontFile[23] \d+ 0 R/)
      expect(descriptor).toMatch(/\/FontName \/[A-Z]{6}\+(Noto(Sans|Serif|Emoji)|Vazirmatn)/)
    }
  })

  it('holds nothing that acts, that is hidden, or that is looked for elsewhere', () => {
    const text = objects(file)
    for (const key of [
      'Encrypt',
      'JavaScript',
      'JS',
      'AA',
      'OpenAction',
      'Launch',
      'URI',
      'GoToR',
      'EmbeddedFile',
      'RichMedia',
      'Movie',
      'AcroForm',
      'NeedAppearances',
      'OCProperties',
      'LZWDecode',
    ])
      expect(text).not.toMatch(new RegExp(`/${key}\\b`))
  })

  it('names the fixed date of the document, and 1970 for none', async () => {
    expect(objects(file)).toContain('<xmp:CreateDate>1970-01-01T00:00:00Z</xmp:CreateDate>')
    const dated = { ...document, properties: { ...document.properties, date: Date.UTC(2016, 2, 26, 1, 2, 3) } }
    expect(objects(await rendered(dated))).toContain('<xmp:CreateDate>2016-03-26T01:02:03Z</xmp:CreateDate>')
  })
})

describe('the page', () => {
  /** Runs with figures on the line of the original text of a quotation, from left to right. */
  const figuresOf = (reference: string): string[] => {
    const lines = pages.flatMap(linesOf)
    const title = lines.findIndex(({ text }) => text.includes(reference))
    expect(title).toBeGreaterThanOrEqual(0)
    // Under the title stands the line of time, direction and author, and under it the text.
    const facts = lines.findIndex(({ text }, at) => at > title && /received|sent|direction unknown/.test(text))
    const words = lines.slice(facts + 1).find(({ runs }) => runs.some(({ text }) => /\p{Nd}/u.test(text)))
    return (words?.runs ?? []).map(({ text }) => text).filter((text) => /[\p{Nd}A-Z]/u.test(text) && text !== 'DRAFT')
  }

  it.each([
    ['B/02-VIB-0147-000233', ['BE68 5390 0754 7034', 'EUR', '4500']],
    ['B/02-VIB-0147-000234', ['١٢٬٣٤٥٫٦٧', '٤٥٠٠']],
    ['B/02-VIB-0147-000235', ['۱۰', '۳۰', '۱۲۰۰']],
    ['B/02-VIB-0147-000236', ['+32 470 12 34 56', '1.200']],
    ['B/02-VIB-0147-000239', ['2500']],
  ])('prints the figures of the right-to-left text %s in their order, the first to the right', (reference, figures) => {
    expect(figuresOf(reference)).toEqual(figures)
  })

  it('names what has no letter, and what acts unseen, and counts them on the cover', () => {
    const all = pages.map(textOf).join('')
    for (const name of ['⟦U+4EF7⟧', '⟦U+10330⟧', '⟦U+E000⟧', '⟦U+202E⟧', '⟦U+0000⟧', '⟦U+D83D⟧'])
      expect(all).toContain(name)
    expect(textOf(pages[0] ?? { runs: [], links: [] })).toMatch(/as ⟦U\+202E⟧, because .*: \d+\./)
  })

  it('prints markup of other languages as the text that it is', () => {
    expect(pages.map(textOf).join('')).toContain('#eval("1") *bold* $x$ <b>&amp;</b> =SUM(A1) @ref \\ `code`')
  })

  it('numbers each page of all, beside the footer', () => {
    for (const [at, page] of pages.entries()) {
      expect(textOf(page)).toContain(`Page ${at + 1} of ${pages.length}`)
      expect(textOf(page)).toContain('Annex B · EX-2026-0042 · restricted')
    }
  })

  it('prints every number that the document gives', () => {
    const { sections, blocks } = numberDocument(document)
    const margin = new Set(pages.flatMap(({ runs }) => runs.map(({ text }) => text)))
    const all = pages.map(textOf).join('\n')
    for (const [section, number] of sections) expect(all).toContain(`${number} ${section.title}`)
    for (const [block, number] of blocks)
      if (block.type === 'paragraph') expect(margin).toContain(number)
      else expect(all).toMatch(new RegExp(`${block.type} ${number.replace('.', '\\.')}(?!\\d)`, 'i'))
  })

  it('repeats the head of a table on each page that it goes on', () => {
    const heads = pages.filter((page) => textOf(page).includes('First message'))
    expect(heads.length).toBeGreaterThan(1)
  })

  it('links to what is there, on a page that exists', () => {
    const links = pages.flatMap((page) => page.links)
    expect(links.length).toBeGreaterThan(30)
    for (const { page, top } of links) {
      expect(page).toBeGreaterThan(1)
      expect(page).toBeLessThanOrEqual(pages.length)
      expect(top).toBeGreaterThan(0)
    }
  })
})

describe.skipIf(!hasNativeTypst)('against the other build of the compiler, where there is one', () => {
  const json = JSON.stringify(pageDocument(document, new Printable()))

  it('gives its bytes, and appends what makes them PDF/A', () => {
    const theirs = typesetNatively(json)
    expect(digest(file.subarray(0, theirs.length))).toBe(digest(theirs))
    expect(file.length - theirs.length).toBeLessThan(4_000)
  })

  it('passes its check of PDF/A-2b', () => {
    expect(typesetNatively(json, 'a-2b').length).toBeGreaterThan(10_000)
  })

  it('passes it with every letter that is taken for printable', { timeout: 120_000 }, () => {
    const characters = new Set(typefaces().flatMap((typeface) => [...typeface.characters]))
    expect(characters.size).toBeGreaterThan(9_000)
    const content = [...characters].flatMap((code): Inline[] => {
      const letter = String.fromCodePoint(code)
      return [{ type: 'evidence', text: letter }, ' ', { type: 'evidence', text: `a${letter}ب` }, ' ', letter]
    })
    const all = JSON.stringify(pageDocument(withContent(content), new Printable()))
    expect(typesetNatively(all, 'a-2b').length).toBeGreaterThan(100_000)
  })

  it('fails it for a letter that no typeface has, so that the check is one', () => {
    expect(() => typesetNatively(json.replace('Rule set', '价'), 'a-2b')).toThrow('价')
  })
})

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('rendering', () => {
  it('gives the same bytes in another time zone', async () => {
    const zone = process.env.TZ
    try {
      process.env.TZ = 'Pacific/Kiritimati'
      expect(digest(await rendered(document))).toBe(digest(file))
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })

  it.each(languages)('gives the same numbers in %s', async (lang) => {
    const other = sampleDocument(lang, 3)
    const text = (await paintedPages(await rendered(other))).map(textOf).join('\n')
    for (const [block, number] of numberDocument(other).blocks)
      if (block.type !== 'paragraph') expect(text).toContain(` ${number}`)
  })

  it('never fails for what is written', { timeout: 120_000 }, async () => {
    const letters = fc.string({ unit: 'binary', maxLength: 60 })
    const hard = [
      'e\u0301',
      '\u0591',
      'ش\u0651',
      '\u200d',
      '\ufe0f',
      '\u20e3',
      '1',
      '\u115f',
      '\u{e0041}',
      '🏽',
      '\n',
      '\t',
      ' ',
    ]
    const marks = fc.array(fc.constantFrom(...hard)).map((all) => all.join(''))
    const texts = fc.array(fc.oneof(letters, marks, fc.constantFrom(...Object.values(hardTexts))), { minLength: 300 })
    await fc.assert(
      fc.asyncProperty(texts, async (all) => {
        const bytes = await rendered(withContent(all.flatMap((text): Inline[] => [{ type: 'evidence', text }, ' | '])))
        expect(objects(bytes).endsWith('%%EOF\n')).toBe(true)
      }),
      { numRuns: 2 },
    )
  })

  it('refuses a document that refers to nothing', async () => {
    await expect(rendered(withContent([{ type: 'reference', to: 'nowhere' }]))).rejects.toThrow('nowhere')
  })
})

const withContent = (content: readonly Inline[]): CourtDocument => ({
  ...document,
  sections: [
    { id: 'only', kind: 'section', title: 'Only', blocks: [{ type: 'paragraph', id: null, nature: 'fact', content }] },
  ],
})
