import { describe, expect, it } from 'vitest'
import { deletedSpace, searchedInPart } from './deleted-space.ts'

const state = (change: object) => ({
  freeBlocks: { bytes: 0, nonZero: 0 },
  unallocated: { bytes: 1000, nonZero: 0 },
  freePages: { bytes: 0, nonZero: 0, pages: 0 },
  autoVacuum: false,
  walFrames: { committed: 0, other: 0 },
  journalPages: 0,
  ...change,
})

describe('deletedSpace', () => {
  it('says nothing of a database in which nothing was deleted', () => {
    expect(deletedSpace('a.db', state({}))).toEqual([])
  })

  it('tells whether carving can succeed', () => {
    const zeroed = deletedSpace('a.db', state({ freeBlocks: { bytes: 500, nonZero: 3 } }))[0]?.message
    expect(zeroed).toContain('3 of 1500 bytes are not zero')
    expect(zeroed).toContain('in the log or journal only')
    const full = deletedSpace('a.db', state({ freePages: { bytes: 4096, nonZero: 4000, pages: 1 } }))[0]?.message
    expect(full).toContain('Deleted rows may survive')
  })
})

describe('searchedInPart', () => {
  it('lists the pages, a few of them, and how many more', () => {
    expect(searchedInPart('a.db', new Set())).toEqual([])
    const pages = new Set(Array.from({ length: 12 }, (_, i) => 12 - i))
    expect(searchedInPart('a.db', pages)[0]?.message).toContain('the pages 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 2 more')
  })
})
