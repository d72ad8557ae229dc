import type { EventKind } from '@casethread/model'

type Codes = readonly (readonly [EventKind, readonly number[]])[]

const inGroups: Codes = [
  ['subject-changed', [1, 56]],
  ['member-added', [2, 50]],
  ['member-left', [3]],
  ['icon-changed', [4, 5]],
  ['member-removed', [7]],
  ['number-changed', [9]],
  ['admin-promoted', [10, 39]],
  ['admin-demoted', [11]],
  ['group-created', [12]],
  ['member-joined', [15, 23, 30]],
  ['description-changed', [17, 22]],
  // 26 is the timer; whether on or off the code does not tell.
  ['settings-changed', [18, 19, 20, 21, 26, 42, 64]],
  // Communities.
  ['other', [13, 31, 33, 43, 51, 57, 60, 61]],
]

const inChats: Codes = [
  ['call-notice', [1, 4, 21, 22, 40, 41, 45, 46]],
  ['encryption-notice', [2]],
  ['security-code-changed', [3, 36]],
  ['number-changed', [5, 6]],
  ['business-notice', [25, 26, 29, 30, 38]],
  ['contact-blocked', [34]],
  ['contact-unblocked', [35]],
  ['privacy-changed', [51]],
  // A message kept, a sender added to the contacts.
  ['other', [47, 56]],
]

const mapOf = (codes: Codes) =>
  new Map(codes.flatMap(([event, numbers]) => numbers.map((number) => [number, event] as const)))
const groupEvents = mapOf(inGroups)
const chatEvents = mapOf(inChats)

/** What `ZGROUPEVENTTYPE` of a row of type 6 or 10 reports (dossier 7); null if not known. It means nothing for other types. */
export function noticeEvent(type: number, code: number): EventKind | null {
  if (type === 6) return groupEvents.get(code) ?? null
  if (type === 10) return chatEvents.get(code) ?? null
  return 'other'
}

/** Codes of type 10 that are a missed call, by what kind of call it was (dossier 7). */
const missedCalls = new Map<number, 'voice' | 'video'>([
  [1, 'voice'],
  [21, 'voice'],
  [45, 'voice'],
  [4, 'video'],
  [22, 'video'],
  [46, 'video'],
])

export const missedCall = (type: number, code: number): 'voice' | 'video' | null =>
  type === 10 ? (missedCalls.get(code) ?? null) : null

/** The chat of this notice is the one with the old number (5) or the new one (6). */
export const numberChangeSide = (type: number, code: number): 'old' | 'new' | null =>
  type !== 10 ? null : code === 5 ? 'old' : code === 6 ? 'new' : null
