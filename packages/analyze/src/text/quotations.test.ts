import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotations } from './quotations.ts'

const quoted = (text: string) => findQuotations(text).map(({ start, end }) => text.slice(start, end))

describe('quotations', () => {
  it.each([
    ['write "the dress", not "contract"', ['the dress', 'contract']],
    ['шукай як «Сантехнік»', ['Сантехнік']],
    ['szukaj jako „Hydraulik”', ['Hydraulik']],
    ['sag “Baustelle“', ['Baustelle']],
    ["don't say it's ours", []],
    ['5" pipe', []],
    ['"first line\nsecond"', []],
  ])('%s', (text, found) => {
    expect(quoted(text)).toEqual(found)
  })

  it('gives back any few words between marks', () => {
    const words = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,3}$/)
    fc.assert(
      fc.property(words, fc.constantFrom(['"', '"'], ['«', '»'], ['„', '”'], ['“', '”']), (text, [open, close]) => {
        expect(quoted(`say ${open}${text}${close} now`)).toEqual([text])
      }),
    )
  })
})
