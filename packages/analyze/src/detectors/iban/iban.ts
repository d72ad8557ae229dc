import type { Finding } from '@casethread/model'
import { countrySpecs, ValidationErrorsIBAN, validateIBAN } from 'ibantools'
import type { Detector, ReadableMessage } from '../../detector.ts'

/** Country letters and check digits, as written; what follows is read by the length of the country's numbers. */
const beginning = /(?<![a-z\d])([a-z]{2}) ?(\d{2})(?=[ .-]{0,2}[a-z\d])/gi
const inFours = /^[a-z]{2}\d{2}(?: [a-z\d]{4}){2,7}(?: [a-z\d]{1,4})?$/i
const separated = /[a-z\d](?:[ .-]?[a-z\d])*/iy

/**
 * IBANs (ISO 13616), in one piece or in groups, in any case. The number must have the length and the form of its country.
 * With the right check digits it is `checksum-valid` and high; with wrong ones `checksum-failed`, since people mistype, provided it is
 * written without a gap behind the country letters: medium where it stands in fours, as banks print it and hardly anything else is written,
 * otherwise low.
 */
export const iban = {
  id: 'iban',
  title: 'Bank account numbers (IBAN)',
  kinds: ['payment.account'],
  examines: 'messages',
  // The shortest IBANs, Norway's, have 15 characters; none has fewer digits than this.
  needs: (signs) => signs.digits >= 8,
  detect: detectIbans,
} satisfies Detector

function detectIbans({ text }: ReadableMessage): Finding[] {
  const findings: Finding[] = []
  let behind = 0
  for (const match of text.shadow.matchAll(beginning)) {
    if (match.index < behind) continue
    const end = endOf(text.shadow, match.index, (match[1] ?? '').toUpperCase())
    if (end === null || text.isOpaque({ start: match.index, end })) continue
    const finding = judge(text.shadow.slice(match.index, end))
    if (!finding) continue
    findings.push({ ...finding, ...text.toRaw({ start: match.index, end }) })
    behind = end
  }
  return findings
}

/** Where a number of this country that begins here must end; null when it cannot end there. */
function endOf(shadow: string, start: number, country: string): number | null {
  const length = countrySpecs[country]?.chars
  if (!length) return null
  // Twice the length leaves room for a separator behind each character.
  separated.lastIndex = 0
  const written = separated.exec(shadow.slice(start, start + 2 * length))?.[0] ?? ''
  let count = 0
  for (let i = 0; i < written.length; i++) {
    if (/[a-z\d]/i.test(written.charAt(i))) count++
    if (count === length) return /^[a-z\d]/i.test(shadow.slice(start + i + 1)) ? null : start + i + 1
  }
  return null
}

function judge(written: string): Omit<Finding, 'start' | 'end'> | null {
  const value = written.replace(/[^a-z\d]/gi, '').toUpperCase()
  const { errorCodes } = validateIBAN(value)
  const wrong = (code: ValidationErrorsIBAN) => errorCodes.includes(code)
  if (wrong(ValidationErrorsIBAN.WrongBBANFormat) || wrong(ValidationErrorsIBAN.WrongBBANLength)) return null
  const failed = wrong(ValidationErrorsIBAN.WrongIBANChecksum)
  if (failed && !/^[a-z]{2}\d/i.test(written)) return null
  // Some countries have check digits of their own inside; if only those are wrong, the number is not as sure.
  const doubtful = wrong(ValidationErrorsIBAN.WrongAccountBankBranchChecksum)
  return {
    kind: 'payment.account',
    value,
    attributes: { scheme: 'iban', country: value.slice(0, 2), ...(doubtful ? { nationalCheck: 'failed' } : {}) },
    confidence: failed ? (inFours.test(written) ? 'medium' : 'low') : doubtful ? 'medium' : 'high',
    verdict: failed ? 'checksum-failed' : 'checksum-valid',
    rule: 'iban/mod-97',
  }
}
