import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'

const coded = (...lines: string[]) =>
  talk(
    [
      'contact: how much by boat with the smuggler to Italy',
      'owner: 4000 euro, the office keeps it until arrival',
      ...lines,
    ],
    (kind) => kind === 'counter.coded',
  ).map((line) =>
    line
      .split(' | ')
      .filter((_, i) => i !== 1 && i !== 3)
      .join(' '),
  )
const agreed = 'owner: do not write "contract" here, write "the dress"'

describe('agreed words', () => {
  it('knows an agreed word again, with whatever ending', () => {
    expect(coded(agreed, 'contact: ok', 'contact: are the dresses ready?')).toEqual(['3 the dress', '5 dresses'])
  })

  it('takes the words of nobody but those told to be said', () => {
    expect(coded('owner: I bought a dress', 'contact: is the dress ready?')).toEqual([])
    expect(coded(agreed, 'contact: ok I wait')).toHaveLength(1)
  })

  it('needs talk about a journey or of precautions', () => {
    expect(
      talk(['owner: write "happy" on the cake', 'contact: happy it is'], (kind) => kind === 'counter.coded'),
    ).toEqual([])
  })
})
