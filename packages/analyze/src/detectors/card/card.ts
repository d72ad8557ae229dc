import type { Finding } from '@casethread/model'
import type { Detector, ReadableMessage } from '../../detector.ts'
import { issuerOf } from './issuers.ts'

/**
 * As cards print their digits (fours, with a rest for long numbers; American Express 4-6-5, Diners 4-6-4) or in one piece;
 * neither part of a longer number nor of a word, nor behind a plus. Groups of other sizes are how phone and reference numbers
 * are written.
 */
const fours = String.raw`\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?`
const candidate = new RegExp(
  String.raw`(?<!\w|\d[ .,:/-]|\+ ?)(?:${fours}|\d{4}([ -])\d{6}\2\d{4,5}|\d{13,19})(?!\w|[-.,]\d)`,
  'g',
)

/**
 * Payment card numbers: a known issuer's range and length, and the Luhn digit (ISO/IEC 7812-1 annex B). One number in ten passes
 * Luhn by chance, so a number in one piece is medium and one grouped as cards print it is high. A grouped one that fails
 * Luhn is kept as low: people mistype. The value is the whole number; the annex shows only its ends.
 */
export const card = {
  id: 'card',
  title: 'Payment card numbers',
  kinds: ['payment.account'],
  examines: 'messages',
  needs: (signs) => signs.digits >= 13,
  detect: detectCards,
} satisfies Detector

function detectCards({ text }: ReadableMessage): Finding[] {
  return Array.from(text.shadow.matchAll(candidate)).flatMap((match) => {
    // What follows four fours may be the rest of a long number, the month the card expires, or its security code.
    const known = [match[0], match[0].slice(0, 19)].filter((written) => issuerOf(digitsOf(written)) !== null)
    const found = known.find((written) => passesLuhn(digitsOf(written))) ?? known[0]
    if (found === undefined) return []
    const span = { start: match.index, end: match.index + found.length }
    const finding = judge(found)
    return finding && !text.isOpaque(span) ? [{ ...finding, ...text.toRaw(span) }] : []
  })
}

const digitsOf = (written: string) => written.replace(/[ -]/g, '')

function judge(written: string): Omit<Finding, 'start' | 'end'> | null {
  const value = digitsOf(written)
  const grouped = value !== written
  const valid = passesLuhn(value)
  if (!grouped && !valid) return null
  return {
    kind: 'payment.account',
    value,
    attributes: { scheme: 'card', issuer: issuerOf(value) ?? '' },
    confidence: !valid ? 'low' : grouped ? 'high' : 'medium',
    verdict: valid ? 'checksum-valid' : 'checksum-failed',
    rule: 'card/luhn',
  }
}

/** From the last digit leftwards every second one is doubled (its digits added up); the sum must end in 0. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const weighted = i % 2 === 0 ? digit : 2 * digit
    sum += weighted > 9 ? weighted - 9 : weighted
  }
  return sum % 10 === 0
}
