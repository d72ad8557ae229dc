import type { Span } from '@casethread/model'
import type { ReadTurn } from '../../conversation/conversation.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'

const longestName = 4

/** A capitalised name, initials with their dot and the small words of names included: `Rojhat A. Demirkan`, `Ali ben Salem`. */
const part = String.raw`\p{Lu}(?:\.|[\p{L}\p{M}'’-]*)`
const name = `${part}(?: (?:(?:al|el|bin|ibn|ben|van|von|de|da|der) )?${part}){0,3}`
const nameAnywhere = new RegExp(name, 'gu')
const nameHere = new RegExp(name, 'uy')
/** What may stand between "in the name of" and the name. */
const gap = /^[\s:,"'«“”»=(-]*(?:(?:is|na|e|est|es|të|te|van|of|de|von|di|do|يكون|هو|است|ه) +)?/iu

/** No part of a name, though written with a capital or unknown to the lexicon of names. */
const notNames: readonly HitSense[] = ['remittance', 'transfer', 'app', 'place', 'bank']
const endNames: readonly HitSense[] = [
  ...notNames,
  ...([
    'gave',
    'paid',
    'pay',
    'received',
    'came',
    'money',
    'code',
    'office',
    'phone',
    'number',
    'write',
    'save',
  ] as const),
  ...(['here', 'negation', 'question', 'document', 'deposit', 'first', 'to', 'from', 'and' as HitSense] as const),
]

/** The name that begins behind a word, one with capitals if the script has them; null where no name stands there. */
export function nameBehind(turn: ReadTurn, word: number, language: number): Span | null {
  const { text, reading } = turn
  const from = reading.words[word - 1]?.end ?? 0
  const start = from + (gap.exec(text.shadow.slice(from, from + 24))?.[0].length ?? 0)
  const first = reading.words.findIndex((it) => it.start >= start)
  if (first < 0 || reading.words[first]?.start !== start) return null
  const named = hasCase(turn, start) ? capitalisedFrom(turn, start) : plainFrom(turn, first, language)
  return named && withTitle(turn, named)
}

/** Pashto puts the name between the particle of the genitive and its "in the name of": `د احمد خان په نوم`. */
export function nameBetween({ reading }: ReadTurn, cue: number): Span | null {
  const { words } = reading
  if (words[cue]?.key !== inTheName) return null
  for (let at = cue - 1; at >= 0 && cue - at <= longestName + 1; at--) {
    if (words[at]?.clause !== words[cue]?.clause) return null
    if (words[at]?.key === genitive) return at + 1 < cue ? reading.spanOf(at + 1, cue) : null
  }
  return null
}
const inTheName = 'په'
const genitive = 'د'

/** `Kak Salar`, `chị Lan`: with the title that stands before the name. */
function withTitle(turn: ReadTurn, span: Span): Span {
  const { reading } = turn
  const before = reading.wordsAt(span).from - 1
  return before >= 0 && hits(turn, before, ['title'])
    ? { ...span, start: reading.spanOf(before, before + 1).start }
    : span
}

/** Whether the script of a letter has capitals. */
const hasCase = ({ text }: ReadTurn, at: number): boolean => /^[\p{Ll}\p{Lu}]/u.test(text.shadow.slice(at, at + 2))

/** Names with capitals of at least so many parts, in order. */
export function capitalisedNames(turn: ReadTurn, parts: number): Span[] {
  const { shadow } = turn.text
  const found = Array.from(shadow.matchAll(nameAnywhere), ({ index, 0: words }) => trimmed(turn, index, words))
  return found.filter((span): span is Span => span !== null && partsOf(shadow, span) >= parts)
}

const partsOf = (shadow: string, { start, end }: Span): number => shadow.slice(start, end).split(' ').length

function capitalisedFrom(turn: ReadTurn, start: number): Span | null {
  nameHere.lastIndex = start
  const written = nameHere.exec(turn.text.shadow)?.[0]
  return written ? trimmed(turn, start, written) : null
}

/** Without the suffix behind an apostrophe, the full stop of the sentence, and places or companies at either end. */
function trimmed(turn: ReadTurn, start: number, written: string): Span | null {
  const { reading } = turn
  const isOther = (at: number) => hits(turn, at, notNames)
  let { from, to } = reading.wordsAt({ start, end: start + written.length })
  while (from < to && (isOther(from) || isOpening(turn, from))) from++
  for (let at = from; at < to; at++) if (isOther(at)) to = at
  if (to <= from) return null
  const span = reading.spanOf(from, to)
  const dotted = /^\p{Lu}$/u.test(turn.text.shadow.slice(span.end - 1, span.end)) && turn.text.shadow[span.end] === '.'
  return dotted && /[^\p{L}]\p{Lu}$/u.test(turn.text.shadow.slice(span.start, span.end))
    ? { ...span, end: span.end + 1 }
    : span
}

/** A word that opens a sentence, `Ok Mahmut Kaya`; a single letter is an initial. */
const isOpening = (turn: ReadTurn, at: number): boolean => {
  const { reading, text } = turn
  const { start, end } = reading.spanOf(at, at + 1)
  const isInitial = end - start === 1 && /\p{Lu}/u.test(text.shadow.slice(start, end))
  return !isInitial && (reading.isFrequent(at) || hits(turn, at, ['agree', 'pay', 'gave', 'paid', 'write']))
}

/** Words without capitals, up to a pause, a frequent word or one that the language of the cue knows. */
function plainFrom(turn: ReadTurn, from: number, language: number): Span | null {
  const { reading } = turn
  const clause = reading.words[from]?.clause
  let to = from
  while (to < reading.words.length && to - from < longestName) {
    const word = reading.words[to]
    if (!word || word.clause !== clause || /\d/.test(word.key)) break
    const titled = to > from && hits(turn, to - 1, ['title'])
    if (titled) {
      to++
      continue
    }
    if (reading.isFrequent(to)) break
    if (hits(turn, to, endNames, language)) break
    to++
  }
  return to > from ? reading.spanOf(from, to) : null
}

const hits = ({ reading }: ReadTurn, at: number, senses: readonly HitSense[], language?: number): boolean =>
  reading.hits.some(
    (hit) =>
      hit.from <= at &&
      at < hit.to &&
      senses.includes(hit.sense) &&
      (language === undefined || hit.language === language || hit.sense === 'place'),
  )
