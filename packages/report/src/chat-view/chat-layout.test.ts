import { describe, expect, it } from 'vitest'
import { ChatLayout } from './chat-layout.ts'

const outlined = (chatRowId: number, rowIds: readonly number[], textBytes = 10, found: readonly number[] = []) =>
  rowIds.map((rowId) => ({ rowId, chatRowId, textBytes, found: found.includes(rowId) }))
const layoutOf = (outline: ReturnType<typeof outlined>, bounds = { messages: 2, textBytes: 1_000 }) =>
  new ChatLayout({ messageOutline: () => outline }, bounds)

describe('ChatLayout', () => {
  it('closes a page at so many messages, and begins each chat anew', () => {
    const layout = layoutOf([...outlined(7, [5, 3, 900_000]), ...outlined(2, [1])])
    expect([5, 3, 900_000, 1].map((rowId) => layout.pageOf(rowId))).toEqual([1, 1, 2, 1])
    expect([7, 2, 4].map((chat) => layout.pagesIn(chat))).toEqual([2, 1, 0])
  })

  it('closes a page at so much text; what is heavier than that stands alone', () => {
    const layout = layoutOf(outlined(1, [1, 2, 3], 600), { messages: 9, textBytes: 1_200 })
    expect([1, 2, 3].map((rowId) => layout.pageOf(rowId))).toEqual([1, 1, 2])
    const heavy = layoutOf(outlined(1, [1, 2], 5_000))
    expect([1, 2].map((rowId) => heavy.pageOf(rowId))).toEqual([1, 2])
  })

  it('knows the nearest findings of other pages', () => {
    const layout = layoutOf(outlined(1, [1, 2, 3, 4, 5, 6, 7, 8], 1, [1, 2, 7]))
    expect([1, 2, 3, 4].map((page) => layout.foundBefore(1, page))).toEqual([null, 2, 2, 2])
    expect([1, 2, 3, 4].map((page) => layout.foundAfter(1, page))).toEqual([7, 7, 7, null])
  })

  it('tells of no page where a message is not in the case', () => {
    expect(() => layoutOf(outlined(1, [1])).pageOf(2)).toThrow('message 2 is on no page')
  })
})
