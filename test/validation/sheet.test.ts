import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scoreGold } from '../gold/score.mjs'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { percent, perThousand } from './figures.ts'
import { tierSection } from './gold-sections.ts'
import { printSheet, readSheet, withAbsent } from './sheet.ts'

describe('the sheet', () => {
  it('is read as it was printed', () => {
    const sheet = new Map([
      ['Validation', 'One.\n\nTwo.'],
      ['Gold threads', '| a | b |\n| --- | --: |'],
    ])
    expect(readSheet(printSheet(sheet))).toEqual(sheet)
  })

  it('keeps what an earlier one says of corpora that are not at hand, and nothing else of it', () => {
    const earlier = new Map([
      ['Gold threads', 'old'],
      ['False alarms: absent.txt', 'as measured there'],
    ])
    expect([...withAbsent(new Map([['Gold threads', 'new']]), earlier)]).toEqual([
      ['Gold threads', 'new'],
      ['False alarms: absent.txt', 'as measured there'],
    ])
  })
})

describe('shares', () => {
  // Wilson 1927; 10 of 10 and 5 of 10 as in any table of the interval.
  it.each([
    [10, 10, '100.0 (72.2–100.0)'],
    [5, 10, '50.0 (23.7–76.3)'],
    [0, 10, '0.0 (0.0–27.8)'],
    [0, 0, '–'],
  ])('%i of %i is %s percent', (hits, of, shown) => {
    expect(percent(hits, of)).toBe(shown)
  })

  it('shows rare alarms per thousand', () => {
    expect(perThousand(5, 10_000)).toBe('0.50 (0.21–1.17)')
  })
})

describe('the tiers', () => {
  it('stand as labelled against those proposed', () => {
    const file = join(temporaryFolder(), 'threads.jsonl')
    const thread = (contact: string, tier: string, kind = 'customer') => ({
      ...{ thread: contact, app: 'viber', langs: ['en'], kind, owner: 'Owner', contact, messages: [] },
      truth: { tier, persons: null, price: null, payments: [], newNumbers: [] },
    })
    const threads = [
      thread('A', 'not', 'ordinary'),
      thread('B', 'probable'),
      thread('C', 'probable'),
      thread('D', 'possible', 'victim'),
    ]
    writeFileSync(file, threads.map((one) => JSON.stringify(one)).join('\n'))
    const contact = (name: string, tier: string) => ({ names: [name], accounts: [], tier })
    const contacts = [contact('A', 'probable'), contact('B', 'probable'), contact('C', 'undetermined')]
    const device = { owner: 'Owner', dir: '', file: '', threads }
    const score = scoreGold(threads, [device], () => ({ messages: [], findings: [], contacts }))
    expect(tierSection([file], score).split('\n').slice(2)).toEqual([
      '| not | 0 | 0 | 1 | 0 | 0 |',
      '| possible | 0 | 0 | 0 | 0 | 0 |',
      '| probable | 0 | 0 | 1 | 0 | 1 |',
      '| confirmed-eligible | 0 | 0 | 0 | 0 | 0 |',
    ])
  })
})
