import type { Block, Cell, Figure, Note, Paragraph, Quotation, Row, Table } from '../../document/document.ts'
import { type Html, type HtmlValue, html } from '../../render/html.ts'
import { cited, content, type HtmlContext, lines, link, placed } from './html-content.ts'

/** A block other than the rows of a table, which may be parted over pages: see `tableOf`. */
export function block(part: Exclude<Block, Table>, context: HtmlContext): Html {
  switch (part.type) {
    case 'paragraph':
      return paragraph(part, context)
    case 'subheading':
      return html`<h3>${part.title}</h3>\n`
    case 'list':
      return html`<ul>\n${part.items.map((item) => html`<li>${content(item, context)}</li>\n`)}</ul>\n`
    case 'note':
      return note(part, context)
    case 'figure':
      return figure(part, context)
    case 'quotation':
      return quotation(part, context)
  }
}

function paragraph(part: Paragraph, context: HtmlContext): Html {
  const { words, numbering } = context.texts
  const anchor = context.references.anchorOf(part)
  const reads = part.nature === 'interpretation'
  return html`<div class="paragraph ${part.nature}" id="${anchor}"><p><a class="number" href="#${anchor}">${numbering.blocks.get(part) ?? ''}</a>${
    reads && html`<span class="nature">${words.nature.interpretation}</span>`
  } ${content(part.content, context)} ${cited(part.id, context)}</p></div>\n`
}

const note = (part: Note, context: HtmlContext): Html =>
  part.weight === 'warning'
    ? html`<div class="note warning" role="note"><p><strong>${context.texts.words.warning}.</strong> ${content(part.content, context)}</p></div>\n`
    : html`<div class="note" role="note"><p>${content(part.content, context)}</p></div>\n`

const caption = (part: Table | Figure, context: HtmlContext): HtmlValue =>
  html`<strong>${context.texts.words.kinds[part.type]}\u00a0${context.texts.numbering.blocks.get(part) ?? ''}</strong> ${content(part.caption, context)} ${cited(part.id, context)}`

function figure(part: Figure, context: HtmlContext): Html {
  const picture = `data:image/svg+xml;base64,${Buffer.from(part.svg).toString('base64')}`
  const [before = '', after = ''] = context.texts.words.tableBehind.split('{table}')
  const behind = part.table !== null && [' ', before, link(context.references.target(part.table), context), after]
  return html`<figure id="${context.references.anchorOf(part)}"><img src="${picture}" alt="${part.alt}">
<figcaption>${caption(part, context)}${behind}</figcaption></figure>\n`
}

function quotation(part: Quotation, context: HtmlContext): Html {
  const { words, numbering, instant } = context.texts
  const anchor = context.references.anchorOf(part)
  const { translation, source } = part
  const time = part.at === null ? words.noTime : instant(part.at, part.zone)
  const state = words.translation[translation.state].replace('{by}', translation.by ?? words.translation.unnamed)
  return html`<div class="quotation" id="${anchor}">
<p class="title"><a href="#${anchor}">${words.kinds.quotation}\u00a0${numbering.blocks.get(part) ?? ''}</a> ${placed(html`<span class="reference">${part.reference}</span>`, part.href)}</p>
<p class="facts"><time>${time}</time> · ${words.direction[part.direction]}${part.author.length > 0 && [' · ', content(part.author, context)]}${part.marks.map((mark) => [' · ', html`<strong>${mark}</strong>`])}</p>
<blockquote class="original">
${lines(part.original, context)}</blockquote>
<p class="state">${state}</p>
${translation.text && html`<blockquote class="translation">\n${lines(translation.text, context)}</blockquote>\n`}<p class="source">${context.words.fileHash} <code>${source.sha256.slice(0, 12)}…</code> · ${content(source.path, context)} · ${source.locator} ${cited(part.id, context)}</p>
</div>\n`
}

/** Rows of one table with its head. `begun` is where the first of them stands within the table: only its beginning bears its anchor. */
export function tableOf(part: Table, rows: HtmlValue, begun: boolean, ended: boolean, context: HtmlContext): Html {
  const anchor = context.references.anchorOf(part)
  const { columns, foot, onlyInWorkbook } = part
  const shownCaption = html`<caption id="${begun ? `${anchor}-caption` : `${anchor}-more`}">${caption(part, context)}</caption>`
  if (onlyInWorkbook) {
    const instead = context.words.onlyInWorkbook.replace('{rows}', context.texts.formats.number(part.rows.length))
    return html`<p class="only-in-workbook" id="${anchor}">${caption(part, context)}<br><small>${instead}</small></p>\n`
  }
  const head = columns.map(({ title, align }) => html`<th scope="col" class="${align}">${title}</th>`)
  const open = begun ? html`<table id="${anchor}">` : html`<table>`
  return html`<div class="table" role="region" aria-labelledby="${begun ? `${anchor}-caption` : `${anchor}-more`}" tabindex="0">${open}
${shownCaption}
<thead><tr>${head}</tr></thead>
<tbody>
${rows}</tbody>
${ended && foot !== null && html`<tfoot>${tableRow(part, foot, null, context)}</tfoot>\n`}</table></div>\n`
}

/** `at` counts from 0; null for the row of totals. */
export function tableRow(part: Table, row: Row, at: number | null, context: HtmlContext): Html {
  const cells = row.cells.map((cell, column) => tableCell(cell, part.columns[column]?.align ?? 'start', context))
  return at === null
    ? html`<tr>${cells}</tr>\n`
    : html`<tr id="${`${context.references.anchorOf(part)}-r${at + 1}`}">${cells}</tr>\n`
}

const tableCell = (cell: Cell, align: 'start' | 'end', context: HtmlContext): Html =>
  cell.type === 'text'
    ? html`<td class="${align}">${content(cell.content, context)}</td>`
    : html`<td class="${align} value">${context.texts.cell(cell)}</td>`
