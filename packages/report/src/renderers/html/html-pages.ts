import type { Block, CourtDocument, Row, Section, Table } from '../../document/document.ts'
import { type Html, type HtmlValue, html } from '../../render/html.ts'
import { block, tableOf, tableRow } from './html-blocks.ts'
import { cited, type HtmlContext } from './html-content.ts'

/** The smallest thing that stands on one page whole: the head of a section, a block, or a row of a table. */
export type Item =
  | { type: 'head'; section: Section }
  | { type: 'block'; section: Section; block: Exclude<Block, Table> }
  | { type: 'row'; section: Section; table: Table; row: Row; at: number }
  | { type: 'table'; section: Section; table: Table }

/** In the order of the document. A table without rows on the page is one item. */
export function* itemsOf(document: CourtDocument): Generator<Item> {
  for (const section of document.sections) {
    yield { type: 'head', section }
    for (const part of section.blocks)
      if (part.type !== 'table') yield { type: 'block', section, block: part }
      else if (part.onlyInWorkbook || part.rows.length === 0) yield { type: 'table', section, table: part }
      else for (const [at, row] of part.rows.entries()) yield { type: 'row', section, table: part, row, at }
  }
}

export function itemMarkup(item: Item, context: HtmlContext): Html {
  switch (item.type) {
    case 'head':
      return head(item.section, context)
    case 'block':
      return block(item.block, context)
    case 'row':
      return tableRow(item.table, item.row, item.at, context)
    case 'table':
      return tableOf(item.table, null, true, true, context)
  }
}

function head(section: Section, context: HtmlContext): Html {
  const anchor = context.references.anchorOf(section)
  return html`<h2 id="${anchor}"><a class="number" href="#${anchor}">${sectionNumber(section, context)}</a> ${section.title}</h2>
${cited(section.id, context)}`
}

export function sectionNumber(section: Section, { texts }: HtmlContext): string {
  const number = texts.numbering.sections.get(section) ?? ''
  return section.kind === 'appendix' ? `${texts.words.kinds.appendix} ${number}` : number
}

/** Anchors that an item puts on its page, other than those of what it cites. */
export function anchorsOf(item: Item, { references }: HtmlContext): string[] {
  switch (item.type) {
    case 'head':
      return [references.anchorOf(item.section)]
    case 'block':
      return 'id' in item.block ? [references.anchorOf(item.block)] : []
    case 'table':
      return [references.anchorOf(item.table)]
    case 'row': {
      const anchor = references.anchorOf(item.table)
      return item.at === 0 ? [anchor, `${anchor}-r1`] : [`${anchor}-r${item.at + 1}`]
    }
  }
}

/** The items of one page within their sections, rows gathered into tables again. */
export function pageMarkup(items: readonly Item[], context: HtmlContext): HtmlValue {
  return gathered(items, (item) => item.section).map(([section, inside]) => {
    const begun = inside[0]?.type === 'head'
    const label = html`<p class="running">${sectionNumber(section, context)} ${section.title}</p>\n`
    return html`<section>
${!begun && label}${gathered(inside, (item) => (item.type === 'row' ? item.table : item)).map(([, together]) => groupMarkup(together, context))}</section>
`
  })
}

function groupMarkup(items: readonly Item[], context: HtmlContext): HtmlValue {
  const [first] = items
  const last = items.at(-1)
  if (first?.type !== 'row' || last?.type !== 'row') return items.map((item) => itemMarkup(item, context))
  const rows = items.map((item) => itemMarkup(item, context))
  return tableOf(first.table, rows, first.at === 0, last.at === first.table.rows.length - 1, context)
}

/** Neighbours with the same key. */
function gathered<T, K>(all: readonly T[], keyOf: (item: T) => K): [K, T[]][] {
  const groups: [K, T[]][] = []
  for (const item of all) {
    const last = groups.at(-1)
    if (last && last[0] === keyOf(item)) last[1].push(item)
    else groups.push([keyOf(item), [item]])
  }
  return groups
}
