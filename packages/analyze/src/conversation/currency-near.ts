import { currencyNamedIn } from '../text/currency.ts'
import type { Conversation, Turn } from './conversation.ts'
import { turnsNear } from './nearby.ts'

const reach = 30

/** The currencies that the talk around is in: those of sums of money, the nearest first, then those that are named without a sum. */
export function currenciesNear(conversation: Conversation, index: number): string[] {
  const turns = [conversation.turns[index] as Turn, ...turnsNear(conversation, index, reach)]
  const found = new Set<string>()
  for (const { findings } of turns)
    for (const { kind, value } of findings) {
      const currency = kind === 'payment.amount' || kind === 'price.quoted' ? value?.split(' ')[1] : undefined
      if (currency !== undefined) found.add(currency)
    }
  for (const turn of turns) {
    const named = currencyOf(turn)
    if (named) found.add(named)
  }
  return [...found]
}

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
