import type { ReadTurn } from '../../conversation/conversation.ts'
import { says } from '../../conversation/nearby.ts'
import type { Quantity } from '../../reading/quantities.ts'
import type { Negotiation } from './negotiation.ts'

/**
 * In a bargain: `drei fünf?` and `3 and 5` are three thousand five hundred, `yedi iki yüz` and `7 and 200` seven thousand two hundred.
 * Elsewhere "two three" are two or three, as `3 and 4` are anywhere.
 */
export function inDecimals(turn: ReadTurn, free: readonly Quantity[], { isOpen, isInquiry }: Negotiation): Quantity[] {
  // `the children, 4 and 6`
  if (turn.direction === 'in' && says(turn, ['child', 'baby', 'minor'])) return [...free]
  const { reading } = turn
  const isOneClause = (a: Quantity, b: Quantity) => reading.words[a.from]?.clause === reading.words[b.from]?.clause
  const found: Quantity[] = []
  for (const quantity of free) {
    const last = found.at(-1)
    const value = (isOpen || isInquiry) && last && isOneClause(last, quantity) ? together(last, quantity) : null
    if (last && value !== null) found.splice(-1, 1, { ...last, end: quantity.end, to: quantity.to, value })
    else found.push(quantity)
  }
  return found
}

function together(last: Quantity, next: Quantity): string | null {
  const isNext = last.to === next.from && last.spelled && next.spelled && isDigit(last)
  // `alfen w 5`: nobody bargains over five beside thousands.
  if (next.isJoined && last.to === next.from - 1 && isThousands(last) && isDigit(next))
    return String(Number(last.value) + Number(next.value) * 100)
  const isJoined = next.isJoined && last.to === next.from - 1 && /^(?:[1-9]|1\d)$/.test(last.value)
  if (!isNext && !isJoined) return null
  // `one by one`
  if (next.value === last.value) return null
  if (isDigit(next)) return isJoined && isOneMore(last, next) ? null : `${last.value}.${next.value}`
  return /^[1-9]00$/.test(next.value) ? String(Number(last.value) * 1000 + Number(next.value)) : null
}

const isThousands = ({ value }: Quantity): boolean => /^[1-9]000$/.test(value)
const isDigit = ({ value }: Quantity): boolean => /^[1-9]$/.test(value)
const isOneMore = (last: Quantity, next: Quantity): boolean => Math.abs(Number(next.value) - Number(last.value)) === 1
