import { hash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { missingMandate, readMandate } from './read-mandate.ts'

const read = (text: string) => readMandate({ name: 'm.yaml', text })

describe('a mandate file', () => {
  it('takes values as they are written, and nothing for what stands without one', () => {
    const { mandate, sha256 } = read('record: 000123\nannex: B\ndossier:\nquestions:\n  - How much?\n')
    expect(mandate).toMatchObject({ record: '000123', annex: 'B', dossier: null, questions: ['How much?'] })
    expect(sha256).toBe(hash('sha256', 'record: 000123\nannex: B\ndossier:\nquestions:\n  - How much?\n'))
  })

  it('misses everything where there is none', () => {
    const { mandate, sha256 } = readMandate(null)
    expect(sha256).toBe(null)
    expect(missingMandate(mandate)).toEqual([
      'dossier',
      'record',
      'annex',
      'court',
      'mandate',
      'questions',
      'expert',
      'oath',
      'attribution',
    ])
  })

  it('is content with the reference of a mandate or its text', () => {
    for (const field of ['text: do it', 'reference: 2017/042'])
      expect(missingMandate(read(`mandate: { ${field} }`).mandate)).not.toContain('mandate')
  })

  it.each([
    ['recrod: 1', 'recrod is no field. Known here: dossier'],
    ['annex: b', 'annex is no letter of an annex'],
    ['mandate: { date: 2017-02-30 }', 'mandate.date is no date'],
    ['persons: [ { name: X, capacity: guilty } ]', 'persons[1].capacity "guilty" is not known. Write one of: suspect'],
    ['persons: X', 'persons is no list'],
    ['backCheck: { checked: -1 }', 'backCheck.checked is no whole number'],
    ['a: [', 'line 1'],
    ['- x', '0 is no field'],
    [`dossier: ${'x'.repeat(20_001)}`, 'dossier is longer than 20000 characters'],
    ['x'.repeat(1_000_001), 'It is longer than 1000000 characters'],
    [
      `a: &a [x, x]\n${Array.from({ length: 12 }, (_, at) => `b${at}: &b${at} [${Array(9).fill(at === 0 ? '*a' : `*b${at - 1}`)}]`).join('\n')}\n`,
      'm.yaml is no sound mandate file',
    ],
  ])('is refused with the field and what to do: %.40s', (text, words) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringContaining(words) }),
    )
  })
})
