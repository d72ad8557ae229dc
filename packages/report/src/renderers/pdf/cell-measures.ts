import { emsOf, type TableLayout } from './column-widths.ts'
import type { PageContent } from './page-content.ts'

/** The most lines of a row that is kept on one page; a page has some sixty, one on its side forty. */
const wholeRow = 16

/** Lines as they would break, half as many again for words that do not fill theirs. */
export function isShort(cells: readonly PageContent[], { size, widths }: TableLayout): boolean {
  return cells.every((content, at) => {
    const text = plainText(content)
    const breaks = text.split('\n').length
    return breaks + (1.5 * emsOf(text) * size) / (widths[at] ?? 1) <= wholeRow
  })
}

/** How much wider letters are in bold, as heads are set. */
const bold = 1.12

/** Text lines that a column should hold before others get more, in parts of the letter size and for a relative width of 1. */
const fairLine = 5

/** What a column must hold on one line, in parts of the letter size: the words of its head, and the longest of its cells. */
export const columnEms = (
  head: PageContent,
  cells: readonly PageContent[],
  align: 'start' | 'end',
  width: number,
): number =>
  cells.reduce(
    (most, content) => Math.max(most, needed(content, align, width)),
    Math.max(2, needed(head, 'start', 0) * bold),
  )

/** What must stand on one line: figures whole, of text the longest word; text that is short anyway may as well. */
function needed(content: PageContent, align: 'start' | 'end', width: number): number {
  const lines = plainText(content).split('\n')
  const line = Math.max(...lines.map(emsOf))
  if (align === 'end') return line
  const word = Math.max(...lines.flatMap((text) => text.split(/[ \u200b]+/u).map(emsOf)))
  return Math.max(word, Math.min(line, fairLine * width))
}

function plainText(content: PageContent): string {
  return content.map((part) => (typeof part === 'string' ? part : inner(part))).join('')
}

function inner([kind, ...rest]: Exclude<PageContent[number], string>): string {
  if (kind === 'b') return '\n'
  const parts = kind === 'r' ? rest.slice(1) : rest
  const text = parts.map((part) => (typeof part === 'string' ? part : plainText(part))).join('')
  // Letters of one width: an f takes the room of an n.
  if (kind === 'c') return text.replace(/[^\s\u200b]/gu, 'n')
  return kind === 'd' ? text.replaceAll(' ', '\u00a0') : text
}
