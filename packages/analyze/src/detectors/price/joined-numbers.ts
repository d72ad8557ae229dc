import type { Quantity } from '../../reading/quantities.ts'
import type { Negotiation } from './negotiation.ts'

/**
 * In a bargain: `drei fünf?` and `3 and 5` are three thousand five hundred, `yedi iki yüz` and `7 and 200` seven thousand two hundred.
 * Elsewhere "two three" are two or three, as `3 and 4` are anywhere.
 */
export function inDecimals(free: readonly Quantity[], { isOpen }: Negotiation): Quantity[] {
  const found: Quantity[] = []
  for (const quantity of free) {
    const last = found.at(-1)
    const value = isOpen && last ? together(last, quantity) : null
    if (last && value !== null) found.splice(-1, 1, { ...last, end: quantity.end, to: quantity.to, value })
    else found.push(quantity)
  }
  return found
}

function together(last: Quantity, next: Quantity): string | null {
  const isNext = last.to === next.from && last.spelled && next.spelled && isDigit(last)
  const isJoined = next.isJoined && last.to === next.from - 1 && /^(?:[1-9]|1\d)$/.test(last.value)
  if (!isNext && !isJoined) return null
  if (isDigit(next)) return isJoined && isOneMore(last, next) ? null : `${last.value}.${next.value}`
  return /^[1-9]00$/.test(next.value) ? String(Number(last.value) * 1000 + Number(next.value)) : null
}

const isDigit = ({ value }: Quantity): boolean => /^[1-9]$/.test(value)
const isOneMore = (last: Quantity, next: Quantity): boolean => Math.abs(Number(next.value) - Number(last.value)) === 1
