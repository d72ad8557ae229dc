import { describe, expect, it } from 'vitest'
import { splitReaction } from './page-reaction.ts'

describe('reactions of a page', () => {
  it.each([
    ['😍Ann Example', '😍', 'Ann Example', null],
    ['❤️Bo Ünal', '❤️', 'Bo Ünal', null],
    ['👍🏽 سارا', '👍🏽', 'سارا', null],
    ['👨‍👩‍👧Ann', '👨‍👩‍👧', 'Ann', null],
    ['🇧🇪Ann', '🇧🇪', 'Ann', null],
    ['1️⃣Ann', '1️⃣', 'Ann', null],
    ['😆Jeffery (Jun 01, 2025 3:32:01 pm)', '😆', 'Jeffery', 'Jun 01, 2025 3:32:01 pm'],
    ['😂Ann (work)', '😂', 'Ann (work)', null],
    ['Ann', 'Ann', null, null],
    ['😂', '😂', null, null],
    ['1 Ann', '1 Ann', null, null],
  ])('%s', (entry, reaction, name, time) => {
    expect(splitReaction(entry)).toEqual({ reaction, name, time })
  })
})
