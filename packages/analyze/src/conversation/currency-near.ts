import { currencyNamedIn } from '../text/currency.ts'
import type { Conversation, Turn } from './conversation.ts'
import { byOther, holds, says, turnsNear } from './nearby.ts'

const reach = 30

/** The currencies that the talk around is in: those of sums of money, the nearest first, then those that are named without a sum. */
export function currenciesNear(conversation: Conversation, index: number): string[] {
  const turns = [conversation.turns[index] as Turn, ...turnsNear(conversation, index, reach)]
  const found = new Set<string>(currencyAnswered(conversation, index))
  for (const { findings } of turns)
    for (const { kind, value } of findings) {
      const currency = kind === 'payment.amount' || kind === 'price.quoted' ? value?.split(' ')[1] : undefined
      if (currency !== undefined) found.add(currency)
    }
  // `dollars?` asks what `euro` answers.
  const named = turns.filter(namesCurrency)
  for (const turn of [...named.filter((one) => !isQuestion(one)), ...named.filter(isQuestion)])
    found.add(currencyOf(turn) as string)
  return [...found]
}

/** Some names are words of other languages (Italian `leva`, take away; `lei`, she): without a sum they count in few words. */
function namesCurrency(turn: Turn): boolean {
  const currency = currencyOf(turn)
  return currency !== null && (!homonyms.has(currency) || (turn.reading?.words.length ?? 0) <= shortMention)
}
const homonyms: ReadonlySet<string> = new Set(['BGN', 'RON', 'ALL', 'GEL', 'AMD', 'JPY', 'CZK', 'MAD'])
const shortMention = 6

/** `euro? or dollars` - `euro, my friend`: who is asked for the currency settles it for the whole talk. */
function currencyAnswered({ turns }: Conversation, index: number): string[] {
  const from = Math.max(1, index - reach)
  const answer = turns.slice(from, index + reach + 1).find((turn, i) => {
    const asked = turns[from + i - 1] as Turn
    if (!byOther(asked, turn) || isQuestion(turn) || !isOfCurrency(asked) || !isOfCurrency(turn)) return false
    return isQuestion(asked) || isNothingElse(turn)
  })
  return answer ? [currencyOf(answer) as string] : []
}

/** `€`, after `dollars or euros` without a question mark. */
const isNothingElse = ({ reading }: Turn): boolean => (reading?.words.length ?? 0) < 2

/** It names a currency, with no sum, and denies none. */
const isOfCurrency = (turn: Turn): boolean =>
  currencyOf(turn) !== null && !holds(turn, ['payment.amount']) && !says(turn, ['negation'])

const isQuestion = ({ text }: Turn): boolean => /[?\u061f]/.test(text.raw)

/** The nearest of them; null for none. */
export const currencyNear = (conversation: Conversation, index: number): string | null =>
  currenciesNear(conversation, index)[0] ?? null

/** What a text names is asked again for every turn around it. The regions of a case are a few lists. */
const namedByRegions = (): Map<readonly string[], string | null> => new Map()

/** The currency that a turn names, with or without a sum; null for none. */
export function currencyOf({ text, context: { regions } }: Turn): string | null {
  const known = text.derive(namedByRegions)
  let named = known.get(regions)
  if (named === undefined) {
    named = currencyNamedIn(text, regions)
    known.set(regions, named)
  }
  return named
}
