import type { Paragraph } from 'docx'
import type { Inline, Quotation } from '../../document/document.ts'
import { pageWords } from '../page-words.ts'
import { ownLines, run, wordsRuns } from './inline-runs.ts'
import { hang } from './styles.ts'
import { bookmarked, citedAt, paragraph, type WordContext } from './word-context.ts'

/** Of the SHA-256, in hexadecimal digits (methodology 4.2). */
const hashDigits = 12

/** A message: what it is, its original text line by line, the state of its translation, where it is from. */
export const quotationParts = (quotation: Quotation, context: WordContext): Paragraph[] => [
  head(quotation, context),
  ...textParagraphs('QuotationOriginal', quotation.original, context),
  translationHead(quotation, context),
  ...(quotation.translation.text === null
    ? []
    : textParagraphs('QuotationTranslation', quotation.translation.text, context)),
  source(quotation, context),
  ...citedAt(quotation.id, context, 'QuotationCitedAt'),
]

function head(quotation: Quotation, context: WordContext): Paragraph {
  const { words, numbering, instant } = context.texts
  const number = `${words.kinds.quotation}\u00a0${numbering.blocks.get(quotation) ?? ''}`
  const at = quotation.at === null ? words.noTime : instant(quotation.at, quotation.zone)
  return paragraph({ style: 'QuotationHead' }, [
    ...bookmarked(context.links.anchorOf(quotation), context, [run(number, { style: 'Number' })]),
    run(' · '),
    run(quotation.reference, { style: 'Code' }),
    run(` · ${at} · ${words.direction[quotation.direction]} · `),
    ...wordsRuns(quotation.author, context),
    ...quotation.marks.flatMap((mark) => [run(' · '), run(mark, { bold: true })]),
  ])
}

/** In such a paragraph Word and LibreOffice take the left indent for the side where lines begin, which is the right one. */
const rightToLeft = { bidirectional: true, indent: { left: 0, right: hang } } as const

const textParagraphs = (style: string, content: readonly Inline[], context: WordContext): Paragraph[] =>
  ownLines(content, context).map(({ direction, runs }) =>
    paragraph({ style, ...(direction === 'rtl' ? rightToLeft : {}) }, runs),
  )

function translationHead({ translation }: Quotation, context: WordContext): Paragraph {
  const { words } = context.texts
  const by = translation.by ?? words.translation.unnamed
  return paragraph({ style: 'QuotationHead' }, [
    run(
      words.translation[translation.state].replace('{by}', () => by),
      { italics: true },
    ),
  ])
}

function source({ source: { sha256, path, locator } }: Quotation, context: WordContext): Paragraph {
  const { words } = context.texts
  return paragraph({ style: 'QuotationSource' }, [
    run(`${words.source}: `),
    ...wordsRuns(path, context),
    run(` · ${locator} · ${pageWords[context.document.lang].fileHash} `),
    run(sha256.slice(0, hashDigits), { style: 'Code' }),
  ])
}
