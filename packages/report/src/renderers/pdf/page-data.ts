import type { TableLayout } from './column-widths.ts'
import type { PageContent, PageLine } from './page-content.ts'

/** Where something is cited; `more` says how many places are not printed. */
export type Cited = { places: [anchor: string, text: string][]; more: string } | null

export type PageBlock =
  /** `leads`: kept on the page of what follows. */
  | {
      kind: 'paragraph'
      anchor: string
      number: string
      interpretation: boolean
      content: PageContent
      cited: Cited
      leads: boolean
    }
  | { kind: 'subheading'; title: PageContent }
  | { kind: 'list'; items: PageContent[] }
  | { kind: 'note'; warning: boolean; content: PageContent; leads: boolean }
  | ({ kind: 'table' } & PageTable)
  | { kind: 'figure'; anchor: string; caption: PageContent; svg: string; alt: string; cited: Cited }
  | ({ kind: 'quotation' } & PageQuotation)

export interface PageTable extends TableLayout {
  anchor: string
  caption: PageContent
  cited: Cited
  align: ('start' | 'end')[]
  head: PageContent[]
  /** `whole`: so short that it is kept on one page. */
  rows: { anchor: string | null; cells: PageContent[]; whole: boolean }[]
  foot: PageContent[] | null
  /** What is said instead of rows that stand in the workbook only. */
  instead: string | null
}

export interface PageQuotation {
  /** Short enough to be kept on one page. */
  whole: boolean
  anchor: string
  title: PageContent
  /** Time, direction, author, marks. */
  facts: PageContent
  original: PageLine[]
  translationState: string
  translation: PageLine[]
  source: PageContent
  cited: Cited
}

/** A document as the template reads it (`json("document.json")`). */
export interface PageDocument {
  lang: string
  title: string
  subtitle: PageContent
  properties: { title: string; subject: string; creator: string; date: number[] }
  watermark: string | null
  footer: PageContent
  words: { contents: string; page: string; of: string; interpretation: string; warning: string; citedAt: string }
  cover: { title: PageContent; lines: [PageContent, PageContent][]; notices: PageContent[]; legend: string[] }
  sections: {
    anchor: string
    number: string
    title: PageContent
    appendix: boolean
    /** What is to be read first, on one page where it fits. */
    summary: boolean
    cited: Cited
    blocks: PageBlock[]
  }[]
}
