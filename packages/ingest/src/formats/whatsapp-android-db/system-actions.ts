import type { EventKind } from '@casethread/model'

const codes: readonly (readonly [EventKind, readonly number[]])[] = [
  ['subject-changed', [1]],
  ['member-added', [4, 12, 90]],
  ['member-left', [5, 13]],
  ['icon-changed', [6]],
  ['member-removed', [7, 14]],
  ['number-changed', [10, 28]],
  ['group-created', [11]],
  ['admin-promoted', [15]],
  ['admin-demoted', [16]],
  ['security-code-changed', [18]],
  ['encryption-notice', [19, 63, 67, 69]],
  ['member-joined', [20, 52, 79]],
  ['invite-link-changed', [21]],
  ['description-changed', [27]],
  ['settings-changed', [29, 30, 31, 32, 33, 56, 59, 68, 81, 84, 85, 91, 92, 142]],
  ['business-notice', [46, 47, 50, 76, 158]],
  ['call-notice', [70]],
  ['privacy-changed', [99, 134]],
  ['message-pinned', [118]],
  ['chat-created', [132]],
  // Blocked or unblocked (58, told by another table), a device linked, a timer not applied, communities, a message kept, a sender in the contacts, a contact new to WhatsApp, AI notices.
  ['other', [57, 58, 60, 75, 78, 80, 87, 88, 95, 102, 107, 108, 110, 115, 120, 123, 124, 125, 129, 131, 136, 155]],
]

const events = new Map(codes.flatMap(([event, actions]) => actions.map((action) => [action, event] as const)))

/** What `message_system.action_type` (in the older schema `media_size` of a row of status 6) reports; null if not known (dossier 4.2, 3.3). */
export const systemEvent = (action: number): EventKind | null => events.get(action) ?? null
