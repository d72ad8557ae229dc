import { AlignmentType, BorderStyle, type IStylesOptions, LineRuleType, ShadingType, TabStopType } from 'docx'
import type { Language } from '../../languages/language.ts'

/** Twips, a twentieth of a point. A4 with margins of 2 cm leaves 17 cm of text, or 25.7 cm across a page that is turned. */
export const page = { width: 11906, height: 16838, margin: 1134, text: 9638, across: 14570 } as const

/** Of the number of a paragraph, which hangs in the margin of its text. */
export const hang = 850

/** Typefaces that Word and LibreOffice have or replace by ones of the same widths; the second is for Arabic and Hebrew letters. */
const serif = { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Times New Roman' }
const sans = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial' }
const mono = { ascii: 'Consolas', hAnsi: 'Consolas', cs: 'Courier New' }

/** Belgian usage; the language of right-to-left text is unknown, and Arabic is the nearest that Word can be told. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE' }

const rule = (size: number, space = 4) => ({ style: BorderStyle.SINGLE, size, space, color: '444444' })
const lines = (after: number, before = 0) => ({ before, after, line: 264, lineRule: LineRuleType.AUTO })

const paragraph = (id: string, name: string, rest: object, basedOn = 'Normal', next = id) => ({
  id,
  name,
  basedOn,
  next,
  quickFormat: true,
  ...rest,
})

const numbered = { indent: { left: hang, hanging: hang }, spacing: lines(120) }

/** Every kind of text has its style, so that an office that takes the report over can restyle it at once. */
export function styles(lang: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: serif, size: 21, language: { value: locales[lang], bidirectional: 'ar-SA' } },
        paragraph: { spacing: lines(120) },
      },
      title: { run: { font: sans, size: 44, bold: true }, paragraph: { spacing: lines(120, 2400), keepNext: true } },
      heading1: {
        run: { font: sans, size: 30, bold: true, color: '000000' },
        paragraph: { spacing: lines(200, 480), keepNext: true, indent: { left: hang, hanging: hang } },
      },
      heading2: {
        run: { font: sans, size: 24, bold: true, color: '000000' },
        paragraph: { spacing: lines(120, 280), keepNext: true },
      },
      caption: {
        run: { font: sans, size: 19, bold: true, italics: false, color: '000000' },
        paragraph: { spacing: lines(80, 200), keepNext: true },
      },
      hyperlink: { run: { color: '1F3864' } },
    },
    paragraphStyles: [...textStyles, ...tableStyles, ...quotationStyles, ...frontStyles],
    characterStyles: characterStyles.map((style) => ({ basedOn: 'DefaultParagraphFont', quickFormat: true, ...style })),
  }
}

const textStyles = [
  paragraph(
    'HeadingAppendix',
    'Heading of an appendix',
    { paragraph: { indent: { left: 0, hanging: 0 } } },
    'Heading1',
  ),
  paragraph('Fact', 'Fact', { paragraph: numbered }),
  paragraph('Interpretation', 'Interpretation', { paragraph: { ...numbered, border: { left: rule(18, 8) } } }),
  paragraph('Note', 'Note', {
    run: { font: sans, size: 20 },
    paragraph: { indent: { left: hang }, spacing: lines(120, 60) },
  }),
  paragraph('Warning', 'Warning', {
    run: { font: sans, size: 20 },
    paragraph: {
      indent: { left: hang },
      spacing: lines(160, 120),
      border: { top: rule(8), bottom: rule(8), left: rule(8), right: rule(8) },
    },
  }),
  paragraph('ListItem', 'List item', { paragraph: { indent: { left: hang + 360, hanging: 360 }, spacing: lines(60) } }),
  paragraph('CitedAt', 'Cited at', { run: { font: sans, size: 16 }, paragraph: { spacing: lines(160) } }),
  paragraph('Picture', 'Picture', {
    paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: lines(60, 120) },
  }),
]

