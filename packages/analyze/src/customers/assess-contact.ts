import type { EvidenceMessage } from '@casethread/casefile'
import type { CasePayment, Contact, RoleClaim, Signal } from '@casethread/model'
import type { ContactFrame } from '../people/contacts-of.ts'
import { alertsOf } from './alerts.ts'
import { bookingOf } from './bookings/booking.ts'
import { outgoingPayments, paymentsOf } from './bookings/payments.ts'
import { episodesOf } from './episodes.ts'
import { isWeighty, proposedRoles } from './roles/proposed-roles.ts'
import { isBetweenThem, Run } from './run.ts'
import { pointsOf, signalsOf } from './signals/signals-of.ts'
import { standingOf } from './standing.ts'
import { changedEvidence, decideBookings, decidedRoles } from './verdicts/apply-verdicts.ts'
import { externalMatch } from './verdicts/external-match.ts'
import { joinDecided } from './verdicts/join-decided.ts'
import { repliesOf, withReplies } from './verdicts/provider-replies.ts'
import type { Verdict } from './verdicts/verdict.ts'

/**
 * What rules and readers make of one contact: a pure function of who it is, what its chats show (`reader.evidence().of(accounts)`)
 * and the decisions about it that count.
 */
export function assessContact(
  frame: ContactFrame,
  messages: readonly EvidenceMessage[],
  verdicts: readonly Verdict[],
): Contact {
  const cut = episodesOf(messages)
  const runs = joinDecided(cut, verdicts)
  const { episodes, booked, read, proposed } = readingOf(frame, runs, verdicts)
  // What rules alone make of it: without the bookings that only readers see, or see as one.
  const byRule = verdicts.length === 0 ? { proposed, read } : readingOf(frame, cut, [])
  const decided = decidedRoles(verdicts)
  const roles = [...decided.roles, ...proposed]
  const after = decideBookings(
    read.map((booking, i) => ({ booking, messages: rowsOf(booked[i]?.run) })),
    verdicts,
  )
  const isUnread = isWithoutText(messages)
  const now = standingOf(roles, after.bookings, isUnread)
  const signals = episodes.flatMap((episode) => episode.signals)
  const [role, ...others] = roles as [RoleClaim, ...RoleClaim[]]
  return {
    ...frame,
    role,
    otherRoles: differing(role, others),
    ...now,
    ruleTier: standingOf(byRule.proposed, byRule.read, isUnread).tier,
    points: pointsOf(signals),
    signals: now.bookings.length > 0 ? signals : signals.map((signal) => ({ ...signal, booking: null })),
    unassigned: now.bookings.length > 0 ? [] : withReplies(unassignedPayments(runs, role), repliesOf(verdicts)),
    alerts: alertsOf(messages),
    decisions: verdicts.map(({ seq }) => seq).sort((a, b) => a - b),
    notices: [...decided.notices, ...after.notices, ...changedEvidence(verdicts), ...leftOut(messages)],
  }
}

/** Bookings and roles as rules read them in these episodes. */
function readingOf({ accounts }: ContactFrame, runs: readonly Run[], verdicts: readonly Verdict[]) {
  const episodes = withSignals(runs, verdicts)
  const booked = episodes.filter(({ booking }) => booking !== null)
  const read = booked.map(({ run, signals }) => bookingOf(run, signals, accounts[0] ?? ''))
  const talk = runs.length === 1 && runs[0] ? runs[0] : new Run(runs.flatMap((run) => run.messages))
  return { episodes, booked, read, proposed: proposedRoles(talk, read) }
}

/** What the guards keep out of chats of several people, so that a reader knows of it. */
function leftOut(messages: readonly EvidenceMessage[]): Contact['notices'] {
  const weighty = messages.filter(
    (message) =>
      message.by === 'contact' &&
      !isBetweenThem(message) &&
      message.findings.some((finding) => finding.confidence !== 'low' && isWeighty(finding)),
  )
  if (weighty.length === 0) return []
  const says = `messages of his with findings, in chats of several people, left out since neither he nor the owner answers there: ${weighty.length}`
  return [{ code: 'left-out', says }]
}

/** So many calls and recordings may hold what decides (methodology 2.4). */
const muchUnread = 3

const isWithoutText = (messages: readonly EvidenceMessage[]): boolean => {
  const own = messages.filter(({ group, by }) => !group && by !== 'nobody')
  const unread = own.filter(({ kind }) => kind === 'call' || kind === 'media')
  return (
    unread.length >= muchUnread && own.every(({ kind, hasText }) => !hasText || kind === 'call' || kind === 'media')
  )
}

interface Episode {
  run: Run
  signals: Signal[]
  /** Place in the list of bookings; null where no journey is sought in it. */
  booking: number | null
}

/** An episode is a booking if an anchor or a supporting signal speaks in it, or if readers accept it, whatever rules found. */
function withSignals(runs: readonly Run[], verdicts: readonly Verdict[]): Episode[] {
  let bookings = 0
  return runs.map((run) => {
    const matches = verdicts.length > 0 ? externalMatch(rowsOf(run), runs.length === 1, verdicts) : []
    const signals = [...signalsOf(run), ...matches]
    const isSought = signals.some((signal) => signal.class === 'A' || signal.class === 'B')
    const booking = isSought || isAccepted(run, verdicts) ? bookings++ : null
    return { run, booking, signals: signals.map((signal) => ({ ...signal, booking })) }
  })
}

const rowsOf = (run: Run | undefined): ReadonlySet<number> => new Set(run?.messages.map(({ rowId }) => rowId))

function isAccepted(run: Run, verdicts: readonly Verdict[]): boolean {
  const accepting = verdicts.filter(({ action }) => action === 'accept')
  if (accepting.length === 0) return false
  const rows = rowsOf(run)
  return accepting.some(({ bookingMessage, messages }) =>
    bookingMessage === null ? messages.some((row) => rows.has(row)) : rows.has(bookingMessage),
  )
}

const differing = (role: RoleClaim, others: readonly RoleClaim[]): RoleClaim[] =>
  others.filter((other, i) => other.role !== role.role && others.findIndex((one) => one.role === other.role) === i)

/** What the owner gives back is told once, though it is money that he pays out as well. */
const unassignedPayments = (runs: readonly Run[], role: RoleClaim): CasePayment[] =>
  runs.flatMap((run) => {
    const own = paymentsOf(run)
    const known = new Set(own.map(({ id }) => id))
    return [...own, ...outgoingPayments(run, outgoingKind(role)).filter(({ id }) => !known.has(id))]
  })

/** What the owner pays to those who work for him. */
const outgoingKind = ({ role }: RoleClaim): CasePayment['kind'] => {
  if (role === 'driver' || role === 'facilitator') return 'cost'
  return role === 'financier' || role === 'agent' ? 'commission' : 'internal_transfer'
}
