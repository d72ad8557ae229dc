import type { Confidence } from '@casethread/model'
import type { CaseSource } from '../case-source.ts'

/** How often a kind was found, and in how many chats. */
export interface KindTally {
  kind: string
  byConfidence: Readonly<Record<Confidence, number>>
  chats: number
}

/** Of families of kinds (`counter.*`), by kind, in one pass over each family. */
export function findingTally(source: Pick<CaseSource, 'findings'>, families: readonly string[]): KindTally[] {
  const kinds = new Map<string, { byConfidence: Record<Confidence, number>; chats: Set<number> }>()
  for (const family of families)
    for (const { kind, confidence, message } of source.findings(family)) {
      const own = kinds.get(kind) ?? { byConfidence: { high: 0, medium: 0, low: 0 }, chats: new Set<number>() }
      kinds.set(kind, own)
      own.byConfidence[confidence]++
      own.chats.add(message.chat.rowId)
    }
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, { byConfidence, chats }]) => ({ kind, byConfidence, chats: chats.size }))
}
