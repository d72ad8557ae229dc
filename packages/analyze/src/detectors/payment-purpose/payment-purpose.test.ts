import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'

const reasons = (lines: readonly string[]) => talk(lines, (kind) => kind === 'counter.coded')
const trade = ['contact: the smuggler wants 4000 euro for the boat', 'owner: pay half now, the rest when you arrive']
const iban = 'BE68 5390 0754 7034'

describe('payment-purpose', () => {
  it.each([
    ['nl', `${iban}, zet erbij "tapijt"`, 'tapijt'],
    ['de', `bitte überweise auf ${iban} mit Verwendungszweck: Gartenmöbel`, 'Gartenmöbel'],
    ['fr', `${iban} motif «cours de piano»`, 'cours de piano'],
    ['en', `send it to the bank account, reference "piano lessons"`, 'piano lessons'],
    ['it', `${iban} causale: affitto`, 'affitto'],
    ['es', `${iban} concepto "zapatos"`, 'zapatos'],
    ['pl', `${iban} tytuł: naprawa`, 'naprawa'],
    ['tr', `${iban} açıklamaya "halı" yaz`, 'halı'],
  ])('reads the reason to be stated in %s', (_, line, reason) => {
    expect(reasons([...trade, `owner: ${line}`])).toEqual([`3 | counter.coded | ${reason} | ${reason}`])
  })

  it('reads a quoted one when the account was given before', () => {
    expect(reasons([...trade, `owner: ${iban}`, 'owner: put reference "piano"'])).toEqual([
      '4 | counter.coded | piano | piano',
    ])
  })

  it.each([
    [[...trade, 'owner: the purpose of the trip is none of their business']],
    [['owner: the invoice is attached, reference "2024-117"', 'contact: paid by bank today, thanks']],
  ])('leaves other references alone', (lines) => {
    expect(reasons(lines)).toEqual([])
  })
})
