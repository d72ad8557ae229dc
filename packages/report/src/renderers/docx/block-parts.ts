import type { FileChild, Paragraph } from 'docx'
import type { Block, List, Note, Paragraph as NumberedParagraph, Section, Table } from '../../document/document.ts'
import { figureParts } from './figure-parts.ts'
import { run, tab, wordsRuns } from './inline-runs.ts'
import { quotationParts } from './quotation-parts.ts'
import { tableParts } from './table-parts.ts'
import { bookmarked, type PageParts, paragraph, type WordContext } from './word-context.ts'

export const sectionParts = (section: Section, context: WordContext, onNewPage: boolean): PageParts[] => [
  upright([heading(section, context, onNewPage)]),
  ...section.blocks.map((block) =>
    block.type === 'table' ? tableParts(block, context) : upright(blockParts(block, context)),
  ),
]

const upright = (children: FileChild[]): PageParts => ({ sideways: false, children })

function heading(section: Section, context: WordContext, pageBreakBefore: boolean): Paragraph {
  const { numbering, words } = context.texts
  const number = numbering.sections.get(section) ?? ''
  const isAppendix = section.kind === 'appendix'
  return paragraph(
    { style: isAppendix ? 'HeadingAppendix' : 'Heading1', pageBreakBefore },
    bookmarked(context.links.anchorOf(section), context, [
      ...(isAppendix ? [run(`${words.kinds.appendix} ${number}. `)] : [run(number), tab()]),
      ...wordsRuns([section.title], context),
    ]),
  )
}

function blockParts(block: Exclude<Block, Table>, context: WordContext): FileChild[] {
  switch (block.type) {
    case 'paragraph':
      return [numberedParagraph(block, context)]
    case 'subheading':
      return [paragraph({ style: 'Heading2' }, wordsRuns([block.title], context))]
    case 'list':
      return listParts(block, context)
    case 'note':
      return [noteParagraph(block, context)]
    case 'figure':
      return figureParts(block, context)
    case 'quotation':
      return quotationParts(block, context)
  }
}

/**
 * The number is text, not a list of Word: it is cited from the other formats, languages and the court's own papers, so a paragraph that is
 * taken out or put in must not change the numbers of those after it.
 */
function numberedParagraph(block: NumberedParagraph, context: WordContext): Paragraph {
  const { numbering, words } = context.texts
  const isInterpretation = block.nature === 'interpretation'
  const number = run(numbering.blocks.get(block) ?? '', { style: 'Number' })
  return paragraph({ style: isInterpretation ? 'Interpretation' : 'Fact' }, [
    ...bookmarked(context.links.anchorOf(block), context, [number]),
    tab(),
    ...(isInterpretation ? [run(`${words.nature.interpretation}. `, { style: 'Nature' })] : []),
    ...wordsRuns(block.content, context),
  ])
}

const listParts = ({ items }: List, context: WordContext): Paragraph[] =>
  items.map((item) => paragraph({ style: 'ListItem' }, [run('•'), tab(), ...wordsRuns(item, context)]))

function noteParagraph({ weight, content }: Note, context: WordContext): Paragraph {
  const isWarning = weight === 'warning'
  const label = isWarning ? [run(`${context.texts.words.warning}. `, { bold: true })] : []
  return paragraph({ style: isWarning ? 'Warning' : 'Note' }, [...label, ...wordsRuns(content, context)])
}
