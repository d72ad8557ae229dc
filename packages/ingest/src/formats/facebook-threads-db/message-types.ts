import type { CallOutcome, EventKind, MessageKind } from '@casethread/model'

export interface MessageType {
  kind: MessageKind
  event: EventKind | null
  /** Of calls; how they ended where the type itself says so. */
  outcome?: CallOutcome
}

const regular: MessageType = { kind: 'text', event: null }
const notice: MessageType = { kind: 'system', event: 'other' }
const event = (kind: EventKind): MessageType => ({ kind: 'system', event: kind })
const call = (outcome: CallOutcome): MessageType => ({ kind: 'call', event: null, outcome })

/**
 * `msg_type`, by the numbers and names of the app's own list in a decompiled build (`MessageType`, stored as `dbKeyValue`):
 * 0 regular, 1 and 2 members added and removed, 3 name set, 4 and 7 picture set and removed, 5 and 6 video call and missed
 * one, 8 admin, 9 call log, 10 placeholder of a message deleted for all, 50 to 52 payments, 100 to 102 calls, 152 reply to an
 * activity, 200 and 201 telephone calls and short messages, 900 and 901 not sent yet and not at all.
 */
const types: Readonly<Record<number, MessageType>> = {
  0: regular,
  1: event('member-added'),
  2: event('member-removed'),
  3: event('subject-changed'),
  4: event('icon-changed'),
  5: call('unknown'),
  6: call('missed'),
  7: event('icon-changed'),
  8: notice,
  9: call('unknown'),
  10: event('message-unsent'),
  50: notice,
  51: notice,
  52: notice,
  100: call('unknown'),
  101: call('missed'),
  102: call('unknown'),
  152: regular,
  200: call('unknown'),
  201: regular,
  900: regular,
  901: regular,
}

/** Marks the place from which older messages are not held: no message of anybody (dossier 3; the list's first entry). */
export const placeholderType = -1
/** Not delivered when the database was taken. */
export const unsentTypes: Readonly<Record<number, string>> = { 900: 'waiting to be sent', 901: 'sending failed' }

export const messageType = (code: number | null): MessageType | null => (code === null ? null : (types[code] ?? null))
