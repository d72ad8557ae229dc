import { describe, expect, it, vi } from 'vitest'
import { Memo } from './memo.ts'

describe('Memo', () => {
  it('calls each function once for its subject, also one that makes nothing', () => {
    const memo = new Memo<string>()
    const long = vi.fn((text: string) => text.length)
    const nothing = vi.fn((): undefined => undefined)
    for (let i = 0; i < 3; i++) {
      expect(memo.of('abc', long)).toBe(3)
      expect(memo.of('abc', nothing)).toBeUndefined()
    }
    expect(long).toHaveBeenCalledTimes(1)
    expect(nothing).toHaveBeenCalledTimes(1)
  })
})
