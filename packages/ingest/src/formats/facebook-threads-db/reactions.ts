import type { Reaction } from '@casethread/model'
import { storedTime, unixMilliseconds } from '../../database/instant.ts'
import type { Tables } from '../../database/read-database.ts'
import { textOf } from '../../database/sql-values.ts'
import { tableRows } from '../../database/table-rows.ts'
import { messengerStart } from '../../meta/plausible-time.ts'
import type { People } from './people.ts'

const columns = [
  ...(['msg_id', 'user_key', 'reaction', 'reaction_timestamp', 'reaction_timestamp_ms'] as const),
  ...(['reaction_creation_timestamp_ms', 'reaction_creation_time_ms'] as const),
] as const

/** `message_reactions`, by the id of the message. The name of the time's column differs from build to build (dossier 3). */
export function readReactions(tables: Tables, people: People): ReadonlyMap<string, Reaction[]> {
  const reactions = new Map<string, Reaction[]>()
  for (const { values } of tableRows(tables.get('message_reactions'), '', columns)) {
    const [id, account] = [textOf(values.msg_id), people.of(textOf(values.user_key))]
    const reaction = textOf(values.reaction)
    if (id === null || account === null || reaction === null) continue
    const at =
      values.reaction_timestamp ??
      values.reaction_timestamp_ms ??
      values.reaction_creation_timestamp_ms ??
      values.reaction_creation_time_ms
    const list = reactions.get(id) ?? []
    list.push({ account, reaction, at: storedTime(at, unixMilliseconds, messengerStart).sentAt })
    reactions.set(id, list)
  }
  return reactions
}
