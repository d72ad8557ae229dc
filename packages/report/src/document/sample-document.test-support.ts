import { createHash } from 'node:crypto'
import type { Language } from '../languages/language.ts'
import type { Block, Cell, CourtDocument, Inline, Quotation, Row, Section } from './document.ts'

const said = (text: string): Inline => ({ type: 'evidence', text })
const ref = (to: string): Inline => ({ type: 'reference', to })
const text = (...content: Inline[]): Cell => ({ type: 'text', content })
const money = (value: number | null, currency = 'EUR'): Cell => ({ type: 'money', value, currency })

/** What people of the invented case write: four scripts, digits of three kinds, amounts and accounts within right-to-left text. */
export const hardTexts = {
  arabicAmount: 'حولت المبلغ 4500 EUR على الحساب BE68 5390 0754 7034 اليوم',
  arabicDigits: 'السعر ٤٥٠٠ يورو للشخص، ١٢٬٣٤٥٫٦٧ للعائلة',
  persian: 'می‌گویم ۱۲۰۰ دلار، فردا ساعت ۱۰:۳۰',
  kurdish: 'نرخەکەی 1.200 یۆرۆیە بۆ هەر نەفەرێک، ژمارە +32 470 12 34 56',
  amharic: 'ሰላም፣ ዋጋው 3,200 ዩሮ ነው።',
  tigrinya: 'ከመይ ኣለኻ፧ ንሽዱሽተ ሰብ',
  hebrew: 'המחיר 2500 אירו',
  vietnamese: 'Giá 12.500 € một người, gửi lúc 22:15',
  greek: 'Η τιμή είναι 900 €',
  cyrillic: 'Ціна 1 500 євро за людину',
  emoji: 'ok 👍🏽 👨‍👩‍👧‍👦 🇧🇪 ❤️ 💶',
  chinese: '价格一万二 每人',
  acting: 'pay \u202e0054\u202c now\u0000\u0007\u200b\ufeffend',
  lone: 'half \ud83d of a pair',
  uncovered: 'rare \u{1F9CC} \u{10330} \u{E000} \u{10FFFD}',
  markup: '#eval("1") *bold* $x$ <b>&amp;</b> =SUM(A1) @ref \\ `code` // [link](http://example.org)',
  long: 'a'.repeat(300),
} as const

/** A document with every kind of block, hostile evidence and a table of `rows` rows; the same call gives the same document. */
export const sampleDocument = (lang: Language = 'en', rows = 120): CourtDocument => ({
  lang,
  title: 'Annex B: bookings and payments',
  subtitle: 'Invented case “Example”, notice BR.17.99.000123/2026',
  cover: {
    lines: [
      { name: 'Court', value: ['Court of first instance of Exampletown'] },
      { name: 'Case file', value: [{ type: 'code', text: 'EX-2026-0042' }] },
      { name: 'Accused', value: [said('أبو كريم'), ' (', said('Abu Karim'), ')'] },
      { name: 'Audit log', value: [{ type: 'code', text: 'f3b1c2'.repeat(10) }] },
    ],
    notices: [
      ['No custody record was given: ', { type: 'strong', content: ['the chain of custody is not stated'] }, '.'],
    ],
  },
  watermark: 'DRAFT',
  footer: 'Annex B · EX-2026-0042 · restricted',
  sections: [summary(), findings(rows), pictures(), appendix('rules', 'Rule set'), appendix('hashes', 'Hashes')],
  properties: { title: 'Annex B: bookings and payments', subject: 'EX-2026-0042', creator: 'Casethread 0.1.0' },
})

