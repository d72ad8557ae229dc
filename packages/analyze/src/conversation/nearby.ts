import type { HitSense } from '../lexicon/lexicon.ts'
import type { Conversation, Turn } from './conversation.ts'

/** The turns around one, nearest first, with how far away they are. */
export function* turnsNear(conversation: Conversation, index: number, most: number): Generator<Turn> {
  yield* conversation.around(index, -1, most)
  yield* conversation.around(index, 1, most)
}

export const says = (turn: Turn, senses: readonly HitSense[]): boolean =>
  turn.reading !== null && senses.some((sense) => (turn.reading?.of(sense).length ?? 0) > 0)

export const holds = (turn: Turn, kinds: readonly string[]): boolean =>
  turn.findings.some(({ kind, confidence }) => confidence !== 'low' && kinds.includes(kind))

/** Whether two turns are by different authors. */
export const byOther = (a: Turn, b: Turn): boolean => a.senderRowId !== b.senderRowId
