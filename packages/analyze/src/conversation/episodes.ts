import type { Turn } from './conversation.ts'

const day = 86_400_000
/** A longer silence ends an episode (methodology 2.2, guards). */
const longestSilence = 30 * day

/** By turn: the ordinal of its episode. Turns without a time belong to the one before. */
export function episodesOf(turns: readonly Pick<Turn, 'sentAt'>[]): Uint32Array {
  const ordinals = new Uint32Array(turns.length)
  let last: number | null = null
  let ordinal = 0
  for (const [i, { sentAt }] of turns.entries()) {
    if (sentAt !== null && last !== null && sentAt - last > longestSilence) ordinal++
    if (sentAt !== null) last = sentAt
    ordinals[i] = ordinal
  }
  return ordinals
}
