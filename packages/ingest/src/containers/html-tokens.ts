import { Tokenizer } from 'htmlparser2'
import { incompleteTail, Utf8Pieces } from './utf8-pieces.ts'

/** An opening tag. Offsets are bytes from the start of the file, `end` behind the `>`. */
export interface HtmlTag {
  /** In lower case. */
  name: string
  /** Those that were asked for, entities decoded; of an attribute given twice the first. */
  attributes: ReadonlyMap<string, string>
  start: number
  end: number
  /** An attribute was longer than the limit and is missing. */
  isCut: boolean
}

/** What the reader finds, in the order of the file. */
export interface HtmlHandler {
  open(tag: HtmlTag): void
  /** `end` is behind the `>`, or behind the name where white space follows it. */
  close(name: string, start: number, end: number): void
  /** Entities decoded. One text may come in pieces. `misencoded`: it held bytes that are not UTF-8, now U+FFFD. */
  text(text: string, misencoded: boolean): void
}

export interface HtmlTokensOptions {
  /** Names of the attributes that are wanted; the others are not kept. */
  attributes: readonly string[]
  /** The longest attribute, bytes. */
  limit: number
}

/** So much markup is kept while a token is not complete: only comments and scripts, which are dropped, run on for longer. */
const windowBytes = 1024 * 1024
const pieceBytes = 64 * 1024

/** Most tags have none that is wanted; never written to. */
const noAttributes = new Map<string, string>()

/**
 * Reads HTML of any size piece by piece. The tokenizer is given each byte as one character (Latin-1), so that its positions
 * are byte offsets; text is decoded from UTF-8 here. Memory stays within a chunk, a window and one attribute.
 */
export class HtmlTokens {
  readonly #handler: HtmlHandler
  readonly #wanted: ReadonlySet<string>
  readonly #limit: number
  readonly #tokenizer: Tokenizer
  #window = ''
  #windowStart = 0
  /** Everything before this offset has been delivered. */
  #consumed = 0
  readonly #text = new Utf8Pieces()
  readonly #value = new Utf8Pieces()
  #name = ''
  #tagStart = 0
  #attributes = noAttributes
  #attribute: string | null = null
  #isCut = false

  constructor(handler: HtmlHandler, { attributes, limit }: HtmlTokensOptions) {
    this.#handler = handler
    this.#wanted = new Set(attributes)
    this.#limit = limit
    this.#tokenizer = new Tokenizer({ decodeEntities: true }, this.#callbacks())
  }

  push(bytes: Uint8Array): void {
    const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    this.#window += piece
    this.#tokenizer.write(piece)
    const end = this.#windowStart + this.#window.length
    const from = Math.max(this.#consumed, end - windowBytes)
    this.#window = this.#window.slice(from - this.#windowStart)
    this.#windowStart = from
  }

  end(): void {
    this.#tokenizer.end()
    this.#flushText(0)
  }

  #callbacks(): ConstructorParameters<typeof Tokenizer>[1] {
    return {
      ontext: (start, end) => this.#onText(start, end),
      ontextentity: (codePoint, end) => {
        this.#text.addCodePoint(codePoint)
        this.#consumed = end
      },
      onopentagname: (start, end) => this.#onName(start, end),
      onattribname: (start, end) => {
        const name = this.#slice(start, end).toLowerCase()
        this.#attribute = this.#wanted.has(name) && !this.#attributes.has(name) ? name : null
      },
      onattribdata: (start, end) => this.#onValue(start, end),
      onattribentity: (codePoint) => {
        if (this.#attribute !== null) this.#value.addCodePoint(codePoint)
      },
      onattribend: () => this.#onValueEnd(),
      onopentagend: (end) => this.#onTagEnd(end),
      onselfclosingtag: (end) => this.#onTagEnd(end),
      onclosetag: (start, end) => this.#onClose(start, end),
      oncomment: (_, end) => this.#skip(end),
      oncdata: (_, end) => this.#skip(end),
      ondeclaration: (_, end) => this.#skip(end),
      onprocessinginstruction: (_, end) => this.#skip(end),
      onend: () => undefined,
    }
  }

  #slice(start: number, end: number): string {
    this.#consumed = end
    return this.#window.slice(Math.max(0, start - this.#windowStart), end - this.#windowStart)
  }

  #skip(end: number): void {
    this.#consumed = end
  }

  #onText(start: number, end: number): void {
    this.#text.add(this.#slice(start, end))
    if (this.#text.size >= pieceBytes) this.#flushText(incompleteTail(this.#text.raw))
  }

  #flushText(heldBack: number): void {
    const { text, misencoded } = this.#text.take(heldBack)
    if (text !== '') this.#handler.text(text, misencoded)
  }

  #onName(start: number, end: number): void {
    this.#flushText(0)
    this.#name = this.#slice(start, end).toLowerCase()
    this.#tagStart = start - 1
    this.#attributes = noAttributes
    this.#isCut = false
  }

  #onValue(start: number, end: number): void {
    const piece = this.#slice(start, end)
    if (this.#attribute === null) return
    if (this.#value.size + piece.length <= this.#limit) this.#value.add(piece)
    else {
      this.#isCut = true
      this.#attribute = null
      this.#value.take(0)
    }
  }

  #onValueEnd(): void {
    if (this.#attribute === null) return
    if (this.#attributes === noAttributes) this.#attributes = new Map()
    this.#attributes.set(this.#attribute, this.#value.take(0).text)
    this.#attribute = null
  }

  #onTagEnd(at: number): void {
    this.#consumed = at + 1
    const {
      tagStart: start,
      attributes,
      isCut,
    } = { tagStart: this.#tagStart, attributes: this.#attributes, isCut: this.#isCut }
    this.#handler.open({ name: this.#name, attributes, start, end: at + 1, isCut })
  }

  #onClose(start: number, end: number): void {
    this.#flushText(0)
    const name = this.#slice(start, end).toLowerCase()
    const isClosed = this.#window[end - this.#windowStart] === '>'
    this.#handler.close(name, start - 2, isClosed ? end + 1 : end)
  }
}
