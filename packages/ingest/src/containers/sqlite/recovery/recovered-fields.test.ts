import { describe, expect, it } from 'vitest'
import { recoveredFields } from './recovered-fields.ts'
import type { RecoveredRow } from './recovered-row.ts'

const row: RecoveredRow = {
  rowid: 7,
  values: [],
  completeness: 'intact',
  missing: [],
  inferred: [],
  change: 'deleted',
  alsoFits: [],
  alsoAt: [],
  invalidText: false,
  origin: { area: 'wal-earlier-version', file: 'wal', page: 5, offset: 8300, length: 90, frame: 12, commit: 3 },
}

describe('what a recovered row means for its message', () => {
  it('says where it was in the write-ahead log', () => {
    expect(recoveredFields(row)).toEqual({
      state: 'recovered-intact',
      recovery: 'row no longer in the table, from the write-ahead log, frame 12, commit 3',
      locator: {
        prefix: 'message carved in the write-ahead log at byte ',
        number: 8300,
        byteStart: 8300,
        byteEnd: 8390,
      },
    })
  })

  it('says what is lost, and what is not certain', () => {
    const origin = { ...row.origin, area: 'free-block', file: 'main', frame: null, commit: null } as const
    const part = {
      ...row,
      rowid: null,
      completeness: 'partial',
      missing: ['_id', 'body'],
      alsoFits: ['draft'],
    } as const
    expect(recoveredFields({ ...part, origin, alsoAt: [origin] }, 'call')).toEqual({
      state: 'recovered-partial',
      recovery:
        'row no longer in the table, from a free block of page 5 at offset 8300; row number lost; missing: _id, body; may be a row of draft; same content in 1 other place',
      locator: { prefix: 'call carved at byte ', number: 8300, byteStart: 8300, byteEnd: 8390 },
    })
  })
})
