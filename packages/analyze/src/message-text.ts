import { foldCase, normalize, type Shadow, type Span } from '@casethread/model'
import { Memo } from './text/memo.ts'
import { findOpaqueSpans } from './text/opaque-spans.ts'
import { touchesAny } from './text/spans.ts'
import { readSigns, type TextSigns } from './text/text-signs.ts'

/** A raw text with what detectors derive from it, made once and only when asked for. Messages with the same text may share one. */
export class MessageText {
  readonly raw: string
  #signs: TextSigns | undefined
  #shadow: Shadow | undefined
  #folded: string | undefined
  #opaque: Span[] | undefined
  readonly #memo = new Memo<MessageText>()

  constructor(raw: string) {
    this.raw = raw
  }

  get signs(): TextSigns {
    this.#signs ??= readSigns(this.raw)
    return this.#signs
  }

  /** The normalised text, case kept. */
  get shadow(): string {
    return this.#normalized.text
  }

  /** The normalised text in lower case; offsets are those of `shadow`. */
  get folded(): string {
    this.#folded ??= foldCase(this.shadow)
    return this.#folded
  }

  /** The raw span of a span of the shadow. */
  toRaw(span: Span): Span {
    return this.#normalized.toRaw(span)
  }

  /** Whether the span of the shadow lies, if only in part, in a link, an e-mail address, a file name or coordinates. */
  isOpaque(span: Span): boolean {
    this.#opaque ??= findOpaqueSpans(this.shadow)
    return touchesAny(span, this.#opaque)
  }

  /** What a pure function makes of the text, called once: see {@link Memo}. */
  derive<T>(make: (text: MessageText) => T): T {
    return this.#memo.of(this, make)
  }

  get #normalized(): Shadow {
    this.#shadow ??= normalize(this.raw)
    return this.#shadow
  }
}
