import { attributeOf } from './elements.ts'
import { attributesOf, isMarkup, type Token, tokens } from './markup.ts'

/** The message that a quote repeats (dossier 6, "Quotes"); each as found, null where the quote does not say. */
interface Quote {
  author: string | null
  authorName: string | null
  /** Seconds since 1970, unlike every other time of the file (dossier 7). */
  timeSeconds: string | null
  messageId: string | null
}

export interface PlainText {
  text: string
  /** The first quote; further ones stand in the text only. */
  quote: Quote | null
  /** `ts_ms` of `<e_m>`, the time of the message that this one replaces; empty where the mark has none, null without mark. */
  replaces: string | null
}

/** What a client puts before an edited text (dossier 6, "Edits"). */
const editedWords = 'Edited previous message: '

/**
 * Rich text as a reader saw it: mark-up taken off, quoted lines begun with `> `, the target of a link added where its label
 * hides it. White space is left alone.
 *
 * @example toPlainText('Is it <b>you</b>? <ss type="smile">:)</ss>').text // 'Is it you? :)'
 */
export function toPlainText(content: string): PlainText {
  if (!isMarkup(content)) return { text: content, quote: null, replaces: null }
  const writer = new TextWriter()
  for (const token of tokens(content)) writer.take(token)
  return writer.finish()
}

/** Elements that begin a line of their own, as far as Skype uses them. */
const blocks = new Set(['p', 'div', 'li', 'tr', 'ul', 'ol', 'table', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Deeper quotes are shown as these, or a few bytes of mark-up would fill a disk with line beginnings. */
const deepestQuote = 3

class TextWriter {
  readonly #parts: string[] = []
  #atLineStart = true
  #pendingBreak = false
  #quoteDepth = 0
  /** Inside `<legacyquote>`, which repeats the quote's author and end in words. */
  #silent = false
  #link: { href: string | null; label: string } | null = null
  #quote: Quote | null = null
  #replaces: string | null = null

  take(token: Token): void {
    if (token.kind === 'text') this.#write(token.text)
    else if (token.kind === 'open') this.#open(token)
    else this.#close(token.name)
  }

  finish(): PlainText {
    if (this.#link) this.#closeLink(this.#link)
    const text = this.#parts.join('')
    const edited = this.#replaces !== null && text.startsWith(editedWords)
    return { text: edited ? text.slice(editedWords.length) : text, quote: this.#quote, replaces: this.#replaces }
  }

  #open(token: Extract<Token, { kind: 'open' }>): void {
    switch (token.name) {
      case 'br':
        this.#write('\n')
        break
      case 'quote':
        this.#openQuote(token)
        break
      case 'legacyquote':
        this.#silent = !token.empty
        break
      case 'e_m':
        this.#replaces ??= attributeOf(token, 'ts_ms') ?? ''
        break
      case 'a':
        this.#link ??= token.empty ? null : { href: attributeOf(token, 'href'), label: '' }
        break
      case 'img':
        this.#write(labelled(attributeOf(token, 'alt') ?? '', attributeOf(token, 'src')))
        break
      default:
        if (blocks.has(token.name)) this.#pendingBreak = true
    }
  }

  #close(name: string): void {
    if (name === 'quote' && this.#quoteDepth > 0) {
      this.#quoteDepth--
      this.#pendingBreak = true
    } else if (name === 'legacyquote') this.#silent = false
    else if (name === 'a' && this.#link) this.#closeLink(this.#link)
    else if (blocks.has(name)) this.#pendingBreak = true
  }

  #openQuote(token: Extract<Token, { kind: 'open' }>): void {
    if (token.empty) return
    this.#quoteDepth++
    this.#pendingBreak = true
    this.#quote ??= quoteOf(attributesOf(token.attributes))
  }

  #closeLink({ href, label }: { href: string | null; label: string }): void {
    this.#link = null
    this.#write(labelled(label, href).slice(label.length))
  }

  #write(text: string): void {
    if (this.#silent || text === '') return
    if (this.#link) this.#link.label += text
    // One break between two blocks, none before the first and none behind the last.
    if (this.#pendingBreak && !this.#atLineStart && !text.startsWith('\n')) this.#push('\n')
    this.#pendingBreak = false
    this.#push(text)
  }

  #push(text: string): void {
    const mark = '> '.repeat(Math.min(this.#quoteDepth, deepestQuote))
    if (mark === '') this.#parts.push(text)
    else {
      const lead = this.#atLineStart && text !== '\n' ? mark : ''
      this.#parts.push(lead, text.replace(/\n(?!$)/g, `\n${mark}`))
    }
    this.#atLineStart = text.endsWith('\n')
  }
}

const quoteOf = (attributes: ReadonlyMap<string, string>): Quote => ({
  author: attributes.get('author') || null,
  authorName: attributes.get('authorname') || null,
  timeSeconds: attributes.get('timestamp') || null,
  messageId: attributes.get('messageid') || null,
})

/** A link or picture by its label, with the address behind it unless the label is that address. */
function labelled(label: string, address: string | null): string {
  if (address === null || bare(address) === bare(label)) return label
  return label.trim() === '' ? `${label}${address}` : `${label} (${address})`
}

/** What makes two spellings of an address the same to a reader. */
const bare = (address: string): string =>
  address
    .trim()
    .replace(/^(?:https?:\/\/|mailto:|tel:)/i, '')
    .replace(/\/$/, '')
