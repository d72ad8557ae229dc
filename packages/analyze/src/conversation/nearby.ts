import type { HitSense } from '../lexicon/lexicon.ts'
import type { Conversation, Turn } from './conversation.ts'

/** The turns around one: those before it, then those after it, the nearest of each first. */
export const turnsNear = (conversation: Conversation, index: number, most: number): Turn[] => [
  ...conversation.around(index, -1, most),
  ...conversation.around(index, 1, most),
]

export function says({ reading }: Turn, senses: readonly HitSense[]): boolean {
  // Asked of every turn around every turn; most turns say nothing of which anybody asks.
  if (reading === null || reading.hits.length === 0) return false
  for (const sense of senses) if (reading.of(sense).length > 0) return true
  return false
}

export function holds({ findings }: Turn, kinds: readonly string[]): boolean {
  for (const { kind, confidence } of findings) if (confidence !== 'low' && kinds.includes(kind)) return true
  return false
}

/** Whether two turns are by different authors. */
export const byOther = (a: Turn, b: Turn): boolean => a.senderRowId !== b.senderRowId
