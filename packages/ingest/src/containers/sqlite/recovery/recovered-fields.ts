import type { Message } from '@casethread/model'
import type { Origin, RecoveredRow } from './recovered-row.ts'

/**
 * What a recovered row means for the message made of it: its state, where it came from in words, and a locator that no live
 * row shares (they count row numbers) and that stays the same from run to run, since it counts bytes of the evidence.
 * `record` is what the app calls a row, `message` unless said otherwise.
 */
export function recoveredFields(
  row: RecoveredRow,
  record = 'message',
): Pick<Message, 'state' | 'recovery' | 'locator'> {
  const { origin } = row
  return {
    state: row.completeness === 'intact' ? 'recovered-intact' : 'recovered-partial',
    recovery: recoveryText(row),
    locator: {
      prefix: `${record} carved${files[origin.file]} at byte `,
      number: origin.offset,
      byteStart: origin.offset,
      byteEnd: origin.offset + origin.length,
    },
  }
}

/** For instance `deleted row, from the write-ahead log, frame 12, commit 3`. */
function recoveryText(row: RecoveredRow): string {
  const notes = [
    ...(row.rowid === null ? ['row number lost'] : []),
    ...(row.missing.length > 0 ? [`missing: ${row.missing.join(', ')}`] : []),
    ...(row.inferred.length > 0 ? [`type inferred: ${row.inferred.join(', ')}`] : []),
    ...(row.alsoFits.length > 0 ? [`may be a row of ${row.alsoFits.join(' or ')}`] : []),
    ...(row.alsoAt.length > 0
      ? [`same content in ${row.alsoAt.length} other ${row.alsoAt.length === 1 ? 'place' : 'places'}`]
      : []),
  ]
  return [`${kinds[row.change]}, ${originText(row.origin)}`, ...notes].join('; ')
}

/** What SQLite shows is that the row is gone, not who removed it: the owner, the app, a timer. */
const kinds = {
  deleted: 'row no longer in the table',
  'earlier-version': 'earlier stored version',
  undetermined: 'row no longer in the table, or earlier version of one that is',
}
const files = { main: '', wal: ' in the write-ahead log', journal: ' in the rollback journal' }

function originText({ area, page, offset, frame, commit }: Origin): string {
  const at = `page ${page} at offset ${offset}`
  const inFrame = frame === null ? '' : `, frame ${frame}${commit === null ? '' : `, commit ${commit}`}`
  switch (area) {
    case 'wal-earlier-version':
      return frame === null ? `from ${at}, which the write-ahead log replaces` : `from the write-ahead log${inFrame}`
    case 'wal-old-frame':
      return `from a frame of the write-ahead log that is not in force${inFrame}`
    case 'journal':
      return `from the rollback journal at offset ${offset}`
    case 'free-block':
      return `from a free block of ${at}${inFrame}`
    case 'unallocated':
      return `from the unallocated space of ${at}${inFrame}`
    case 'freelist':
      return `from ${at}, which is not in use${inFrame}`
    case 'dropped-table':
      return `from ${at} of a table that was dropped${inFrame}`
  }
}
