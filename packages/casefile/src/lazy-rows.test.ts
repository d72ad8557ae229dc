import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { LazyRows } from './lazy-rows.ts'

function tableOf(count: number) {
  const db = new DatabaseSync(':memory:')
  db.exec('CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT)')
  const insert = db.prepare('INSERT INTO thing VALUES (?, ?)')
  for (let id = 1; id <= count; id++) insert.run(id, `thing ${id}`)
  const read: number[] = []
  const rows = new LazyRows(db, 'SELECT * FROM thing', 'thing.id', ({ id, name }) => {
    read.push(Number(id))
    return String(name)
  })
  return { rows, read }
}

describe('LazyRows', () => {
  it('reads what is asked for, once, and nothing else', () => {
    const { rows, read } = tableOf(10)
    expect([rows.get(3), rows.get(7), rows.get(3)]).toEqual(['thing 3', 'thing 7', 'thing 3'])
    expect(read).toEqual([3, 7])
  })

  it('has nothing for a row that is not there, and for none', () => {
    const { rows } = tableOf(3)
    expect([rows.get(4), rows.get(4), rows.get(null), rows.get(undefined)]).toEqual(Array(4).fill(undefined))
    expect([...rows.values()]).toEqual(['thing 1', 'thing 2', 'thing 3'])
    expect([rows.get(4), rows.get(2)]).toEqual([undefined, 'thing 2'])
  })

  it('reads all at once for whoever asks for many, and gives the same', () => {
    const { rows, read } = tableOf(5000)
    const all = Array.from({ length: 5001 }, (_, id) => rows.get(id))
    expect(all).toEqual([undefined, ...Array.from({ length: 5000 }, (_, i) => `thing ${i + 1}`)])
    expect(read.length).toBeLessThan(7001)
    expect([...rows.values()]).toHaveLength(5000)
  })
})
