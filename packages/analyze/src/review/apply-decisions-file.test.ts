import type { CaseFile } from '@casethread/casefile'
import { describe, expect, it } from 'vitest'
import { assess } from '../assess.ts'
import { applyDecisionsFile } from './apply-decisions-file.ts'
import { assessmentOf, contactNamed, lineId, reviewCase } from './review-case.test-support.ts'
import { numberedDecisions } from './standing-decisions.ts'

const target = (name: string) => ({ exhibit: 'A-1', app: 'whatsapp', account: name, name })
const place = (line: number) => ({ exhibit: 'A-1', path: 'chats/all.txt', locator: `line ${line}` })
const told = (reader: string, more: object = {}) => ({
  ...{ decision: `D-${reader}`, reader, at: '2024-02-05T08:00:00.000Z', contact: target('Ali'), action: 'accept' },
  ...{ confirms: ['person'], persons: { lo: 2, hi: 3, minors: 0 }, reason: 'He travelled.', cites: [place(1)] },
  ...more,
})
const text = (...lines: unknown[]) => `${lines.map((line) => JSON.stringify(line)).join('\r\n')}\n`

/** The log as `export decisions` prints it. */
const exportOf = ({ reader }: CaseFile) =>
  reader
    .decisions()
    .map(({ seq, previousHash, hash, body }) => ({ seq, action: body.action, previousHash, hash, body }))

describe('applyDecisionsFile', () => {
  it('finds accounts by name and messages by place, and decides as if it had been typed', () => {
    const file = reviewCase(['Ali', 'Omar'])
    const price = { amount: 4000.5, currency: 'EUR', per: 'group' }
    const link = told('Cora', { action: 'link', with: [target('Omar')], confirms: [], persons: null })
    const outcome = applyDecisionsFile(file, text(link, told('Anna', { price }), told('Bert', { price })))
    expect(outcome).toEqual({ applied: 3, known: 0, refused: [] })
    const [ali, omar] = [contactNamed(file, 'Ali'), contactNamed(file, 'Omar')]
    expect(numberedDecisions(file.reader)).toMatchObject([
      { accounts: [ali], with: [omar] },
      { accounts: [ali, omar], cites: [lineId(file, 1)], price: { amount: 400_050, currency: 'EUR', per: 'group' } },
      { accounts: [ali, omar], reader: 'Bert' },
    ])
    expect(file.reader.contactOfAccount(omar)).toMatchObject({ tier: 'confirmed', notices: [] })
    const step = assessmentOf(file)
    assess(file, () => undefined)
    expect(assessmentOf(file)).toBe(step)
  })

  it('adds nothing twice, from the same file or from an export of the log', () => {
    const file = reviewCase(['Ali'])
    const content = text(told('Anna'), told('Bert'))
    applyDecisionsFile(file, content)
    expect(applyDecisionsFile(file, content)).toEqual({ applied: 0, known: 2, refused: [] })
    expect(applyDecisionsFile(file, text(...exportOf(file)))).toEqual({ applied: 0, known: 2, refused: [] })
    const other = reviewCase(['Ali'])
    expect(applyDecisionsFile(other, text(...exportOf(file)))).toEqual({ applied: 2, known: 0, refused: [] })
    expect(exportOf(other)).toEqual(exportOf(file))
    expect(applyDecisionsFile(other, content)).toEqual({ applied: 0, known: 2, refused: [] })
  })

  it('refuses line by line what does not fit the case, with its reason, and applies the rest', () => {
    const file = reviewCase(['Ali', 'Omar'])
    const wrong: [unknown, RegExp][] = [
      [told('A', { contact: target('Nobody') }), /no account "Nobody" \(whatsapp, exhibit A-1\)/],
      [told('A', { contact: { ...target('Ali'), exhibit: 'A-2' } }), /no account "Ali"/],
      [told('A', { cites: [place(99)] }), /no message at line 99 of chats\/all.txt/],
      [told('A', { cites: [] }), /--cite/],
      [told('A', { action: 'guess' }), /action/],
      [told('A', { surprise: 1 }), /surprise/],
      [told('A', { persons: { lo: 3, hi: 2, minors: 0 } }), /persons/],
      [told('A', { price: { amount: 0.001, currency: 'EUR', per: 'person' } }), /price.amount/],
      [told('A', { action: 'withdraw', contact: null, withdraws: 'D-X' }), /no line before it is/],
      [['no', 'object'], /reader: Invalid key/],
    ]
    const content = `not json\n${text(...wrong.map(([line]) => line), told('Anna'))}`
    const { applied, refused } = applyDecisionsFile(file, content)
    expect(applied).toBe(1)
    expect(refused.map(({ line }) => line)).toEqual([1, ...wrong.map((_, i) => i + 2)])
    expect(refused[0]?.reason).toMatch(/no JSON/)
    for (const [i, [, reason]] of wrong.entries()) expect(refused[i + 1]?.reason).toMatch(reason)
  })

  it('withdraws by the name that the file gives a decision', () => {
    const file = reviewCase(['Ali'])
    const withdrawal = {
      action: 'withdraw',
      withdraws: 'D-Anna',
      contact: null,
      persons: null,
      confirms: [],
      cites: [],
    }
    const outcome = applyDecisionsFile(file, text(told('Anna'), { ...told('Anna', withdrawal), decision: 'D-2' }))
    expect(outcome).toEqual({ applied: 2, known: 0, refused: [] })
    expect(file.reader.contactOfAccount(contactNamed(file, 'Ali'))?.decisions).toEqual([])
  })
})
