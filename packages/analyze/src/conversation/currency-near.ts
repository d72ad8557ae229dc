import type { MessageText } from '../message-text.ts'
import { currencyNamedIn } from '../text/currency.ts'
import type { Conversation, Turn } from './conversation.ts'
import { turnsNear } from './nearby.ts'

const reach = 30

/** The currency that the talk around is in: that of the nearest sum of money, else one that is named without a sum; null for none. */
export function currencyNear(conversation: Conversation, index: number): string | null {
  const turns = [conversation.turns[index] as Turn, ...turnsNear(conversation, index, reach)]
  for (const { findings } of turns)
    for (const { kind, value } of findings)
      if ((kind === 'payment.amount' || kind === 'price.quoted') && value) return value.split(' ')[1] ?? null
  for (const { text, context } of turns) {
    const named = namedIn(text, context.regions)
    if (named) return named
  }
  return null
}

/** What a text names is asked again for every turn around it. */
const known = new WeakMap<MessageText, string | null>()

function namedIn(text: MessageText, regions: readonly string[]): string | null {
  let named = known.get(text)
  if (named === undefined) {
    named = currencyNamedIn(text, regions)
    known.set(text, named)
  }
  return named
}