/** Text, figures and heads of tables, in letters of a size in half points. */
const tableTexts = (size: number, suffix: string, of: string) => [
  paragraph(`TableText${suffix}`, `Table text${of}`, {
    run: { font: sans, size },
    paragraph: { spacing: lines(20, 20) },
  }),
  paragraph(
    `TableNumber${suffix}`,
    `Table number${of}`,
    { paragraph: { alignment: AlignmentType.END } },
    `TableText${suffix}`,
  ),
  paragraph(
    `TableHead${suffix}`,
    `Table head${of}`,
    { run: { bold: true }, paragraph: { keepNext: true } },
    `TableText${suffix}`,
  ),
  paragraph(
    `TableHeadNumber${suffix}`,
    `Table head, number${of}`,
    { paragraph: { alignment: AlignmentType.END } },
    `TableHead${suffix}`,
  ),
]

const tableStyles = [...tableTexts(17, '', ''), ...tableTexts(13, 'Small', ', small')]

const quoted = { indent: { left: hang }, border: { left: rule(6, 8) }, keepLines: true }

const quotationStyles = [
  paragraph('QuotationHead', 'Quotation head', {
    run: { font: sans, size: 18 },
    paragraph: { ...quoted, spacing: lines(40, 160), keepNext: true },
  }),
  paragraph('QuotationOriginal', 'Quotation original', {
    run: { size: 23 },
    paragraph: { ...quoted, spacing: lines(60, 20), keepNext: true },
  }),
  paragraph('QuotationTranslation', 'Quotation translation', {
    paragraph: { ...quoted, spacing: lines(40), keepNext: true },
  }),
  paragraph('QuotationSource', 'Quotation source', {
    run: { font: sans, size: 16 },
    paragraph: { ...quoted, spacing: lines(160) },
  }),
  paragraph('QuotationCitedAt', 'Quotation cited at', { paragraph: { indent: { left: hang } } }, 'CitedAt'),
]

const entry = (level: number) =>
  paragraph(`TOC${level}`, `toc ${level}`, {
    run: { font: sans, size: 20 },
    paragraph: {
      indent: { left: hang * level, hanging: level === 1 ? hang : 0 },
      spacing: lines(60),
      tabStops: [
        { type: TabStopType.LEFT, position: hang },
        { type: TabStopType.RIGHT, position: page.text },
      ],
    },
  })

const frontStyles = [
  paragraph('Subtitle', 'Subtitle', { run: { font: sans, size: 26 }, paragraph: { spacing: lines(480) } }),
  paragraph('CoverLine', 'Cover line', {
    paragraph: {
      indent: { left: 3400, hanging: 3400 },
      spacing: lines(100),
      tabStops: [{ type: TabStopType.LEFT, position: 3400 }],
    },
  }),
  paragraph('ContentsHead', 'Contents head', {
    run: { font: sans, size: 30, bold: true },
    paragraph: { spacing: lines(240), keepNext: true, pageBreakBefore: true },
  }),
  entry(1),
  entry(2),
  paragraph('Footer', 'footer', {
    run: { font: sans, size: 16 },
    paragraph: {
      border: { top: rule(4) },
      tabStops: [{ type: TabStopType.RIGHT, position: page.text }],
    },
  }),
  paragraph('FooterAcross', 'Footer of a turned page', {
    run: { font: sans, size: 16 },
    paragraph: { border: { top: rule(4) }, tabStops: [{ type: TabStopType.RIGHT, position: page.across }] },
  }),
  paragraph('Header', 'header', { run: { font: sans, size: 16 }, paragraph: { alignment: AlignmentType.END } }),
]

const characterStyles = [
  { id: 'Number', name: 'Paragraph number', run: { font: sans, bold: true } },
  { id: 'Nature', name: 'Nature of a paragraph', run: { font: sans, bold: true, italics: true } },
  // The words are the writer's: no checker of spelling is to mark them.
  { id: 'Evidence', name: 'Evidence', run: { noProof: true } },
  {
    id: 'Marked',
    name: 'Marked evidence',
    run: { noProof: true, bold: true, shading: { type: ShadingType.CLEAR, fill: 'DDDDDD', color: 'auto' } },
  },
  { id: 'Masked', name: 'Masked', run: { noProof: true, font: sans } },
  { id: 'Code', name: 'Code', run: { noProof: true, font: mono } },
  { id: 'Reference', name: 'Reference', run: { color: '1F3864' } },
]
