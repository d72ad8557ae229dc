import type { Account } from '@casethread/model'

/** Viber opened in December 2010: nothing earlier can be a time of sending. */
export const viberStart = Date.UTC(2010, 0, 1)

/** What one card of a person says of him. */
export interface ViberPerson {
  number: string | null
  /** The app's own id, for people whose number it does not show. */
  memberId: string | null
  name: string | null
}

/**
 * By the number, in E.164 where it is written with its plus; else by the app's own id, which is never shown as a number;
 * else by the name. Null where the card names nobody.
 */
export function viberAccount({ number, memberId, name }: ViberPerson): Account | null {
  const value = number === null ? null : phoneValue(number)
  if (value !== null) return { app: 'viber', kind: 'phone', value, name }
  if (memberId !== null) return { app: 'viber', kind: 'handle', value: memberId, name }
  return name === null ? null : { app: 'viber', kind: 'name', value: name, name }
}

/** The owner of a database that does not say who that is. Counts within one device only, as every name does. */
export const unnamedOwner: Account = { app: 'viber', kind: 'name', value: 'owner of the device', name: null }

/** Digits with their plus; without one as found, since the country is not known. Null for what is no number. */
export function phoneValue(found: string): string | null {
  const bare = found.replace(/[\s().-]/g, '')
  return /^\+?\d{3,15}$/.test(bare) ? bare : null
}
