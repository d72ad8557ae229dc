import { expect, it } from 'vitest'
import { textTable } from './text-table.ts'

it('aligns columns and leaves the last one unpadded', () => {
  expect(
    textTable([
      ['a', 'bb', 'c'],
      ['aaa', 'b', 'cc'],
    ]),
  ).toEqual(['a    bb  c', 'aaa  b   cc'])
})
