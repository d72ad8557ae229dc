import { describe, expect, it } from 'vitest'
import { brief, findingsIn } from '../detect-in.test-support.ts'
import { card, passesLuhn } from './card.ts'
import { issuerOf } from './issuers.ts'

describe('card', () => {
  it.each([
    ['4111 1111 1111 1111', '4111111111111111', 'visa', 'high'],
    ['4111111111111111', '4111111111111111', 'visa', 'medium'],
    ['5555-5555-5555-4444', '5555555555554444', 'mastercard', 'high'],
    ['2223003122003222', '2223003122003222', 'mastercard', 'medium'],
    ['3782 822463 10005', '378282246310005', 'amex', 'high'],
    ['30569309025904', '30569309025904', 'diners', 'medium'],
    ['6011 1111 1111 1117', '6011111111111117', 'discover', 'high'],
    ['6037-9900-0000-1236', '6037990000001236', 'shetab', 'high'],
    ['۶۰۳۷ ۹۹۰۰ ۰۰۰۰ ۱۲۳۶', '6037990000001236', 'shetab', 'high'],
  ])('%s is valid', (written, value, issuer, confidence) => {
    const text = `kart: ${written} tamam`
    const [finding, ...more] = findingsIn(card, text)
    expect(finding).toMatchObject({ kind: 'payment.account', value, confidence, verdict: 'checksum-valid' })
    expect(finding?.attributes).toEqual({ scheme: 'card', issuer })
    expect(text.slice(finding?.start, finding?.end)).toBe(written)
    expect(more).toEqual([])
  })

  it('does not take the expiry date for digits of the number', () => {
    expect(brief(card, '4111 1111 1111 1111 12/26')).toEqual([
      '4111111111111111 | 4111 1111 1111 1111 | high | checksum-valid',
    ])
    expect(brief(card, '4111 1111 1111 1111 123')).toEqual([
      '4111111111111111 | 4111 1111 1111 1111 | high | checksum-valid',
    ])
  })

  it('keeps a mistyped one as low if it is grouped as a card', () => {
    expect(brief(card, '4111 1111 1111 1112')).toEqual([
      '4111111111111112 | 4111 1111 1111 1112 | low | checksum-failed',
    ])
    expect(findingsIn(card, '4111111111111112')).toEqual([])
  })

  it.each([
    ['a phone number', '+49 1512 3456 7890 12'],
    ['an IMEI', '490154203237518'],
    ['no issuer', '1111 2222 3333 4444'],
    ['part of a longer number', '41111111111111112222'],
    ['behind other digits', '12 4111 1111 1111 1111'],
    ['a tracking number', 'JJD000390007837846120'],
    ['an IBAN', 'TR330006100519786457841326'],
    ['mixed separators', '4111 1111-1111 1111'],
    ['in a link', 'https://example.com/4111111111111111'],
  ])('leaves alone: %s', (_, text) => {
    expect(findingsIn(card, text)).toEqual([])
  })
})

describe('passesLuhn', () => {
  it('accepts the right check digit only', () => {
    const fitting = Array.from({ length: 10 }, (_, digit) => `411111111111111${digit}`).filter(passesLuhn)
    expect(fitting).toEqual(['4111111111111111'])
    expect(passesLuhn('490154203237518')).toBe(true)
  })
})

describe('issuerOf', () => {
  it('takes the longest range, and asks for the length', () => {
    expect(issuerOf('6219861000000000')).toBe('shetab')
    expect(issuerOf('6200000000000000')).toBe('unionpay')
    expect(issuerOf('411111111111111')).toBeNull()
  })
})
