import type { Block, Cell, CourtDocument, Figure, Quotation, Section, Table } from '../../document/document.ts'
import { type CrossReferences, crossReferences, type Place } from '../cross-references.ts'
import { type DocumentTexts, textsOf } from '../document-texts.ts'
import { pageWords } from '../page-words.ts'
import { columnEms, isShort } from './cell-measures.ts'
import { tableLayout } from './column-widths.ts'
import { type PageContent, PageContents } from './page-content.ts'
import type { Cited, PageBlock, PageDocument, PageQuotation, PageTable } from './page-data.ts'
import type { Printable } from './printable.ts'

/** The longest list of citing places that is printed; how many more there are is said. */
const placesPrinted = 12
/** The longest quotation that is kept on one page, UTF-16 units of its original and its translation. */
const wholeQuotation = 1_200
/** Letters of a reference to a message after which it may break. */
const referenceUnbroken = 48
/** Letters of a word in a table cell after which it may break. */
const cellUnbroken = 16

export function pageDocument(document: CourtDocument, printable: Printable): PageDocument {
  const texts = textsOf(document)
  const references = crossReferences(document, texts)
  const contents = new PageContents(printable, references)
  const builder = new PageBuilder(document, texts, references, contents, printable)
  return builder.build()
}

class PageBuilder {
  readonly #document: CourtDocument
  readonly #texts: DocumentTexts
  readonly #references: CrossReferences
  readonly #contents: PageContents
  readonly #printable: Printable
  constructor(
    document: CourtDocument,
    texts: DocumentTexts,
    references: CrossReferences,
    contents: PageContents,
    printable: Printable,
  ) {
    this.#document = document
    this.#texts = texts
    this.#references = references
    this.#contents = contents
    this.#printable = printable
  }

  build(): PageDocument {
    const { lang, title, subtitle, watermark, footer, properties } = this.#document
    const { words } = this.#texts
    return {
      lang,
      title: this.#printable.plain(title),
      subtitle: this.#contents.words(subtitle),
      properties: {
        title: this.#printable.plain(properties.title),
        subject: this.#printable.plain(properties.subject),
        creator: this.#printable.plain(properties.creator),
        date: dateParts(properties.date ?? 0),
      },
      watermark: watermark === null ? null : this.#printable.plain(watermark),
      footer: this.#contents.words(footer),
      words: {
        contents: words.contents,
        page: words.page.before,
        of: words.page.of,
        interpretation: words.nature.interpretation,
        warning: words.warning,
        citedAt: pageWords[lang].citedAt,
      },
      // Sections before the cover: it tells how many characters they print by number.
      sections: this.#document.sections.map((section) => this.#section(section)),
      cover: this.#cover(),
    }
  }

