import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributesOf, firstAttribute } from './markup.ts'

describe('firstAttribute', () => {
  it('decodes the value, whatever the quotes and the case of the name', () => {
    const attributes = ` URI='a&amp;b' type="Picture.1" width=1280 hidden`
    expect(firstAttribute(attributes, 'uri')).toBe('a&b')
    expect(firstAttribute(attributes, 'type')).toBe('Picture.1')
    expect(firstAttribute(attributes, 'width')).toBe('1280')
    expect(firstAttribute(attributes, 'hidden')).toBe('')
    expect(firstAttribute(attributes, 'height')).toBeNull()
  })

  it('finds what taking all of them apart finds', () => {
    const piece = fc.constantFrom('a', 'A', 'b', '=', '"', "'", ' ', '&amp;', '&', '<', '>', '/', 'x')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const attributes = pieces.join('')
        const all = attributesOf(attributes)
        for (const name of ['a', 'b', 'x', 'ab']) expect(firstAttribute(attributes, name)).toBe(all.get(name) ?? null)
      }),
    )
  })
})
