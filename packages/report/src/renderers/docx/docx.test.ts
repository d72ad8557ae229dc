import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Block, CourtDocument, Inline } from '../../document/document.ts'
import { numberDocument } from '../../document/number-document.ts'
import { hardTexts, sampleDocument } from '../../document/sample-document.test-support.ts'
import { languages } from '../../languages/language.ts'
import { readXml, type XmlElement } from '../../render/read-xml.test-support.ts'
import { visible } from '../../render/visible-characters.ts'
import { renderingWords } from '../rendering-words.ts'
import { docx } from './docx.ts'

async function rendered(document: CourtDocument): Promise<Uint8Array> {
  const [file] = await docx.render(document, 'annex')
  if (file === undefined) throw new Error('the renderer gave no file')
  expect(file.file).toBe('annex.docx')
  return file.content
}

const partsOf = (file: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]))

async function bodyOf(document: CourtDocument): Promise<string> {
  return partsOf(await rendered(document))['word/document.xml'] ?? ''
}

const withBlocks = (...blocks: Block[]): CourtDocument => ({
  ...sampleDocument(),
  sections: [{ id: 'only', kind: 'section', title: 'Only', blocks }],
})

const stating = (...content: Inline[]): CourtDocument =>
  withBlocks({ type: 'paragraph', id: null, nature: 'fact', content })

const said = (text: string): Inline => ({ type: 'evidence', text })

/** Marks of direction are the renderer's own. */
const unmarked = (text: string): string => text.replace(/[\u200e\u200f\u202b\u202c]/g, '')

interface ReadParagraph {
  style: string
  isRightToLeft: boolean
  text: string
}

/** Paragraphs of the body in order, tabs as tabs. */
function paragraphsOf(body: string): ReadParagraph[] {
  const read: ReadParagraph[] = []
  for (const { name, attributes, text } of readXml(body)) {
    if (name === 'w:p') read.push({ style: '', isRightToLeft: false, text: '' })
    const last = read.at(-1)
    if (!last) continue
    if (name === 'w:pStyle') last.style = attributes['w:val'] ?? ''
    if (name === 'w:bidi') last.isRightToLeft = attributes['w:val'] !== 'false'
    if (name === 'w:t') last.text += text
    if (name === 'w:tab' && attributes['w:val'] === undefined) last.text += '\t'
  }
  return read
}

const document = sampleDocument('en', 40)
let parts: Record<string, string>
let body: XmlElement[]

beforeAll(async () => {
  parts = partsOf(await rendered(document))
  body = readXml(parts['word/document.xml'] ?? '')
})

const valuesOf = (name: string, attribute = 'w:val') =>
  body.filter((element) => element.name === name).map(({ attributes }) => attributes[attribute] ?? '')

