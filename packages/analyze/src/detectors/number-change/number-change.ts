import type { Finding } from '@casethread/model'
import type { Detector, ReadableMessage } from '../../detector.ts'
import { readInternational } from '../../text/phone-number.ts'

const international = /(?:\+|(?<!\d)00)\d(?:[ .()-]{0,2}\d){6,14}/g

/**
 * The app's own notice that an account's number was changed. The value is the new number in E.164, or empty where the notice
 * does not state it; `old` and `new` are kept as printed, since a notice may show names in place of numbers. The whole
 * notice is the span.
 */
export const numberChange = {
  id: 'number-change',
  title: 'Number changes reported by the app',
  kinds: ['number.changed'],
  examines: 'notices',
  needs: () => true,
  detect: detectChange,
} satisfies Detector

function detectChange({ text, notice }: ReadableMessage): Finding[] {
  if (notice?.event !== 'number-changed') return []
  const { old, new: fresh, actor } = notice.details
  const value = fresh === undefined ? onlyNumberIn(text.shadow, e164(actor ?? '')) : e164(fresh)
  const attributes = { ...(old ? { old: e164(old) || old } : {}), ...(fresh && !value ? { new: fresh } : {}) }
  return [
    {
      kind: 'number.changed',
      value,
      attributes,
      confidence: 'high',
      verdict: null,
      start: 0,
      end: text.raw.length,
      rule: 'number-change/notice',
    },
  ]
}

const e164 = (printed: string): string => readInternational(printed)?.number ?? ''

/**
 * Of two numbers in a notice the order depends on its language (Dutch names the new one first), so two decide nothing; nor does that of
 * whoever changed, which stands in place of a name that is not saved.
 */
function onlyNumberIn(shadow: string, changed: string): string {
  const numbers = Array.from(shadow.matchAll(international), (match) => e164(match[0])).filter(
    (number) => number !== '' && number !== changed,
  )
  return numbers.length === 1 ? (numbers[0] ?? '') : ''
}
