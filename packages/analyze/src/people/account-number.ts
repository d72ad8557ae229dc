import type { StoredAccount } from '@casethread/casefile'
import { readInternational } from '../text/phone-number.ts'

/**
 * The number (E.164) that an account is registered under; null where it is not known by one. Skype writes `8:live:+32…` or
 * `8:live:32…` for an account that was made with a number and `4:+32…` for a telephone (ids as in `skype-json`); in every other app
 * digits in a handle are an id of the app's own, as Facebook's, and no number.
 */
export function accountNumber({ app, kind, value }: Pick<StoredAccount, 'app' | 'kind' | 'value'>): string | null {
  if (kind === 'phone') return value.startsWith('+') ? value : null
  const told = app === 'skype' && kind === 'handle' ? skypeNumber.exec(value)?.groups : undefined
  if (!told) return null
  const number = readInternational(told.number ?? '')
  return number?.isValid() ? number.number : null
}

const skypeNumber = /^(?:\d+:)?(?:live:(?=\+?\d)|(?=\+))(?<number>\+?\d{8,15})$/
