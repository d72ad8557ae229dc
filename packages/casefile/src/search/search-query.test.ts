import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery, toMatch } from './search-query.ts'

const match = (query: string) => toMatch(parseQuery(query))

describe('parseQuery', () => {
  it.each([
    ['hotel money', '"hotel" AND "money"'],
    ['"two rooms" hotel', '"two rooms" AND "hotel"'],
    ['“two rooms”', '"two rooms"'],
    ['"never closed', '"never closed"'],
    ['hot*', '"hot" *'],
    ["l'argent", '"l argent"'],
    ['karwan@example.org', '"karwan example org"'],
    ['AND OR NOT NEAR text:x', '"and" AND "or" AND "not" AND "near" AND "text x"'],
    ['TL PARASI', '"tl" AND "parasi"'],
    ['ﺣﻮﺍﻟﺔ', '"حواله"'],
    ['على', '"علي"'],
    ['علی', '"علي"'],
    ['٤٠٠٠', '"4000"'],
    ['北京', '"北 京"'],
  ])('reads %s as %s', (query, expression) => {
    expect(match(query)).toBe(expression)
  })

  it('takes figures with at least seven digits for a number in any grouping, and for the words typed', () => {
    const [term] = parseQuery('+32 470 12 34 56')
    expect(term).toMatchObject({ kind: 'number', digits: '32470123456' })
    expect(parseQuery('0470/12.34.56')).toMatchObject([{ kind: 'number', digits: '470123456' }])
    expect(parseQuery('0032 (0)470 123456')).toMatchObject([{ kind: 'number', digits: '32470123456' }])
    expect(parseQuery('rooms 2 3')).toMatchObject([{ kind: 'phrase' }, { kind: 'phrase' }, { kind: 'phrase' }])
  })

  it.each(['', '   ', '***', '"" ""', '.,;'])('refuses %j, which holds nothing to look for', (query) => {
    expect(() => parseQuery(query)).toThrow(/no letter or digit/)
  })

  it('refuses a query of hundreds of words', () => {
    expect(() => parseQuery('word '.repeat(500))).toThrow(/500 words; at most 100/)
  })

  it('makes of any text an expression that FTS5 takes, or refuses it', () => {
    using db = new DatabaseSync(':memory:')
    db.exec(`CREATE VIRTUAL TABLE message_text USING fts5 (text, content = '', tokenize = 'ascii')`)
    const search = db.prepare('SELECT count(*) AS n FROM message_text WHERE message_text MATCH ?')
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(
        fc.constantFrom('"', "'", '*', '(', ')', '^', ':', '-', '+', 'NEAR', 'AND', '0470', ' ', '\0', '\ue000'),
      ),
    )
    fc.assert(
      fc.property(hostile, (query) => {
        const text = Array.isArray(query) ? query.join('') : query
        const read = () => match(text)
        if (/[\p{L}\p{N}\p{So}]/u.test(text.normalize('NFKD'))) expect(search.get(read())?.n).toBe(0)
        else expect(read).toThrow(/no letter or digit/)
      }),
    )
  })
})