const summary = (): Section => ({
  id: 'summary',
  kind: 'section',
  title: 'Summary',
  blocks: [
    fact(
      'question',
      'The question put was how many persons booked. ',
      ref('bookings'),
      ' lists ',
      { type: 'strong', content: ['120 bookings'] },
      '.',
    ),
    interpretation(
      'answer',
      'At least ',
      { type: 'emphasis', content: ['291 persons'] },
      ' did, for a proven minimum of 1,164,000.00 EUR (',
      ref('ledger'),
      ', ',
      ref('ledger-row-2'),
      '); see also ',
      ref('rules'),
      '.',
    ),
    { type: 'note', weight: 'warning', content: ['Two exhibits were not read: ', said('تالف.ufdr'), '.'] },
    { type: 'note', weight: 'plain', content: ['The quotations are given in their original script.'] },
    {
      type: 'list',
      items: [
        ['First assumption: each name is one person.'],
        ['Second: ', ref('q-arabic'), ' speaks of euro.'],
        ['Third: prices hold for ', { type: 'masked', text: 'P-0a1b2c' }, '.'],
      ],
    },
  ],
})

const findings = (rows: number): Section => ({
  id: 'findings',
  kind: 'section',
  title: 'Findings A: contacts and bookings',
  blocks: [
    { type: 'subheading', title: 'Bookings' },
    fact('intro', 'Each booking cites its messages; the account ', said(hardTexts.kurdish), ' is one of them.'),
    bookings(rows),
    ledger(),
    { type: 'subheading', title: 'Messages' },
    interpretation(
      'reading',
      'In the reading of two persons, ',
      ref('q-arabic'),
      ' and ',
      ref('q-persian'),
      ' are offers.',
    ),
    ...quotations(),
  ],
})

const fact = (id: string | null, ...content: Inline[]): Block => ({ type: 'paragraph', id, nature: 'fact', content })
const interpretation = (id: string | null, ...content: Inline[]): Block => ({
  type: 'paragraph',
  id,
  nature: 'interpretation',
  content,
})

const firstDay = Date.UTC(2016, 2, 26, 22, 30)
const names = Object.values(hardTexts)

const bookings = (rows: number): Block => ({
  type: 'table',
  id: 'bookings',
  caption: ['Bookings by contact, in the order of their first message; see ', ref('reading')],
  columns: [
    { key: 'pseudonym', title: 'Contact', align: 'start', width: 1 },
    { key: 'first_at', title: 'First message', align: 'start', width: 1.4 },
    { key: 'words', title: 'Words', align: 'start', width: 2.5 },
    { key: 'persons', title: 'Persons', align: 'end', width: 0.8 },
    { key: 'price_cents', title: 'Price', align: 'end', width: 1.2 },
    { key: 'total_cents', title: 'Total', align: 'end', width: 1.3 },
    { key: 'share', title: 'Share', align: 'end', width: 1 },
  ],
  rows: Array.from({ length: rows }, (_, at) => booking(at, rows)),
  foot: {
    id: null,
    cells: [
      text('Total'),
      text(),
      text(),
      { type: 'number', value: rows * 2 },
      text(),
      {
        type: 'formula',
        formula: { op: 'sum', table: 'bookings', column: 'total_cents', where: [] },
        value: rows * 900_000,
        currency: 'EUR',
      },
      text(),
    ],
  },
  onlyInWorkbook: false,
})

const booking = (at: number, rows: number): Row => ({
  id: `booking-${at + 1}`,
  cells: [
    text({ type: 'masked', text: `P-${(at + 0xabc).toString(16).padStart(6, '0')}` }),
    { type: 'instant', at: at === 3 ? null : firstDay + at * 7_200_000, zone: 'Europe/Brussels' },
    text(said(names[at % names.length] ?? '')),
    { type: 'number', value: at === 4 ? null : 2 },
    money(at === 5 ? null : 450_000),
    {
      type: 'formula',
      formula: {
        op: 'multiply',
        of: [
          { op: 'column', column: 'persons' },
          { op: 'column', column: 'price_cents' },
        ],
      },
      value: 900_000,
      currency: 'EUR',
    },
    { type: 'share', of: 1, outOf: rows },
  ],
})

