import type { SqlValue } from '../../containers/sqlite/database.ts'
import { numberOf, printed, textOf } from '../../database/sql-values.ts'
import { readJid } from '../../whatsapp/jid.ts'
import type { MessageDraft } from '../../whatsapp/message-draft.ts'
import type { People } from '../../whatsapp/people.ts'
import type { ChatEntry } from './chats.ts'
import { missedCall, noticeEvent, numberChangeSide } from './notice-events.ts'

/** Nothing that the app prints; the digits of opaque ids in it must not pass for numbers. */
const onlyAddresses = /^[^\s@;,]+@[a-z.]+(?:[;,][^\s@;,]+@[a-z.]+)*$/

interface Around {
  chat: ChatEntry
  people: People
  /** The address of the member of the group that the row names. */
  member: string | null
}

/** A row of type 6, 10, 28 or 55: what happened is in `ZGROUPEVENTTYPE`, who was concerned in the text (dossier 7). */
export function readNotice(
  draft: MessageDraft,
  values: Readonly<Record<'zmessagetype' | 'zgroupeventtype' | 'ztext', SqlValue>>,
  around: Around,
): void {
  const { message } = draft
  const type = numberOf(values.zmessagetype) ?? -1
  const code = numberOf(values.zgroupeventtype) ?? -1
  const event = noticeEvent(type, code)
  message.event = event ?? 'other'
  if (event === null) draft.unknown.push(`message type ${type}, event ${code}`)
  draft.note('eventType', printed(values.zgroupeventtype))
  const call = missedCall(type, code)
  if (call !== null) toMissedCall(draft, call, around)
  addPeople(draft, textOf(values.ztext), around)
  if (onlyAddresses.test(message.text ?? '')) Object.assign(message, { text: null, textSource: message.text })
  const side = numberChangeSide(type, code)
  if (side !== null) addNumberChange(draft, side, textOf(values.ztext), around)
}

/** A missed call is no notice but a call, made by the other person. */
function toMissedCall(draft: MessageDraft, call: 'voice' | 'video', { chat }: Around): void {
  const { message } = draft
  message.kind = 'call'
  message.event = null
  message.sender = chat.peer
  message.call = { durationSeconds: null, outcome: 'missed' }
  draft.note('call', call)
}

/** Addresses in the text are those of who did it and of those concerned, `actor;member,member` (dossier 7). */
function addPeople(draft: MessageDraft, text: string | null, { people, member }: Around): void {
  const value = (jid: string): string => people.of(jid)?.value ?? jid
  const [first = '', second] = (text ?? '').split(';')
  const addresses = (part: string): string[] => part.split(',').filter((address) => readJid(address) !== null)
  const targets = addresses(second ?? first)
  if (targets.length > 0) draft.note('target', targets.map(value).join(', '))
  if (second !== undefined && readJid(first) !== null) draft.note('actor', value(first))
  if (member !== null) draft.note('member', value(member))
}

function addNumberChange(
  draft: MessageDraft,
  side: 'old' | 'new',
  text: string | null,
  { chat, people }: Around,
): void {
  const other = people.of(text)?.value ?? text
  draft.note(side, chat.peer?.value ?? null)
  draft.note(side === 'old' ? 'new' : 'old', other)
}
