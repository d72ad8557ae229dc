import { normalize } from '@casethread/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSigns } from './text-signs.ts'

describe('readSigns', () => {
  it.each([
    ['', 0, 0],
    ['no numbers here', 0, 7],
    ['٤٠٠٠ یورو', 4, 0],
    ['𝟒𝟎𝟎 ４ 7', 5, 1],
    ['bc1qw508d6qej, T9yD', 6, 13],
    ['😀😀', 0, 0],
  ])('%j has %i digits and a longest run of %i', (raw, digits, longestRun) => {
    expect(readSigns(raw)).toEqual({ digits, longestRun })
  })

  it('counts the digits of the shadow, for every character there is', () => {
    const wrong: string[] = []
    for (let code = 0; code <= 0x10ffff; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue
      const char = String.fromCodePoint(code)
      if (readSigns(char).digits !== normalize(char).text.replace(/\D/g, '').length) wrong.push(code.toString(16))
    }
    expect(wrong).toEqual([])
  })

  it('counts the digits of the shadow of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (raw) => {
        expect(readSigns(raw).digits).toBe(normalize(raw).text.replace(/\D/g, '').length)
      }),
    )
  })
})
