import type { Conversation, Turn } from './conversation.ts'
import { turnsNear } from './nearby.ts'

const reach = 30

/** The countries (ISO 3166) of the places that the talk around names, the nearest first. */
export function countriesNear(conversation: Conversation, index: number): string[] {
  const found = new Set<string>()
  for (const { reading } of [conversation.turns[index] as Turn, ...turnsNear(conversation, index, reach)])
    for (const { means } of reading?.of('place') ?? []) {
      const country = means === null ? null : conversation.lexicon.countryOf(means)
      if (country !== null) found.add(country)
    }
  return [...found]
}
