import type { CaseReader, TimedMessage } from '@casethread/casefile'
import type { App } from '@casethread/model'
import { day, hour, minute, type Observation } from './observation.ts'
import type { PrivateChat } from './private-chats.ts'

/** So many messages in a row before and after the change; on one side of it a call is enough. */
const enough = 3

interface Sent extends TimedMessage {
  app: App
}

/**
 * Where talk with one telephone number stops in one app and goes on in another within an hour, by messages or a call, the first app
 * staying silent for a day. Only numbers are compared: they alone are the same in every app.
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
  for (let i = 1; i < sent.length; i++) {
    const [last, next] = [sent[i - 1] as Sent, sent[i] as Sent]
    const gap = (next.sentAt ?? 0) - (last.sentAt ?? 0)
    if (last.app === next.app || gap > hour || !isHandOver(sent, i)) continue
    const call = next.kind === 'call' ? 'to' : last.kind === 'call' ? 'from' : null
    const attributes = { from: last.app, to: next.app, minutes: Math.round(gap / minute), ...(call ? { call } : {}) }
    yield { messageRowId: next.rowId, rule: 'hand-over', attributes, confidence: 'low' }
  }
}

function isHandOver(sent: readonly Sent[], at: number): boolean {
  const [last, next] = [sent[at - 1] as Sent, sent[at] as Sent]
  const before = isTalk(sent.slice(Math.max(0, at - enough), at), last.app)
  const after = isTalk(sent.slice(at, at + enough), next.app)
  if (!(before || last.kind === 'call') || !(after || next.kind === 'call') || !(before || after)) return false
  // A call amid writing hands nothing over: they write on where they wrote before.
  if (!before && isUsed(sent, at - 1, -1, next.app)) return false
  return !isUsed(sent, at, 1, last.app)
}

/** Whether an app is used on the day before or after a message. */
function isUsed(sent: readonly Sent[], at: number, step: 1 | -1, app: App): boolean {
  const from = (sent[at] as Sent).sentAt ?? 0
  for (let i = at; i >= 0 && i < sent.length && Math.abs(((sent[i] as Sent).sentAt ?? 0) - from) < day; i += step)
    if ((sent[i] as Sent).app === app) return true
  return false
}

const isTalk = (row: readonly Sent[], app: App): boolean =>
  row.length === enough && row.every((one) => one.app === app && one.kind !== 'call')
