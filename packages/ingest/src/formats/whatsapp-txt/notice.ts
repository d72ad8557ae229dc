import type { EventDetails, EventKind } from '@casethread/model'
import { normalForm, withoutMarks } from './normal-form.ts'
import { languages } from './phrases/index.ts'

/** What one of the app's own notices reports. */
export interface Notice {
  event: EventKind
  /** What the notice names, as printed but without invisible marks. */
  details: Record<string, string>
}

/** Notices are short; what is longer is a description or a message, and not worth the search. */
const longestNotice = 2000
/** What `{old}` and `{new}` of a changed number may be: a telephone number as printed. */
const number = '[+(]?\\p{Nd}[\\p{Nd} ()\\u2011.-]{3,29}\\p{Nd}'
const anyQuote = '["“”„‟«»‘’\']'
const vowelSigns = '[\\u064b-\\u0652]*'

const placeholder = /\{(\w+)\}/

interface Pattern {
  event: EventKind
  names: string[]
  expression: RegExp
  /** Letters that are not filled in: the more, the more certain the match. */
  weight: number
}

/** Patterns by the longest word of each, so that a line is compared with a handful of some five hundred. */
const byWord = new Map<string, Pattern[]>()
const prefixes: { prefix: string; event: EventKind }[] = []

for (const language of languages) {
  for (const words of language.encryption ?? [])
    prefixes.push({ prefix: normalForm(words), event: 'encryption-notice' })
  for (const [event, words] of language.prefixes ?? []) prefixes.push({ prefix: normalForm(words), event })
  for (const [event, template] of language.notices ?? []) {
    const word = longestWord(template)
    const patterns = byWord.get(word) ?? []
    patterns.push(compile(event, template))
    byWord.set(word, patterns)
  }
}
for (const patterns of byWord.values()) patterns.sort((a, b) => b.weight - a.weight)

/**
 * Reads one of the app's own notices; null for text that is none known. `{actor}` and its like become details.
 *
 * @example readNotice('Anna changed from +32 470 12 34 56 to +32 470 65 43 21')?.details.new // '+32 470 65 43 21'
 */
export function readNotice(text: string): Notice | null {
  if (text.length > longestNotice) return null
  const normal = normalForm(text)
  const opening = prefixes.find(({ prefix }) => normal.startsWith(prefix))
  if (opening) return { event: opening.event, details: {} }
  return bestMatch(withoutMarks(text).trim(), normal)
}

/** Whether a message text opens with the encryption notice, which some exports print behind a name. */
export function isEncryptionNotice(text: string): boolean {
  if (text.length > longestNotice) return false
  const normal = normalForm(text)
  return prefixes.some(({ prefix, event }) => event === 'encryption-notice' && normal.startsWith(prefix))
}

function bestMatch(text: string, normal: string): Notice | null {
  let best: Pattern | null = null
  let found: RegExpExecArray | null = null
  for (const word of new Set(wordsOf(normal))) {
    for (const pattern of byWord.get(word) ?? []) {
      if (best !== null && best.weight >= pattern.weight) break
      const match = pattern.expression.exec(text)
      if (match === null) continue
      best = pattern
      found = match
      break
    }
  }
  return best === null || found === null ? null : { event: best.event, details: detailsOf(best, found) }
}

function detailsOf(pattern: Pattern, match: RegExpExecArray): Record<string, string> {
  const details: Record<string, string> = {}
  pattern.names.forEach((name, index) => {
    const value = match[index + 1]?.trim()
    if (name !== 'more' && value) details[name] = value
  })
  return details satisfies EventDetails
}

function compile(event: EventKind, template: string): Pattern {
  const names: string[] = []
  const parts = template.replace(/\.$/, '').split(placeholder)
  const source = parts.map((part, index) => {
    if (index % 2 === 0) return literal(part)
    names.push(part)
    if (part === 'more') return '(.*)'
    return event === 'number-changed' && part !== 'actor' ? `(${number})` : '(.+?)'
  })
  // A name may hold a full stop, so behind a name nothing may follow unless the template itself ends in one.
  const open = parts[parts.length - 1] === '' && !template.endsWith('.')
  const tail = open ? '[.]?' : '(?:[.](?:\\s.*)?)?'
  return {
    event,
    names,
    expression: new RegExp(`^${source.join('')}${tail}$`, 'isu'),
    weight: parts.filter((_, index) => index % 2 === 0).join('').length,
  }
}

/** The literal part of a pattern: any quotes, any spacing, optional vowel signs and optional endings in brackets. */
function literal(text: string): string {
  return text
    .replace(/[\u064b-\u0652]/g, '')
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\\\((-?)(\p{L}+)\\\)/gu, '(?:\\($1$2\\)|$2)?')
    .replace(/["“”„«»‘’']/g, anyQuote)
    .replace(/ /g, '\\s+')
    .replace(/[\u0621-\u064a]/g, `$&${vowelSigns}`)
}

function wordsOf(normal: string): string[] {
  return normal.split(/[\s"“”„«»‘’'.,:;()!?]+/).filter((word) => word.length > 0)
}

/** The longest word that stands alone: one that touches a placeholder is part of another in the notice. */
function longestWord(template: string): string {
  const words = wordsOf(normalForm(template.replace(/\S*\{\w+\}\S*/g, ' ')))
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}
