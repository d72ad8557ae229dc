import { Tokenizer } from 'htmlparser2'
import { detachedText } from './detached-text.ts'
import { type XmlEncoding, type XmlText, XmlUnits, xmlEncoding, xmlText } from './xml-text.ts'

/** What the reader finds, in the order of the file. Offsets are bytes from its start. */
export interface XmlTokenHandler {
  /** `start` is that of the `<`. Attributes follow, then {@link entered}. */
  open(name: string, start: number): void
  /** Null when it is longer than the limit. */
  attribute(name: string, value: XmlText | null): void
  /** The tag is complete; `end` is behind its `>`. */
  entered(end: number, isEmpty: boolean): void
  /** `end` is behind the `>`, or behind the name where white space follows it. */
  close(name: string, end: number): void
  /** As it stands in the file, references not replaced; one text may come in pieces, at any byte. */
  text(units: string): void
  /** A whole CDATA section; null when it is longer than the limit. */
  cdata(units: string | null): void
  /** A DTD or one of its declarations: nothing of it is used. */
  declaration(start: number): void
}

interface Piece {
  start: number
  units: string
}

/**
 * Reads XML piece by piece with the tokenizer of htmlparser2 in its XML mode, which knows no DTD and passes over what is not
 * well formed. Positions are byte offsets, since the tokenizer is given each byte of UTF-8 (each two of UTF-16) as one
 * character. Memory stays within a chunk and `limit`, the longest token that is kept.
 */
export class XmlTokens {
  readonly #handler: XmlTokenHandler
  readonly #limit: number
  readonly #tokenizer: Tokenizer
  #units: XmlUnits | null = null
  /** What came since the last delivered token, in the order read. */
  #pieces: Piece[] = []
  #length = 0
  /** Everything before this unit has been delivered. */
  #consumed = 0
  #attribute = ''
  #value = ''
  #isTooLong = false
  /** Inside the brackets of a DOCTYPE, which hold declarations only. */
  #inSubset = false
  /** Names are few and come often; cutting each out anew is dear. */
  readonly #names = new Map<string, string>()

  constructor(handler: XmlTokenHandler, limit: number) {
    this.#handler = handler
    this.#limit = limit
    this.#tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, this.#callbacks())
  }

  /** Known once the first bytes were read. */
  get encoding(): XmlEncoding {
    return this.#units?.encoding ?? 'utf-8'
  }

  push(bytes: Uint8Array): void {
    this.#units ??= new XmlUnits(xmlEncoding(bytes))
    const units = this.#units.read(bytes)
    this.#pieces.push({ start: this.#length, units })
    this.#length += units.length
    this.#tokenizer.write(units)
    this.#forget()
  }

  end(): void {
    this.#tokenizer.end()
  }

  /** Drops what was delivered, and the beginning of a token that is longer than the limit. */
  #forget(): void {
    const isTooLong = this.#length - this.#consumed > this.#limit + markBytes
    const kept = isTooLong ? this.#length - this.#limit : this.#consumed
    while (this.#pieces[0] && this.#pieces[0].start + this.#pieces[0].units.length <= kept) this.#pieces.shift()
  }

  #callbacks(): ConstructorParameters<typeof Tokenizer>[1] {
    const ignore = (_: number, end: number): void => {
      this.#consumed = end
    }
    return {
      ontext: (start, end) => this.#onText(start, end),
      ontextentity: () => undefined,
      onopentagname: (start, end) => {
        this.#isTooLong = false
        const name = this.#name(start, end)
        if (!this.#inSubset) this.#handler.open(name, this.#byte(start - 1))
      },
      onattribname: (start, end) => {
        this.#attribute = this.#name(start, end)
        this.#value = ''
        this.#isTooLong = false
      },
      onattribdata: (start, end) => this.#onValue(start, end),
      onattribentity: () => undefined,
      onattribend: () => this.#onValueEnd(),
      onopentagend: (at) => this.#onTagEnd(at, false),
      onselfclosingtag: (at) => this.#onTagEnd(at, true),
      onclosetag: (start, end) => this.#onClose(start, end),
      oncomment: ignore,
      onprocessinginstruction: ignore,
      ondeclaration: (start, end) => this.#onDeclaration(start, end),
      oncdata: (start, end, closing) => this.#onCdata(start, end - closing),
      onend: () => undefined,
    }
  }

  #byte(unit: number): number {
    return unit * (this.#units?.bytesPerUnit ?? 1)
  }

  /** Null when the beginning had to be dropped. */
  #slice(start: number, end: number): string | null {
    this.#consumed = end
    const last = this.#pieces.at(-1)
    if (last && start >= last.start) return last.units.slice(start - last.start, end - last.start)
    const first = this.#pieces[0]
    if (!first || start < first.start) return null
    const whole = this.#pieces.map(({ units }) => units).join('')
    return whole.slice(start - first.start, end - first.start)
  }

  #name(start: number, end: number): string {
    const units = this.#slice(start, end)
    if (units === null || units.length > longestName) return ''
    const known = this.#names.get(units)
    if (known !== undefined) return known
    const { text } = xmlText(units, this.encoding, { references: false })
    if (this.#names.size < rememberedNames) this.#names.set(detachedText(units), detachedText(text))
    return text
  }

  #onText(start: number, end: number): void {
    const units = this.#slice(start, end) ?? ''
    if (!this.#inSubset) this.#handler.text(units)
    else if (/\]\s*>/.test(units)) this.#inSubset = false
  }

  #onValue(start: number, end: number): void {
    const units = this.#slice(start, end)
    if (units === null || this.#value.length + units.length > this.#limit) this.#isTooLong = true
    else this.#value += units
  }

  #onValueEnd(): void {
    if (this.#inSubset || this.#attribute === '') return
    const value = this.#isTooLong ? null : xmlText(this.#value, this.encoding, { references: true })
    this.#handler.attribute(this.#attribute, value)
  }

  #onTagEnd(at: number, isEmpty: boolean): void {
    this.#consumed = at + 1
    if (!this.#inSubset) this.#handler.entered(this.#byte(at + 1), isEmpty)
  }

  #onClose(start: number, end: number): void {
    const name = this.#name(start, end)
    const last = this.#pieces.at(-1)
    const isClosed = last?.units[end - last.start] === '>'
    if (!this.#inSubset) this.#handler.close(name, this.#byte(isClosed ? end + 1 : end))
  }

  #onCdata(start: number, end: number): void {
    const units = this.#slice(start, end)
    if (!this.#inSubset) this.#handler.cdata(units !== null && units.length <= this.#limit ? units : null)
  }

  /** A declaration ends at its first `>`: that of a DOCTYPE with brackets may be one of those within. */
  #onDeclaration(start: number, end: number): void {
    const units = this.#slice(start, end)
    if (units?.startsWith('DOCTYPE') && units.includes('[') && !/\]\s*$/.test(units)) this.#inSubset = true
    this.#handler.declaration(this.#byte(start - 2))
  }
}

/** Those of a CDATA section around its text. */
const markBytes = '<![CDATA[]]>'.length
/** No vendor's name comes near it. */
const longestName = 1000
const rememberedNames = 1000
