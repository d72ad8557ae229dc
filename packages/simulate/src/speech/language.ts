import { type Intention, intentions } from './intentions.ts'
import { type Pattern, parsePattern } from './pattern.ts'
import { type ForeignCurrency, foreignCurrencies, type LanguageId, linesOf, type Phrasebook } from './phrasebook.ts'
import { phrasebooks } from './phrases/index.ts'
import type { WordLists } from './slots.ts'

/** A phrasebook ready to be spoken. */
export interface Language extends WordLists {
  id: LanguageId
  patterns: Readonly<Record<Intention, readonly Pattern[]>>
}

function amountsOf({ amounts, foreign }: Phrasebook): Language['amounts'] {
  const others = foreignCurrencies.map((currency) => [currency, linesOf(foreign[currency])] as const)
  return { EUR: linesOf(amounts), ...(Object.fromEntries(others) as Record<ForeignCurrency, string[]>) }
}

function prepare(book: Phrasebook): Language {
  const patterns = Object.keys(intentions).map((intention) => {
    const lines = linesOf(book.phrases[intention as Intention])
    return [intention, lines.map(parsePattern)] as const
  })
  return {
    id: book.id,
    book,
    amounts: amountsOf(book),
    person: linesOf(book.each.person),
    group: linesOf(book.each.group),
    one: linesOf(book.party.one),
    adults: linesOf(book.party.adults),
    family: linesOf(book.party.family),
    spots: linesOf(book.spots),
    times: linesOf(book.times),
    days: linesOf(book.days),
    names: linesOf(book.names),
    kin: linesOf(book.kin),
    openers: linesOf(book.openers),
    closers: linesOf(book.closers),
    codeWords: linesOf(book.codeWords),
    patterns: Object.fromEntries(patterns) as Record<Intention, Pattern[]>,
  }
}

const prepared = new Map<LanguageId, Language>()

/** Prepared when first spoken: cutting the patterns of all of them takes longer than a small case does. */
export function languageOf(id: LanguageId): Language {
  const known = prepared.get(id)
  if (known) return known
  const language = prepare(phrasebooks[id])
  prepared.set(id, language)
  return language
}
