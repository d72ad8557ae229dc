import type { ChatKind } from '@casethread/model'

/**
 * Newer exports name no kind of a chat (dossier 3). Three members make a group; two a direct chat, unless others wrote who
 * are no longer among the members.
 */
export function kindByMembers(members: readonly string[], senders: readonly string[]): ChatKind {
  const known = new Set(members)
  if (known.size > 2) return 'group'
  return known.size === 2 && senders.every((sender) => known.has(sender)) ? 'direct' : 'unknown'
}
