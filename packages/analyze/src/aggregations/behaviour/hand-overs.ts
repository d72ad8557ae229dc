import type { CaseReader, TimedMessage } from '@casethread/casefile'
import type { App } from '@casethread/model'
import { day, hour, minute, type Observation } from './observation.ts'
import type { PrivateChat } from './private-chats.ts'

/** So many messages in a row before and after the change. */
const enough = 3

interface Sent extends TimedMessage {
  app: App
}

/**
 * Where talk with one telephone number stops in one app and goes on in another within an hour, the first staying silent for a
 * day. Only numbers are compared: they alone are the same in every app.
 */
export function* handOvers(reader: CaseReader, chats: readonly PrivateChat[]): Iterable<Observation> {
  const byNumber = Map.groupBy(
    chats.filter(({ account }) => account.kind === 'phone'),
    ({ account }) => account.value,
  )
  for (const own of byNumber.values()) {
    if (new Set(own.map(({ chat }) => chat.app)).size < 2) continue
    const sent = own.flatMap(({ chat }) =>
      Array.from(reader.chatTimes(chat.rowId), (one) => ({ ...one, app: chat.app })),
    )
    yield* changesIn(sent.sort((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0) || a.rowId - b.rowId))
  }
}

function* changesIn(sent: readonly Sent[]): Iterable<Observation> {
  for (let i = enough; i + enough <= sent.length; i++) {
    const [last, next] = [sent[i - 1] as Sent, sent[i] as Sent]
    const gap = (next.sentAt ?? 0) - (last.sentAt ?? 0)
    if (last.app === next.app || gap > hour || !isHandOver(sent, i)) continue
    const attributes = { from: last.app, to: next.app, minutes: Math.round(gap / minute) }
    yield { messageRowId: next.rowId, rule: 'hand-over', attributes, confidence: 'low' }
  }
}

function isHandOver(sent: readonly Sent[], at: number): boolean {
  const [last, next] = [sent[at - 1] as Sent, sent[at] as Sent]
  if (!sent.slice(at - enough, at).every(({ app }) => app === last.app)) return false
  if (!sent.slice(at, at + enough).every(({ app }) => app === next.app)) return false
  for (let i = at; i < sent.length && ((sent[i] as Sent).sentAt ?? 0) - (last.sentAt ?? 0) < day; i++)
    if ((sent[i] as Sent).app === last.app) return false
  return true
}
