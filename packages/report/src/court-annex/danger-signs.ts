import type { CaseSource } from '../case-source.ts'

/** Marks of one kind of danger, apart from everything about money. */
export interface DangerSigns {
  places: number
  /** By row id of the chat: messages, in order. */
  chats: Map<number, Set<number>>
}

/** Of medium or high confidence, by kind. */
export function dangerSigns(source: Pick<CaseSource, 'findings'>): ReadonlyMap<string, DangerSigns> {
  const kinds = new Map<string, DangerSigns>()
  for (const { kind, confidence, message } of source.findings('safeguard.*')) {
    if (confidence === 'low') continue
    const own = kinds.get(kind) ?? { places: 0, chats: new Map<number, Set<number>>() }
    kinds.set(kind, own)
    own.places++
    const messages = own.chats.get(message.chat.rowId) ?? new Set<number>()
    own.chats.set(message.chat.rowId, messages.add(message.rowId))
  }
  return new Map([...kinds].sort(([a], [b]) => (a < b ? -1 : 1)))
}
