import type { Cents } from '@casethread/model'

const grouped = (whole: bigint): string => whole.toString().replace(/\B(?=(\d{3})+$)/g, ',')

/** To the cent: `€10,518.18`; whole euros without cents. */
export function euro(cents: Cents): string {
  const sign = cents < 0 ? '−' : ''
  const amount = BigInt(Math.abs(cents))
  const rest = amount % 100n
  return `${sign}€${grouped(amount / 100n)}${rest === 0n ? '' : `.${rest.toString().padStart(2, '0')}`}`
}

/** Down to the full thousand, as the minimum is told in a sentence (methodology §1.8); less than a thousand stays as it is. */
export const fullThousands = (cents: Cents): string => euro(cents < 100_000 ? cents : cents - (cents % 100_000))

/** Three significant figures, as an estimate deserves no more; a lower limit goes down, an upper one up. */
export function roughly(cents: Cents, towards: 'down' | 'up' | 'nearest'): string {
  const unit = 10 ** Math.max(2, String(Math.abs(cents)).length - 3)
  const round = { down: Math.floor, up: Math.ceil, nearest: Math.round }[towards]
  return euro(round(cents / unit) * unit)
}