  #cover(): PageDocument['cover'] {
    const { cover, lang, title } = this.#document
    const parts = {
      title: this.#contents.words(title),
      lines: cover.lines.map(({ name, value }): [PageContent, PageContent] => [
        this.#contents.words(name),
        this.#contents.of(value),
      ]),
      notices: cover.notices.map((notice) => this.#contents.of(notice)),
    }
    const { legend, namedCharacters } = pageWords[lang]
    const count = this.#contents.named
    const named = namedCharacters.replace('{count}', this.#texts.formats.number(count))
    return { ...parts, legend: count === 0 ? [legend] : [legend, named] }
  }

  #section(section: Section): PageDocument['sections'][number] {
    const { words, numbering } = this.#texts
    const number = numbering.sections.get(section) ?? ''
    return {
      anchor: this.#references.anchorOf(section),
      number: section.kind === 'appendix' ? `${words.kinds.appendix} ${number}` : number,
      title: this.#contents.words(section.title),
      appendix: section.kind === 'appendix',
      summary: section.id === 'summary',
      cited: this.#cited(section.id),
      blocks: section.blocks.map((block, at) => this.#block(block, section.blocks[at + 1]?.type)),
    }
  }

  #cited(id: string | null): Cited {
    const places = this.#references.citations(id)
    if (places.length === 0) return null
    const { moreCitations } = pageWords[this.#document.lang]
    const more = places.length - placesPrinted
    return {
      places: places.slice(0, placesPrinted).map(({ anchor, text }: Place) => [anchor, text]),
      more: more > 0 ? moreCitations.replace('{count}', this.#texts.formats.number(more)) : '',
    }
  }

  /** A sentence that leads to a list or to quotations never stands alone at the foot of a page. */
  #block(block: Block, next: Block['type'] | undefined): PageBlock {
    const leads = next === 'list' || next === 'quotation'
    switch (block.type) {
      case 'paragraph':
        return {
          kind: 'paragraph',
          anchor: this.#references.anchorOf(block),
          number: this.#texts.numbering.blocks.get(block) ?? '',
          interpretation: block.nature === 'interpretation',
          content: this.#contents.of(block.content),
          cited: this.#cited(block.id),
          leads,
        }
      case 'subheading':
        return { kind: 'subheading', title: this.#contents.words(block.title) }
      case 'list':
        return { kind: 'list', items: block.items.map((item) => this.#contents.of(item)) }
      case 'note':
        return { kind: 'note', warning: block.weight === 'warning', content: this.#contents.of(block.content), leads }
      case 'table':
        return { kind: 'table', ...this.#table(block) }
      case 'figure':
        return { kind: 'figure', ...this.#figure(block) }
      case 'quotation':
        return { kind: 'quotation', ...this.#quotation(block) }
    }
  }

  #caption(block: Table | Figure): PageContent {
    const number = this.#texts.numbering.blocks.get(block) ?? ''
    const name: PageContent[number] = ['s', [`${this.#texts.words.kinds[block.type]}\u00a0${number}`]]
    return [name, '  ', ...this.#contents.of(block.caption)]
  }

  #table(table: Table): PageTable {
    const anchor = this.#references.anchorOf(table)
    const printed = table.onlyInWorkbook ? [] : table.rows
    const rows = printed.map(({ cells }, at) => ({
      anchor: this.#references.isLinked(`${anchor}-r${at + 1}`) ? `${anchor}-r${at + 1}` : null,
      cells: cells.map((cell) => this.#cell(cell)),
    }))
    const foot = table.onlyInWorkbook || table.foot === null ? null : table.foot.cells.map((cell) => this.#cell(cell))
    const head = table.columns.map(({ title }) => this.#contents.words(title, cellUnbroken))
    const body = [...rows.map(({ cells }) => cells), ...(foot ? [foot] : [])]
    const needs = table.columns.map(({ align, width }, at) => ({
      ems: columnEms(
        head[at] ?? [],
        body.map((cells) => cells[at] ?? []),
        align,
        width,
      ),
      weight: align === 'end' ? 0 : width,
    }))
    const layout = tableLayout(needs)
    return {
      anchor,
      caption: this.#caption(table),
      cited: this.#cited(table.id),
      align: table.columns.map(({ align }) => align),
      head,
      rows: rows.map((row) => ({ ...row, whole: isShort(row.cells, layout) })),
      foot,
      ...layout,
      // A sentence in the place of the rows needs no page on its side.
      sideways: layout.sideways && !table.onlyInWorkbook,
      instead: table.onlyInWorkbook ? this.#instead(table) : null,
    }
  }

  #instead(table: Table): string {
    const { onlyInWorkbook } = pageWords[this.#document.lang]
    return onlyInWorkbook.replace('{rows}', this.#texts.formats.number(table.rows.length))
  }

  #cell(cell: Cell): PageContent {
    return cell.type === 'text' ? this.#contents.of(cell.content, cellUnbroken) : [this.#texts.cell(cell)]
  }

  #figure(figure: Figure): Omit<PageBlock & { kind: 'figure' }, 'kind'> {
    const { words } = this.#texts
    const [before = '', after = ''] = words.tableBehind.split('{table}')
    const behind: PageContent = figure.table === null ? [] : ['  ', before, this.#contents.link(figure.table), after]
    return {
      anchor: this.#references.anchorOf(figure),
      caption: [...this.#caption(figure), ...behind],
      // Typst's reader refuses anything after the last tag.
      svg: this.#printable.plain(figure.svg.trim()),
      alt: this.#printable.plain(figure.alt),
      cited: this.#cited(figure.id),
    }
  }

  #quotation(quotation: Quotation): PageQuotation {
    const { words, numbering } = this.#texts
    const { translation, source } = quotation
    const number = numbering.blocks.get(quotation) ?? ''
    const by = translation.by ?? words.translation.unnamed
    const said = this.#texts.plain(quotation.original).length + this.#texts.plain(translation.text ?? []).length
    return {
      whole: said <= wholeQuotation,
      anchor: this.#references.anchorOf(quotation),
      title: [
        ['s', [`${words.kinds.quotation}\u00a0${number}`]],
        '  ',
        ...this.#contents.words(quotation.reference, referenceUnbroken),
      ],
      facts: this.#quotationFacts(quotation),
      original: this.#contents.lines(quotation.original),
      translationState: this.#printable.plain(words.translation[translation.state].replace('{by}', by)),
      translation: translation.text === null ? [] : this.#contents.lines(translation.text),
      source: [
        `${pageWords[this.#document.lang].fileHash} `,
        ['c', [`${source.sha256.slice(0, 12)}…`]],
        ' · ',
        ...this.#contents.of(source.path),
        ' · ',
        ...this.#contents.words(source.locator),
      ],
      cited: this.#cited(quotation.id),
    }
  }

  #quotationFacts({ at, zone, direction, author, marks }: Quotation): PageContent {
    const { words } = this.#texts
    const time = at === null ? words.noTime : this.#texts.instant(at, zone)
    const facts: PageContent = [time, ' · ', words.direction[direction]]
    if (author.length > 0) facts.push(' · ', ...this.#contents.of(author))
    for (const mark of marks) facts.push(' · ', ['s', this.#contents.words(mark)])
    return facts
  }
}

/** Year, month, day, hour, minute, second, UTC. */
function dateParts(at: number): number[] {
  const date = new Date(at)
  return [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  ]
}
