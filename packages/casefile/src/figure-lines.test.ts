import { DatabaseSync } from 'node:sqlite'
import type { Duplicate } from '@casethread/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFigureLines, writeFigureLines } from './figure-lines.ts'
import { migrations } from './schema.ts'
import { Statements } from './statements.ts'

const pair = (kept: string): Duplicate => ({
  ...{ kind: 'same-sum', kept, removed: null, beside: 'pay-2', says: 'alike', messages: [1] },
})

function freshCase(): { db: DatabaseSync; sql: Statements } {
  const db = new DatabaseSync(':memory:')
  for (const step of migrations) db.exec(step)
  return { db, sql: new Statements(db) }
}

test('what is read is what was written last, whatever stood there before', () => {
  const names = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 })
  fc.assert(
    fc.property(fc.array(names, { minLength: 1, maxLength: 4 }), (writings) => {
      const { db, sql } = freshCase()
      writeFigureLines(sql, 'other', { ledger: [], sheet: [], duplicates: [pair('x')] })
      for (const kept of writings) {
        const lists = { ledger: [], sheet: [], duplicates: kept.map(pair) }
        writeFigureLines(sql, '', lists)
        expect(readFigureLines(db, '')).toEqual(lists)
      }
      expect(readFigureLines(db, 'other').duplicates).toEqual([pair('x')])
    }),
  )
})

test('only lines that differ are written', () => {
  const { db, sql } = freshCase()
  const duplicates = ['a', 'b', 'c'].map(pair)
  writeFigureLines(sql, '', { ledger: [], sheet: [], duplicates })
  const before = Number(db.prepare('SELECT total_changes() AS n').get()?.n)
  writeFigureLines(sql, '', { ledger: [], sheet: [], duplicates: duplicates.with(1, pair('d')) })
  expect(Number(db.prepare('SELECT total_changes() AS n').get()?.n) - before).toBe(1)
})
