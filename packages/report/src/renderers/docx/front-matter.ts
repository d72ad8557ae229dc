import { type FileChild, Footer, Header, PageNumber, type Paragraph, SimpleField, TableOfContents, TextRun } from 'docx'
import { TextWatermark } from 'docx/watermarks'
import type { Section } from '../../document/document.ts'
import { visible } from '../../render/visible-characters.ts'
import { pageWords } from '../page-words.ts'
import { bookmarkName, linkTo, run, tab, wordsRuns } from './inline-runs.ts'
import { paragraph, type WordContext } from './word-context.ts'

export function coverParts(context: WordContext): FileChild[] {
  const { title, subtitle, cover } = context.document
  return [
    paragraph({ style: 'Title' }, wordsRuns([title], context)),
    paragraph({ style: 'Subtitle' }, wordsRuns([subtitle], context)),
    ...cover.lines.map(({ name, value }) =>
      paragraph({ style: 'CoverLine' }, [run(name, { bold: true }), tab(), ...wordsRuns(value, context)]),
    ),
    ...cover.notices.map((notice) => paragraph({ style: 'Warning' }, wordsRuns(notice, context))),
  ]
}

/**
 * A table of contents as Word keeps it, filled in: nobody is asked to update it before it can be read. Only the numbers of the pages are
 * left to Word and LibreOffice, which find them when the table is updated (F9): no program knows them before the pages are set.
 */
export function contentsParts(context: WordContext): FileChild[] {
  const { words } = context.texts
  return [
    paragraph({ style: 'ContentsHead' }, [run(words.contents)]),
    new TableOfContents(words.contents, {
      hyperlink: true,
      headingStyleRange: '1-1',
      beginDirty: false,
      contentChildren: context.document.sections.map((section) => entry(section, context)),
    }),
    paragraph({ style: 'Note' }, [run(pageWords[context.document.lang].legend)]),
  ]
}

function entry(section: Section, context: WordContext): Paragraph {
  const anchor = context.links.anchorOf(section)
  const number = context.texts.numbering.sections.get(section) ?? ''
  return paragraph({ style: 'TOC1' }, [
    run(number),
    tab(),
    linkTo(anchor, visible(section.title)),
    tab(),
    new SimpleField(`PAGEREF ${bookmarkName(anchor)} \\h`, ''),
  ])
}

export const header = ({ document }: WordContext): Header =>
  new Header({
    children: [
      paragraph({ style: 'Header' }, [
        run(document.title),
        ...(document.watermark === null
          ? []
          : [new TextWatermark({ text: visible(document.watermark), color: 'DADADA', width: 400 })]),
      ]),
    ],
  })

export function footer({ document, texts }: WordContext, sideways: boolean): Footer {
  const { before, of } = texts.words.page
  const numbers = new TextRun({
    children: [`${before} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
  })
  return new Footer({
    children: [paragraph({ style: sideways ? 'FooterAcross' : 'Footer' }, [run(document.footer), tab(), numbers])],
  })
}
