import { visible } from './visible-characters.ts'

/** Markup that may stand in a page as it is. Only {@link html} makes it, so nothing of the evidence can become one. */
export class Html {
  readonly #markup: string
  private constructor(markup: string) {
    this.#markup = markup
  }
  /** Markup of this program's own making (style sheets, templates). Never give it text of a case. */
  static trusted(markup: string): Html {
    return new Html(markup)
  }
  toString(): string {
    return this.#markup
  }
}

export type HtmlValue = Html | string | number | null | false | readonly HtmlValue[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Letters, digits and signs of ASCII that neither act nor need an escape: most of what is put into a page. */
const harmless = /^[\t\n !#-%(-;=?-~]*$/

/** Safe between tags and inside quoted attributes; characters that act unseen are printed by their number. */
const escapeText = (text: string): string =>
  harmless.test(text) ? text : visible(text).replace(/[&<>"']/g, (character) => entities[character] ?? character)

function markupOf(value: HtmlValue): string {
  if (value instanceof Html) return value.toString()
  if (value === null || value === false) return ''
  if (typeof value === 'object') return value.map(markupOf).join('')
  return escapeText(String(value))
}

/**
 * Template for markup: everything put in is escaped unless it is {@link Html} itself. Lists are joined; null and false
 * leave nothing.
 *
 * html`<b>${'1 < 2'}</b>` is `<b>1 &lt; 2</b>`
 */
export const html = (parts: TemplateStringsArray, ...values: HtmlValue[]): Html =>
  Html.trusted(parts.map((part, index) => (index === 0 ? part : markupOf(values[index - 1] ?? null) + part)).join(''))
