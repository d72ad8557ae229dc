import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'

const minors = (lines: readonly string[]) => talk(lines, (kind) => kind === 'safeguard.minor')
const trade = [
  'contact: the smuggler wants 4000 euro for the boat',
  'owner: the office holds the money until you arrive',
]

describe('minor-alone', () => {
  it.each([
    ['en', 'he is 15 years old and alone'],
    ['fr', 'il a 15 ans et il voyage seul'],
    ['de', 'er ist 15 jahre alt und allein unterwegs'],
    ['nl', 'hij is 15 jaar en alleen'],
    ['es', 'tiene 15 años y viaja solo'],
    ['it', 'ha 15 anni ed è solo'],
    ['ar', 'عمره ١٥ سنة ولحاله'],
    ['fa', '۱۵ ساله است و تنهاست'],
    ['tr', '15 yaşında ve yalnız'],
    ['kmr', '15 salî ye û bi tenê ye'],
    ['ckb', 'تەمەنی ١٥ ساڵە و بە تەنهایە'],
    ['ru', 'ему 15 лет, едет один'],
    ['ro', 'are 15 ani și e singur'],
    ['pl', 'ma 15 lat i jedzie sam'],
  ])('tells a child on the way alone in %s', (_, line) => {
    expect(minors([...trade, `contact: ${line}`])).not.toEqual([])
  })

  it('takes a stated youth for enough where nobody else is named', () => {
    expect(minors([...trade, 'contact: please, he is only 16 years old'])).toEqual(['3 | safeguard.minor | 16'])
  })

  it.each([
    ["contact: please, he's only 15", '15'],
    ['contact: sir, he is 15 only, help him', '15'],
    ['contact: mijn neefje van 14 loopt daar alleen', '14'],
    ['contact: I am 17 years old, my mother does not know', '17'],
    ['contact: the boy is 14, nobody with him', '14'],
    ['contact: момчето е на 15, без родители', '15'],
    ['contact: il ragazzo dice che ne ha 13, senza genitori', '13'],
  ])('reads the age however it is told: %s', (line, age) => {
    expect(minors([...trade, line])).toContain(`3 | safeguard.minor | ${age}`)
  })

  it.each([
    ['contact: my wife, me and two children, 6 and 9 years old'],
    ['contact: i travel alone, i am 34 years old'],
    ['contact: my father waited 16 years for this'],
    ['contact: only 12 hours by bus'],
    ['contact: the boy is number 14, his mother is with him'],
  ])('does not take for one: %s', (line) => {
    expect(minors([...trade, line])).toEqual([])
  })

  it('needs talk about a journey', () => {
    expect(minors(['contact: she is 15 years old, home alone on saturday', 'owner: mine too'])).toEqual([])
  })
})
