import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scoreGold } from '../gold/score.mjs'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { percent, perThousand } from './figures.ts'
import { tierSection } from './gold-sections.ts'
import { agreementSection, kappaOf } from './second-annotator.ts'
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

describe('a second annotator', () => {
  // Two readers of fifty proposals: 20 and 15 alike, 5 and 10 not (the example of most textbooks).
  it('agrees beyond chance', () => {
    expect(kappaOf({ both: 20, onlyFirst: 5, onlySecond: 10, neither: 15 })).toBeCloseTo(0.4, 10)
    expect(kappaOf({ both: 3, onlyFirst: 0, onlySecond: 0, neither: 7 })).toBe(1)
  })

  it('is scored against the labels of the threads that he read', () => {
    const file = join(temporaryFolder(), 'threads.jsonl')
    const message = (n: number, kind: string) => ({
      ...{ n, at: `2020-01-01T0${n}:00:00Z`, from: 'contact', text: `Text ${n}` },
      labels: [{ kind, value: '', quote: 'Text' }],
    })
    const thread = (name: string) => ({
      ...{ thread: name, app: 'viber', langs: ['en'], kind: 'customer', owner: 'Owner', contact: name },
      messages: [message(1, 'payment.made'), message(2, 'counter.delete')],
      truth: { tier: 'probable', persons: null, price: null, payments: [], newNumbers: [] },
    })
    writeFileSync(file, [thread('A'), thread('B')].map((one) => JSON.stringify(one)).join('\n'))
    const section = agreementSection(
      [file],
      [
        {
          ...{ thread: 'A', kind: 'payer', tier: 'probable', persons: null, price: null },
          labels: [
            [1, 'payment.made', '', 'Text'],
            [1, 'payment.refund', '', 'Text'],
          ],
        },
      ],
    )
    expect(section).toContain('A second annotator read 1 of these threads')
    expect(section).toContain('The kind of the thread was the same in 0 of 1.')
    expect(section).toContain('| payment acts | 1 | 1 | 0 |')
    expect(section).toContain('| counter-surveillance | 0 | 0 | 1 |')
    expect(section).toContain('| counter-surveillance | 0 | 1 | 0 | 1 | 0.00 |')
    expect(section).toContain('| tier as labelled | 1 | 1 |')
  })
})
