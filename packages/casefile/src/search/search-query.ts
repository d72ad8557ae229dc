import { CasethreadError } from '@casethread/model'
import { leastDigits, numberToken, SearchText } from './search-text.ts'

/** Words that follow one another. */
export interface Phrase {
  kind: 'phrase'
  words: readonly string[]
  /** The last word may go on. */
  prefix: boolean
}

/** A number, however it is grouped; or the words as which it was typed. */
interface NumberTerm {
  kind: 'number'
  digits: string
  words: readonly Phrase[]
}
export type Term = Phrase | NumberTerm

/** The longest country code has three digits (ITU-T E.164, section 6.2.1): what a number may lack at its beginning. */
const countryDigits = 3
const mostTerms = 100

/**
 * Reads what was typed: words, all of which a message must hold; `"words that follow one another"`; `begin*`; numbers in any
 * grouping. Nothing else has a meaning. Throws `usage` if nothing is left to look for.
 */
export function parseQuery(query: string): Term[] {
  const terms: Term[] = []
  let figures: string[] = []
  const endFigures = () => {
    terms.push(...figuresAsTerms(figures))
    figures = []
  }
  for (const [, quoted, plain = ''] of query.replace(/[“”„«»]/g, '"').matchAll(/"([^"]*)"?|([^\s"]+)/g)) {
    if (quoted === undefined && isFigures(plain)) {
      figures.push(plain)
      continue
    }
    endFigures()
    terms.push(...(quoted === undefined ? phrase(plain, plain.endsWith('*')) : phrase(quoted, false)))
  }
  endFigures()
  return checked(terms, query)
}

function checked(terms: Term[], query: string): Term[] {
  if (terms.length === 0) throw new CasethreadError('usage', `"${query}" holds no letter or digit to look for`)
  if (terms.length > mostTerms)
    throw new CasethreadError(
      'usage',
      `The query has ${terms.length} words; at most ${mostTerms} can be searched at once`,
    )
  return terms
}

const isFigures = (plain: string) => /^[+(]*\d[\d.\-/()]*$/.test(new SearchText(plain).text)

function phrase(text: string, prefix: boolean): Phrase[] {
  const words = new SearchText(text).words().map((word) => word.text)
  return words.length === 0 ? [] : [{ kind: 'phrase', words, prefix }]
}

function figuresAsTerms(figures: readonly string[]): Term[] {
  const words = figures.flatMap((one) => phrase(one, false))
  const text = new SearchText(figures.join(' ')).text.replaceAll('(0)', '')
  const digits = text.replace(/\D/g, '').replace(/^0+/, '')
  return digits.length < leastDigits ? words : [{ kind: 'number', digits, words }]
}

/** Whether a number in a text is the one looked for: one of the two may lack country code and trunk prefix. */
export const isSameNumber = (written: string, wanted: string): boolean =>
  written.endsWith(wanted) || (wanted.endsWith(written) && written.length >= shortest(wanted))

const shortest = (digits: string) => Math.max(leastDigits, digits.length - countryDigits)

/** The expression for FTS5. All that comes from the query stands in quotes and holds only letters, digits, marks and signs. */
export const toMatch = (terms: readonly Term[]): string => terms.map(termMatch).join(' AND ')

const termMatch = (term: Term): string => (term.kind === 'phrase' ? phraseMatch(term) : numberMatch(term))

const phraseMatch = ({ words, prefix }: Phrase) => `"${words.join(' ')}"${prefix ? ' *' : ''}`

function numberMatch({ digits, words }: NumberTerm): string {
  const shorter: string[] = []
  for (let cut = 1; digits.length - cut >= shortest(digits); cut++) shorter.push(`"${numberToken(digits.slice(cut))}"`)
  const asWords = `(${words.map(phraseMatch).join(' AND ')})`
  return `(${[`"${numberToken(digits)}" *`, ...shorter, asWords].join(' OR ')})`
}
