import type { HitSense } from '../lexicon/lexicon.ts'
import type { ReadTurn } from './conversation.ts'

/** Whether words of a sense stand close to a sum, in its clause. */
export function standsBeside(
  turn: ReadTurn,
  { from, to }: { from: number; to: number },
  senses: readonly HitSense[],
  distance: number,
): boolean {
  const clause = turn.reading.words[from]?.clause
  return senses.some((sense) =>
    turn.reading
      .of(sense)
      .some(
        (hit) =>
          hit.from - to <= distance && from - hit.to <= distance && turn.reading.words[hit.from]?.clause === clause,
      ),
  )
}
