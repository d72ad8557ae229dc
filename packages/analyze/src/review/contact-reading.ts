import type { CaseReader, StoredMessage } from '@casethread/casefile'
import type { Contact, Signal } from '@casethread/model'

/** How many messages before and after each cited one are shown (methodology §2.5). */
const context = 10

export interface ReadMessage {
  message: StoredMessage
  /** Whether the signal rests on it. */
  cited: boolean
}

/** A signal with what was said around the messages that it rests on. */
export interface ReadSignal extends Pick<Signal, 'id' | 'family' | 'class' | 'booking' | 'recovered'> {
  /** Stretches of chats, in the order of their first cited message; those that overlap are one. */
  passages: readonly (readonly ReadMessage[])[]
}

const order: Readonly<Record<Signal['class'], number>> = { stop: 0, negative: 1, role: 2, A: 3, B: 4, C: 5 }

/** What speaks about a contact, for its reader: first what speaks against a customer, then what speaks for one. */
export function contactReading(reader: CaseReader, { signals }: Pick<Contact, 'signals'>): ReadSignal[] {
  const orders = new Map<number, number[]>()
  const orderOf = (chat: number) => {
    const known = orders.get(chat) ?? reader.chatOrder(chat)
    orders.set(chat, known)
    return known
  }
  return signals
    .toSorted((a, b) => order[a.class] - order[b.class])
    .map(({ id, family, class: kind, booking, recovered, messages }) => ({
      ...{ id, family, class: kind, booking, recovered },
      passages: passagesOf(reader, messages, orderOf),
    }))
}

function passagesOf(
  reader: CaseReader,
  cited: readonly number[],
  orderOf: (chat: number) => readonly number[],
): ReadMessage[][] {
  const chats = Map.groupBy(cited, (rowId) => reader.message(rowId).chat.rowId)
  return [...chats].flatMap(([chat, own]) => {
    const rowIds = orderOf(chat)
    return stretches(own.map((rowId) => rowIds.indexOf(rowId))).map(([from, to]) =>
      rowIds.slice(from, to).map((rowId) => ({ message: reader.message(rowId), cited: own.includes(rowId) })),
    )
  })
}

function stretches(places: readonly number[]): [number, number][] {
  const merged: [number, number][] = []
  for (const place of places.toSorted((a, b) => a - b)) {
    const [from, to] = [Math.max(0, place - context), place + context + 1]
    const last = merged.at(-1)
    if (last && from <= last[1]) last[1] = to
    else merged.push([from, to])
  }
  return merged
}
