import type { CaseReader } from '@casethread/casefile'

/** A stretch of one chat: row ids in order of time, and which of them findings are wanted for (the others are context). */
export interface Stretch {
  chatRowId: number
  rowIds: number[]
  from: number
  to: number
}

/** One unit of work: long enough that handing it over costs nothing, short enough that threads end together. */
export type Unit = Stretch[]

const turnsInUnit = 1000
/** Turns before and after a stretch that detectors may look at. */
const contextTurns = 40

/** Cuts a case into units: whole chats as long as they are short, stretches of the long ones. What is held at a time stays small. */
export function* unitsOf(reader: CaseReader): Iterable<Unit> {
  let unit: Unit = []
  let size = 0
  for (const stretch of stretchesOf(reader)) {
    unit.push(stretch)
    size += stretch.rowIds.length
    if (size < turnsInUnit) continue
    yield unit
    unit = []
    size = 0
  }
  if (unit.length > 0) yield unit
}

function* stretchesOf(reader: CaseReader): Iterable<Stretch> {
  let chat: number | null = null
  let rowIds: number[] = []
  /** How many at the head of `rowIds` are context only. */
  let before = 0
  for (const { chatRowId, rowId } of reader.conversationOrder()) {
    if (chat !== chatRowId) {
      if (chat !== null && rowIds.length > before) yield { chatRowId: chat, rowIds, from: before, to: rowIds.length }
      chat = chatRowId
      rowIds = []
      before = 0
    } else if (rowIds.length === before + turnsInUnit + contextTurns) {
      const to = before + turnsInUnit
      yield { chatRowId, rowIds, from: before, to }
      rowIds = rowIds.slice(to - contextTurns)
      before = contextTurns
    }
    rowIds.push(rowId)
  }
  if (chat !== null && rowIds.length > before) yield { chatRowId: chat, rowIds, from: before, to: rowIds.length }
}
