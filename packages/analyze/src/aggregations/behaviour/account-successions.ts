import type { CaseReader } from '@casethread/casefile'
import { day, type Observation } from './observation.ts'
import type { PrivateChat } from './private-chats.ts'

const soon = 30 * day

/** Accounts that begin within a month after another of the same app and display name fell silent. */
export function* accountSuccessions(reader: CaseReader, chats: readonly PrivateChat[]): Iterable<Observation> {
  const named = chats.flatMap((own) => own.names.map((name) => ({ own, key: `${own.account.app} ${name}` })))
  const reported = new Set<number>()
  for (const group of Map.groupBy(named, ({ key }) => key).values()) {
    const inOrder = group
      .map(({ own }) => own)
      .toSorted((a, b) => a.firstAt - b.firstAt || (a.chat.id < b.chat.id ? -1 : 1))
    for (const [i, later] of inOrder.entries()) {
      const earlier = inOrder.slice(0, i).findLast((one) => succeeds(later, one))
      const first = earlier && firstOf(reader, later)
      if (!first || reported.has(first)) continue
      reported.add(first)
      const attributes = { previous: earlier.account.value, days: Math.floor((later.firstAt - earlier.lastAt) / day) }
      yield { messageRowId: first, rule: 'account-succession', attributes, confidence: 'low' }
    }
  }
}

const succeeds = (later: PrivateChat, earlier: PrivateChat): boolean =>
  later.account.rowId !== earlier.account.rowId &&
  later.firstAt > earlier.lastAt &&
  later.firstAt - earlier.lastAt <= soon

function firstOf(reader: CaseReader, { chat }: PrivateChat): number | null {
  for (const { rowId } of reader.chatTimes(chat.rowId)) return rowId
  return null
}
