import { shadowOf } from './character-shadow.ts'

/** A place in a text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number
  end: number
}

/**
 * The form of a text in which detectors search, with the way back to the raw text. The case of letters is kept: some
 * account numbers depend on it; see {@link foldCase}.
 */
export class Shadow {
  readonly text: string
  readonly #raw: string
  /** For each unit of the shadow where its raw character starts and ends; made when first asked for. */
  #offsets: { starts: Uint32Array; ends: Uint32Array } | undefined

  constructor(raw: string, text: string) {
    this.#raw = raw
    this.text = text
  }

  /**
   * The raw characters that the (not empty) span of the shadow was made from, dropped marks between them included, those
   * around them not. `normalize('٤٠٠٠ يورو').toRaw({ start: 0, end: 4 })` is `{ start: 0, end: 4 }`.
   */
  toRaw({ start, end }: Span): Span {
    if (this.#raw === this.text) return { start, end }
    this.#offsets ??= offsetsOf(this.#raw, this.text.length)
    return { start: this.#offsets.starts[start] ?? 0, end: this.#offsets.ends[end - 1] ?? 0 }
  }
}

const isPlain = /^[\n\r\x20-\x7e]*$/

/**
 * Makes the shadow of a raw text, character by character: decimal digits of every script become ASCII; format characters
 * (bidi marks, zero-width marks), combining marks and tatweel are dropped; compatibility forms (full width, Arabic
 * presentation forms) become plain ones; blanks, dashes, apostrophes and the Arabic number separators become ASCII, while
 * the Arabic comma stays; variants of Arabic letters fall together. Normalising a shadow changes nothing.
 */
export function normalize(raw: string): Shadow {
  if (isPlain.test(raw)) return new Shadow(raw, raw)
  let text = ''
  for (let at = 0; at < raw.length; at++) {
    text += shadowAt(raw, at)
    if (isPairAt(raw, at)) at++
  }
  return new Shadow(raw, text)
}

/** Shadows met so far: of the BMP's characters by code, of the others (emoji mostly) by themselves. Both are bounded by Unicode. */
const known: (string | undefined)[] = new Array(0x10000)
const knownPairs = new Map<string, string>()

const isSurrogate = (unit: number) => (unit & 0xf800) === 0xd800
const isPairAt = (raw: string, at: number) => isSurrogate(raw.charCodeAt(at)) && (raw.codePointAt(at) ?? 0) > 0xffff

function shadowAt(raw: string, at: number): string {
  const unit = raw.charCodeAt(at)
  if (!isSurrogate(unit)) return known[unit] ?? learn(unit)
  // A lone surrogate stays what it is: broken text is evidence too.
  return isPairAt(raw, at) ? shadowOfPair(raw.slice(at, at + 2)) : raw.charAt(at)
}

function learn(unit: number): string {
  const shadow = shadowOf(String.fromCharCode(unit))
  known[unit] = shadow
  return shadow
}

function shadowOfPair(char: string): string {
  const shadow = knownPairs.get(char) ?? shadowOf(char)
  knownPairs.set(char, shadow)
  return shadow
}

function offsetsOf(raw: string, length: number): { starts: Uint32Array; ends: Uint32Array } {
  const [starts, ends] = [new Uint32Array(length), new Uint32Array(length)]
  let to = 0
  for (let at = 0; at < raw.length; ) {
    const end = at + (isPairAt(raw, at) ? 2 : 1)
    const units = shadowAt(raw, at).length
    starts.fill(at, to, to + units)
    ends.fill(end, to, to + units)
    to += units
    at = end
  }
  return { starts, ends }
}

/**
 * Lower case with offsets unchanged, for matching words. Turkish dotted and dotless i both become i, so that TL PARASI and
 * tl parası are one; in a shadow no other letter changes its length.
 */
export const foldCase = (shadow: string): string => shadow.replace(/[İı]/g, 'i').toLowerCase()
