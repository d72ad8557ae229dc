import { describe, expect, it } from 'vitest'
import { brief, findingsIn } from '../detect-in.test-support.ts'
import { iban } from './iban.ts'

describe('iban', () => {
  it.each([
    ['BE68 5390 0754 7034', 'BE68539007547034'],
    ['NL91ABNA0417164300', 'NL91ABNA0417164300'],
    ['DE89370400440532013000', 'DE89370400440532013000'],
    ['FR14 2004 1010 0505 0001 3M02 606', 'FR1420041010050500013M02606'],
    ['TR33 0006 1005 1978 6457 8413 26', 'TR330006100519786457841326'],
    ['IQ98NBIQ850123456789012', 'IQ98NBIQ850123456789012'],
    ['LB62099900000001001901229114', 'LB62099900000001001901229114'],
    ['GR1601101250000000012300695', 'GR1601101250000000012300695'],
    ['be68-5390-0754-7034', 'BE68539007547034'],
    ['BE 68 5390 0754 7034', 'BE68539007547034'],
    ['BE٦٨ ٥٣٩٠ ٠٧٥٤ ٧٠٣٤', 'BE68539007547034'],
    ['\u202aBE68\u00a05390\u00a00754\u00a07034', 'BE68539007547034'],
  ])('%s is valid', (written, value) => {
    const text = `send it to ${written} please`
    const [finding] = findingsIn(iban, text)
    expect(finding).toMatchObject({ kind: 'payment.account', value, verdict: 'checksum-valid', confidence: 'high' })
    expect(finding?.attributes).toEqual({ scheme: 'iban', country: value.slice(0, 2) })
    expect(text.slice(finding?.start, finding?.end)).toBe(written.replace('\u202a', ''))
  })

  it('keeps a mistyped one, as low where it is not in fours', () => {
    expect(brief(iban, 'rek BE68 5390 0754 7035')).toEqual([
      'BE68539007547035 | BE68 5390 0754 7035 | medium | checksum-failed',
    ])
    expect(brief(iban, 'rek BE68539007547035')).toEqual(['BE68539007547035 | BE68539007547035 | low | checksum-failed'])
  })

  it('stops where the country says, and finds the next one', () => {
    expect(brief(iban, 'BE68539007547034 ok 2 personen, NL91 ABNA 0417 1643 00 1200 euro')).toEqual([
      'BE68539007547034 | BE68539007547034 | high | checksum-valid',
      'NL91ABNA0417164300 | NL91 ABNA 0417 1643 00 | high | checksum-valid',
    ])
  })

  it.each([
    ['too long', 'BE68 5390 0754 70345'],
    ['too short', 'BE68 5390 0754 703'],
    ['part of a word', 'xBE68539007547034'],
    ['no such country', 'XX68 5390 0754 7034'],
    ['letters where Belgium has digits', 'BE68 5390 A754 7034'],
    ['over two lines', 'BE68 5390\n0754 7034'],
    ['in a link', 'https://example.com/pay?to=BE68539007547034'],
    ['ordinary words', 'at 10 o clock be 20 there no 15 is my door 1234567890123'],
  ])('leaves alone: %s', (_, text) => {
    expect(findingsIn(iban, text)).toEqual([])
  })
})