describe('a Word file', () => {
  it('is well formed in every part, and each part that it names is there', () => {
    for (const [name, text] of Object.entries(parts))
      if (/\.(xml|rels)$/.test(name)) expect(readXml(text).length, name).toBeGreaterThan(0)
    for (const [name, text] of Object.entries(parts))
      if (name.endsWith('document.xml.rels'))
        for (const { attributes } of readXml(text))
          if (attributes.Target !== undefined && attributes.TargetMode !== 'External')
            expect(Object.keys(parts)).toContain(`word/${attributes.Target}`)
  })

  it('gives every paragraph and part its number as text, the same in all languages', async () => {
    const numbers = []
    for (const lang of languages) {
      const translated = sampleDocument(lang, 3)
      const words = renderingWords[lang].kinds
      const text = paragraphsOf(await bodyOf(translated)).map((paragraph) => paragraph.text.replaceAll('\u00a0', ' '))
      const { blocks } = numberDocument(translated)
      for (const [block, number] of blocks) {
        const start = block.type === 'paragraph' ? `${number}\t` : `${words[block.type as 'table']} ${number}`
        expect(
          text.some((line) => line.startsWith(start)),
          `${lang} ${start}`,
        ).toBe(true)
      }
      numbers.push([...blocks.values()])
    }
    for (const list of numbers) expect(list).toEqual(numbers[0])
    expect(parts['word/numbering.xml'] ?? '').not.toContain('w:numFmt w:val="decimal"')
  })

  it('sets facts and interpretations apart by style and by word', () => {
    const paragraphs = paragraphsOf(parts['word/document.xml'] ?? '')
    expect(paragraphs.filter(({ style }) => style === 'Fact')).toHaveLength(7)
    const interpretations = paragraphs.filter(({ style }) => style === 'Interpretation')
    expect(interpretations.map(({ text }) => text.split('.').slice(0, 2).join('.'))).toEqual([
      '0.2\tInterpretation',
      '1.2\tInterpretation',
    ])
  })

  it('uses only styles that it defines', () => {
    const defined = new Set(
      readXml(parts['word/styles.xml'] ?? '').flatMap(({ name, attributes }) =>
        name === 'w:style' ? [attributes['w:styleId']] : [],
      ),
    )
    for (const style of new Set([...valuesOf('w:pStyle'), ...valuesOf('w:rStyle')])) expect(defined).toContain(style)
  })

  it('puts the properties of paragraphs, runs and cells in the order that Word insists on (ISO/IEC 29500-1, A.1)', () => {
    const orders: Record<string, string> = {
      'w:pPr':
        'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
      'w:rPr':
        'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
      'w:tcPr':
        'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
      'w:tblPr':
        'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
      'w:style':
        'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
    }
    const last = new Map<string, number>()
    let checked = 0
    for (const { name, path } of [...body, ...readXml(parts['word/styles.xml'] ?? '')]) {
      if (name in orders) last.set(name, -1)
      const order = orders[path.at(-1) ?? '']?.split(' ')
      if (!order) continue
      const at = order.indexOf(name.replace('w:', ''))
      expect(at, `${path.at(-1)} ${name}`).toBeGreaterThan(last.get(path.at(-1) ?? '') ?? -1)
      last.set(path.at(-1) ?? '', at)
      checked += 1
    }
    expect(checked).toBeGreaterThan(1000)
  })

  it('leads every link to a bookmark of its own, and numbers bookmarks and drawings once', () => {
    const bookmarks = valuesOf('w:bookmarkStart', 'w:name')
    expect(new Set(bookmarks).size).toBe(bookmarks.length)
    for (const name of bookmarks) expect(name).toMatch(/^[a-z]_[\w]{1,38}$/)
    const anchors = valuesOf('w:hyperlink', 'w:anchor')
    expect(anchors.length).toBeGreaterThan(25)
    for (const anchor of anchors) expect(bookmarks).toContain(anchor)
    const ids = [...valuesOf('w:bookmarkStart', 'w:id'), ...valuesOf('wp:docPr', 'id')]
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(valuesOf('w:bookmarkEnd', 'w:id'))).toEqual(new Set(valuesOf('w:bookmarkStart', 'w:id')))
  })

  it('repeats the heads of tables and keeps rows whole', () => {
    expect(valuesOf('w:tblHeader')).toHaveLength(2)
    const rows = body.filter(({ name }) => name === 'w:tr').length
    expect(rows).toBe(1 + 40 + 1 + 1 + 3)
    expect(valuesOf('w:cantSplit')).toHaveLength(rows)
    expect(parts['word/document.xml']).toContain('Number of rows: 50. They are given in the workbook, sheet Table I.1.')
  })

  it('has a contents field that nobody is asked to update, and pages counted at the foot', () => {
    const fields = body.filter(({ name }) => name === 'w:instrText').map(({ text }) => text)
    expect(fields).toEqual(['TOC \\h \\o "1-1"'])
    expect(valuesOf('w:fldSimple', 'w:instr')).toHaveLength(document.sections.length)
    expect(valuesOf('w:fldChar', 'w:dirty').filter((value) => value === 'true')).toEqual([])
    expect(parts['word/settings.xml']).not.toContain('updateFields')
    const footer = readXml(parts['word/footer1.xml'] ?? '')
    expect(footer.filter(({ name }) => name === 'w:instrText').map(({ text }) => text.trim())).toEqual([
      'PAGE',
      'NUMPAGES',
    ])
    expect(footer.map(({ text }) => text).join('')).toContain('Annex B · EX-2026-0042 · restricted')
    expect(parts['word/header1.xml']).toContain('string="DRAFT"')
  })

  it('states its language, and no date or person', async () => {
    const core = readXml(parts['docProps/core.xml'] ?? '')
    expect(Object.fromEntries(core.flatMap(({ name, text }) => (text === '' ? [] : [[name, text]])))).toEqual({
      'dc:title': document.properties.title,
      'dc:subject': document.properties.subject,
      'dc:creator': document.properties.creator,
      'dc:language': 'en',
    })
    for (const [lang, locale] of [
      ['fr', 'fr-BE'],
      ['nl', 'nl-BE'],
      ['de', 'de-BE'],
    ] as const) {
      const styles = partsOf(await rendered(sampleDocument(lang, 1)))['word/styles.xml'] ?? ''
      expect(styles).toContain(`<w:lang w:val="${locale}"`)
    }
  })

  it('shows a picture as SVG and as pixels, with words for those who cannot see it', () => {
    const media = Object.keys(parts).filter((name) => name.startsWith('word/media/'))
    expect(media.map((name) => name.split('.').at(-1)).sort()).toEqual(['png', 'svg'])
    expect(parts['word/document.xml']).toContain('descr="A line that rises from 1 to 5 bookings a month"')
    expect(valuesOf('asvg:svgBlip', 'r:embed')).toHaveLength(1)
  })

  it('is the same in every time zone, and after another file', async () => {
    const zone = process.env.TZ
    try {
      process.env.TZ = 'Pacific/Kiritimati'
      const first = await rendered(sampleDocument('fr', 20))
      process.env.TZ = 'America/Los_Angeles'
      await rendered(sampleDocument('de', 2))
      expect(Buffer.from(await rendered(sampleDocument('fr', 20))).equals(Buffer.from(first))).toBe(true)
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })
})

