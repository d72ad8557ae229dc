import type { MessageText } from '../message-text.ts'
import type { CurrencyMention } from '../text/currency.ts'
import type { WrittenNumber } from '../text/numbers.ts'

/** Letters that are short for a currency directly behind a sum. */
const letters: Readonly<Record<string, string>> = { e: 'EUR', р: 'RUB', f: 'cfa' }

/** `2500e`, `500р`, `25000f`: not behind small numbers (`2e` is the second, `20f` a bus), nor behind a year (`2014р`). */
export function letterAt(text: MessageText, { value, end }: WrittenNumber): CurrencyMention | null {
  const name = letters[text.folded.charAt(end)]
  const isLetter = name !== undefined && !/[\p{L}\d]/u.test(text.folded.charAt(end + 1))
  if (!isLetter || Number(value) < 100 || /^(?:19|20)\d\d$/.test(value)) return null
  return { start: end, end: end + 1, name, country: null }
}
