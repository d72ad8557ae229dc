import { figure } from './figures.ts'
import { Html, type HtmlValue, html } from './html.ts'

/** A paragraph that its section numbers, so that a text can be cited as "paragraph 3.2". */
export class Paragraph {
  readonly content: HtmlValue
  constructor(content: HtmlValue) {
    this.content = content
  }
}

/** Template for a numbered paragraph. */
export const paragraph = (parts: TemplateStringsArray, ...values: HtmlValue[]): Paragraph =>
  new Paragraph(html(parts, ...values))

export type Block = Html | Paragraph

export interface SectionText {
  id: string
  title: string
  blocks: readonly Block[]
}

/** Sections with decimal numbers: 3 for the section, 3.1, 3.2 … for its paragraphs. */
export const sections = (texts: readonly SectionText[]): Html[] => texts.map((text, index) => section(text, index + 1))

function section({ id, title, blocks }: SectionText, number: number): Html {
  let last = 0
  const body = blocks.map((block) => {
    if (block instanceof Html) return block
    last += 1
    return html`<p class="paragraph" id="${`p-${number}-${last}`}"><span class="number">${`${number}.${last}`}</span> ${block.content}</p>\n`
  })
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title"><span class="number">${number}</span> ${title}</h2>
${body}</section>
`
}

/** The list of sections at the head of a page. */
export const contents = (texts: readonly SectionText[]): Html => html`<nav aria-label="Contents"><ol>
${texts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ol></nav>
`

interface Column {
  title: string
  /** Figures stand to the right and are set in figures of one width. */
  figures?: boolean
  /** Relative width; columns without one share what is left. */
  wide?: boolean
}

export interface TableText {
  id: string
  caption: HtmlValue
  columns: readonly Column[]
  /** The first cell of each row is its heading. */
  rows: readonly (readonly HtmlValue[])[]
  /** A row of totals. */
  foot?: readonly HtmlValue[]
}

export function table({ id, caption, columns, rows, foot }: TableText): Html {
  const row = (cells: readonly HtmlValue[]) =>
    html`<tr>${cells.map((value, at) => cell(value, at, columns[at]))}</tr>\n`
  return html`<div class="table" role="region" aria-labelledby="${id}-caption" tabindex="0"><table id="${id}">
<caption id="${id}-caption">${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col" class="${columnClass(column)}">${column.title}</th>`)}</tr></thead>
<tbody>
${rows.map(row)}</tbody>
${foot ? html`<tfoot>${row(foot)}</tfoot>\n` : null}</table></div>
`
}

const cell = (value: HtmlValue, at: number, column: Column | undefined): Html =>
  at === 0
    ? html`<th scope="row" class="${columnClass(column)}">${shown(value)}</th>`
    : html`<td class="${columnClass(column)}">${shown(value)}</td>`

const columnClass = (column: Column | undefined): string =>
  column?.figures ? 'figures' : column?.wide ? 'wide' : 'text'

const shown = (value: HtmlValue): HtmlValue => (typeof value === 'number' ? figure(value) : value)

/** The first `limit` of a list, and the sentence that says so on the page when there are more. */
export function limited<T>(
  all: readonly T[],
  limit: number,
  what: string,
  file: string,
): { shown: readonly T[]; notice: Block[] } {
  return { shown: all.slice(0, limit), notice: all.length > limit ? [limitNotice(limit, all.length, what, file)] : [] }
}

export const limitNotice = (limit: number, total: number, what: string, file: string): Html =>
  html`<p class="notice">This page shows the first ${figure(limit)} of ${figure(total)} ${what}. All of them are in the file <code>${file}</code> of the same report.</p>
`