describe('evidence in a Word file', () => {
  it('stands as it was written, whatever it is; what acts unseen is named', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        const found = paragraphsOf(await bodyOf(stating('It says: ', said(text), '.')))
        const line = found.find(({ style }) => style === 'Fact')?.text ?? ''
        const expected = visible(text)
          .replaceAll('\n', '')
          .replace(/[\u200e\u200f]/g, '')
        expect(unmarked(line)).toBe(`1.1\tIt says: ${expected}.`.replace('1.1', '0.1'))
      }),
      { numRuns: 25 },
    )
  })

  it('never is markup, a field or a link', async () => {
    const hostile = '</w:t></w:r><w:fldSimple w:instr="DDEAUTO c:\\\\x"/>&lt; ]]>'
    const xml = await bodyOf(stating(said(hostile)))
    expect(
      readXml(xml).filter(({ name, attributes }) => name === 'w:fldSimple' && /DDE/.test(attributes['w:instr'] ?? '')),
    ).toEqual([])
    expect(paragraphsOf(xml).some(({ text }) => text.includes(hostile))).toBe(true)
  })

  it('runs in its own direction in a paragraph of its own, its Latin parts and digits apart', async () => {
    const xml = await bodyOf(sampleDocument('en', 1))
    const original = paragraphsOf(xml).filter(({ style }) => style === 'QuotationOriginal')
    expect(original.find(({ text }) => unmarked(text) === hardTexts.arabicAmount)?.isRightToLeft).toBe(true)
    expect(original.find(({ text }) => unmarked(text) === hardTexts.vietnamese)?.isRightToLeft).toBe(false)
    const runs = runsOf(xml)
    const digits = runs.filter(({ text }) => /BE68/.test(text) && /\u200e/.test(text))
    expect(digits.length).toBeGreaterThan(0)
    for (const { text, isRightToLeft } of runs) {
      if (/\p{Script=Arabic}/u.test(text) && /\p{L}/u.test(text)) expect(isRightToLeft, text).toBe(true)
      if (/[A-Za-z0-9]/.test(text)) expect(isRightToLeft, text).toBe(false)
    }
  })

  it('parts groups of Arabic digits by marks, which the bidi algorithm would print in reverse order', async () => {
    const texts = runsOf(await bodyOf(stating(said('رقمي ٠٤٧٠ ١٢ ٣٤ و ١٢٫٥')))).map(({ text }) => text)
    expect(texts).toContain('\u200e٠٤٧٠\u200e \u200e١٢\u200e \u200e٣٤\u200f')
    expect(texts).toContain('\u200e١٢\u200e٫\u200e٥\u200f')
  })

  it('is embedded within words of this program, with marks that keep what follows from joining in', async () => {
    const xml = await bodyOf(stating('Paid by ', said('أبو كريم'), ' 1 500 EUR.'))
    const embedding = readXml(xml).filter(({ path }) => path.includes('w:dir'))
    expect(
      embedding
        .filter(({ name }) => name === 'w:t')
        .map(({ text }) => text)
        .slice(-3),
    ).toEqual(['\u202b', 'أبو كريم', '\u202c'])
    const line = paragraphsOf(xml).find(({ style }) => style === 'Fact')?.text
    expect(line).toBe('0.1\tPaid by \u200e\u202bأبو كريم\u202c\u200e 1 500 EUR.')
  })
})

interface ReadRun {
  text: string
  isRightToLeft: boolean
}

function runsOf(xml: string): ReadRun[] {
  const runs: ReadRun[] = []
  for (const { name, text, path } of readXml(xml)) {
    if (name === 'w:r') runs.push({ text: '', isRightToLeft: false })
    const last = runs.at(-1)
    if (!last) continue
    if (name === 'w:rtl' && path.at(-1) === 'w:rPr') last.isRightToLeft = true
    if (name === 'w:t') last.text += text
  }
  return runs
}
