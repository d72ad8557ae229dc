import { describe, expect, it } from 'vitest'
import { brief, findingsIn } from '../detect-in.test-support.ts'
import { phone } from './phone.ts'

describe('phone', () => {
  it.each([
    ['+32 470 12 34 56', '+32470123456'],
    ['+32470123456', '+32470123456'],
    ['0032 470 12 34 56', '+32470123456'],
    ['+32 (0) 470 12 34 56', '+32470123456'],
    ['+32-470-12-34-56', '+32470123456'],
    ['+٣٢ ٤٧٠ ١٢ ٣٤ ٥٦', '+32470123456'],
    ['\u202a+32\u00a0470\u00a012\u00a034\u00a056\u202c', '+32470123456'],
    ['+1 (202) 456-1111', '+12024561111'],
    ['+964 750 000 0970', '+9647500000970'],
    ['+30 690 000 0910', '+306900000910'],
  ])('%s is international', (written, value) => {
    const text = `هاد رقمي ${written} ok`
    const [finding, ...more] = findingsIn(phone, text)
    expect(finding).toMatchObject({ kind: 'number.shared', value, confidence: 'high', rule: 'phone/international' })
    expect(text.slice(finding?.start, finding?.end)).toBe(written.replace(/[\u202a\u202c]/g, ''))
    expect(more).toEqual([])
  })

  it('takes a number of the right length outside the ranges in use as medium', () => {
    expect(brief(phone, '+31 6 97 55 90 12')).toEqual(['+31697559012 | +31 6 97 55 90 12 | medium | format-only'])
  })

  it.each([
    ['0470 12 34 56', 'BE', '+32470123456 | 0470 12 34 56 | medium'],
    ['0470/12.34.56', 'BE', '+32470123456 | 0470/12.34.56 | medium'],
    ['0470123456', 'BE', '+32470123456 | 0470123456 | medium'],
    ['٠٧٥٠٠٠٠٠٠٨٩', 'IQ', '+9647500000089 | ٠٧٥٠٠٠٠٠٠٨٩ | medium'],
    ['0530 000 05 51', 'TR', '+905300000551 | 0530 000 05 51 | medium'],
    ['70 000 841', 'LB', '+96170000841 | 70 000 841 | medium'],
    ['408-247-8880', 'US', '+14082478880 | 408-247-8880 | medium'],
    // Reserved for fiction by Ofcom; grouped as British numbers are, or finer.
    ['07700 900 265', 'GB', '+447700900265 | 07700 900 265 | medium | format-only'],
    ['590123808', 'PL', '+48590123808 | 590123808 | low'],
    ['470 12 34 56', 'BE', '+32470123456 | 470 12 34 56 | low'],
  ])('%s is a number in %s', (text, region, expected) => {
    expect(brief(phone, text, [region])).toEqual([expected])
    expect(brief(phone, text)).toEqual([])
  })

  it('finds each of several, and the one among other groups of digits', () => {
    const value = (text: string) => findingsIn(phone, text, ['BE']).map((finding) => finding.value)
    expect(value('0470 12 34 56 0471 12 34 56')).toEqual(['+32470123456', '+32471123456'])
    expect(value('0470123456/0471123456')).toEqual(['+32470123456', '+32471123456'])
    expect(value('2 0470123456')).toEqual(['+32470123456'])
    expect(value('+32 470 12 34 56 2 personen')).toEqual(['+32470123456'])
    expect(value('+32 470 12 34 56 1 2 3 4 5')).toEqual(['+32470123456'])
    expect(value('1 2 3 4 0470 12 34 56')).toEqual(['+32470123456'])
    expect(value('0 4 7 0 1 2 3 4 5 6')).toEqual(['+32470123456'])
    expect(value('+32 470 12 34 56\n+32 471 12 34 56')).toEqual(['+32470123456', '+32471123456'])
  })

  it('says so where the digits are a number in two countries', () => {
    const [finding] = findingsIn(phone, '0612345678', ['FR', 'NL'])
    expect(finding).toMatchObject({
      value: '+33612345678',
      confidence: 'low',
      attributes: { otherReadings: '+31612345678' },
    })
  })

  it.each([
    ['a date', 'born 12/03/2021'],
    ['an ISO date', '2021-03-12 10:30'],
    ['a date and time', '24.01.2015 11:47:03'],
    ['a price', '1.500.000'],
    ['a price in francs', '0470 000 000 FCFA'],
    ['a sum before its sign', '€ 0470123456'],
    ['a door code', 'code 4711#'],
    ['a hash command', '*100*0470123456#'],
    ['a tracking number', '3SABCD0470123456'],
    ['a long number', '12345678901234567890'],
    ['a card', '4111 1111 1111 1111'],
    ['a link', 'https://example.com/0470123456 and t.me/+32470123456'],
    ['an e-mail address', '0470123456@example.com'],
    ['coordinates', '50.8466, 4.3528123'],
    ['a file name', 'IMG-20150124-WA0003.jpg'],
    ['a short pair', 'password 0440/2020'],
    ['an epoch', '1422096423'],
    ['a remittance code', 'PIN 11 420 983 761'],
    ['a formula', 'x=0470123456'],
    ['a version', 'v1.2.3.4.5.6.7.8'],
  ])('leaves alone: %s', (_, text) => {
    expect(findingsIn(phone, text, ['BE', 'DE']).filter((f) => f.confidence !== 'low')).toEqual([])
  })

  it('is quick on hostile digits', () => {
    const before = process.cpuUsage()
    findingsIn(phone, '0 1 2-3 '.repeat(8000), ['BE', 'TR'])
    findingsIn(phone, '0 '.repeat(32_000), ['BE', 'TR'])
    findingsIn(phone, '+1'.repeat(30_000), ['BE'])
    findingsIn(phone, '1'.repeat(65_000), ['BE'])
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(8000)
  }, 60_000)
})
