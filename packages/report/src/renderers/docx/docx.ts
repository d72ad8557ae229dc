import { Document, PageOrientation } from 'docx'
import type { CourtDocument } from '../../document/document.ts'
import type { DocumentRenderer } from '../../document/document-renderer.ts'
import { crossReferences } from '../cross-references.ts'
import { textsOf } from '../document-texts.ts'
import { sectionParts } from './block-parts.ts'
import { contentsParts, coverParts, footer, header } from './front-matter.ts'
import { packageBytes } from './package-bytes.ts'
import { page, styles } from './styles.ts'
import { svgToPng } from './svg-to-png.ts'
import type { PageParts, WordContext } from './word-context.ts'

/** The annex for Word and LibreOffice, with real styles, so that it can be taken over into an office's own report. */
export const docx = {
  id: 'docx',
  title: 'Word document (DOCX)',
  render: async (document, name) => [{ file: `${name}.docx`, content: await wordFile(document) }],
} satisfies DocumentRenderer

async function wordFile(document: CourtDocument): Promise<Uint8Array> {
  const texts = textsOf(document)
  let last = 0
  const context: WordContext = {
    document,
    texts,
    links: crossReferences(document, texts),
    pixels: await pixelsOf(document),
    nextId: () => ++last,
  }
  const { title, subject, creator } = document.properties
  const word = new Document({
    title,
    subject,
    creator,
    styles: styles(document.lang),
    sections: runsOfPages(context).map(({ sideways, children }, at) => ({
      properties: { page: { size: sideways ? across : upright, margin: margins } },
      // Those that follow take the head of the first.
      ...(at === 0 ? { headers: { default: header(context) } } : {}),
      footers: { default: footer(context, sideways) },
      children,
    })),
  })
  return packageBytes(word, document)
}

const upright = { width: page.width, height: page.height, orientation: PageOrientation.PORTRAIT }
const across = { ...upright, orientation: PageOrientation.LANDSCAPE }
const margins = {
  top: page.margin,
  bottom: page.margin,
  left: page.margin,
  right: page.margin,
  header: 567,
  footer: 567,
}

/** Parts that follow one another on upright or on turned pages are together, as Word has to be told where pages turn. */
function runsOfPages(context: WordContext): PageParts[] {
  const runs: PageParts[] = [{ sideways: false, children: [...coverParts(context), ...contentsParts(context)] }]
  for (const { sideways, children } of allParts(context)) {
    const last = runs.at(-1)
    if (last?.sideways === sideways) last.children.push(...children)
    else runs.push({ sideways, children: [...children] })
  }
  return runs
}

/** The summary stands on a page of its own, and the appendices begin on one. */
function allParts(context: WordContext): PageParts[] {
  const all = context.document.sections
  const appendices = all.findIndex(({ kind }) => kind === 'appendix')
  return all.flatMap((section, at) => sectionParts(section, context, at < 2 || at === appendices))
}

async function pixelsOf(document: CourtDocument): Promise<ReadonlyMap<string, Uint8Array>> {
  const pixels = new Map<string, Uint8Array>()
  for (const { blocks } of document.sections)
    for (const block of blocks) if (block.type === 'figure') pixels.set(block.svg, await svgToPng(block.svg))
  return pixels
}
