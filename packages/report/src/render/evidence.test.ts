import { describe, expect, it } from 'vitest'
import { boundary, evidence } from './evidence.ts'

describe('evidence', () => {
  it('isolates the text and names the characters that act unseen', () => {
    expect(evidence('a\u202eb\u0007c').toString()).toBe(
      '<bdi dir="auto">a<bdi class="code-point" dir="ltr">⟦U+202E⟧</bdi>b<bdi class="code-point" dir="ltr">⟦U+0007⟧</bdi>c</bdi>',
    )
  })

  it('leaves alone what right-to-left text needs', () => {
    const text = '\u200fمی\u200cگویم\u200e 123\n\tسطر'
    expect(evidence(text).toString()).toBe(`<bdi dir="auto">${text}</bdi>`)
  })
})

describe('boundary', () => {
  it.each([
    ['a😀b', 1, 1],
    ['a😀b', 2, 3],
    ['a😀b', 9, 4],
    ['a😀b', -1, 0],
  ])('of %j at %i is %i: never within a pair of surrogates', (text, place, found) => {
    expect(boundary(text, place)).toBe(found)
  })
})
