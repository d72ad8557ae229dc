import type { CasePayment } from '@casethread/model'

/** An account, wallet, card or phone is named again with every payment to it; only the reference of one payment tells it from others. */
const isAccount = (identifier: string): boolean =>
  /^[A-Z]{2}\d{2}[A-Z0-9]{8,}$/.test(identifier) ||
  /^\+/.test(identifier) ||
  /^\d{13,19}$/.test(identifier) ||
  /^(0x[0-9a-f]{40}|bc1[a-z0-9]{20,}|[13T][1-9A-HJ-NP-Za-km-z]{25,34})$/i.test(identifier)

export const referencesOf = ({ identifiers }: CasePayment): string[] =>
  identifiers.filter((identifier) => !isAccount(identifier))

/** Payments that can be the same one: money that came in, money put down with an office, money given back, the rest. */
export const sideOf = ({ kind }: CasePayment): string => {
  if (kind === 'deposit_escrow' || kind === 'refund') return kind
  return kind === 'internal_transfer' || kind === 'commission' || kind === 'cost' ? 'internal' : 'in'
}

/** Acknowledged, shown by a document, or confirmed by a third party: what counts (methodology §1.4). */
export const isShown = ({ level }: Pick<CasePayment, 'level'>): boolean => level !== 'L0' && level !== 'L1'

export const moneyKey = ({ money }: CasePayment): string | null =>
  money && money.amount > 0 ? `${money.amount} ${money.currency}` : null

/** Milliseconds between two payments; 0 where one is undated, since it may then be any day. */
export const apart = (a: CasePayment, b: CasePayment): number =>
  a.date.earliest === null || b.date.earliest === null ? 0 : Math.abs(a.date.earliest - b.date.earliest)
