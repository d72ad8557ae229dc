import { hash } from 'node:crypto'
import type { CourtDocument } from '../../document/document.ts'
import type { DocumentRenderer, RenderedFile } from '../../document/document-renderer.ts'
import { Html, html as markup } from '../../render/html.ts'
import { crossReferences } from '../cross-references.ts'
import { textsOf } from '../document-texts.ts'
import { pageWords } from '../page-words.ts'
import { content, type HtmlContext } from './html-content.ts'
import { anchorsOf, type Item, itemMarkup, itemsOf, pageMarkup, sectionNumber } from './html-pages.ts'
import { htmlStyle } from './html-style.ts'

/** Pages to read and to print, that load nothing and run nothing. */
export const html: DocumentRenderer = {
  id: 'html',
  title: 'Web pages, to read on a screen',
  render: (document, name) => Promise.resolve(renderHtml(document, name)),
}

/** A page is closed when its markup has this many UTF-16 units: what a browser opens at once. */
const pageUnits = 1_000_000

interface Page {
  file: string
  items: Item[]
}

/** `pageUnitsAtMost` is for tests. The first page has the cover and the contents; further ones are made when the document is long. */
export function renderHtml(document: CourtDocument, name: string, pageUnitsAtMost = pageUnits): RenderedFile[] {
  const texts = textsOf(document)
  const references = crossReferences(document, texts)
  let named = 0
  const context: HtmlContext = {
    texts,
    references,
    words: pageWords[document.lang],
    href: (anchor) => `#${anchor}`,
    named: () => {
      named += 1
    },
  }
  const { pages, fileOf } = divided(document, name, pageUnitsAtMost, context)
  const count = named
  return pages.map((page, at) => {
    const here: HtmlContext = { ...context, href: (anchor) => hrefOf(anchor, fileOf, page.file) }
    const first = at === 0 && [cover(document, count, here), contents(document, here)]
    const body = markup`${first}${walk(pages, at, here)}<main>
${pageMarkup(page.items, here)}</main>
${walk(pages, at, here)}`
    return { file: page.file, content: pageOf(document, body).toString() }
  })
}

/** Which items stand on which page, and which page has which anchor; markup is made once here for its size alone. */
function divided(document: CourtDocument, name: string, most: number, context: HtmlContext) {
  const pages: Page[] = [{ file: `${name}.html`, items: [] }]
  const fileOf = new Map<string, string>()
  let units = 0
  for (const item of itemsOf(document)) {
    const size = itemMarkup(item, context).toString().length
    if (units > 0 && units + size > most) {
      pages.push({ file: `${name}-${pages.length + 1}.html`, items: [] })
      units = 0
    }
    units += size
    const page = pages.at(-1)
    page?.items.push(item)
    for (const anchor of anchorsOf(item, context)) fileOf.set(anchor, page?.file ?? '')
  }
  return { pages, fileOf }
}

function hrefOf(anchor: string, fileOf: ReadonlyMap<string, string>, here: string): string {
  // A row that stands in the workbook only is found at its table.
  const known = fileOf.has(anchor) ? anchor : anchor.replace(/-r\d+$/, '')
  const file = fileOf.get(known)
  if (file === undefined) throw new Error(`no page has ${anchor}`)
  return file === here ? `#${known}` : `${file}#${known}`
}

function cover(
  { cover: { lines, notices }, title, subtitle, lang }: CourtDocument,
  named: number,
  context: HtmlContext,
) {
  const { legend, namedCharacters } = pageWords[lang]
  const warning = context.texts.words.warning
  return markup`<header>
<h1>${title}</h1>
<p class="subtitle">${subtitle}</p>
<dl>
${lines.map((line) => markup`<div><dt>${line.name}</dt><dd>${content(line.value, context)}</dd></div>\n`)}</dl>
${notices.map((notice) => markup`<div class="note warning" role="note"><p><strong>${warning}.</strong> ${content(notice, context)}</p></div>\n`)}<p class="legend">${legend}</p>
${named > 0 && markup`<p class="legend">${namedCharacters.replace('{count}', context.texts.formats.number(named))}</p>\n`}</header>
`
}

function contents({ sections }: CourtDocument, context: HtmlContext): Html {
  const line = (section: CourtDocument['sections'][number]) =>
    markup`<li><a href="${context.href(context.references.anchorOf(section))}"><span class="number">${sectionNumber(section, context)}</span> ${section.title}</a></li>\n`
  return markup`<nav class="contents" aria-label="${context.texts.words.contents}"><h2>${context.texts.words.contents}</h2><ol>
${sections.map(line)}</ol></nav>
`
}

/** From page to page of a long document. */
function walk(pages: readonly Page[], at: number, { words, texts }: HtmlContext): Html | null {
  if (pages.length === 1) return null
  const to = (page: Page | undefined, name: string) => page !== undefined && markup`<a href="${page.file}">${name}</a>`
  const { page, contents } = texts.words
  return markup`<nav class="walk" aria-label="${page.before}">${to(pages[at - 1], words.previous)}<span>${page.before} ${at + 1} ${page.of} ${pages.length}</span>${at > 0 && to(pages[0], contents)}${to(pages[at + 1], words.next)}</nav>
`
}

/**
 * The page loads nothing, runs nothing and submits nothing: the policy allows its one style sheet, by its hash, and pictures that lie in
 * the page itself (Content Security Policy Level 3).
 */
function pageOf({ lang, properties, watermark, footer }: CourtDocument, body: Html): Html {
  const style = htmlStyle(footer).trim()
  const policy = `default-src 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'; img-src data:; base-uri 'none'; form-action 'none'`
  return markup`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="generator" content="${properties.creator}">
<title>${properties.title}</title>
<style>${Html.trusted(style)}</style>
</head>
<body>
${watermark !== null && markup`<div class="watermark" aria-hidden="true">${watermark}</div>\n`}${body}<footer>${footer}</footer>
</body>
</html>
`
}
