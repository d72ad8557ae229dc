import type { CaseReader, TimedMessage } from '@casethread/casefile'
import { day, instant, type Observation } from './observation.ts'
import type { PrivateChat } from './private-chats.ts'

const long = 14 * day
/** Messages in the two weeks before: a chat that was hardly used cannot fall silent. */
const enough = 5

/** Chats in use that fell silent after word of an arrest. The end of the whole case's messages is no silence. */
export function* silences(reader: CaseReader, chats: readonly PrivateChat[]): Iterable<Observation> {
  const until = chats.reduce((latest, { lastAt }) => Math.max(latest, lastAt), 0)
  const reported = new Set<number>()
  for (const { chat, at } of warningsIn(reader)) {
    const last = silenceAfter(reader, chat, { at, until })
    if (!last || reported.has(last.message.rowId)) continue
    reported.add(last.message.rowId)
    const attributes = { days: Math.floor(last.milliseconds / day), after: instant(at) }
    yield { messageRowId: last.message.rowId, rule: 'silence', attributes, confidence: 'low' }
  }
}

/** Gathered first: findings are being written while these are gone through. */
function warningsIn(reader: CaseReader): { chat: number; at: number }[] {
  const warnings: { chat: number; at: number }[] = []
  for (const { message, confidence } of reader.findings('counter.arrest-warning'))
    if (confidence !== 'low' && message.sentAt !== null) warnings.push({ chat: message.chat.rowId, at: message.sentAt })
  return warnings
}

/** The last message before a long silence that begins within a day of an instant, and how long it is. */
function silenceAfter(
  reader: CaseReader,
  chat: number,
  { at, until }: { at: number; until: number },
): { message: TimedMessage; milliseconds: number } | null {
  let before = 0
  let last: TimedMessage | null = null
  for (const message of reader.chatTimes(chat)) {
    const sentAt = message.sentAt ?? 0
    if (sentAt > at + day) return settle(last, sentAt, before)
    if (sentAt >= at - long) before++
    last = message
  }
  return settle(last, until, before)
}

function settle(last: TimedMessage | null, next: number, before: number) {
  const milliseconds = next - (last?.sentAt ?? 0)
  return last && before >= enough && milliseconds >= long ? { message: last, milliseconds } : null
}