const ledger = (): Block => ({
  type: 'table',
  id: 'ledger',
  caption: ['Payments of ', said('أبو كريم')],
  columns: [
    { key: 'what', title: 'Payment', align: 'start', width: 3 },
    { key: 'amount_cents', title: 'Amount', align: 'end', width: 1.5 },
  ],
  rows: [
    { id: 'ledger-row-1', cells: [text(said('حوالة')), money(116_400_000)] },
    { id: 'ledger-row-2', cells: [text(said('=HYPERLINK("http://example.org")')), money(-1_234_567_89, 'USD')] },
    { id: null, cells: [text(ref('q-greek')), money(9_007_199_254_740_991)] },
  ],
  foot: null,
  onlyInWorkbook: false,
})

const quotations = (): Quotation[] =>
  Object.entries(hardTexts).map(([name, words], at) => ({
    type: 'quotation',
    id: name === 'arabicAmount' ? 'q-arabic' : `q-${name}`,
    reference: `B/02-VIB-0147-${String(at + 233).padStart(6, '0')}`,
    at: at === 2 ? null : firstDay + at * 60_000,
    zone: 'Europe/Brussels',
    author: at % 2 === 0 ? [said('كريم')] : [{ type: 'masked', text: 'M-00ff00' }],
    direction: (['in', 'out', 'unknown'] as const)[at % 3] ?? 'unknown',
    marks: at % 4 === 0 ? ['deleted', 'recovered'] : [],
    original: [{ type: 'evidence', text: words.slice(0, 6), marked: true }, said(words.slice(6))],
    translation: translations[at % 3] ?? { state: 'none', by: null, text: null },
    source: {
      sha256: createHash('sha256').update(name).digest('hex'),
      path: [said(`Phone/كريم/${name}.db`)],
      locator: `messages/rowid=${at + 1}`,
    },
  }))

const translations: readonly Quotation['translation'][] = [
  { state: 'none', by: null, text: null },
  { state: 'working', by: 'T2', text: ['I sent 4500 EUR to the account ', said('BE68 5390 0754 7034'), ' today'] },
  { state: 'sworn', by: 'VTI-0012345', text: ['The price is 4500 euro a person'] },
]

const square = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200" width="400" height="200"><rect x="10" y="10" width="380" height="180" fill="#fff" stroke="#222" stroke-width="2"/><path d="M30 170 120 60 210 120 370 30" fill="none" stroke="#222" stroke-width="3"/><text x="30" y="40" font-family="Noto Sans" font-size="16">Bookings per month</text><text x="240" y="170" font-family="Noto Sans, Noto Sans Arabic" font-size="16">كريم 4500</text></svg>`

const pictures = (): Section => ({
  id: 'pictures',
  kind: 'section',
  title: 'Pictures',
  blocks: [
    fact(null, ref('per-month'), ' shows what ', ref('bookings'), ' counts.'),
    {
      type: 'figure',
      id: 'per-month',
      caption: ['Bookings per month'],
      alt: 'A line that rises from 1 to 5 bookings a month',
      svg: square,
      table: 'bookings',
    },
  ],
})

const appendix = (id: string, title: string): Section => ({
  id,
  kind: 'appendix',
  title,
  blocks: [
    fact(
      `${id}-1`,
      'Version ',
      { type: 'code', text: 'sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef' },
      ' was used.',
    ),
    fact(null, 'See ', ref('findings'), ', ', ref('booking-1'), ' and ', ref('answer'), '.'),
    {
      type: 'table',
      id: `${id}-all`,
      caption: ['Everything, in the workbook only'],
      columns: [{ key: 'text', title: 'Text', align: 'start', width: 1 }],
      rows: Array.from({ length: 50 }, (_, at) => ({ id: `${id}-${at}-row`, cells: [text(`entry ${at + 1}`)] })),
      foot: null,
      onlyInWorkbook: true,
    },
  ],
})
