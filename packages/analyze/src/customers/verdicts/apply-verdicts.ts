import type { Booking, Contact, RoleClaim } from '@casethread/model'
import { decideBooking, type Notice } from './decide-booking.ts'
import { opinionsOf } from './opinions.ts'
import type { Verdict } from './verdict.ts'

/** Bookings with the decisions that are about each: those about the contact as a whole, and those that name one of its messages. */
export function decideBookings(
  bookings: readonly { booking: Booking; messages: ReadonlySet<number> }[],
  verdicts: readonly Verdict[],
): { bookings: Booking[]; notices: Notice[] } {
  const decided = bookings.map(({ booking, messages }) =>
    decideBooking(
      booking,
      verdicts.filter((verdict) => isAbout(verdict, messages, bookings.length === 1)),
    ),
  )
  return { bookings: decided.map(({ booking }) => booking), notices: decided.flatMap(({ notices }) => notices) }
}

/** Of several bookings a decision about the contact as a whole is about those that it cites a message of, or about all if of none. */
export function isAbout(verdict: Verdict, messages: ReadonlySet<number>, only: boolean): boolean {
  if (verdict.bookingMessage !== null) return messages.has(verdict.bookingMessage)
  return only || verdict.messages.length === 0 || verdict.messages.some((message) => messages.has(message))
}

/** What readers hold the contact to be, the last word first; empty where none decided. */
export function decidedRoles(verdicts: readonly Verdict[]): { roles: RoleClaim[]; notices: Notice[] } {
  const { accepts, rejects } = opinionsOf(verdicts)
  const claims = [...accepts, ...rejects]
    .filter(({ action }) => action === 'role' || action === 'accept')
    .sort((a, b) => b.seq - a.seq)
    .map(
      ({ action, role, reason, messages }): RoleClaim => ({
        ...{ role: action === 'accept' ? 'customer' : (role ?? 'unknown'), by: 'reader', because: reason, messages },
      }),
    )
  const differ = new Set(claims.map(({ role }) => role)).size > 1
  return { roles: claims, notices: differ ? [{ code: 'disagreement', says: 'readers differ on the role' }] : [] }
}

/** Decisions whose evidence reads otherwise now. */
export const changedEvidence = (verdicts: readonly Verdict[]): Contact['notices'] =>
  verdicts
    .filter(({ evidenceChanged }) => evidenceChanged)
    .map(({ seq }) => ({ code: 'evidence-changed', says: `what decision ${seq} rests on reads otherwise now` }))
