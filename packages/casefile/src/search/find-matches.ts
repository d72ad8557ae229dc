import type { Span } from '@casethread/model'
import { isSameNumber, type Phrase, type Term } from './search-query.ts'
import { SearchText, type Word } from './search-text.ts'

/** Where the terms stand in a text: UTF-16 offsets in the raw text, in order, without overlap. */
export function findMatches(raw: string, terms: readonly Term[]): Span[] {
  const text = new SearchText(raw)
  const words = text.words()
  const found = terms.flatMap((term) =>
    term.kind === 'phrase'
      ? findPhrase(words, term)
      : [...findNumber(text, term.digits), ...term.words.flatMap((one) => findPhrase(words, one))],
  )
  return merged(found.map((span) => text.toRaw(span)))
}

function findPhrase(words: readonly Word[], { words: wanted, prefix }: Phrase): Span[] {
  const last = wanted.length - 1
  const fits = (at: number) =>
    wanted.every((one, i) => {
      const there = words[at + i]?.text ?? ''
      return prefix && i === last ? there.startsWith(one) : there === one
    })
  const found: Span[] = []
  for (const [at, { start }] of words.entries()) {
    const end = words[at + last]?.end
    if (end !== undefined && fits(at)) found.push({ start, end })
  }
  return found
}

function findNumber(text: SearchText, wanted: string): Span[] {
  return text
    .numbers()
    .filter(({ digits }) => isSameNumber(digits, wanted))
    .map(({ places }) => {
      const own = places.slice(-wanted.length)
      return { start: withDialled(text.text, own[0] ?? 0), end: (own.at(-1) ?? 0) + 1 }
    })
}

/** What is dialled before the number proper belongs to it: `+`, `00`, `0`. */
function withDialled(text: string, start: number): number {
  let at = start
  while (at > 0 && /[0+(]/.test(text.charAt(at - 1))) at--
  return at
}

function merged(spans: Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1)
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else kept.push({ ...span })
  }
  return kept
}
