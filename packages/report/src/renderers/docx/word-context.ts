import { BookmarkEnd, BookmarkStart, type FileChild, type IParagraphOptions, Paragraph, type XmlComponent } from 'docx'
import type { CourtDocument } from '../../document/document.ts'
import { pageWords } from '../page-words.ts'
import { bookmarkName, type InlineContext, linkTo, run } from './inline-runs.ts'

/** What the parts of one file share. */
export interface WordContext extends InlineContext {
  document: CourtDocument
  /** The pictures as pixels, for those who cannot show SVG; by their SVG. */
  pixels: ReadonlyMap<string, Uint8Array>
  /** The next number of a bookmark or drawing; the library would go on from the file before. */
  nextId(): number
}

/** Parts that follow one another on pages of one kind: upright, or turned for a wide table. */
export interface PageParts {
  sideways: boolean
  children: FileChild[]
}

/** The library's list of what a paragraph may hold lacks bookmarks with numbers of our own and `w:dir`. */
export function paragraph(options: Omit<IParagraphOptions, 'children'>, children: readonly XmlComponent[]): Paragraph {
  const made = new Paragraph(options)
  for (const child of children) made.addChildElement(child)
  return made
}

/** What a reference leads to. */
export function bookmarked(anchor: string, context: WordContext, children: readonly XmlComponent[]): XmlComponent[] {
  const id = context.nextId()
  return [new BookmarkStart(bookmarkName(anchor), id), ...children, new BookmarkEnd(id)]
}

/** How many citing places are printed under what they cite; the others are counted. */
const citingPlaces = 12

/** The way back from what is cited to where it is cited; nothing where it is cited nowhere. */
export function citedAt(id: string, context: WordContext, style = 'CitedAt'): Paragraph[] {
  const places = context.links.citations(id)
  if (places.length === 0) return []
  const words = pageWords[context.document.lang]
  const links = places
    .slice(0, citingPlaces)
    .flatMap(({ anchor, text }, at) => [...(at === 0 ? [] : [run(', ')]), linkTo(anchor, text)])
  const rest = places.length - citingPlaces
  const more = rest > 0 ? [run(` ${words.moreCitations.replace('{count}', context.texts.formats.number(rest))}`)] : []
  return [paragraph({ style }, [run(`${words.citedAt} `), ...links, ...more])]
}
