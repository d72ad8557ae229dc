import type { CaseReader, DetectionMessage } from '@casethread/casefile'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { MessageTexts } from '../message-texts.ts'
import { Reading } from '../reading/reading.ts'
import type { Regions } from '../regions.ts'
import { windowsOf, windowUnits } from '../text/windows.ts'
import type { Turn } from './conversation.ts'

/** A turn, with where its text begins in the message's: a text of any length is read in bounded pieces. */
export interface PlacedTurn extends Turn {
  offset: number
}

export interface TurnMaker {
  reader: CaseReader
  lexicon: Lexicon
  texts: MessageTexts
  regions: Regions
  /** Row ids of the owner's accounts; null where no owner is known. */
  owners: ReadonlySet<number> | null
}

/** Messages without text have no turn. */
export function turnsOf(message: DetectionMessage, maker: TurnMaker): PlacedTurn[] {
  const { text, kind, rowId, senderRowId, sentAt, forwarded } = message
  if (text === null || text === '') return []
  const notice = kind === 'system' ? noticeOf(maker.reader, message) : null
  const direction = directionOf(senderRowId, maker.owners)
  const context = maker.regions.contextOf(message)
  return Array.from(text.length <= windowUnits ? [{ offset: 0, text }] : windowsOf(text), (piece) => {
    const own = maker.texts.of(piece.text)
    const reading = notice ? null : new Reading(own, maker.lexicon, sentAt)
    const facts = { rowId, senderRowId, sentAt, forwarded, direction, context, notice }
    return { ...facts, offset: piece.offset, text: own, reading, findings: [] }
  })
}

function directionOf(sender: number | null, owners: ReadonlySet<number> | null): Turn['direction'] {
  if (sender === null || owners === null) return 'unknown'
  return owners.has(sender) ? 'out' : 'in'
}

/** Details are looked up for number changes only: a query for every notice would be felt. */
const noticeOf = (reader: CaseReader, { rowId, event }: DetectionMessage) => ({
  event,
  details: event === 'number-changed' ? reader.eventDetails(rowId) : {},
})
