import { type HtmlElement, textBelow } from '../../containers/html-element.ts'
import { dateLanguages } from '../../meta/date-languages.ts'

/** `Participants: Ann, Bo and Cy`, the word in the language of the account (seen: English, Norwegian `Deltakere`). */
const list = /^[^\s:：][^:：\n]{1,40}[:：]\s*(\S.{0,20000})$/su
const longest = 20_100

/** The names of a list of members as printed behind its heading; null where an element cannot be such a list. */
export function memberList(element: HtmlElement): string | null {
  if (element.weight > longest) return null
  return list.exec(textBelow(element).trim())?.[1] ?? null
}

let words: readonly string[] | undefined
/** ` and `, ` og `, ` et `, ` و`: what the languages put before the last of a list (CLDR), the longer ones first. */
const conjunctions = (): readonly string[] =>
  (words ??= [...new Set(dateLanguages.flatMap(conjunctionOf))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)))

function conjunctionOf(language: string): string[] {
  const format = new Intl.ListFormat(language, { type: 'conjunction', style: 'long' })
  const parts = format.formatToParts(['A', 'B', 'C'])
  return parts
    .filter(({ type }) => type === 'literal')
    .map(({ value }) => value.replace(/^[,،、]/, ''))
    .filter((value) => value.trim() !== '')
}

/**
 * The members of a list. Commas part them, and a word before the last one: which word that is shows by the names that it
 * leaves, one of which must be known from elsewhere, since names hold such words too (`Maria e Silva`).
 */
export function memberNames(printed: string, known: ReadonlySet<string>): string[] {
  const names = printed.split(/\s*[,،、]\s*/).map((name) => name.trim())
  const last = names.pop() ?? ''
  return [...names, ...splitLast(last, known)].filter((name) => name !== '')
}

function splitLast(last: string, known: ReadonlySet<string>): string[] {
  if (known.has(last)) return [last]
  for (const conjunction of conjunctions()) {
    const at = last.indexOf(conjunction)
    if (at < 0) continue
    const [before, after] = [last.slice(0, at).trim(), last.slice(at + conjunction.length).trim()]
    if (known.has(before) || known.has(after)) return [before, after]
  }
  return [last]
}
